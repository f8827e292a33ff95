import Configuration

/// `unit-conflict`: the places that say the unit disagree.
struct UnitConflict: Finding {
  static let code: IssueCode = "unit-conflict"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Đơn vị không thống nhất", en: "Units disagree")
  static let occasion = Bilingual(
    vi: "Các chỗ ghi đơn vị nói khác nhau.",
    en: "The places that say the unit disagree.")
  let cause: Cause

  /// Why it is not settled.
  enum Cause: Equatable {
    /// What each of the sources says, a unit by its name.
    case sources([SettlingSource: String])
    /// The table was sent back for it, and the mark of that still stands above it.
    case unanswered
  }

  func words(for issue: Issue) -> Bilingual<Words> {
    switch cause {
    case .sources(let said):
      let sources = SettlingSource.allCases.filter { said[$0] != nil }
      return Bilingual(
        vi: Words(
          "Đơn vị không thống nhất: \(sources.compactMap { said[$0] }.joined(separator: ", ")) (theo \(sources)).",
          "Sửa tên đơn vị trong biểu, hoặc chuyển tệp sang đúng thư mục, rồi gửi lại."),
        en: Words(
          "The units disagree: \(sources.compactMap { said[$0] }.joined(separator: ", ")) (by \(sources)).",
          "Correct the unit in the form, or move the file to the right folder, and send it again."))
    case .unanswered:
      return Bilingual(
        vi: Words(
          "Trang này được trả lại vì đơn vị không thống nhất, và dòng “◄ ✗” trên đầu vẫn còn.",
          "Nếu trang đúng là của đơn vị, xóa cả dòng “◄ ✗”; nếu không, xóa cả trang."),
        en: Words(
          "This sheet was sent back because the units disagreed, and its first row “◄ ✗” is still there.",
          "If the sheet is of this unit, delete the whole row “◄ ✗”; otherwise delete the sheet."))
    }
  }

  static var examples: [Issue] {
    [Issue(Self(cause: .sources([.folder: "Xã Nà Hỳ", .title: "Xã Nà Bủng"]))), Issue(Self(cause: .unanswered))]
  }

  var aspect: String? { cause == .unanswered ? "returned" : nil }
}
