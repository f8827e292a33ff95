/// Where pages end, from the heights of rows: enough to keep together what belongs together.
struct Pagination {
  /// How large the sheet is printed, 1 or less.
  let scale: Double
  /// The heights of a page in the sheet's own points, where columns come out as in Excel, and a sixth wider, as in
  /// programs that lack the font by which widths are counted.
  private let pageHeights: [Double]
  /// The rows that each page but the first repeats, points.
  var repeatedHeight = 0.0
  private(set) var breaks: [Int] = []

  static let pointsPerMillimetre = 72 / 25.4

  init(sheet: SheetLayout, widths: [Double]) { self.init(page: sheet.page, widths: widths) }

  init(page: PageLayout, widths: [Double]) {
    let wanted = widths.reduce(0) { $0 + Self.points(ofColumnWidth: $1) }
    let usable = page.printableWidth * Self.pointsPerMillimetre
    let height = page.printableHeight * Self.pointsPerMillimetre
    scale = min(1, usable / wanted)
    pageHeights = [height / scale, height / min(1, usable / (wanted * 7 / 6))]
  }

  /// A column of w characters is 7w + 5 pixels wide at 96 pixels an inch (ECMA-376-1 §18.3.1.13, Calibri 11).
  static func points(ofColumnWidth width: Double) -> Double { (width * 7 + 5) * 0.75 }

  /// What is used of the last page after rows of these heights.
  private func used(after heights: [Double], pageHeight: Double) -> Double {
    var used = 0.0
    for (index, height) in heights.enumerated() {
      if used + height > pageHeight { used = repeatedHeight }
      used += height
      if breaks.contains(index + 1) { used = repeatedHeight }
    }
    return used
  }

  /// Whether so many points fit the page on which these rows end, however wide columns come out; 3 % are in reserve.
  func hasRoom(for height: Double, after heights: [Double]) -> Bool {
    pageHeights.allSatisfy { used(after: heights, pageHeight: $0) + height <= $0 * 0.97 }
  }

  mutating func breakPage(after row: Int) {
    guard row > (breaks.last ?? 0) else { return }
    breaks.append(row)
  }

  /// How many rows of a height end with a page, as near as can be to those wanted, at least one; for the fuller of the pages.
  func rowsToEndOfPage(height: Double, near wanted: Int, after heights: [Double]) -> Int {
    let pageHeight = pageHeights[0] * 0.97
    func rows(in space: Double) -> Int { max(0, Int(space / height)) }
    var end = rows(in: pageHeight - used(after: heights, pageHeight: pageHeight))
    let rowsOfPage = max(1, rows(in: pageHeight - repeatedHeight))
    while end + rowsOfPage / 2 < wanted { end += rowsOfPage }
    return max(1, end)
  }
}
