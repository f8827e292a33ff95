import Configuration
import TableReading

/// `duplicate-label`: two columns match one field.
struct DuplicateLabel: Finding {
  static let code: IssueCode = "duplicate-label"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Trùng tiêu đề cột", en: "Duplicate heading")
  static let occasion = Bilingual(
    vi: "Hai cột cùng khớp với một nội dung của biểu.",
    en: "Two columns match one field.")
  /// The columns that match one field together with another.
  let columns: [ColumnBinding]

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Có các cột trùng nội dung: \(columns.map(\.heading).joined(separator: ", "))\(letters.map { " (cột \($0))" }).",
        "Mỗi nội dung chỉ giữ lại một cột; xóa cột kia hoặc đổi tiêu đề của nó, rồi gửi lại."),
      en: Words(
        "Some columns mean the same: \(columns.map(\.heading).joined(separator: ", "))\(letters.map { " (columns \($0))" }).",
        "Keep one for each meaning; delete or rename the other, and send the file again."))
  }

  static var examples: [Issue] {
    [Issue(Self(columns: [ColumnBinding(column: 1, heading: "Ngày"), ColumnBinding(column: 4, heading: "Ngày")]))]
  }

  private var letters: String? { columns.map { CellReference.letters(of: $0.column) }.joined(separator: ", ") }

  /// The finding for a form's columns; nil where no two match one field.
  init?(_ match: FormMatch) {
    guard !match.duplicates.isEmpty else { return nil }
    columns = match.duplicates
  }

  private init(columns: [ColumnBinding]) { self.columns = columns }
}
