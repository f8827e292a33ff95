import Movement
import Submissions
import Testing
import WorkbookWriting

@testable import Reporting

@Suite("The attendance sheet: a column too few or too many, and people are held to days that do not count")
struct AttendanceSheetTests {
  private static let roster = [
    ShippedForms.member("A-1", "Vàng A Dơ"),
    ShippedForms.member("A-2", "Lò Văn Hoà", to: CalendarDate(year: 2022, month: 11, day: 12)),
    ShippedForms.member("A-3", "Sùng A Tủa", to: CalendarDate(year: 2022, month: 10, day: 31)),
  ]

  private static func sheet(
    _ roster: [Member] = roster, month: YearMonth = MadeUpDistrict.month(2022, 11), working: [CalendarDate] = []
  ) throws -> FormSheet {
    var request = try ShippedForms.request(month: month, roster: roster)
    if !working.isEmpty {
      var district = request.district
      district.rules.monthlyRule.workingWeekendDays.formUnion(working)
      request = FormRequest(
        unit: request.unit, month: month, district: district, catalogue: request.catalogue, roster: roster)
    }
    let layout = try ShippedForms.layout()
    let attendance = try #require(layout.attendance)
    let form = try #require(request.catalogue[.participation])
    return FormSheet(form, attendance.sheet, for: request, layout: layout, attendance: attendance)
  }

  /// The headings of the days.
  private static func days(_ sheet: FormSheet) -> [String] { sheet.columns.filter { $0.day != nil }.map(\.heading) }

