import Configuration

/// `hidden-rows`: hidden rows that hold data; they are read like others.
struct HiddenRows: Finding {
  static let code: IssueCode = "hidden-rows"
  static let severity = Severity.notice
  static let title = Bilingual(vi: "Có dòng bị ẩn", en: "Hidden rows")
  static let occasion = Bilingual(
    vi: "Bảng có dòng ẩn chứa số liệu; vẫn được đọc.",
    en: "The table has hidden rows with data; they are read.")

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Bảng có dòng bị ẩn (có thể do lọc); các dòng ấy vẫn được đọc và tính.",
        "Nếu không định gửi các dòng ẩn, bỏ ẩn rồi xóa chúng, và gửi lại."),
      en: Words(
        "The table has hidden rows, perhaps by a filter; they were read and count.",
        "If you did not mean to send them, unhide and delete them, and send it again."))
  }

  static var examples: [Issue] { [Issue(Self())] }
}
