/// The messages of the argument parser in the user's language.
enum UsageMessage {
  /// The Vietnamese beginnings of the parser's English messages.
  private static let beginnings: [(english: String, vietnamese: String)] = [
    ("Error: Unknown option ", "Lỗi: không có tùy chọn "),
    ("Error: Unexpected argument ", "Lỗi: thừa "),
    ("Error: Missing expected argument ", "Lỗi: thiếu "),
    ("Error: Missing value for ", "Lỗi: thiếu giá trị cho "),
    ("Error: Missing one of: ", "Lỗi: thiếu một trong: "),
    ("Error: The value ", "Lỗi: giá trị không dùng được: "),
    ("Error: ", "Lỗi: "),
    ("Help: ", "Giải thích: "),
    ("Usage: ", "Cách dùng: "),
    ("  See ", "  Xem thêm: "),
  ]

  static func translated(_ message: String) -> String {
    guard Wording.language == .vietnamese else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for (english, vietnamese) in beginnings where line.hasPrefix(english) {
        return vietnamese + line.dropFirst(english.count)
      }
      return String(line)
    }.joined(separator: "\n")
  }
}
