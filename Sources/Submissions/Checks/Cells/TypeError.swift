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
    case notADate
    /// Month and day seem to have changed places.
    case swapped(CalendarDate)
    case notAWholeNumber, notANumber
    case hasMeasure(WrittenMeasure)
    case neitherYesNorNo
    /// An error of the spreadsheet, such as `#REF!`.
    case errorValue
    case neitherDateNorYear
    /// The spreadsheet's own true or false where it has no meaning.
    case booleanCell
  }

  /// A number with its measure in one cell.
  struct WrittenMeasure: Equatable {
    var number: String
    var measure: String
    /// The heading of the column for measures, where the form has one for this number.
    var column: String?
  }

  init(_ reason: Reason) { self.reason = reason }

  func words(for issue: Issue) -> Bilingual<Words> {
    switch reason {
    case .notADate:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” không phải là ngày có thật.",
          "Ghi ngày/tháng/năm, ví dụ 8/10/2022."),
        en: Words(
          "“\(quote: issue.value)” is no date that exists.",
          "Write day/month/year, such as 8/10/2022."))
    case .swapped(let suggestion):
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” không phải là ngày có thật: hình như ngày và tháng đổi chỗ cho nhau.",
          "Ghi ngày trước, tháng sau; nếu đúng là ngày \(suggestion) thì ghi như vậy."),
        en: Words(
          "“\(quote: issue.value)” is no date that exists: month and day seem swapped.",
          "Write the day first, then the month; if you mean \(suggestion), write that."))
    case .notAWholeNumber:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” không phải là số nguyên.",
          "Chỉ ghi chữ số, ví dụ 50 hoặc 1.200; không ghi chữ như “khoảng”."),
        en: Words(
          "“\(quote: issue.value)” is no whole number.",
          "Write digits only, such as 50 or 1.200; no words such as “about”."))
    case .notANumber:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” không phải là số.",
          "Chỉ ghi số, ví dụ 200 hoặc 1,5."),
        en: Words(
          "“\(quote: issue.value)” is no number.",
          "Write a number only, such as 200 or 1,5."))
    case .hasMeasure(let written):
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” có cả số và đơn vị tính.",
          "Ô này chỉ ghi số: \(written.number)\(written.column.map { "; ghi “\(written.measure)” vào cột “\($0)”" })."),
        en: Words(
          "“\(quote: issue.value)” holds a number and its measure.",
          "Write only the number here: \(written.number)\(written.column.map { "; write “\(written.measure)” in the column “\($0)”" })."
        ))
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
    case .neitherDateNorYear:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” không phải là ngày hoặc năm.",
          "Ghi ngày/tháng/năm, ví dụ 9/6/1988, hoặc chỉ năm: 1988."),
        en: Words(
          "“\(quote: issue.value)” is neither a date nor a year.",
          "Write day/month/year, such as 9/6/1988, or the year alone: 1988."))
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
    [
      Issue(Self(.notADate), value: "31/2/2022"), Issue(Self(.swapped(Example.saturday)), value: "10/8/2022"),
      Issue(Self(.notAWholeNumber), value: "1,5"), Issue(Self(.notANumber), value: "nhiều"),
      Issue(Self(.hasMeasure(.init(number: "200", measure: "m", column: "Đơn vị tính"))), value: "200 m"),
      Issue(Self(.neitherYesNorNo), value: "?"), Issue(Self(.errorValue), value: "#REF!"),
      Issue(Self(.neitherDateNorYear), value: "chưa rõ"),
      Issue(Self(.booleanCell), heading: "Họ và tên", value: "TRUE"),
    ]
  }

  var aspect: String? {
    switch reason {
    case .notADate: "date"
    case .swapped: "date-swapped"
    case .notAWholeNumber: "integer"
    case .notANumber: "decimal"
    case .hasMeasure: "unit-in-number"
    case .neitherYesNorNo: "boolean"
    case .errorValue: "error-value"
    case .neitherDateNorYear: "date-or-year"
    case .booleanCell: "boolean-cell"
    }
  }

  /// The same, with the heading of the column to which a measure belongs.
  func naming(measureColumn heading: String) -> TypeError {
    guard case .hasMeasure(var written) = reason else { return self }
    written.column = heading
    return TypeError(.hasMeasure(written))
  }
}
