/// Where pages end, from the heights of rows: enough to keep together what belongs together.
///
/// No two programs agree on it: they print at whole per cents, and columns, by which a sheet is made to fit the paper's
/// width, come out wider in some. So pages of several heights are followed at once.
struct Pagination {
  /// How wide columns come out.
  private enum Width: Double, CaseIterable {
    /// A digit of Calibri 11 has 7 pixels at 96 an inch, as on Excel's screen.
    case screen = 1
    /// It has the width that the font says, as LibreOffice counts.
    case font = 1.055
    /// A font without its widths stands in for it.
    case otherFont = 1.333

    /// How much it matters.
    var weight: Double { self == .otherFont ? 0.15 : 1 }
  }
  /// A page that is being filled.
  private struct Page {
    let width: Width
    let height: Double
    /// How much it matters, in all that of the width for all pages of a width.
    let weight: Double
    var used = 0.0
    /// How many have been full since the last break.
    var count = 0

    func filled(to used: Double) -> Page {
      var page = self
      page.used = used
      return page
    }

    mutating func add(_ row: Double, below repeated: Double) {
      if used + row > height { (used, count) = (repeated, count + 1) }
      used += row
    }

    /// Whether of two rows the first would be its last.
    func parts(_ first: Double, _ second: Double) -> Bool {
      used + first <= height && used + first + second > height
    }

    /// What it costs that the rest stays empty: for two thirds of a page about as much as for a heading alone.
    var costOfBreak: Double {
      let empty = max(0, 1 - used / height)
      return weight * 3 * empty * empty
    }
  }

  /// How large the sheet is printed, 1 or less, where columns are as wide as on Excel's screen.
  let scale: Double
  /// Empty pages in the sheet's own points.
  private let pages: [Page]
  /// The least height of a page.
  private let leastHeight: Double
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
    leastHeight = height / scale * 0.97
    pages = Width.allCases.flatMap { width in
      let exact = min(1, usable / (wanted * width.rawValue))
      // Columns come out in whole pixels or twips: a per cent may be missed by a hair. LibreOffice goes 2 % lower where
      // that saves a page; heights of rows lose a little where they are made smaller, the lower the rows, the more.
      let perCents = Set([exact * 0.997, exact * 1.003].map { (min(1, $0) * 100).rounded(.down) })
      let scales = perCents.union(perCents.map { ($0 * 0.98).rounded(.down) }).sorted().map { $0 / 100 }
      let heights = scales.flatMap { scale in [1.001, 1.0025].map { $0 * height / max(scale, 0.1) } }
      return heights.map { Page(width: width, height: $0, weight: width.weight / Double(heights.count)) }
    }
  }

  /// A column of w characters is 7w + 5 pixels wide at 96 pixels an inch (ECMA-376-1 §18.3.1.13, Calibri 11).
  static func points(ofColumnWidth width: Double) -> Double { (width * 7 + 5) * 0.75 }

  /// The most that surely fits a page below the repeated rows.
  var surelyFree: Double { max(0, leastHeight - repeatedHeight) }

  /// Whether so many points surely fit below these rows: on the page that the last break began, or on a later one where
  /// all programs are clearly agreed.
  func hasRoom(for height: Double, after heights: [Double]) -> Bool {
    let begin = min(breaks.last ?? 0, heights.count)
    let start = begin > 0 ? repeatedHeight : 0
    if heights[begin...].reduce(start, +) + height <= leastHeight { return true }
    var current = pages.map { $0.filled(to: start) }
    for row in heights[begin...] {
      for index in current.indices { current[index].add(row, below: repeatedHeight) }
    }
    return current.allSatisfy { $0.used - repeatedHeight >= 60 && $0.used + height <= 0.92 * $0.height }
  }

  mutating func breakPage(after row: Int) {
    guard row > (breaks.last ?? 0) else { return }
    breaks.append(row)
  }

  /// Begins new pages before some of the headings, so that as few as can be stand alone at the foot of a page and as
  /// little as can be of pages stays empty, in programs of all kinds together.
  /// - Parameters:
  ///   - headings: rows from 1, ascending; each belongs to the row below it.
  ///   - heights: of all rows, from row 1.
  mutating func keepTogether(_ headings: [Int], heights: [Double]) {
    let starts = [0] + headings.map { $0 - 1 }.filter { $0 > 0 }
    // The least cost of beginning a page there, and where the break before it is; last the end of the table.
    var costs = [0] + Array(repeating: Double.infinity, count: starts.count)
    var origins = Array(repeating: 0, count: starts.count + 1)
    func offer(_ cost: Double, _ place: Int, from origin: Int) {
      if cost < costs[place] { (costs[place], origins[place]) = (cost, origin) }
    }
    for (place, start) in starts.enumerated() {
      var current = start == 0 ? pages : pages.map { $0.filled(to: repeatedHeight) }
      var cost = costs[place]
      var next = place + 1
      var isAtEnd = true
      for row in start..<heights.count {
        if next < starts.count, row == starts[next] {
          offer(cost + current.reduce(0.02) { $0 + $1.costOfBreak }, next, from: place)
          // What is that far away is better begun from a break nearer to it.
          if current[0].count >= 12 {
            isAtEnd = false
            break
          }
          let below = row + 1 < heights.count ? heights[row + 1] : 0
          for width in Width.allCases
          where current.contains(where: { $0.width == width && $0.parts(heights[row], below) }) {
            cost += 1.25 * width.weight
          }
          next += 1
        }
        for index in current.indices { current[index].add(heights[row], below: repeatedHeight) }
      }
      if isAtEnd { offer(cost, starts.count, from: place) }
    }
    var chosen: [Int] = []
    var place = origins[starts.count]
    while place > 0 {
      chosen.append(starts[place])
      place = origins[place]
    }
    for row in chosen.reversed() { breakPage(after: row) }
  }

  /// How many rows of a height end with a page, as near as can be to those wanted, at least one; for the fuller of the pages.
  ///
  /// Never fewer than `least`, which is none unless given.
  func rowsToEndOfPage(height: Double, near wanted: Int, atLeast least: Int = 0, after heights: [Double]) -> Int {
    let pageHeight = leastHeight
    func rows(in space: Double) -> Int { max(0, Int(space / height)) }
    var used = 0.0
    for row in heights {
      if used + row > pageHeight { used = repeatedHeight }
      used += row
    }
    var end = rows(in: pageHeight - used)
    let rowsOfPage = max(1, rows(in: pageHeight - repeatedHeight))
    while end + rowsOfPage / 2 < wanted || end < least { end += rowsOfPage }
    return max(1, end)
  }
}
