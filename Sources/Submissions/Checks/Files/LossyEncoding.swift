import Configuration

/// `lossy-encoding`: letters that were lost when the file was saved.
struct LossyEncoding: Finding {
  static let code: IssueCode = "lossy-encoding"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Chữ tiếng Việt đã mất", en: "Letters were lost")
  static let occasion = Bilingual(
    vi: "Khi lưu, các chữ có dấu đã bị thay bằng dấu hỏi.",
    en: "Letters were replaced by question marks when the file was saved.")

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Nhiều chữ có dấu đã bị thay bằng dấu “?” khi lưu tệp, không khôi phục được.",
        "Mở tệp gốc còn đủ dấu, chọn Lưu thành (Save As), kiểu “CSV UTF-8” hoặc “.xlsx” (đừng chọn “CSV” thường), rồi gửi lại."
      ),
      en: Words(
        "Many letters were replaced by “?” when the file was saved; they cannot be restored.",
        "Open the original, choose Save As, type “CSV UTF-8” or “.xlsx” (not plain “CSV”), and send it again."))
  }

  static var examples: [Issue] {
    [Issue(Self())]
  }
}
