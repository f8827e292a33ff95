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
    /// A formula whose result nobody saved.
    case uncalculated
    /// Several cells of a field of which one may be filled.
    case severalCells
    /// A mark below a day that the month does not have.
    case noSuchDay
    /// A mark that repeats the row above, where there is none.
    case nothingAbove
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
    case .uncalculated:
      Bilingual(
        vi: Words(
          "Ô này là công thức chưa có kết quả.",
          "Mở tệp bằng Excel rồi lưu lại, hoặc ghi thẳng giá trị vào ô, rồi gửi lại."),
        en: Words(
          "This cell is a formula without a result.",
          "Open the file in Excel and save it, or write the value itself, and send it again."))
    case .severalCells:
      Bilingual(
        vi: Words(
          "“\(issue.fieldName)” có nội dung ở nhiều ô của cùng một dòng (\(quote: issue.value)).",
          "Chỉ ghi vào một trong các ô ấy."),
        en: Words(
          "“\(issue.fieldName)” is filled in several cells of one row (\(quote: issue.value)).",
          "Fill in only one of them."))
    case .noSuchDay:
      Bilingual(
        vi: Words(
          "Có dấu “\(quote: issue.value)” ở cột “\(issue.fieldName)”, là ngày mà tháng này không có.",
          "Chuyển dấu sang đúng ngày, hoặc xóa dấu."),
        en: Words(
          "There is a mark “\(quote: issue.value)” below “\(issue.fieldName)”, a day that the month does not have.",
          "Move the mark to the right day, or delete it."))
    case .nothingAbove:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” nghĩa là như dòng trên, nhưng phía trên chưa có dòng số liệu nào.",
          "Ghi đủ nội dung của ô này."),
        en: Words(
          "“\(quote: issue.value)” repeats the row above, but there is no row of data above it.",
          "Write the cell out."))
    }
  }

  static var examples: [Issue] {
    NoDate.examples + NoNumber.examples + [
      Issue(Self(.neitherYesNorNo), value: "?"), Issue(Self(.errorValue), value: "#REF!"),
      Issue(Self(.uncalculated)),
      Issue(Self(.severalCells), heading: "Ngày sinh", value: "1/2/1980 3/4/1981"),
      Issue(Self(.noSuchDay), heading: "31", value: "x"), Issue(Self(.nothingAbove), value: "nt"),
    ]
  }

  var aspect: String? {
    switch reason {
    case .date(let reason): reason.aspect
    case .number(let reason): reason.aspect
    case .neitherYesNorNo: "boolean"
    case .errorValue: "error-value"
    case .uncalculated: "uncalculated"
    case .severalCells: "several-cells"
    case .noSuchDay: "no-such-day"
    case .nothingAbove: "nothing-above"
    }
  }

  /// The same, with the heading of the column to which a measure belongs.
  func naming(measureColumn heading: String) -> TypeError {
    guard case .number(.hasMeasure(var written)) = reason else { return self }
    written.column = heading
    return TypeError(.hasMeasure(written))
  }
}
