import Testing
import WorkbookWriting

@testable import Reporting

@Suite("Tables: a total that misses or doubles a row would be reported to the committee")
struct SheetComposerTests {
  static let things: [MadeUpSchema.Thing] = [
    .init(name: "a", count: 4, part: 1, colour: "red", days: [1, 0, 0.5]),
    .init(name: "b", count: 6, part: 3, colour: "blue", days: [0, 0, 1]),
    .init(name: "c", count: 0, part: 0, colour: "red", days: [0, 0, 0]),
  ]

  static let yaml = """
    codes:
      colour: {red: Đỏ, blue: Xanh}
    sheets:
      - name: Bảng
        data: things
        columns:
          - {field: number, heading: TT, width: 5}
          - {field: name, heading: Tên, width: 20}
          - {field: count, group: Cả hai, heading: Số, width: 8, total: sum}
          - {field: part, group: Cả hai, heading: Phần, width: 8, total: sum}
          - {field: share, heading: Tỷ lệ, width: 8, total: {ratio: [part, count]}, bars: true}
          - {field: day, heading: "{day}", width: 4, total: count, marks: [{value: 1, text: "✓"}, {value: 0.5, text: "½"}]}
          - {field: colour, heading: Màu, width: 8}
        groups: {by: colour, label: name, numerals: roman, numbering: restart, sections: [{heading: Màu đỏ, values: [red]}]}
        total: {text: Cộng, label: name}
        empty: Trống
    """

  static func plan(_ things: [MadeUpSchema.Thing], yaml: String = yaml) throws -> SheetPlan {
    let schema = WorkbookSchema(sheets: ["Bảng"], datasets: [MadeUpSchema.things], facts: [])
    let layout = try WorkbookLayout.read(yaml, file: "l.yaml", for: schema)
    let sheet = try #require(layout.sheets.first)
    return SheetComposer.plan(sheet, of: layout, dataset: MadeUpSchema.rows(things, days: 3), facts: [:])
  }

  @Test(
    "A letterhead over few columns has at least one for each side",
    arguments: [
      ([40, 30], 0.42, ["A1 HUYỆN ỦY", "B1 ĐẢNG CỘNG SẢN VIỆT NAM"]),
      ([20, 20, 20], 0.9, ["A1:B1 HUYỆN ỦY", "C1 ĐẢNG CỘNG SẢN VIỆT NAM"]),
      ([20, 20, 20], 0.1, ["A1 HUYỆN ỦY", "B1:C1 ĐẢNG CỘNG SẢN VIỆT NAM"]),
    ])
  func letterhead(widths: [Int], split: Double, expected: [String]) throws {
    let columns = zip(["name", "count", "part"], widths).map { "{field: \($0), heading: \($0), width: \($1)}" }
    let yaml = """
      letterhead: {split: \(split), left: [HUYỆN ỦY], right: [ĐẢNG CỘNG SẢN VIỆT NAM]}
      sheets:
        - name: Bảng
          data: things
          letterhead: true
          columns: [\(columns.joined(separator: ", "))]
      """
    let merges = try Self.plan(Self.things, yaml: yaml).merges.map { "\($0.range.name) \($0.content.shown)" }
    #expect(merges == expected)
  }

