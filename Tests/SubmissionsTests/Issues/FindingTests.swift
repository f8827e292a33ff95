import Configuration
import Movement
@testable import Submissions
import TableReading
import Testing

@Suite("Findings: an issue without words leaves the clerk with a code")
struct FindingTests {
  @Test func everyCodeStandsInTheListOnce() {
    #expect(Set(IssueCode.all).count == IssueCode.all.count)
    #expect(IssueCode.all.first == "unreadable-file" && IssueCode.all.count == 51)
  }

  @Test(arguments: IssueCode.all.map(\.rawValue))
  func wordsAreThereInBothLanguages(code: String) throws {
    let kind = try #require(Findings.all.first { $0.code.rawValue == code })
    #expect(kind.title[.vietnamese] != kind.title[.english] && kind.occasion[.vietnamese] != kind.occasion[.english])
    #expect(!kind.examples.isEmpty && kind.examples.allSatisfy { $0.code == kind.code })
    // Issues of one code and aspect have one cause, so no two examples may share them.
    #expect(Set(kind.examples.map(\.aspect)).count == kind.examples.count)
    for example in kind.examples {
      let words = Language.allCases.map { [example.message(in: $0), example.hint(in: $0)] }
      #expect(words.joined().allSatisfy { $0.hasSuffix(".") && !$0.contains("Optional(") && !$0.contains("  ") })
      #expect(words[0] != words[1])
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var issue: Issue
    var vietnamese: [String]
    var english: [String]
    var testDescription: String { "\(issue.code.rawValue) \(issue.aspect ?? "")" }

    init(_ issue: Issue, vi: [String], en: [String]) {
      self.issue = issue
      vietnamese = vi
      english = en
    }
  }

  private static func cell(_ finding: some Finding, value: String? = nil) -> Issue {
    Issue(
      finding, file: "tham-gia.csv", row: 15, column: 2, field: "date", heading: "Ngày", unit: "03169",
      month: month("2022-10"), value: value)
  }

  static let cases = [
    Case(
      cell(Required()), vi: ["Ô “Ngày” không được để trống.", "Điền “Ngày” vào ô C15."],
      en: ["“Ngày” must not be empty.", "Fill in “Ngày” in cell C15."]),
    Case(
      cell(TypeError(.swapped(day("2022-10-13"))), value: "10/13/2022"),
      vi: [
        "“10/13/2022” không phải là ngày có thật: hình như ngày và tháng đổi chỗ cho nhau.",
        "Ghi ngày trước, tháng sau; nếu đúng là ngày 13/10/2022 thì ghi như vậy.",
      ],
      en: [
        "“10/13/2022” is no date that exists: month and day seem swapped.",
        "Write the day first, then the month; if you mean 2022-10-13, write that.",
      ]),
    Case(
      cell(TypeError(.hasMeasure(.init(number: "200", measure: "m", column: "Đơn vị tính"))), value: "200 m"),
      vi: ["“200 m” có cả số và đơn vị tính.", "Ô này chỉ ghi số: 200; ghi “m” vào cột “Đơn vị tính”."],
      en: [
        "“200 m” holds a number and its measure.",
        "Write only the number here: 200; write “m” in the column “Đơn vị tính”.",
      ]
    ),
    Case(
      cell(WeekdayMismatch(written: "Chủ nhật", actual: .saturday), value: "Chủ nhật, 8/10/2022"),
      vi: ["Ghi “Chủ nhật” nhưng ngày đó là thứ bảy.", "Xem lại: sửa thứ hoặc sửa ngày cho khớp."],
      en: ["It says “Chủ nhật”, but that day is a Saturday.", "Check and correct the weekday or the date."]),
    Case(
      cell(OutsideMonth(date: day("2022-11-01"), month: month("2022-10")), value: "1/11/2022"),
      vi: [
        "Ngày 01/11/2022 không thuộc tháng 10/2022 của biểu.",
        "Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ],
      en: [
        "The date 2022-11-01 is not in 2022-10, the form's month.",
        "Correct the date, or move the row to that month's form.",
      ]),
    Case(
      cell(UnknownMember(sought: .name, closest: .example), value: "Giàng A Pó"),
      vi: [
        "“Giàng A Pó” không có trong danh sách của đơn vị.",
        "Xem lại họ tên; gần giống nhất là Giàng A Páo (mã 03169-001). Nếu là người mới, bổ sung vào danh sách.",
      ],
      en: [
        "“Giàng A Pó” is not on the unit's roster.",
        "Check the name; the closest is Giàng A Páo (code 03169-001). If the person is new, add them to the roster.",
      ]),
    Case(
      cell(UnknownMember(sought: .code, closest: nil), value: "03169-999"),
      vi: [
        "Mã số “03169-999” không có trong danh sách nào.",
        "Xem lại mã số. Nếu là người mới, bổ sung vào danh sách.",
      ],
      en: [
        "The code “03169-999” is on no roster.", "Check the code. If the person is new, add them to the roster.",
      ]),
    Case(
      cell(OutsideService(days: [day("2022-10-01")], from: day("2022-10-05"), to: nil), value: "1/10/2022"),
      vi: [
        "Ngày 01/10/2022 nằm ngoài thời gian công tác của người này (từ 05/10/2022).",
        "Sửa ngày tham gia, hoặc sửa “Từ ngày”, “Đến ngày” trong danh sách.",
      ],
      en: [
        "The date 2022-10-01 is outside the member's service (from 2022-10-05).",
        "Correct the date, or correct the member's dates in the roster.",
      ]),
    Case(
      Issue(UnknownForm(nearest: .participation, missing: ["Họ và tên"]), file: "a.csv"),
      vi: [
        "Không nhận ra biểu: giống biểu Tham gia nhất, nhưng thiếu cột: Họ và tên.",
        "Thêm cột còn thiếu, hoặc sửa tiêu đề cột cho đúng như trong biểu mẫu, rồi gửi lại.",
      ],
      en: [
        "The form is not recognised: it is nearest to participation, but lacks: Họ và tên.",
        "Add the missing columns, or correct their headings as in the blank form, and send it again.",
      ]),
    Case(
      Issue(MonthConflict(cause: .sources([.title: month("2022-11"), .folder: month("2022-10")])), file: "a.csv"),
      vi: [
        "Tháng không thống nhất: 10/2022, 11/2022 (theo tên thư mục, dòng phía trên tiêu đề cột).",
        "Sửa chỗ ghi sai, hoặc chuyển tệp sang đúng thư mục, rồi gửi lại.",
      ],
      en: [
        "The months disagree: 2022-10, 2022-11 (by folder name, row above the headings).",
        "Correct the wrong one, or move the file to the right folder, and send it again.",
      ]),
    Case(
      Issue(UnlistedIssues(count: 31_000, firstRow: 20_412), file: "a.csv"),
      vi: [
        "Biểu có quá nhiều lỗi: từ dòng 20412 còn 31.000 điều nữa không kê ra từng ô. "
          + "Các dòng ấy vẫn được nhận hoặc loại như thường.",
        "Cả biểu thường sai vì một nguyên nhân, như nhầm biểu hay lệch cột: sửa những chỗ đã kê, rồi chạy lại.",
      ],
      en: [
        "The table has too many faults: from row 20412, 31,000 more are not listed one by one. "
          + "Those rows are accepted or rejected all the same.",
        "Such a table often has one cause, such as a wrong form or shifted columns: correct what is listed, and run again.",
      ]),
  ]

  @Test(arguments: cases)
  func wording(_ expected: Case) {
    let words = Language.allCases.map { [expected.issue.message(in: $0), expected.issue.hint(in: $0)] }
    #expect(words == [expected.vietnamese, expected.english])
  }

  @Test func aLongValueIsCutShort() {
    let issue = Self.cell(UnknownValue(allowed: []), value: String(repeating: "a", count: 70) + "\nb")
    #expect(issue.message(in: .english) == "“\(String(repeating: "a", count: 60))…” is no value of “Ngày”.")
  }

  @Test(arguments: [(0, "A"), (2, "C"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func columnLetters(column: Int, letters: String) {
    #expect(Issue(Required(), row: 7, column: column).cell == "\(letters)7")
  }

  @Test func issuesAreEqualOnlyWithTheSameFacts() {
    let closest = Self.cell(UnknownMember(sought: .name, closest: .example))
    #expect(closest == closest)
    #expect(closest != Self.cell(UnknownMember(sought: .name, closest: nil)))
    #expect(Self.cell(Required()) != Self.cell(UnitUnknown()))
  }
}
