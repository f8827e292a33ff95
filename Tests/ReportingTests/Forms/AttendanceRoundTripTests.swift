import Foundation
import Movement
import Submissions
import TestSupport
import Testing
import WorkbookWriting

@testable import Reporting

@Suite("An attendance sheet that is not read back as it was marked loses people's days")
struct AttendanceRoundTripTests {
  private static let roster = [
    ShippedForms.member("A-1", "Vàng A Dơ"), ShippedForms.member("A-2", "Lò Văn Hoà"),
    ShippedForms.member("A-3", "Sùng A Tủa"),
  ]

  private static func forms(_ roster: [Member] = roster) throws -> BlankForms {
    let request = try ShippedForms.request(roster: roster)
    return BlankForms(
      unit: request.unit, month: request.month, roster: roster, district: request.district,
      catalogue: request.catalogue, layout: try ShippedForms.layout(), hasAttendance: true)
  }

  /// A cell to fill in: its sheet, its row among those to fill in, from 1, and its heading.
  struct Entry {
    var sheet = "Điểm danh"
    let row: Int
    let heading: String
    let content: CellContent

    init(_ row: Int, _ heading: String, _ text: String) {
      (self.row, self.heading, content) = (row, heading, .text(text))
    }
    init(_ sheet: String, _ row: Int, _ heading: String, _ content: CellContent) {
      (self.sheet, self.row, self.heading, self.content) = (sheet, row, heading, content)
    }
  }

