import Configuration
import Movement

/// `type-error`: the text is not of the column's type.
struct TypeError: Finding {
  static let code: IssueCode = "type-error"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Sai kiểu dữ liệu", en: "Wrong type")
  static let occasion = Bilingual(
    vi: "Nội dung ô không phải ngày, số hoặc có/không như cột yêu cầu.",
    en: "The text is no date, number or yes/no, as the column needs.")
  let reason: Reason

  /// What the cell holds instead.
  enum Reason: Equatable {
    case date(NoDate)
    case number(NoNumber)
    case neitherYesNorNo
    /// An error of the spreadsheet, such as `#REF!`.
    case errorValue
    /// The spreadsheet's own true or false where it has no meaning.
    case booleanCell
  }

  init(_ reason: Reason) { self.reason = reason }
  init(_ reason: NoDate) { self.reason = .date(reason) }
  init(_ reason: NoNumber) { self.reason = .number(reason) }

  func words(for issue: Issue) -> Bilingual<Words> {
    switch reason {
    case .date(let reason): reason.words(for: issue)
    case .number(let reason): reason.words(for: issue)
    case .neitherYesNorNo:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” không phải là có hoặc không.",
          "Ghi “x” hoặc “có” nếu có; để trống hoặc ghi “không” nếu không."),
        en: Words(
          "“\(quote: issue.value)” is neither yes nor no.",
          "Write “x” or “có” for yes; leave it empty or write “không” for no."))
    case .errorValue:
      Bilingual(
        vi: Words(
          "Ô này chứa lỗi của Excel (\(quote: issue.value)).",
          "Sửa công thức, hoặc ghi thẳng giá trị vào ô."),
        en: Words(
          "This cell holds an Excel error (\(quote: issue.value)).",
          "Correct the formula, or write the value itself."))
    case .booleanCell:
      Bilingual(
        vi: Words(
          "Ô này chứa giá trị đúng/sai của Excel (\(quote: issue.value)), không hợp với cột “\(issue.fieldName)”.",
          "Ghi lại nội dung của ô bằng chữ hoặc số."),
        en: Words(
          "This cell holds Excel's \(quote: issue.value), which does not fit “\(issue.fieldName)”.",
          "Write the cell's content as text or number."))
    }
  }

  static var examples: [Issue] {
    NoDate.examples + NoNumber.examples + [
      Issue(Self(.neitherYesNorNo), value: "?"), Issue(Self(.errorValue), value: "#REF!"),
      Issue(Self(.booleanCell), heading: "Họ và tên", value: "TRUE"),
    ]
  }

  var aspect: String? {
    switch reason {
    case .date(let reason): reason.aspect
    case .number(let reason): reason.aspect
    case .neitherYesNorNo: "boolean"
    case .errorValue: "error-value"
    case .booleanCell: "boolean-cell"
    }
  }

  /// The same, with the heading of the column to which a measure belongs.
  func naming(measureColumn heading: String) -> TypeError {
    guard case .number(.hasMeasure(var written)) = reason else { return self }
    written.column = heading
    return TypeError(.hasMeasure(written))
  }
}
