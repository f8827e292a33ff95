import Configuration

/// `out-of-range`: a negative count, a date before 1900, a number or text too large.
struct OutOfRange: Finding {
  static let code: IssueCode = "out-of-range"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Ngoài phạm vi", en: "Out of range")
  static let occasion = Bilingual(
    vi: "Số âm, ngày trước năm 1900 hoặc chữ quá dài.",
    en: "A negative number, a date before 1900 or a text that is too long.")
  let reason: Reason

  /// What is beyond its bound.
  enum Reason: Equatable {
    case negative
    case before1900
    case tooLarge(limit: Int)
    /// UTF-16 units.
    case tooLong(length: Int, limit: Int)
  }

  init(_ reason: Reason) { self.reason = reason }

  func words(for issue: Issue) -> Bilingual<Words> {
    switch reason {
    case .negative:
      Bilingual(
        vi: Words(
          "“\(issue.fieldName)” không thể là số âm (\(quote: issue.value)).",
          "Ghi số từ 0 trở lên, hoặc để trống."),
        en: Words(
          "“\(issue.fieldName)” cannot be negative (\(quote: issue.value)).",
          "Write 0 or more, or leave it empty."))
    case .before1900:
      Bilingual(
        vi: Words(
          "Ngày \(quote: issue.value) trước năm 1900.",
          "Xem lại năm và sửa ngày."),
        en: Words(
          "The date \(quote: issue.value) is before 1900.",
          "Check the year and correct the date."))
    case .tooLarge(let limit):
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” lớn hơn \(row: limit), số lớn nhất mà Excel giữ đúng.",
          "Xem lại số và sửa."),
        en: Words(
          "“\(quote: issue.value)” is above \(row: limit), the largest number that Excel keeps exactly.",
          "Check the number."))
    case .tooLong(let length, let limit):
      Bilingual(
        vi: Words(
          "“\(issue.fieldName)” dài \(row: length) ký tự, quá \(row: limit) ký tự cho phép.",
          "Rút ngắn nội dung ô này."),
        en: Words(
          "“\(issue.fieldName)” is \(row: length) characters long, over the limit of \(row: limit) characters.",
          "Shorten the text of this cell."))
    }
  }

  static var examples: [Issue] {
    [
      Issue(Self(.negative), heading: "Số người dân tham gia", value: "-5"),
      Issue(Self(.before1900), value: "8/10/1822"),
      Issue(Self(.tooLarge(limit: 999_999_999_999_999)), value: "1000000000000000"),
      Issue(Self(.tooLong(length: 40, limit: 32)), heading: "Mã số"),
    ]
  }

  var aspect: String? {
    switch reason {
    case .negative: "negative"
    case .before1900: "early-date"
    case .tooLarge: "too-large"
    case .tooLong: "too-long"
    }
  }
}
