import Configuration
import Movement
import TestSupport
import Testing
import WorkbookWriting

@testable import Reporting

@Suite("Whole sheets: what no other test looks at would be printed wrongly, and nobody would know since when")
struct WholeSheetTests {
  /// A report with everything that a layout can ask for.
  static let report = """
    page: {orientation: portrait, header: "{page}/{pages}", footer: "Tháng {month}"}
    letterhead:
      split: 0.42
      left: [ĐẢNG BỘ TỈNH, {text: HUYỆN ỦY, bold: true}, "*"]
      right: [{text: ĐẢNG CỘNG SẢN VIỆT NAM, size: 15, underline: true}]
    signature:
      split: 0.4
      left: ["Nơi nhận:", {text: "- Huyện ủy;", size: 12, align: left}]
      right: [T/M BAN THƯỜNG VỤ, "", {text: Lò Văn Của}]
    codes:
      colour: {red: {text: Đỏ, fill: "FFC7CE", colour: "9C0006", bold: true}, blue: Xanh}
    sheets:
      - name: Bảng
        data: things
        letterhead: true
        signature: true
        font_size: 12
        freeze_columns: 3
        title: ["Kết quả tháng {month}", {text: "(kèm theo)", size: 11, italic: true}]
        notes: ["{nothing}", {text: "Một dòng dài quá bề rộng của bảng nên phải xuống dòng, {month}.", align: right}]
        closing: ["Danh sách này có {month} dòng"]
        aside: ["Không in ra", "{nothing}", "Dòng thứ hai"]
        columns:
          - {field: number, heading: TT, width: 5, align: center}
          - {field: name, heading: "Tên gọi dài hơn cột", width: 14, bold: true, total: count}
          - {field: colour, heading: Màu, width: 9}
          - {field: share, heading: Tỷ lệ, width: 8, total: {ratio: [part, count]}, bars: true}
          - {field: count, group: Cả hai, heading: Số, width: 8, total: sum, positive: {colour: "00B050", bold: true}}
          - {field: part, group: Cả hai, heading: Phần, width: 8, total: sum, format: "0.0", format_total: "0.00"}
          - {field: day, group: "Ngày {day}", heading: "{day}", width: 4, total: count, marks: [{value: 1, text: "✓", fill: "E2EFDA"}]}
          - {field: name, heading: Ghi chú, width: 20, print: false}
        groups: {by: colour, label: colour, numerals: roman, numbering: restart, sections: [{heading: Màu đỏ của những vật ở đầu bảng, values: [red]}]}
        total: {text: "Cộng {month}", label: colour}
        charts:
          - {type: bar, over: rows, order: descending, title: "Tháng {month}", category: name, width: 120, height: 100,
             values: [{field: part, name: Phần, colour: "2E75B6"}, {field: count, name: "Số {month}"}]}
          - {type: column, over: groups, title: Màu, category: name, width: 100, height: 40, format: "0%", minimum: 0,
             maximum: 1, values: [{field: share, name: Tỷ lệ}]}
    """
  static let things: [MadeUpSchema.Thing] = [
    .init(name: "Đường vào bản Nà Mí dài một trăm mét", count: 4, part: 1, colour: "red", days: [1, 0, 0.5]),
    .init(name: "b", count: 6, part: 6, colour: "blue", days: [0, 0, 1]),
    .init(name: "c", count: 0, part: 0, colour: "red", days: [0, 1, 0]),
    .init(name: "d", count: 9, part: 6, colour: "blue", days: [0, 0, 0]),
  ]
  static let facts = ["month": "10/2022", "nothing": ""]

  @Test("A report with everything that a layout can ask for")
  func everything() throws {
    let schema = WorkbookSchema(sheets: ["Bảng"], datasets: [MadeUpSchema.things], facts: ["month", "nothing"])
    let layout = try WorkbookLayout.read(Self.report, file: "l.yaml", for: schema)
    let sheet = try #require(layout.sheets.first)
    let plan = SheetComposer.plan(
      sheet, of: layout, dataset: MadeUpSchema.rows(Self.things, days: 3), facts: Self.facts)
    try expect(plan.described, in: "report.txt")
  }

