import Configuration
import Movement
import Submissions
import TableReading
import TestSupport
import Testing
import WorkbookWriting

@testable import Reporting

@Suite("Blank forms: what is missing on one is missing in what two hundred clerks send back")
struct BlankFormsTests {
  private static let november = MadeUpDistrict.month(2022, 11)
  private static let origin = RowOrigin(file: "danh-sach.csv", row: 2)
  private static let roster = [
    Member(
      id: "03168-001", fullName: "Vàng A Dơ, “Páo”", birth: CalendarDate(iso: "1990-05-12").map { .day($0) },
      position: "Bí thư", department: "Đảng ủy", groups: [.official, .partyMember], from: november.firstDay,
      to: november.lastDay, exemption: Exemption(reason: "ốm", from: november.firstDay, to: november.lastDay),
      origin: origin),
    Member(id: "03168-002", fullName: "Lò \"Hoà\"", birth: .year(1977), groups: [.other], origin: origin),
    Member(id: "03168-003", fullName: "Lò \"Hoà\"", origin: origin),
  ]

  private static func forms(month: YearMonth = november) throws -> BlankForms {
    let request = try ShippedForms.request(month: month, roster: roster)
    return BlankForms(
      unit: request.unit, month: month, roster: roster, district: request.district, catalogue: request.catalogue,
      layout: try ShippedForms.layout(), hasAttendance: true)
  }

  @Test("Every sheet as it is printed, with what may be typed where")
  func sheets() throws {
    var lists = ListSheet(named: "Danh mục", fontName: "Times New Roman", fontSize: 13)
    try expect(Self.forms().plan(&lists).flatMap(\.described), in: "forms.txt")
  }

  @Test("The same as CSV: with the mark that Excel wants, CRLF, and quoted where need be")
  func tables() throws {
    var lines: [String] = []
    for table in try Self.forms().tables {
      #expect(table.bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
      let text = String(decoding: table.bytes.dropFirst(3), as: UTF8.self)
      #expect(text.hasSuffix("\r\n") && !text.replacing("\r\n", with: "").contains { $0.isNewline })
      lines += [table.path] + text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    }
    try expect(lines, in: "forms-csv.txt")
  }

  @Test("What drop-downs offer stands on the hidden sheet where they look for it")
  func lists() throws {
    let forms = try Self.forms()
    var lists = ListSheet(named: "Danh mục", fontName: "Times New Roman", fontSize: 13)
    let plans = forms.plan(&lists)
    let texts = try WrittenWorkbook { try forms.writeWorkbook(to: $0) }.texts(ofSheet: plans.count + 1)
    var offered: [String] = []
    for placed in plans.flatMap(\.validations) {
      guard case .listFromCells("Danh mục", let cells) = placed.validation.rule else { continue }
      // Days are numbers, and stand there too.
      let values = (cells.first.row...cells.last.row).map {
        texts[CellPosition(row: $0, column: cells.first.column).name] ?? "a number"
      }
      let line = "\(cells.name): \(values.joined(separator: " | "))"
      if !offered.contains(line) { offered.append(line) }
    }
    try expect(offered, in: "forms-lists.txt")
  }

  @Test("Villages are those of the unit alone")
  func villages() throws {
    let district = try ShippedForms.district()
    let own = district.villages.filter { $0.commune == "03168" }.map(\.name)
    #expect(try ShippedForms.request().villages == own)
    #expect(!own.isEmpty && own.count < district.villages.count)
  }

  @Test(
    "A form for a month before computers has a day that Excel knows",
    arguments: [
      ("1970-12", "1970-01-02T00:00:00Z"), ("1971-01", "1971-01-01T00:00:00Z"), ("2022-11", "2022-11-01T00:00:00Z"),
    ])
  func details(month: String, created: String) throws {
    let forms = try Self.forms(month: try #require(YearMonth(iso: month)))
    let shown = forms.workbookName.split(separator: "_").last.map { $0.prefix(7) } ?? ""
    #expect(shown == month)
    let details = try WrittenWorkbook { try forms.writeWorkbook(to: $0) }.details
    let words = try #require(YearMonth(iso: month)).vietnamese
    #expect(
      details == [
        "Biểu mẫu tháng \(words) – Xã Nà Khoa", "Ngày cuối tuần tình nguyện", "Văn phòng Huyện ủy Nậm Pồ",
        "Ngày cuối tuần tình nguyện; 03168; \(words)", created, "Huyện ủy Nậm Pồ",
      ])
  }
}
