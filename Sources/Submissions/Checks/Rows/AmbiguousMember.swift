import Configuration

/// `ambiguous-member`: no code, and several members have that name.
struct AmbiguousMember: RowCheck {
  static let code: IssueCode = "ambiguous-member"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Trùng họ tên", en: "Ambiguous member")
  static let occasion = Bilingual(
    vi: "Không có mã số, và nhiều người trong đơn vị có tên này.",
    en: "There is no code, and several members of the unit have the name.")
  /// All of that name, in the order of the roster.
  let candidates: [NamedMember]

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Có nhiều người tên “\(quote: issue.value)”\(list.map { ": \(whole: $0)" }).",
        "Ghi mã số của người đã tham gia vào cột mã số."),
      en: Words(
        "Several people are called “\(quote: issue.value)”\(list.map { ": \(whole: $0)" }).",
        "Write the code of the one who took part."))
  }

  static var examples: [Issue] {
    [Issue(Self(candidates: [.example, .namesake]), value: NamedMember.example.fullName)]
  }

  /// Candidates that a message names.
  private static let mostNamed = 5

  private var list: String? {
    candidates.isEmpty
      ? nil
      : candidates.prefix(Self.mostNamed).map { "\($0.id) (\($0.fullName))" }.joined(separator: "; ")
        + (candidates.count > Self.mostNamed ? "; …" : "")
  }

  static let forms: Set<FormKind> = [.participation]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard case .ambiguous(let members) = row.person else { return }
    row.report(Self(candidates: members.map(NamedMember.init)), at: row.personNameField)
  }
}
