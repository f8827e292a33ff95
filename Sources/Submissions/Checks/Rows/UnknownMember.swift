import Configuration

/// `unknown-member`: no such code in any roster in effect; or, without a code, nobody of that name in the submitting unit's.
struct UnknownMember: RowCheck {
  static let code: IssueCode = "unknown-member"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Không có trong danh sách", en: "Unknown member")
  static let occasion = Bilingual(
    vi: "Không tìm thấy người này theo mã số, hoặc theo tên trong danh sách của đơn vị.",
    en: "Nobody has the code, or nobody on the unit's roster has the name.")
  let sought: Sought
  let closest: NamedMember?

  /// By what the row says who it was.
  enum Sought: String { case code, name }

  var aspect: String? { sought.rawValue }

  func words(for issue: Issue) -> Bilingual<Words> {
    switch sought {
    case .code:
      Bilingual(
        vi: Words(
          "Mã số “\(quote: issue.value)” không có trong danh sách nào.",
          "Xem lại mã số\(closest.map { "; gần giống nhất là \($0.id) (\($0.fullName))" }). Nếu là người mới, bổ sung vào danh sách."
        ),
        en: Words(
          "The code “\(quote: issue.value)” is on no roster.",
          "Check the code\(closest.map { "; the closest is \($0.id) (\($0.fullName))" }). If the person is new, add them to the roster."
        ))
    case .name:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” không có trong danh sách của đơn vị.",
          "Xem lại họ tên\(closest.map { "; gần giống nhất là \($0.fullName) (mã \($0.id))" }). Nếu là người mới, bổ sung vào danh sách."
        ),
        en: Words(
          "“\(quote: issue.value)” is not on the unit's roster.",
          "Check the name\(closest.map { "; the closest is \($0.fullName) (code \($0.id))" }). If the person is new, add them to the roster."
        ))
    }
  }

  static var examples: [Issue] {
    [
      Issue(Self(sought: .code, closest: .example), value: "03169-010"),
      Issue(Self(sought: .name, closest: nil), value: "Giàng A Pó"),
    ]
  }

  static let forms: Set<FormKind> = [.participation, .nominations]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard case .unknown = row.person else { return }
    let sought: Sought = row[.memberID].text != nil ? .code : .name
    row.report(
      Self(sought: sought, closest: state.closestMember(to: row)), at: sought == .code ? .memberID : row.personNameField
    )
  }
}
