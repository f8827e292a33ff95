import TableReading
import TestSupport
import Testing
import VietnameseText

@testable import Submissions

@Suite("Mistakes: each kind, put into a month without any, is found in its cell and nothing else is")
struct InjectedMistakeTests {
  /// One mistake: the form, the fields to change, and the issue that has to follow.
  struct Mistake: CustomTestStringConvertible {
    var kind: FormKind
    var change: [FieldKey: String] = [:]
    /// Puts a copy of a row, with the change, at the end instead.
    var isCopy = false
    var code: IssueCode
    /// The field at fault; nil for the row.
    var field: FieldKey?

    var testDescription: String { "\(kind) \(code.rawValue) \(field?.rawValue ?? "row")" }
  }

  private static func cell(_ kind: FormKind, _ field: FieldKey, _ text: String, _ code: IssueCode) -> Mistake {
    Mistake(kind: kind, change: [field: text], code: code, field: field)
  }

  static let mistakes: [Mistake] =
    [
      cell(.roster, .memberID, "", .required), cell(.roster, .memberID, String(repeating: "1", count: 33), .outOfRange),
      cell(.roster, .fullName, "–", .required), cell(.roster, .groups, "nông dân", .unknownValue),
      cell(.roster, .birthDate, "85", .typeError), cell(.roster, .birthDate, "1/1/1899", .outOfRange),
      cell(.roster, .toDate, "31/12/2019", .dateOrder),
      Mistake(kind: .roster, isCopy: true, code: .duplicateMember, field: .memberID),
      cell(.participation, .date, "", .required), cell(.participation, .date, "10/13/2022", .typeError),
      cell(.participation, .date, "T2 8/10/2022", .weekdayMismatch),
      cell(.participation, .date, "1/11/2022", .outsideMonth),
      cell(.participation, .date, "7/10/2022", .notWeekend), cell(.participation, .date, "15/10/2022", .workingWeekend),
      cell(.participation, .memberID, "ZZ-9", .unknownMember), cell(.participation, .fullName, "Ai Đó", .nameMismatch),
      Mistake(
        kind: .participation, change: [.memberID: "", .fullName: "Ai Đó"], code: .unknownMember, field: .fullName),
      cell(.participation, .fullName, "", .required), cell(.participation, .session, "tối", .unknownValue),
      cell(.participation, .contentGroup, "lạ", .unknownValue),
      cell(.participation, .activityID, "H9", .unknownActivity),
      cell(.participation, .village, "Bản Lạ", .unknownVillage),
      Mistake(kind: .participation, isCopy: true, code: .duplicateParticipation),
      Mistake(kind: .participation, code: .extraCell),
      cell(.activities, .activityID, "N/A", .required), cell(.activities, .date, "31/9/2022", .typeError),
      cell(.activities, .date, "1/9/2022", .outsideMonth), cell(.activities, .leadUnit, "Lạ", .unknownUnit),
      cell(.activities, .commune, "Lạ", .unknownCommune), cell(.activities, .village, "Pá Kha", .unknownVillage),
      cell(.activities, .villagers, "-3", .outOfRange), cell(.activities, .villagers, "12 người", .typeError),
      cell(.activities, .members, "1,200", .ambiguousNumber), cell(.activities, .quantity, "1,200", .ambiguousNumber),
      cell(.activities, .quantityUnit, "", .missingMeasure), cell(.activities, .contentGroup, "", .required),
      cell(.activities, .valueVND, "1,5", .typeError),
      Mistake(kind: .activities, isCopy: true, code: .duplicateActivity, field: .activityID),
      Mistake(kind: .activities, code: .extraCell),
      cell(.nominations, .kind, "tổ", .unknownValue), cell(.nominations, .memberID, "-", .required),
      cell(.nominations, .memberID, "ZZ-9", .unknownMember), cell(.nominations, .name, "Ai Đó", .nameMismatch),
      cell(.nominations, .achievement, "", .required), cell(.nominations, .form, "bằng khen", .unknownValue),
      Mistake(
        kind: .nominations, change: [.kind: "tập thể", .name: "Xã Lạ"], code: .unknownCollective, field: .name),
      Mistake(kind: .nominations, isCopy: true, code: .duplicateNomination),
      cell(.feedback, .date, "8/10", .typeError), cell(.feedback, .content, "", .required),
      cell(.feedback, .withinAuthority, "có lẽ", .typeError), cell(.feedback, .resolvedOn, "30/9/2022", .dateOrder),
      cell(.feedback, .village, "Bản Lạ", .unknownVillage),
      Mistake(kind: .feedback, change: [.withinAuthority: ""], code: .notEscalated),
    ]
    + FormKind.allCases.map {
      cell($0, $0 == .roster ? .position : $0 == .nominations ? .achievement : .content, longText, .outOfRange)
    }