  @Test func rowsGroupsAndTotals() throws {
    let plan = try Self.plan(Self.things)
    #expect(
      plan.rows.map(\.shown) == [
        "||||||",
        "TT|Tên|Số|Phần|Tỷ lệ|1|2|3|Màu",
        "I|Màu đỏ|=SUBTOTAL(109,C4:C5)→4.0|=SUBTOTAL(109,D4:D5)→1.0|=IF(C3=0,\"\",D3/C3)→0.25"
          + "|=SUBTOTAL(103,F4:F5)→1.0|=SUBTOTAL(103,G4:G5)→0.0|=SUBTOTAL(103,H4:H5)→1.0|",
        "1.0|a|4.0|1.0|0.25|✓||½|Đỏ",
        "2.0|c|0.0|0.0|||||Đỏ",
        "II|Xanh|=SUBTOTAL(109,C7:C7)→6.0|=SUBTOTAL(109,D7:D7)→3.0|=IF(C6=0,\"\",D6/C6)→0.5"
          + "|=SUBTOTAL(103,F7:F7)→0.0|=SUBTOTAL(103,G7:G7)→0.0|=SUBTOTAL(103,H7:H7)→1.0|",
        "1.0|b|6.0|3.0|0.5|||✓|Xanh",
        "|Cộng|=SUBTOTAL(109,C3:C7)→10.0|=SUBTOTAL(109,D3:D7)→4.0|=IF(C8=0,\"\",D8/C8)→0.4"
          + "|=SUBTOTAL(103,F3:F7)→1.0|=SUBTOTAL(103,G3:G7)→0.0|=SUBTOTAL(103,H3:H7)→2.0|",
      ])
    #expect(plan.filter?.name == "A2:I7")
    #expect(plan.merges.map(\.range.name) == ["C1:D1"])
    #expect(plan.frozen == CellPosition(row: 3, column: 0))
    #expect(plan.page.repeatedRows == 1...2)
    #expect(plan.bars.map(\.name) == ["E3:E7"])
  }

  @Test func noMergeTouchesTheFilter() throws {
    let plan = try Self.plan(Self.things)
    let filter = try #require(plan.filter)
    #expect(plan.merges.allSatisfy { !$0.range.overlaps(filter) })
  }

  @Test func emptyTableSaysSo() throws {
    let plan = try Self.plan([])
    #expect(plan.filter == nil)
    #expect(plan.merges.last?.content == .text("Trống"))
    #expect(plan.merges.last?.range.name == "A3:I3")
  }

  @Test func onlyRowsThatMeetTheConditionsAreShown() throws {
    let yaml = Self.yaml.replacing("    data: things\n", with: "    data: things\n    where: {colour: [red]}\n")
    let schema = WorkbookSchema(sheets: ["Bảng"], datasets: [MadeUpSchema.things], facts: [])
    let layout = try WorkbookLayout.read(yaml, file: "l.yaml", for: schema)
    var dataset = MadeUpSchema.rows(Self.things, days: 3)
    // Somebody without a colour is not red.
    dataset.rows[2][4] = .empty
    let plan = SheetComposer.plan(try #require(layout.sheets.first), of: layout, dataset: dataset, facts: [:])
    #expect(plan.rows.compactMap { $0.cells.count > 1 ? $0.cells[1].content.shown : nil }.contains("a"))
    #expect(!plan.rows.contains { $0.shown.contains("|b|") || $0.shown.contains("|c|") })
  }

  @Test func rateOfNobodyIsEmpty() throws {
    let plan = try Self.plan([.init(name: "c", count: 0, part: 0, colour: "red")])
    #expect(plan.rows.last?.shown.contains("=IF(C5=0,\"\",D5/C5)→''") == true)
  }

  @Test func longTextGetsAHeightThatShowsIt() throws {
    let short = try Self.plan([.init(name: "a", count: 1, part: 1, colour: "red")])
    let long = try Self.plan([
      .init(name: String(repeating: "bản Nà Mí ", count: 12), count: 1, part: 1, colour: "red")
    ])
    #expect(long.rows[3].height > short.rows[3].height * 3)
  }

  @Test func numbersBecomeSmallerRatherThanHashes() throws {
    let plan = try Self.plan(Self.things)
    let numbers = plan.rows.flatMap(\.cells).filter { if case .number = $0.content { true } else { false } }
    #expect(!numbers.isEmpty && numbers.allSatisfy { $0.style.shrinks && !$0.style.wraps })
    #expect(plan.rows[3].cells[0].style.numberFormat == "0")
    #expect(plan.rows[3].cells[2].style.numberFormat == "#,##0")
  }

  /// Nobody would see on paper why a row is as high as it is, nor where the table ends.
  @Test func columnsThatAreNotPrintedMakeNoRowHigher() throws {
    let yaml = Self.yaml.replacing(
      "{field: colour, heading: Màu, width: 8}", with: "{field: name, heading: Màu, width: 3, print: false}")
    let plan = try Self.plan([.init(name: "bản Nà Mí", count: 1, part: 1, colour: "red")], yaml: yaml)
    #expect(plan.page.printArea?.name == "A1:H5")
    #expect(plan.rows[3].height < 20)
    #expect(plan.rows[3].cells[8].style.wraps == false)
    #expect(plan.rows[2].cells[7].style.borders.right != nil)
    #expect(plan.rows[4].cells[7].style.borders.right != nil)
  }

  /// A cell takes 32,767 characters at most; one too long would leave the committee without any workbook.
  @Test func hugeTextIsShortened() throws {
    let plan = try Self.plan([
      .init(name: String(repeating: "\u{1}", count: 32_000), count: 1, part: 1, colour: "red")
    ])
    guard case .text(let text) = plan.rows[3].cells[1].content else {
      Issue.record("no text")
      return
    }
    #expect(text.count == 4_000 && text.hasSuffix("…"))
  }

  @Test(arguments: [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (31, "XXXI"), (49, "XLIX"), (0, "")])
  func roman(number: Int, numeral: String) { #expect(romanNumeral(number) == numeral) }
}
