/// Where pages end, from the heights of rows: enough to keep together what belongs together.
struct Pagination {
  /// Per cent.
  let scale: Int
  /// The height of a page in the sheet's own points.
  let pageHeight: Double
  /// The rows that each page but the first repeats, points.
  var repeatedHeight = 0.0
  private(set) var breaks: [Int] = []

  static let pointsPerMillimetre = 72 / 25.4

  /// The scale leaves 3 % of the width: printers and programs do not agree to the last pixel.
  init(sheet: SheetLayout, widths: [Double]) {
    let wanted = widths.reduce(0) { $0 + Self.points(ofColumnWidth: $1) }
    let usable = sheet.page.printableWidth * Self.pointsPerMillimetre
    scale = wanted <= usable ? 100 : max(10, Int(usable / wanted * 97))
    pageHeight = sheet.page.printableHeight * Self.pointsPerMillimetre * 100 / Double(scale)
  }

  /// A column of w characters is 7w + 5 pixels wide at 96 pixels an inch (ECMA-376-1 §18.3.1.13, Calibri 11).
  static func points(ofColumnWidth width: Double) -> Double { (width * 7 + 5) * 0.75 }

  /// What is used of the last page after rows of these heights.
  func used(after heights: [Double]) -> Double {
    var used = 0.0
    for (index, height) in heights.enumerated() {
      if used + height > pageHeight { used = repeatedHeight }
      used += height
      if breaks.contains(index + 1) { used = repeatedHeight }
    }
    return used
  }

  /// Whether so many points still fit the page on which these rows end; 2 % are kept in reserve.
  func hasRoom(for height: Double, after heights: [Double]) -> Bool {
    used(after: heights) + height <= pageHeight * 0.98
  }

  mutating func breakPage(after row: Int) {
    guard row > (breaks.last ?? 0) else { return }
    breaks.append(row)
  }
}
