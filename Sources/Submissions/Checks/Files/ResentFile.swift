import Configuration

/// `resent-file`: the table was sent again in another file, whole or in good part.
struct ResentFile: Finding {
  static let code: IssueCode = "resent-file"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Biểu gửi lại", en: "Form sent again")
  static let occasion = Bilingual(
    vi:
      "Các dòng của biểu đã có trong một tệp khác của đơn vị trong tháng: tất cả (bỏ qua), hoặc từ một nửa trở lên (chưa tính).",
    en:
      "The rows stand in another file of the unit and month: all of them (passed over), or half of them and more (not counted)."
  )
  let cause: Cause

  /// How the table is the same again.
  enum Cause: Equatable {
    /// All of its rows stand in the other file.
    case whole(other: String, rows: Int)
    /// So many of its rows do, and others do not.
    case part(other: String, equal: Int, rows: Int)
    /// It was sent back for it, and the mark of that still stands above it.
    case unanswered
  }

  var severity: Severity {
    if case .whole = cause { .warning } else { .error }
  }

  var aspect: String? {
    switch cause {
    case .whole: "whole"
    case .part: "part"
    case .unanswered: "returned"
    }
  }

  func words(for issue: Issue) -> Bilingual<Words> {
    switch cause {
    case .whole(let other, let rows):
      Bilingual(
        vi: Words(
          "\(rows) trong \(rows) dòng của biểu này đã có trong “\(other)” nên không tính lần nữa.",
          "Không cần làm gì; nếu định gửi biểu khác, hãy gửi biểu ấy."),
        en: Words(
          "\(rows) of \(rows) rows of this form stand in “\(other)”, so it is not counted again.",
          "Nothing to do; if you meant another form, send that."))
    case .part(let other, let equal, let rows):
      Bilingual(
        vi: Words(
          "\(equal) trong \(rows) dòng của biểu này đã có trong “\(other)”: không rõ là bản sửa hay phần gửi thêm, nên chưa tính.",
          "Nếu là bản sửa, bỏ tệp cũ; nếu là phần gửi thêm, chỉ để lại các dòng chưa gửi; rồi gửi lại."),
        en: Words(
          "\(equal) of \(rows) rows of this form stand in “\(other)”: whether it replaces that or adds to it is not clear, so it is not counted.",
          "If it replaces the other file, delete that; if it adds to it, keep only the new rows; then send it again."))
    case .unanswered:
      Bilingual(
        vi: Words(
          "Trang này được trả lại vì nhiều dòng đã có trong tệp khác, và dòng “◄ ✗” trên đầu vẫn còn.",
          "Nếu các dòng còn lại phải được tính thêm, xóa dòng “◄ ✗” và những dòng đã có; nếu không, xóa cả trang."),
        en: Words(
          "This sheet was sent back because many of its rows stand in another file, and its first row “◄ ✗” is still there.",
          "If the others are to count too, delete the row “◄ ✗” and the rows that were sent before; otherwise delete the sheet."
        ))
    }
  }

  static var examples: [Issue] {
    [
      Issue(Self(cause: .whole(other: "2022-10/na-hy/tham-gia.csv", rows: 12))),
      Issue(Self(cause: .part(other: "2022-10/na-hy/tham-gia.csv", equal: 9, rows: 12))),
      Issue(Self(cause: .unanswered)),
    ]
  }
}
