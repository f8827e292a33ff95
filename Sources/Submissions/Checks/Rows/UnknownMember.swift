import Configuration
import Movement

/// `unknown-member`: no such code in any roster in effect; or, without a code, nobody of that name in the submitting unit's.
struct UnknownMember: RowCheck {
  static let code: IssueCode = "unknown-member"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Không có trong danh sách", en: "Unknown member")
  static let occasion = Bilingual(
    vi: "Không tìm thấy người này theo mã số, hoặc theo tên trong danh sách của đơn vị.",
    en: "Nobody has the code, or nobody on the unit's roster has the name.")
  let sought: Sought
  /// Who may be meant.
  var closest: NamedMember?
  /// The roster row that was rejected and has that code or name.
  var rejected: EarlierRow?
  /// Whether the submitting unit has a roster by which the person could be known.
  var roster = Roster.known

  /// How it stands with the submitting unit's roster.
  enum Roster: Equatable {
    case known
    /// None is in effect.
    case missing
    /// A file that was to bring one could not be read or counted.
    case faulty(String)
  }

  /// By what the row says who it was.
  enum Sought: String { case code, name }

  var aspect: String? {
    if rejected != nil { return "\(sought.rawValue)-rejected" }
    return switch roster {
    case .known: sought.rawValue
    case .missing: "\(sought.rawValue)-no-roster"
    case .faulty: "\(sought.rawValue)-faulty-roster"
    }
  }

  /// The one cause of many such rows; nil where the unit's roster is in order.
  private var rosterHint: Bilingual<Phrase>? {
    switch roster {
    case .known: nil
    case .missing:
      Bilingual(
        vi: "Đơn vị chưa có danh sách nào được tính: gửi danh sách cán bộ, đảng viên trước, rồi chạy lại.",
        en: "The unit has no roster that counts: send its roster first, and run again.")
    case .faulty(let file):
      Bilingual(
        vi: "Danh sách của đơn vị ở “\(file)” không đọc được hoặc chưa được tính: sửa tệp ấy trước, rồi chạy lại.",
        en: "The unit's roster in “\(file)” could not be read or counted: mend that first, and run again.")
    }
  }

  func words(for issue: Issue) -> Bilingual<Words> {
    if let rejected { return words(for: issue, rejected) }
    return switch sought {
    case .code:
      Bilingual(
        vi: Words(
          "Mã số “\(quote: issue.value)” không có trong danh sách nào.",
          rosterHint?[.vietnamese]
            ?? "Xem lại mã số\(closest.map { "; gần giống nhất là \($0.id) (\($0.fullName))" }). Nếu là người mới, bổ sung vào danh sách."
        ),
        en: Words(
          "The code “\(quote: issue.value)” is on no roster.",
          rosterHint?[.english]
            ?? "Check the code\(closest.map { "; the closest is \($0.id) (\($0.fullName))" }). If the person is new, add them to the roster."
        ))
    case .name:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” không có trong danh sách của đơn vị.",
          rosterHint?[.vietnamese]
            ?? "Xem lại họ tên\(closest.map { "; gần giống nhất là \($0.fullName) (mã \($0.id))" }). Nếu là người mới, bổ sung vào danh sách."
        ),
        en: Words(
          "“\(quote: issue.value)” is not on the unit's roster.",
          rosterHint?[.english]
            ?? "Check the name\(closest.map { "; the closest is \($0.fullName) (code \($0.id))" }). If the person is new, add them to the roster."
        ))
    }
  }

  /// Until that row is mended, nobody of the roster has the code or the name.
  private func words(for issue: Issue, _ rejected: EarlierRow) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "“\(quote: issue.value)” có trong danh sách, nhưng dòng \(row: rejected.row)\(rejected.file.map { " của \($0)" }) đã bị loại.",
        "Sửa dòng ấy của danh sách trước; sửa xong thì dòng này được tính."),
      en: Words(
        "“\(quote: issue.value)” is on the roster, but row \(row: rejected.row)\(rejected.file.map { " of \($0)" }) was rejected.",
        "Mend that row of the roster first; then this row counts."))
  }

  static var examples: [Issue] {
    [
      Issue(Self(sought: .code, closest: .example), value: "03169-010"),
      Issue(Self(sought: .name, closest: nil), value: "Giàng A Pó"),
      Issue(Self(sought: .code, rejected: .example), value: "03169-002"),
      Issue(Self(sought: .name, rejected: .example), value: "Lò Thị Páo"),
      Issue(Self(sought: .code, closest: nil, roster: .missing), value: "03169-010"),
      Issue(Self(sought: .name, closest: nil, roster: .missing), value: "Giàng A Pó"),
      Issue(Self(sought: .code, closest: nil, roster: .faulty("2022-09/na-hy/danh-sach.csv")), value: "03169-010"),
      Issue(Self(sought: .name, closest: nil, roster: .faulty("2022-09/na-hy/danh-sach.csv")), value: "Giàng A Pó"),
    ]
  }

  static let forms: Set<FormKind> = [.participation, .nominations, .deeds]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard case .unknown = row.person else { return }
    let sought: Sought = row[.memberID].text != nil ? .code : .name
    let rejected = state.rejectedRosterRow(of: row)
    row.report(
      Self(
        sought: sought, closest: rejected == nil ? state.closestMember(to: row) : nil, rejected: rejected,
        roster: state.roster(of: row.table.unit)), at: sought == .code ? .memberID : row.personNameField)
  }
}

extension MonthState {
  /// How it stands with a unit's roster.
  fileprivate func roster(of unit: Unit) -> UnknownMember.Roster {
    if let file = rosterFaults[unit.code] { return .faulty(file) }
    return members.rosters.byUnit[unit.code] == nil ? .missing : .known
  }
}
