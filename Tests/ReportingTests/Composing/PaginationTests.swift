import Testing

@testable import Reporting

@Suite("Pages: a heading alone at the foot of a page, and a chart cut in two, look like mistakes")
struct PaginationTests {
  /// A landscape page with the margins of official documents, and columns that fill its width: 482 points high, 509
  /// or 642 where columns come out wider.
  static func pages() -> Pagination { Pagination(page: PageLayout(), widths: [135]) }

  /// Groups of so many rows of 20 points under a heading each, after a header of 20 points.
  static func rows(groups sizes: [Int]) -> (headings: [Int], heights: [Double]) {
    var headings: [Int] = []
    var heights = [20.0]
    for size in sizes {
      headings.append(heights.count + 1)
      heights += Array(repeating: 20.0, count: size + 1)
    }
    return (headings, heights)
  }

  @Test(arguments: [
    // 24 rows fit a page, 25 where columns are as wide as the font says.
    ([21, 20], [23]), ([22, 20], [24]),
    // Far from the foot nothing need be done.
    ([10, 8], []), ([30, 30], []),
    // A page on which a break would leave next to nothing in some program.
    ([23, 20], []),
    // Everything on one page.
    ([3, 3, 3], []),
  ])
  func headings(groups: [Int], breaks: [Int]) {
    var pages = Self.pages()
    pages.repeatedHeight = 20
    let (headings, heights) = Self.rows(groups: groups)
    pages.keepTogether(headings, heights: heights)
    #expect(pages.breaks == breaks)
  }

  @Test(arguments: [([], []), ([1], [20]), ([1, 2, 3], [20, 20, 20]), ([1], [5_000, 5_000])] as [([Int], [Double])])
  func whereNothingCanBeKeptTogetherNothingIsDone(headings: [Int], heights: [Double]) {
    var pages = Self.pages()
    pages.keepTogether(headings, heights: heights)
    #expect(pages.breaks.isEmpty)
  }

  @Test func aChartFitsOnlyWhereAllProgramsHaveRoom() {
    var pages = Self.pages()
    #expect(pages.hasRoom(for: 300, after: [100, 60]))
    #expect(!pages.hasRoom(for: 320, after: [100, 60]))
    // Some programs are at the foot of the second page, others at the top of the third.
    #expect(!pages.hasRoom(for: 100, after: Array(repeating: 20, count: 30)))
    #expect(pages.hasRoom(for: 30, after: Array(repeating: 20, count: 60)))
    #expect(!pages.hasRoom(for: 200, after: Array(repeating: 20, count: 60)))
    pages.breakPage(after: 30)
    #expect(pages.hasRoom(for: 440, after: Array(repeating: 20, count: 30)))
    // It is the last break that counts.
    #expect(!pages.hasRoom(for: 300, after: Array(repeating: 20, count: 45)))
    pages.breakPage(after: 45)
    #expect(pages.hasRoom(for: 300, after: Array(repeating: 20, count: 45)))
    #expect(pages.breaks == [30, 45])
    // No break goes back.
    pages.breakPage(after: 45)
    pages.breakPage(after: 31)
    #expect(pages.breaks == [30, 45])
  }

  /// The heading fits the page, and the row below it, which is higher than others, does not.
  @Test func aHeadingGoesWithAHighRow() {
    var pages = Self.pages()
    pages.repeatedHeight = 20
    var (headings, heights) = Self.rows(groups: [20, 3])
    heights[headings[1]] = 80
    pages.keepTogether(headings, heights: heights)
    #expect(pages.breaks == [22])
    (headings, heights) = Self.rows(groups: [20, 3])
    pages.keepTogether(headings, heights: heights)
    #expect(pages.breaks == [22])
  }

  /// Rows for those who write by hand end with the page.
  @Test(
    arguments: [
      (20, 23, []), (40, 45, []), (1, 23, []), (20, 20, [60]), (20, 22, [450]), (20, 22, [460, 460]), (3, 1, [430]),
      (12, 22, [450]), (11, 1, [450]),
    ] as [(Int, Int, [Double])])
  func rowsToTheEndOfAPage(wanted: Int, rows: Int, after heights: [Double]) {
    var pages = Self.pages()
    pages.repeatedHeight = 20
    #expect(pages.rowsToEndOfPage(height: 20, near: wanted, after: heights) == rows)
  }
}
