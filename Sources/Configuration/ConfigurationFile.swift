import FoundationEssentials

/// Reads the bytes and the text of files that people edit by hand.
public enum ConfigurationFile {
  /// The bytes of a file.
  /// - Throws: `ConfigurationError` without a line where the file cannot be read.
  public static func bytes(of file: String) throws(ConfigurationError) -> [UInt8] {
    var isDirectory = false
    let exists = FileManager.default.fileExists(atPath: file, isDirectory: &isDirectory)
    guard exists, !isDirectory, let data = FileManager.default.contents(atPath: file) else {
      throw ConfigurationError(
        file: file, vietnamese: exists ? "không đọc được tệp này" : "không có tệp này",
        english: exists ? "this file cannot be read" : "there is no such file")
    }
    return Array(data)
  }

  /// The bytes as UTF-8 text, without a byte order mark.
  /// - Throws: `ConfigurationError` with the line of the first byte that is not UTF-8.
  public static func text(_ bytes: [UInt8], file: String) throws(ConfigurationError) -> String {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let text = String(validating: body, as: UTF8.self) { return text }
    let lines = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
    throw ConfigurationError(
      file: file, line: line,
      vietnamese: "không phải là UTF-8; hãy lưu lại tệp với mã hóa UTF-8",
      english: "this is not UTF-8; save the file again as UTF-8")
  }
}