  private static let longText = String(repeating: "dài ", count: 9000)

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func aMonthWithoutMistakes(seed: UInt64) throws { try judge(nil, seed: seed) }

  @Test(arguments: mistakes, [11, 12] as [UInt64])
  func oneMistake(mistake: Mistake, seed: UInt64) throws { try judge(mistake, seed: seed) }

  @Test(arguments: 21...24 as ClosedRange<UInt64>)
  func aSpelling(seed: UInt64) throws {
    var random = Xorshift(seed: seed)
    let row = try #require(GeneratedMonth(using: &random).rows[.participation]?.first)
    let name = TextNormalization.folded(row[.fullName] ?? "")
    try judge(
      Mistake(
        kind: .participation, change: [.memberID: row[.memberID] ?? "", .fullName: name], code: .nameSpelling,
        field: .fullName),
      seed: seed, at: 0)
  }

  /// Judges a month with at most one mistake; the whole report and every count has to be as expected.
  private func judge(_ mistake: Mistake?, seed: UInt64, at index: Int? = nil) throws {
    var random = Xorshift(seed: seed)
    let month = GeneratedMonth(using: &random)
    var files: [String: String] = [:]
    var expected: Set<String> = []
    var lines: Set<String> = []
    for kind in FormKind.allCases {
      var rows = try #require(month.rows[kind])
      var atFault: Int?
      var extraCell: Int?
      if let mistake, mistake.kind == kind {
        let spoilt = try index ?? #require(month.spare[kind]?.randomElement(using: &random))
        if mistake.isCopy {
          rows.append(rows[spoilt])
          atFault = rows.count - 1
        } else {
          rows[spoilt].merge(mistake.change) { $1 }
          atFault = spoilt
        }
        if mistake.code == .extraCell { extraCell = spoilt }
      }
      let layout = try ClerkLayout(kind, rows, extraCell: extraCell, using: &random)
      let path = "2022-10/na-hy/\(kind.rawValue).csv"
      files[path] = layout.text
      if layout.hasFooter { expected.insert("\(path) footer") }
      if let mistake, let atFault {
        expected.insert("\(path) \(place(of: mistake, row: layout.places[atFault], layout.columns))")
      }
      let total = (layout.places.last ?? 0) + (layout.hasFooter ? 2 : 0)
      let rejected = mistake?.kind == kind && mistake?.code.severity == .error ? 1 : 0
      lines.insert(
        "\(path) \(kind.rawValue) 03169 2022-10 \(total) = \(rows.count - rejected) + \(rejected) + \(total - rows.count)"
      )
    }
    let results = try assess(files)
    #expect(Set(results.report) == expected)
    #expect(results.report.count == expected.count)
    #expect(Set(results.tableLines) == lines)
  }

  private func place(of mistake: Mistake, row: Int, _ columns: [FieldKey]) -> String {
    if mistake.code == .extraCell { return "\(CellReference.name(row: row, column: columns.count)) extra-cell" }
    guard let field = mistake.field, let column = columns.firstIndex(of: field) else {
      return "row \(row) \(mistake.code.rawValue)"
    }
    return "\(CellReference.name(row: row, column: column)) \(mistake.code.rawValue) \(field.rawValue)"
  }
}
