import Configuration
import Movement
import VietnameseText

/// `name-spelling`: the name agrees without its diacritics, but not with them; case and tone placement aside.
struct NameSpelling: RowCheck {
  static let code: IssueCode = "name-spelling"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Tên viết khác", en: "Name spelt differently")
  static let occasion = Bilingual(
    vi: "Tên khác trong danh sách ở dấu hoặc cách viết.",
    en: "The name differs from the roster's in its diacritics.")
  /// The name in the roster.
  let listed: String

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Ghi “\(quote: issue.value)”, trong danh sách là “\(listed)”.",
        "Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách."),
      en: Words(
        "It says “\(quote: issue.value)”, the roster has “\(listed)”.",
        "It is counted; write the name as in the roster, or correct the roster."))
  }

  static var examples: [Issue] {
    [Issue(Self(listed: NamedMember.example.fullName), value: "Giang A Pao")]
  }

  static let forms: Set<FormKind> = [.participation, .nominations]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard case .settled(let member) = row.person, let name = row.personName,
      TonePlacement.key(name) != TonePlacement.key(member.fullName)
    else { return }
    row.report(Self(listed: member.fullName), at: row.personNameField)
  }
}