  /// Values that follow others, one of each kind.
  private typealias Row = [String: FieldValue]
  private static let marks = CodeDomain(name: "mark", codes: ["yes", "no"])
  private static let kinds: [Field<Row>] = [
    ("name", FieldType.text), ("figure", .figure), ("limit", .figure), ("mark", .code(marks)), ("all", .family(marks)),
    ("sum", .integer), ("day", .date), ("source", .text), ("next", .text),
  ].map { name, type in Field(name, type) { $0[name] ?? .empty } }
  private static let live = """
    codes:
      mark: {yes: {text: "✓", colour: "00B050"}, no: ""}
    sheets:
      - name: Xét
        data: live
        aside: ["Đổi ô màu vàng thì bảng tự tính lại"]
        columns:
          - {field: name, heading: Tên, width: 20}
          - {field: figure, heading: Số liệu, width: 9, formats: {days: "0.0 \\"ngày\\""}}
          - {field: limit, heading: Ngưỡng, width: 9}
          - {field: mark, heading: Đạt, width: 6}
          - {field: all, heading: "{criterion}", width: 6}
          - {field: sum, heading: Số, width: 6}
          - {field: day, heading: Ngày, width: 11}
          - {field: source, heading: Tệp, width: 20}
          - {field: next, heading: Xem, width: 10}
    """
  private static let rows: [Row] = [
    [
      "name": .named(.text("Lò Văn Của"), "ten_dau"), "figure": .figure(2.5, .days),
      "limit": .input(.figure(1.5, .days), name: "nguong"),
      "mark": .formula(CellFormula(["IF(", .cell("figure"), ">=", .cell("limit"), ",\"✓\",\"\")"]), .code("yes")),
      "all": .family([.code("yes"), .formula(CellFormula([.cell("all", element: 0)]), .code("no"))]),
      "sum": .formula(CellFormula(["COUNTA(", .family("all"), ")+COUNT(", .column("figure"), ")"]), .integer(3)),
      "day": .date(MadeUpDistrict.month(2022, 10).firstDay),
      "source": .link("a.xlsx", WorkbookLocation(path: "TraLai/a.xlsx", sheet: "Tham gia", row: 7, column: 2)),
      "next": .linked(.text("Nguồn"), sheet: "Nguồn", row: 4),
    ],
    [
      "name": .text("Mùa A Tủa"), "figure": .figure(0.5, .ratio), "limit": .input(.figure(0.25, .ratio), name: ""),
      "mark": .formula(CellFormula([.cell("missing")]), .code("no")),
      "all": .family([.code("other")]), "sum": .formula(CellFormula([.cell("all", element: 2)]), .integer(0)),
      "source": .link("đây", WorkbookLocation(path: "", sheet: "Nguồn", row: 2, column: 0)),
      "next": .linked(.empty, sheet: "Nguồn", row: 5),
    ],
  ]

  @Test("A table whose cells follow one another, and what people may change in it")
  func followingCells() throws {
    let dataset = DatasetSchema("live", Self.kinds, seriesPlaces: ["criterion"])
    let schema = WorkbookSchema(sheets: ["Xét"], datasets: [dataset], facts: [])
    let layout = try WorkbookLayout.read(Self.live, file: "l.yaml", for: schema)
    var rows = Dataset(Self.kinds, of: Self.rows)
    rows.familyHeadings = [4: [["criterion": "Số ngày"], ["criterion": "Tỷ lệ"]]]
    rows.anchorField = 0
    let plan = SheetComposer.plan(try #require(layout.sheets.first), of: layout, dataset: rows, facts: [:])
    try expect(plan.described, in: "live.txt")
    #expect(plan.places.anchors == ["Mùa A Tủa": 3])
    #expect(plan.places.range("limit") == "'Xét'!$C$2:$C$3")
  }
}