  /// What is read of the unit's workbook when some cells are filled in.
  private static func read(_ entries: [Entry]) throws -> Reading {
    let forms = try forms()
    var lists = ListSheet(named: "Danh mục", fontName: "Times New Roman", fontSize: 13)
    var sheets = forms.plan(&lists)
    for entry in entries {
      let sheet = try #require(sheets.firstIndex { $0.name == entry.sheet })
      let header = try #require(sheets[sheet].rows.firstIndex { $0.cells.first?.content == .text("STT") })
      let column = try #require(
        sheets[sheet].rows[header].cells.firstIndex { $0.content == .text(entry.heading) })
      // The sheets of forms have an example first.
      let row = header + entry.row + (entry.sheet == "Điểm danh" ? 0 : 1)
      sheets[sheet].rows[row].cells[column].content = entry.content
    }
    let folder = try TemporaryFolder()
    try forms.write(sheets, lists, to: folder.place(forms.workbookName))
    return try Reading(folder)
  }

  /// The participation tables with their accepted and rejected rows, what they say, and what was found.
  struct Reading {
    let tables: [String]
    let participations: [String]
    let issues: [String]
    let days: [String]

    init(_ folder: TemporaryFolder) throws {
      let results = try SubmissionRun(folder.path, district: ShippedForms.district()).results
      tables = results.tables.filter { $0.form == .participation }.map {
        let name = $0.sheet ?? $0.path.split(separator: "/").last.map { String($0) }
        return "\(name ?? "") \($0.rows.accepted) \($0.rows.rejected)"
      }
      let month = results.records[MadeUpDistrict.month(2022, 11)]
      participations = (month?.participations ?? []).map {
        "\($0.memberID) \($0.date.day)/\($0.date.month) \($0.session.rawValue)" + ($0.isConfirmed ? " ✓" : "")
      }
      issues = results.issues.filter { $0.file != nil }.map { issue in
        let column = issue.column.map { CellPosition.columnName($0) } ?? ""
        let place = "\(issue.sheet ?? "") \(column)\(issue.row.map { String($0) } ?? "")"
        return "\(issue.code.rawValue) \(place) \(issue.value ?? "")"
      }
      days = results.standings.filter { $0.unit == "03168" }.map { "\($0.member.id) \($0.days)" }
    }
  }

  @Test("Sent back as it is, it says that nobody took part, without a word of complaint")
  func blank() throws {
    let reading = try Self.read([])
    #expect(reading.tables == ["Tham gia 0 0", "Điểm danh 3 0"])
    #expect(reading.participations == [])
    #expect(reading.issues == [])
    #expect(reading.days == ["A-1 0.0", "A-2 0.0", "A-3 0.0"])
  }

  @Test("Marks are participations of their people and days; who confirmed a row confirmed all of them")
  func marks() throws {
    let reading = try Self.read([
      Entry(1, "T7 5/11", "x"), Entry(1, "CN 27/11", "S"), Entry(2, "CN 6/11", "C"), Entry(2, "T7 12/11", "½"),
      Entry(2, "Người xác nhận", "Trưởng bản"), Entry("Điểm danh", 1, "Cộng", .number(1.5)),
    ])
    #expect(reading.tables == ["Tham gia 0 0", "Điểm danh 3 0"])
    #expect(
      reading.participations == [
        "A-1 5/11 full", "A-1 27/11 morning", "A-2 6/11 afternoon ✓", "A-2 12/11 half ✓",
      ])
    #expect(reading.issues == [])
    #expect(reading.days == ["A-1 1.5", "A-2 1.0", "A-3 0.0"])
  }

  @Test("A newcomer in the roster and in an empty row counts like anybody")
  func newcomer() throws {
    let reading = try Self.read([
      Entry("Danh sách", 4, "Mã số", .text("A-9")), Entry("Danh sách", 4, "Họ và tên", .text("Ly A Lử")),
      Entry("Danh sách", 4, "Đối tượng", .text("Công chức")), Entry(4, "Mã số", "A-9"),
      Entry(4, "Họ và tên", "Ly A Lử"), Entry(4, "T7 19/11", "x"),
    ])
    #expect(reading.tables == ["Tham gia 0 0", "Điểm danh 4 0"])
    #expect(reading.participations == ["A-9 19/11 full"])
    #expect(reading.issues == [])
  }

  @Test("What stands on both sheets counts once: the row that says more counts, and the mark has the issue")
  func bothFilledIn() throws {
    let day = try #require(CalendarDate(year: 2022, month: 11, day: 5))
    let reading = try Self.read([
      Entry("Tham gia", 1, "Ngày", .date(SheetDate(day))), Entry("Tham gia", 1, "Mã số", .text("A-1")),
      Entry("Tham gia", 1, "Họ và tên", .text("Vàng A Dơ")),
      Entry("Tham gia", 1, "Người xác nhận", .text("Trưởng bản")),
      Entry(1, "T7 5/11", "x"), Entry(1, "CN 6/11", "x"),
    ])
    #expect(reading.tables == ["Tham gia 1 0", "Điểm danh 3 0"])
    #expect(reading.participations == ["A-1 5/11 full ✓", "A-1 6/11 full"])
    #expect(reading.issues == ["duplicate-participation Điểm danh D9 x"])
    #expect(reading.days.first == "A-1 2.0")
  }

  @Test("The CSV files of a folder, blank and filled in")
  func csv() throws {
    let folder = try TemporaryFolder()
    for (path, bytes) in try Self.forms().tables { try folder.write(String(decoding: bytes, as: UTF8.self), to: path) }
    let blank = try Reading(folder)
    #expect(blank.tables == ["tham-gia.csv 0 0", "tham-gia_diem-danh.csv 3 0"])
    #expect(blank.participations == [] && blank.issues == [])
    let path = "2022-11/03168/tham-gia_diem-danh.csv"
    let text = try folder.text(path)
    try folder.write(
      text.replacingOccurrences(of: "2,A-2,Lò Văn Hoà,,,", with: "2,A-2,Lò Văn Hoà,x,,c"), to: path)
    let filled = try Reading(folder)
    #expect(filled.tables == ["tham-gia.csv 0 0", "tham-gia_diem-danh.csv 3 0"])
    #expect(filled.participations == ["A-2 5/11 full", "A-2 12/11 afternoon"])
    #expect(filled.issues == [])
  }
}
