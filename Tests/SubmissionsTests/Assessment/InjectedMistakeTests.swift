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
    var finding: any Finding.Type
    /// The field at fault; nil for the row.
    var field: FieldKey?

    var testDescription: String { "\(kind) \(finding.code.rawValue) \(field?.rawValue ?? "row")" }
  }

  private static func cell(_ kind: FormKind, _ field: FieldKey, _ text: String, _ finding: any Finding.Type) -> Mistake
  {
    Mistake(kind: kind, change: [field: text], finding: finding, field: field)
  }

  static let mistakes: [Mistake] =
    [
      cell(.roster, .memberID, "", Required.self),
      cell(.roster, .memberID, String(repeating: "1", count: 33), OutOfRange.self),
      cell(.roster, .fullName, "–", Required.self), cell(.roster, .groups, "nông dân", UnknownValue.self),
      cell(.roster, .birthDate, "85", TypeError.self), cell(.roster, .birthDate, "1/1/1899", OutOfRange.self),
      cell(.roster, .toDate, "31/12/2019", DateOrder.self),
      Mistake(kind: .roster, isCopy: true, finding: DuplicateMember.self, field: .memberID),
      cell(.participation, .date, "", Required.self), cell(.participation, .date, "10/13/2022", TypeError.self),
      cell(.participation, .date, "T2 8/10/2022", WeekdayMismatch.self),
      cell(.participation, .date, "1/11/2022", OutsideMonth.self),
      cell(.participation, .date, "7/10/2022", NotWeekend.self),
      cell(.participation, .date, "15/10/2022", WorkingWeekend.self),
      cell(.participation, .memberID, "ZZ-9", UnknownMember.self),
      cell(.participation, .fullName, "Ai Đó", NameMismatch.self),
      Mistake(
        kind: .participation, change: [.memberID: "", .fullName: "Ai Đó"], finding: UnknownMember.self, field: .fullName
      ),
      cell(.participation, .fullName, "", Required.self), cell(.participation, .session, "tối", UnknownValue.self),
      cell(.participation, .contentGroup, "lạ", UnknownValue.self),
      cell(.participation, .activityID, "H9", UnknownActivity.self),
      cell(.participation, .village, "Bản Lạ", UnknownVillage.self),
      Mistake(kind: .participation, isCopy: true, finding: DuplicateParticipation.self),
      Mistake(kind: .participation, finding: ExtraCell.self),
      cell(.activities, .activityID, "N/A", Required.self), cell(.activities, .date, "31/9/2022", TypeError.self),
      cell(.activities, .date, "1/9/2022", OutsideMonth.self), cell(.activities, .leadUnit, "Lạ", UnknownUnit.self),
      cell(.activities, .commune, "Lạ", UnknownCommune.self),
      cell(.activities, .village, "Pá Kha", UnknownVillage.self),
      cell(.activities, .villagers, "-3", OutOfRange.self), cell(.activities, .villagers, "12 người", TypeError.self),
      cell(.activities, .members, "1,200", AmbiguousNumber.self),
      cell(.activities, .quantity, "1,200", AmbiguousNumber.self),
      cell(.activities, .quantityUnit, "", MissingMeasure.self), cell(.activities, .contentGroup, "", Required.self),
      cell(.activities, .valueVND, "1,5", TypeError.self),
      Mistake(kind: .activities, isCopy: true, finding: DuplicateActivity.self, field: .activityID),
      Mistake(kind: .activities, finding: ExtraCell.self),
      cell(.nominations, .kind, "tổ", UnknownValue.self), cell(.nominations, .memberID, "-", Required.self),
      cell(.nominations, .memberID, "ZZ-9", UnknownMember.self), cell(.nominations, .name, "Ai Đó", NameMismatch.self),
      cell(.nominations, .achievement, "", Required.self), cell(.nominations, .form, "bằng khen", UnknownValue.self),
      Mistake(
        kind: .nominations, change: [.kind: "tập thể", .name: "Xã Lạ"], finding: UnknownCollective.self, field: .name),
      Mistake(kind: .nominations, isCopy: true, finding: DuplicateNomination.self),
      cell(.feedback, .date, "8/10", TypeError.self), cell(.feedback, .content, "", Required.self),
      cell(.feedback, .withinAuthority, "có lẽ", TypeError.self),
      cell(.feedback, .resolvedOn, "30/9/2022", DateOrder.self),
      cell(.feedback, .village, "Bản Lạ", UnknownVillage.self),
      Mistake(kind: .feedback, change: [.withinAuthority: ""], finding: NotEscalated.self),
    ]
    + FormKind.allCases.map {
      cell($0, $0 == .roster ? .position : $0 == .nominations ? .achievement : .content, longText, OutOfRange.self)
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
        kind: .participation, change: [.memberID: row[.memberID] ?? "", .fullName: name], finding: NameSpelling.self,
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
        if mistake.finding == ExtraCell.self { extraCell = spoilt }
      }
      let layout = try ClerkLayout(kind, rows, extraCell: extraCell, using: &random)
      let path = "2022-10/na-hy/\(kind.rawValue).csv"
      files[path] = layout.text
      if layout.hasFooter { expected.insert("\(path) footer") }
      if let mistake, let atFault {
        expected.insert("\(path) \(place(of: mistake, row: layout.places[atFault], layout.columns))")
      }
      let total = (layout.places.last ?? 0) + (layout.hasFooter ? 2 : 0)
      let rejected = mistake?.kind == kind && mistake?.finding.severity == .error ? 1 : 0
      lines.insert(
        "\(path) \(kind.rawValue) 03169 2022-10 \(total) = \(rows.count - rejected) + \(rejected) + \(total - rows.count)"
      )
    }
    let results = try assess(files)
    #expect(Set(results.places()) == expected)
    #expect(results.places().count == expected.count)
    #expect(Set(results.tableLines) == lines)
  }

  private func place(of mistake: Mistake, row: Int, _ columns: [FieldKey]) -> String {
    if mistake.finding == ExtraCell.self { return "\(CellReference.name(row: row, column: columns.count)) extra-cell" }
    guard let field = mistake.field, let column = columns.firstIndex(of: field) else {
      return "row \(row) \(mistake.finding.code.rawValue)"
    }
    return "\(CellReference.name(row: row, column: column)) \(mistake.finding.code.rawValue) \(field.rawValue)"
  }
}
