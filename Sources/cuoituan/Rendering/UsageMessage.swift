import Configuration

/// The argument parser's messages and help in the user's language.
enum UsageMessage {
  /// The Vietnamese for how the parser's English lines begin.
  private static let beginnings: [(english: String, vietnamese: String)] = [
    ("Error: Unknown option ", "Lỗi: không có tùy chọn "),
    ("Error: Unexpected argument ", "Lỗi: thừa "),
    ("Error: Missing expected argument ", "Lỗi: thiếu "),
    ("Error: Missing value for ", "Lỗi: thiếu giá trị cho "),
    ("Error: Missing one of: ", "Lỗi: thiếu một trong: "),
    ("Error: The value ", "Lỗi: giá trị "),
    ("Error: ", "Lỗi: "),
    ("Help: ", "Giải thích: "),
    ("Usage: ", "Cách dùng: "),
    ("USAGE: ", "Cách dùng: "),
    ("OVERVIEW: ", ""),
    ("ARGUMENTS:", "Tham số:"),
    ("OPTIONS:", "Tùy chọn:"),
    ("SUBCOMMANDS:", "Lệnh:"),
    ("  See ", "  Xem thêm: "),
  ]

  /// The Vietnamese for what stands within its lines.
  private static let phrases: [(english: String, vietnamese: String)] = [
    (" is invalid for ", " không dùng được cho "),
    (" Did you mean ", " Có phải là "),
    (" Please provide one of ", " Hãy chọn một trong: "),
    ("'vi' and 'en'", "'vi', 'en'"),
    ("(values: vi, en; default: vi)", "(mặc định: vi)"),
    ("Show the version.", "Cho biết phiên bản."),
    ("Show help information.", "Cho xem hướng dẫn này."),
    ("Show subcommand help information.", "Cho xem hướng dẫn của một lệnh."),
    (" for more information.", ""),
    (" for detailed help.", ""),
  ]

  /// The message in the user's language.
  static func translated(_ message: String) -> String {
    Bilingual(vi: vietnamese(for: message), en: message)[Wording.language]
  }

  private static func vietnamese(for message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var text = String(line)
      if let (english, vietnamese) = beginnings.first(where: { line.hasPrefix($0.english) }) {
        text = vietnamese + line.dropFirst(english.count)
      }
      return phrases.reduce(text) { $0.replacing($1.english, with: $1.vietnamese) }
    }.joined(separator: "\n")
  }
}
