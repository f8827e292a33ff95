import Configuration
import TableReading
import VietnameseText

/// `extra-cell`: a non-empty cell right of the last heading.
struct ExtraCell: Finding {
  static let code: IssueCode = "extra-cell"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Ô thừa", en: "Extra cell")
  static let occasion = Bilingual(
    vi: "Có nội dung bên phải cột cuối cùng.",
    en: "Something stands right of the last heading.")
  /// The cells, such as K12.
  let cells: [String]

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Dòng này có nội dung bên phải cột cuối cùng\(list.map { ": \(quote: $0)" }).",
        "Có thể một ô chứa dấu phẩy mà không có dấu ngoặc kép, làm các ô sau bị đẩy sang phải. Đưa các ô về đúng cột, xóa ô thừa."
      ),
      en: Words(
        "Something stands right of the last heading\(list.map { ": \(quote: $0)" }).",
        "Perhaps a cell holds a comma without quotes and pushed the others to the right. Move them back, delete what is extra."
      ))
  }

  static var examples: [Issue] {
    [Issue(Self(cells: ["K12", "L12"]))]
  }

  /// Cells that one issue names.
  private static let mostNamed = 20

  private var list: String? {
    cells.isEmpty
      ? nil : cells.prefix(Self.mostNamed).joined(separator: ", ") + (cells.count > Self.mostNamed ? ", …" : "")
  }

  /// The issue of a row with something right of the last heading, in a column from 0; nil for any other row.
  static func issue(of record: Record, beyond lastColumn: Int) -> Issue? {
    guard record.count > lastColumn + 1 else { return nil }
    let extra = (lastColumn + 1..<record.count).compactMap { column -> (column: Int, text: String)? in
      let text = TextNormalization.normalized(record.text(at: column))
      return text.isEmpty ? nil : (column, text)
    }
    guard let first = extra.first else { return nil }
    return Issue(
      Self(cells: extra.prefix(mostNamed + 1).map { CellReference.name(row: record.row, column: $0.column) }),
      row: record.row, column: first.column,
      value: extra.prefix(mostNamed).map(\.text).joined(separator: "; "))
  }
}
