import Configuration
import Testing

@testable import Reporting

@Suite("Layouts: a slip in a layout that does not name its place leaves a clerk searching 300 lines")
struct LayoutLoaderTests {
  /// A layout of one sheet, into which the cases put their slip.
  static let schema = WorkbookSchema(sheets: ["Bảng"], datasets: [MadeUpSchema.things], facts: ["month"])
  static let good = """
    codes:
      colour: {red: Đỏ, blue: {text: Xanh, fill: "0000FF"}}
    sheets:
      - name: Bảng
        data: things
        where: {colour: [red]}
        title: ["Tháng {month}"]
        columns:
          - {field: number, heading: TT, width: 5}
          - {field: name, heading: Tên, width: 20}
          - {field: count, heading: Số, width: 8, total: sum}
          - {field: part, heading: Phần, width: 8, total: sum}
          - {field: share, heading: Tỷ lệ, width: 8, total: {ratio: [part, count]}, bars: true}
          - {field: colour, heading: Màu, width: 8}
        groups: {by: colour, label: name}
        total: {text: Cộng, label: name}
        charts:
          - type: bar
            over: rows
            title: Biểu đồ
            category: name
            values: [{field: count, name: Số}]
            width: 100
            height: 100
    """

  @Test func goodLayoutLoads() throws {
    _ = try WorkbookLayout.read(Self.good, file: "l.yaml", for: Self.schema)
  }

  struct Slip: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var line: Int
    var key: String
    var english: String
    var testDescription: String { "\(old) → \(new)" }

    init(_ old: String, _ new: String, line: Int, key: String, _ english: String) {
      (self.old, self.new, self.line, self.key, self.english) = (old, new, line, key, english)
    }
  }

  static let fields = "number, name, count, part, share, colour, day"
  static let slips = [
    Slip(
      "field: name, heading: Tên", "field: nam, heading: Tên", line: 10, key: "sheets[0].columns[1].field",
      "the data “things” have no field “nam”; the fields are: \(fields)"),
    Slip(
      "data: things", "data: thing", line: 5, key: "sheets[0].data",
      "there are no data “thing”; there are: things"),
    Slip(
      "{field: count, heading: Số,", "{field: count, header: Số,", line: 11, key: "sheets[0].columns[2].header",
      "there is no such key; the keys are: align, bars, bold, field, format, format_total, formats, group, heading, marks, "
        + "positive, print, total, width"),
    Slip(
      "heading: TT, width: 5", "heading: TT, width: rộng", line: 9, key: "sheets[0].columns[0].width",
      "this has to be a number from 1 to 200"),
    Slip(
      "{field: count, heading: Số, width: 8,", "{field: count, width: 8,", line: 11,
      key: "sheets[0].columns[2].heading", "this key is missing"),
    Slip(
      "Tháng {month}", "Tháng {moth}", line: 7, key: "sheets[0].title[0]",
      "there is no {moth}; the places are: {month}"),
    Slip(
      "width: 8, total: sum}\n      - {field: part", "width: 8, total: mean}\n      - {field: part", line: 11,
      key: "sheets[0].columns[2].total",
      "this has to be sum (numbers only), count or {ratio: [field, field]}"),
    Slip(
      "heading: Tên, width: 20", "heading: Tên, width: 20, total: sum", line: 10, key: "sheets[0].columns[1].total",
      "this has to be sum (numbers only), count or {ratio: [field, field]}"),
    Slip(
      "ratio: [part, count]", "ratio: [part]", line: 13, key: "sheets[0].columns[4].total.ratio",
      "exactly two fields are needed, such as [met, obligated]"),
    Slip(
      "where: {colour: [red]}", "where: {colour: [green]}", line: 6, key: "sheets[0].where.colour[0]",
      "there is no code “green”; the codes are: red, blue"),
    Slip("name: Bảng", "name: Biểu", line: 4, key: "sheets[0]", "the sheets have to be, in order: Bảng"),
    Slip(
      "fill: \"0000FF\"", "fill: xanh", line: 2, key: "codes.colour.blue.fill",
      "this has to be a colour of six hexadecimal digits, such as \"DCE6F1\""),
    Slip(
      "{red: Đỏ, blue:", "{red: Đỏ, green: Lục, blue:", line: 2, key: "codes.colour.green",
      "there is no such key; the keys are: blue, red"),
    Slip(
      "  colour: {red: Đỏ, blue: {text: Xanh, fill: \"0000FF\"}}", "  colour:", line: 14,
      key: "sheets[0].columns[5].field", "codes has no words for “colour” (red, blue)"),
    Slip(
      "label: name}\n    charts", "label: count}\n    charts", line: 16, key: "sheets[0].total.label",
      "this column has a total, so no label"),
    Slip(
      "over: rows", "over: units", line: 19, key: "sheets[0].charts[0].over",
      "this has to be one of: rows, groups"),
    Slip(
      "category: name", "category: day", line: 21, key: "sheets[0].charts[0].category",
      "this field is not a column of the sheet"),
    Slip("type: bar", "type: cake", line: 18, key: "sheets[0].charts[0].type", "this has to be one of: bar, column"),
    Slip(
      "heading: TT, width: 5", "heading: TT, width: 5, print: false", line: 10, key: "sheets[0].columns[1]",
      "a printed column cannot follow one that is not (print: false)"),
  ]

  @Test(arguments: slips)
  func slipIsNamed(slip: Slip) throws {
    #expect(Self.good.contains(slip.old))
    let text = Self.good.replacing(slip.old, with: slip.new)
    let error = #expect(throws: ConfigurationError.self) {
      _ = try WorkbookLayout.read(text, file: "l.yaml", for: Self.schema)
    }
    #expect(error?.file == "l.yaml")
    #expect(error?.line == slip.line)
    #expect(error?.key == slip.key)
    #expect(error?.english == slip.english)
  }

  @Test func missingFileIsNamed() {
    let error = #expect(throws: ConfigurationError.self) {
      _ = try WorkbookLayout.load("no/such/layout.yaml", for: Self.schema)
    }
    #expect(error?.file == "no/such/layout.yaml")
  }
}