  @Test func columnsAreTheMembersTheEligibleDaysAndTheSum() throws {
    #expect(
      try Self.sheet().columns.map(\.heading) == [
        "STT", "Mã số", "Họ và tên", "T7 5/11", "CN 6/11", "T7 12/11", "CN 13/11", "T7 19/11", "CN 20/11", "T7 26/11",
        "CN 27/11", "Cộng", "Người xác nhận",
      ])
  }

  @Test func daysBeforeTheLaunchAndWorkingWeekendDaysHaveNoColumn() throws {
    let launch = try Self.sheet(month: MadeUpDistrict.month(2022, 9))
    #expect(Self.days(launch).prefix(2) == ["T7 3/9", "CN 4/9"])
    let saturday = try #require(CalendarDate(year: 2022, month: 11, day: 12))
    #expect(
      try Self.days(Self.sheet(working: [saturday]))
        == ["T7 5/11", "CN 6/11", "CN 13/11", "T7 19/11", "CN 20/11", "T7 26/11", "CN 27/11"])
  }

  @Test(arguments: [(26, true), (27, false)])
  func aMonthWithOneDayHasNoSheet(launched: Int, hasSheet: Bool) throws {
    let month = MadeUpDistrict.month(2022, 11)
    var district = try ShippedForms.district()
    district.rules.monthlyRule.launched = try #require(CalendarDate(year: 2022, month: 11, day: launched))
    #expect(BlankForms.canHaveAttendance(in: month, of: district) == hasSheet)
  }

  @Test func titlesSayUnitAndMonthAndWhatTheMarksAre() throws {
    let sheet = try Self.sheet()
    #expect(
      sheet.plan.merges.map(\.content.shown) == [
        "XÃ NÀ KHOA", "BẢNG ĐIỂM DANH NGÀY CUỐI TUẦN TÌNH NGUYỆN", "Tháng 11 năm 2022",
        "x: cả ngày; S: sáng; C: chiều; ½: nửa ngày; trống: không tham gia. Người mới: ghi vào Danh sách, rồi vào dòng trống ở đây.",
        "Lượt đã đánh dấu ở đây thì không ghi lại ở biểu Tham gia; biểu ấy trống thì vẫn gửi. Ghi ở cả hai nơi thì chỉ tính một lần.",
      ])
    #expect(sheet.plan.rows[3].shown == "Mã đơn vị:|03168")
  }

  @Test func whoServesInTheMonthHasARowAndTheDaysOutsideAreShaded() throws {
    let sheet = try Self.sheet()
    let rows = sheet.body.map { sheet.plan.rows[$0 - 1] }
    #expect(rows[0].cells.prefix(4).map(\.content) == [.number(1), .text("A-1"), .text("Vàng A Dơ"), .blank])
    #expect(rows[1].cells.prefix(4).map(\.content) == [.number(2), .text("A-2"), .text("Lò Văn Hoà"), .blank])
    #expect(rows[2].cells.prefix(4).map(\.content) == [.number(3), .blank, .blank, .blank])
    #expect(rows.count >= 7)
    let shaded = rows.prefix(3).map { row in row.cells.filter { $0.style.fill != nil }.map(\.column) }
    #expect(shaded == [[], [6, 7, 8, 9, 10], []])
  }

  @Test func sumCountsByTheCreditsOfTheRule() throws {
    let sheet = try Self.sheet()
    let row = sheet.body.lowerBound
    let marks = "D\(row):K\(row)"
    let terms = [("X", "1.0"), ("S", "0.5"), ("C", "0.5"), ("½", "0.5")].map { "(UPPER(\(marks))=\"\($0)\")*\($1)" }
    #expect(
      sheet.plan.rows[row - 1].cells[11].content
        == .formula("IF($C\(row)=\"\",\"\",SUMPRODUCT(\(terms.joined(separator: "+"))))", result: .number(0)))
    guard case .formula(_, .text("")) = sheet.plan.rows[row + 1].cells[11].content else {
      Testing.Issue.record("an empty row shows a sum")
      return
    }
  }

  @Test func marksAreChosenAndExplained() throws {
    var sheet = try Self.sheet()
    var lists = ListSheet(named: "Danh mục", fontName: "Times New Roman", fontSize: 13)
    sheet.restrict(with: &lists)
    #expect(lists.cells(with: ["x", "S", "C", "½"]) == CellRange(rows: 1...4, columns: 0...0))
    let placed = try #require(sheet.plan.validations.first)
    #expect(sheet.plan.validations.count == 1)
    #expect(placed.range.first == CellPosition(row: sheet.body.lowerBound, column: 3) && placed.range.last.column == 10)
    #expect(
      placed.validation.prompt
        == DataValidation.Message(
          title: "Dấu điểm danh",
          text:
            "x là cả ngày, S là buổi sáng, C là buổi chiều, ½ là nửa ngày (không rõ buổi). Không tham gia thì để trống. Không dùng dấu khác."
        ))
    #expect(placed.validation.severity == .stop)
  }

  /// Where all does not fit one page, the empty rows reach to the end of one, and are three or more.
  @Test(
    "Rows are even, and all of a unit stands on one page where it can be read there",
    arguments: [0, 3, 14, 20, 22, 24, 25, 26, 60])
  func page(count: Int) throws {
    let sheet = try Self.sheet((0..<count).map { ShippedForms.member("A-\($0)", "Người thứ \($0)") })
    let heights = Set(sheet.body.map { sheet.plan.rows[$0 - 1].height })
    #expect(heights.count == 1)
    #expect(heights.allSatisfy { (18...24).contains($0) })
    #expect(sheet.body.count >= count + 3)
    #expect(sheet.plan.page.size == .fit(wide: 1, tall: count <= 22 ? 1 : 0))
    if count > 22 {
      var pages = Pagination(page: sheet.sheet.page, widths: sheet.plan.widths)
      let header = sheet.plan.rows[(sheet.body.lowerBound - 3)...(sheet.body.lowerBound - 2)]
      pages.repeatedHeight = header.reduce(0) { $0 + $1.height }
      let heights = sheet.plan.rows.map(\.height)
      // Of a full page nothing is left: the next whole page is what can be added.
      let page = Int(pages.surelyFree / 18)
      #expect(pages.rowsToEndOfPage(height: 18, near: 0, atLeast: 1, after: heights) == page)
    }
    #expect(sheet.plan.page.orientation == .landscape)
    #expect(sheet.plan.frozen == CellPosition(row: sheet.body.lowerBound, column: 3))
    #expect(sheet.plan.page.repeatedRows == sheet.body.lowerBound - 2...sheet.body.lowerBound - 1)
  }
}
