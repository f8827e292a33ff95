import Configuration
import Movement
import VietnameseText

/// `name-mismatch`: the code is known, but belongs to somebody of another name.
struct NameMismatch: RowCheck {
  static let code: IssueCode = "name-mismatch"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Tên không khớp mã số", en: "Name does not fit the code")
  static let occasion = Bilingual(
    vi: "Mã số là của người có tên khác.",
    en: "The code belongs to somebody of another name.")
  static let isWaivable = true
  /// Whose code it is.
  let owner: String

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Ghi “\(quote: issue.value)” nhưng mã số này là của \(owner).",
        "Sửa mã số hoặc sửa họ tên cho khớp."),
      en: Words(
        "It says “\(quote: issue.value)”, but the code is \(owner)'s.",
        "Correct the code or the name."))
  }

  static var examples: [Issue] {
    [Issue(Self(owner: NamedMember.example.fullName), value: "Lò Văn Hoà")]
  }

  static let forms: Set<FormKind> = [.participation, .nominations]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard case .settled(let member) = row.person, let name = row.personName,
      TextNormalization.folded(name) != TextNormalization.folded(member.fullName)
    else { return }
    let stands = row.report(Self(owner: member.fullName), at: row.personNameField)
    if stands { row.person = .mismatched }
  }
}
