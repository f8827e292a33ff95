import Configuration

/// `encoding-error`: text that fits no Vietnamese encoding, or UTF-8 with a broken sequence.
struct EncodingError: Finding {
  static let code: IssueCode = "encoding-error"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Không nhận ra bảng mã", en: "Encoding not recognised")
  static let occasion = Bilingual(
    vi: "Chữ trong tệp không khớp với bảng mã tiếng Việt nào, hoặc UTF-8 bị hỏng.",
    en: "The text fits no Vietnamese encoding, or UTF-8 is broken.")
  /// The first row at fault from 1.
  let row: Int?

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Không nhận ra bảng mã của tệp\(row.map { "; chỗ sai đầu tiên ở dòng \(row: $0)" }).",
        "Mở tệp trên máy đã lập biểu, chọn Lưu thành (Save As), kiểu “CSV UTF-8” hoặc “.xlsx”, rồi gửi lại."),
      en: Words(
        "The file's encoding is not recognised\(row.map { "; the first row at fault is \(row: $0)" }).",
        "Open the file on the computer where it was made, choose Save As, type “CSV UTF-8” or “.xlsx”, and send it again."
      ))
  }

  static var examples: [Issue] {
    [Issue(Self(row: 3))]
  }
}
