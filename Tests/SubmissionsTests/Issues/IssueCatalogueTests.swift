import Configuration
import Movement
import Testing

@testable import Submissions

@Suite("Issue catalogue: an issue without words leaves the clerk with a code")
struct IssueCatalogueTests {
  @Test func everyCodeStandsInItOnce() {
    #expect(IssueCatalogue.entries.map(\.code.rawValue).sorted() == IssueCode.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: IssueCode.allCases)
  func wordsAreThereInBothLanguages(code: IssueCode) throws {
    let entry = try #require(IssueCatalogue.entries.first { $0.code == code })
    #expect(entry.variants.first?.name == nil && !entry.variants.isEmpty)
    #expect(Set(entry.variants.map(\.name)).count == entry.variants.count)
    #expect(entry.vietnamese.title != entry.english.title && entry.vietnamese.when != entry.english.when)
    for variant in entry.variants {
      for language in Language.allCases {
        for template in [variant[language].message, variant[language].hint] {
          #expect(template.pattern.hasSuffix(".") && template.isBalanced, "\(template.pattern)")
        }
      }
      #expect(Self.facts(of: variant[.vietnamese]) == Self.facts(of: variant[.english]))
    }
  }

  @Test(arguments: [
    ("a {x} b", ["x": "1"], "a 1 b"), ("a[ {x}] b", ["x": "1"], "a 1 b"), ("a[ {x}] b", [:], "a b"),
    ("a[ {x}] b", ["x": ""], "a b"), ("[{x} {y}]z", ["x": "1"], "z"), ("[{x}][{y}]", ["y": "2"], "2"), ("{x}", [:], ""),
    ("{x}", ["x": "[{y}]"], "[{y}]"),
  ])
  func template(pattern: String, facts: [String: String], text: String) {
    #expect(MessageTemplate(stringLiteral: pattern).filled { facts[$0] } == text)
  }

  private static func facts(of wording: IssueWording) -> Set<String> {
    Set(wording.message.factNames + wording.hint.factNames)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var issue: Issue
    var vietnamese: [String]
    var english: [String]
    var testDescription: String { "\(issue.code.rawValue) \(issue.variant ?? "")" }

    init(_ issue: Issue, vi: [String], en: [String]) {
      self.issue = issue
      vietnamese = vi
      english = en
    }
  }

  private static func cell(
    _ code: IssueCode, _ variant: String? = nil, _ facts: [String: String] = [:], value: String? = nil
  ) -> Issue {
    Issue(
      code, variant: variant, facts: facts, file: "tham-gia.csv", row: 15, column: 2, field: "date", heading: "Ngày",
      unit: "03169", month: YearMonth(year: 2022, month: 10), value: value)
  }

  static let cases = [
    Case(
      cell(.required), vi: ["Ô “Ngày” không được để trống.", "Điền “Ngày” vào ô C15."],
      en: ["“Ngày” must not be empty.", "Fill in “Ngày” in cell C15."]),
    Case(
      cell(.typeError, "date-swapped", ["suggestion": "2022-10-13"], value: "10/13/2022"),
      vi: [
        "“10/13/2022” không phải là ngày có thật: hình như ngày và tháng đổi chỗ cho nhau.",
        "Ghi ngày trước, tháng sau; nếu đúng là ngày 13/10/2022 thì ghi như vậy.",
      ],
      en: [
        "“10/13/2022” is no date that exists: month and day seem swapped.",
        "Write the day first, then the month; if you mean 2022-10-13, write that.",
      ]),
    Case(
      cell(.typeError, "unit-in-number", ["number": "200", "measure": "m", "column": "Đơn vị tính"], value: "200 m"),
      vi: ["“200 m” có cả số và đơn vị tính.", "Ô này chỉ ghi số: 200; ghi “m” vào cột “Đơn vị tính”."],
      en: [
        "“200 m” holds a number and its measure.",
        "Write only the number here: 200; write “m” in the column “Đơn vị tính”.",
      ]
    ),
    Case(
      cell(.weekdayMismatch, nil, ["written": "Chủ nhật", "actual": "saturday"], value: "Chủ nhật, 8/10/2022"),
      vi: ["Ghi “Chủ nhật” nhưng ngày đó là thứ bảy.", "Xem lại: sửa thứ hoặc sửa ngày cho khớp."],
      en: ["It says “Chủ nhật”, but that day is a Saturday.", "Check and correct the weekday or the date."]),
    Case(
      cell(.outsideMonth, nil, ["date": "2022-11-01"], value: "1/11/2022"),
      vi: [
        "Ngày 01/11/2022 không thuộc tháng 10/2022 của biểu.",
        "Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ],
      en: [
        "The date 2022-11-01 is not in 2022-10, the form's month.",
        "Correct the date, or move the row to that month's form.",
      ]),
    Case(
      cell(.unknownMember, "by-name", ["closestName": "Giàng A Páo"], value: "Giàng A Pó"),
      vi: [
        "“Giàng A Pó” không có trong danh sách của đơn vị.",
        "Xem lại họ tên; gần giống nhất là Giàng A Páo. Nếu là người mới, bổ sung vào danh sách.",
      ],
      en: [
        "“Giàng A Pó” is not on the unit's roster.",
        "Check the name; the closest is Giàng A Páo. If the person is new, add them to the roster.",
      ]),
    Case(
      cell(.unknownMember, "by-id", value: "03169-999"),
      vi: [
        "Mã số “03169-999” không có trong danh sách nào.",
        "Xem lại mã số. Nếu là người mới, bổ sung vào danh sách.",
      ],
      en: [
        "The code “03169-999” is on no roster.", "Check the code. If the person is new, add them to the roster.",
      ]),
    Case(
      cell(
        .outsideService, nil, ["date": "2022-10-01", "from": "2022-10-05"], value: "1/10/2022"),
      vi: [
        "Ngày 01/10/2022 nằm ngoài thời gian công tác của người này (từ 05/10/2022).",
        "Sửa ngày tham gia, hoặc sửa “Từ ngày”, “Đến ngày” trong danh sách.",
      ],
      en: [
        "The date 2022-10-01 is outside the member's service (from 2022-10-05).",
        "Correct the date, or correct the member's dates in the roster.",
      ]),
    Case(
      Issue(.unknownForm, variant: "nearest", facts: ["form": "participation", "missing": "Họ và tên"], file: "a.csv"),
      vi: [
        "Không nhận ra biểu: giống biểu Tham gia nhất, nhưng thiếu cột: Họ và tên.",
        "Thêm cột còn thiếu, hoặc sửa tiêu đề cột cho đúng như trong biểu mẫu, rồi gửi lại.",
      ],
      en: [
        "The form is not recognised: it is nearest to participation, but lacks: Họ và tên.",
        "Add the missing columns, or correct their headings as in the blank form, and send it again.",
      ]),
    Case(
      Issue(
        .monthConflict, facts: ["months": "2022-10, 2022-11", "sources": "folder, title"], file: "a.csv"),
      vi: [
        "Tháng không thống nhất: 10/2022, 11/2022 (theo tên thư mục, dòng phía trên tiêu đề cột).",
        "Sửa chỗ ghi sai, hoặc chuyển tệp sang đúng thư mục, rồi gửi lại.",
      ],
      en: [
        "The months disagree: 2022-10, 2022-11 (by folder name, row above the headings).",
        "Correct the wrong one, or move the file to the right folder, and send it again.",
      ]),
    Case(
      Issue(.convertedEncoding, facts: ["encoding": "tcvn3"], file: "a.csv"),
      vi: [
        "Tệp dùng bảng mã TCVN3 (ABC, .VnTime); đã chuyển sang Unicode.",
        "Xem lại tên người trong kết quả; lần sau nên lưu “CSV UTF-8” hoặc “.xlsx”.",
      ],
      en: [
        "The file is in TCVN3 (ABC, .VnTime); it was converted to Unicode.",
        "Check the names in the results; next time save as “CSV UTF-8” or “.xlsx”.",
      ]),
    Case(
      Issue(.missingForm, variant: "roster", unit: "03169", month: YearMonth(year: 2022, month: 10)),
      vi: [
        "Đơn vị 03169 chưa có danh sách nào được tính đến tháng 10/2022.",
        "Nhắc đơn vị gửi danh sách cán bộ, đảng viên.",
      ],
      en: ["The unit 03169 has no roster that counts up to 2022-10.", "Remind the unit to send its roster."]),
  ]

  @Test(arguments: cases)
  func wording(_ expected: Case) {
    let words = Language.allCases.map {
      [IssueCatalogue.message(for: expected.issue, in: $0), IssueCatalogue.hint(for: expected.issue, in: $0)]
    }
    #expect(words == [expected.vietnamese, expected.english])
  }

  @Test func aLongValueIsCutShort() {
    let issue = Self.cell(.unknownValue, value: String(repeating: "a", count: 70) + "\nb")
    #expect(
      IssueCatalogue.message(for: issue, in: .english)
        == "“\(String(repeating: "a", count: 60))…” is no value of “Ngày”.")
  }

  @Test(arguments: [(0, "A"), (2, "C"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func columnLetters(column: Int, letters: String) {
    #expect(Issue(.required, row: 7, column: column).cell == "\(letters)7")
  }
}

extension MessageTemplate {
  /// Whether places and brackets close in order and none lies inside another of its kind.
  fileprivate var isBalanced: Bool {
    var open: [Character] = []
    for character in pattern {
      switch character {
      case "[":
        if !open.isEmpty { return false }
        open.append("]")
      case "{":
        if open.last == "}" { return false }
        open.append("}")
      case "]", "}":
        if open.popLast() != character { return false }
      default: continue
      }
    }
    return open.isEmpty
  }
}
