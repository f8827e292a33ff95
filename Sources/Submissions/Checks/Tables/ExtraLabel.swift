import Configuration
import TableReading

/// `extra-label`: a column that the form does not have.
struct ExtraLabel: Finding {
  static let code: IssueCode = "extra-label"
  static let severity = Severity.notice
  static let title = Bilingual(vi: "Cột ngoài biểu", en: "Unknown column")
  static let occasion = Bilingual(
    vi: "Cột mà biểu không có; không dùng đến.",
    en: "A column that the form does not have; it is not used.")
  let columns: Columns

  /// Which.
  enum Columns: Equatable {
    case one(ColumnBinding)
    /// So many more, for there are too many to list.
    case others(Int)
  }

  func words(for issue: Issue) -> Bilingual<Words> {
    switch columns {
    case .one(let column):
      let letters = CellReference.letters(of: column.column)
      return Bilingual(
        vi: Words(
          "Cột \(letters) “\(column.heading)” không có trong biểu nên không dùng đến.",
          "Không cần làm gì; nếu là cột của biểu, sửa tiêu đề cho đúng."),
        en: Words(
          "Column \(letters) “\(column.heading)” is not part of the form and is not used.",
          "Nothing to do; if it is one of the form's columns, correct its heading."))
    case .others(let count):
      return Bilingual(
        vi: Words(
          "\(count) cột khác không có trong biểu nên không dùng đến.",
          "Xem có nhầm tệp không; xóa các cột thừa bên phải."),
        en: Words(
          "\(count) other columns are not part of the form and are not used.",
          "See whether this is the right file; delete the extra columns on the right."))
    }
  }

  static var examples: [Issue] {
    [
      Issue(Self(columns: .one(ColumnBinding(column: 6, heading: "Điện thoại")))), Issue(Self(columns: .others(150))),
    ]
  }

  var aspect: String? {
    switch columns {
    case .one: nil
    case .others: "others"
    }
  }

  /// How many columns it tells of.
  var count: Int {
    switch columns {
    case .one: 1
    case .others(let count): count
    }
  }

  /// Unknown columns that are listed one by one.
  private static let mostListed = 50

  /// The notices for a table's unknown columns.
  static func issues(for unknown: [ColumnBinding]) -> [Issue] {
    let others = unknown.count - mostListed
    return (others > 0 ? [Issue(Self(columns: .others(others)))] : [])
      + unknown.prefix(mostListed).map { Issue(Self(columns: .one($0)), value: $0.heading) }
  }
}
