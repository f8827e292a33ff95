import Configuration
import Movement

/// `month-conflict`: the places that say the month disagree.
struct MonthConflict: Finding {
  static let code: IssueCode = "month-conflict"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Tháng không thống nhất", en: "Months disagree")
  static let occasion = Bilingual(
    vi: "Các chỗ ghi tháng nói khác nhau.",
    en: "The places that say the month disagree.")
  let cause: Cause

  /// Why it is not settled.
  enum Cause: Equatable {
    /// What each of the sources says.
    case sources([SettlingSource: YearMonth])
    /// The table was sent back for it, and the mark of that still stands above it.
    case unanswered
  }

  func words(for issue: Issue) -> Bilingual<Words> {
    switch cause {
    case .sources(let said):
      let sources = SettlingSource.allCases.filter { said[$0] != nil }
      return Bilingual(
        vi: Words(
          "Tháng không thống nhất: \(sources.compactMap { said[$0] }) (theo \(sources)).",
          "Sửa chỗ ghi sai, hoặc chuyển tệp sang đúng thư mục, rồi gửi lại."),
        en: Words(
          "The months disagree: \(sources.compactMap { said[$0] }) (by \(sources)).",
          "Correct the wrong one, or move the file to the right folder, and send it again."))
    case .unanswered:
      return Bilingual(
        vi: Words(
          "Trang này được trả lại vì tháng không thống nhất, và dòng “◄ ✗” trên đầu vẫn còn.",
          "Nếu trang đúng là của tháng đang gửi, xóa cả dòng “◄ ✗”; nếu không, xóa cả trang."),
        en: Words(
          "This sheet was sent back because the months disagreed, and its first row “◄ ✗” is still there.",
          "If the sheet is of this month, delete the whole row “◄ ✗”; otherwise delete the sheet."))
    }
  }

  static var examples: [Issue] {
    [
      Issue(Self(cause: .sources([.folder: Example.month, .title: Example.month.next]))),
      Issue(Self(cause: .unanswered)),
    ]
  }

  var aspect: String? { cause == .unanswered ? "returned" : nil }
}
