import Configuration

/// `stray-quote`: a quote that would have swallowed the rows below it, and is taken for text.
struct StrayQuote: Finding {
  static let code: IssueCode = "stray-quote"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Dấu ngoặc kép lẻ", en: "Stray quote")
  static let occasion = Bilingual(
    vi: "Một dấu ngoặc kép thừa ở đầu ô làm các dòng sau như nằm trong ô ấy; đã hiểu là chữ.",
    en: "A quote at the beginning of a cell would swallow the rows below; it was taken for text.")

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Ô này bắt đầu bằng một dấu ngoặc kép (\") không có dấu đóng; đã coi là chữ để không mất các dòng sau.",
        "Xóa dấu ngoặc kép thừa trong ô này, rồi xem lại các dòng sau."),
      en: Words(
        "This cell begins with a quote (\") that is not closed; it was taken for text, so that no row below is lost.",
        "Delete the extra quote in this cell, and look at the rows below."))
  }

  static var examples: [Issue] { [Issue(Self(), row: 12, column: 7, heading: "Nội dung", value: "\"Sửa đường")] }
}
