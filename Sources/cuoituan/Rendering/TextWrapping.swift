/// Breaks text into lines for a terminal.
enum TextWrapping {
  /// The most characters of a name that a file gives: a heading, a sheet.
  static let longestName = 120
  /// The most characters of a path; Windows allows 260.
  static let longestPath = 240

  /// The lines of a text at most `width` characters wide; words longer than a line are cut.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var filled = 0
      for word in paragraph.split(separator: " ") {
        var rest = word
        // Counting walks through the whole word, which may be all of a file.
        var length = word.count
        while length > width {
          if !line.isEmpty { lines.append(line) }
          line = ""
          let end = rest.index(rest.startIndex, offsetBy: width)
          lines.append(String(rest[..<end]))
          rest = rest[end...]
          length -= width
        }
        if line.isEmpty {
          line = String(rest)
          filled = length
        } else if filled + 1 + length <= width {
          line += " " + rest
          filled += 1 + length
        } else {
          lines.append(line)
          line = String(rest)
          filled = length
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// A text behind a label, its further lines indented below its first.
  static func hanging(_ label: String, _ text: String, indent: Int, width: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let head = label.count < indent ? label + String(repeating: " ", count: indent - label.count) : label + " "
    let lines = lines(text, width: max(20, width - indent))
    guard let first = lines.first else { return label + "\n" }
    return ([head + first] + lines.dropFirst().map { margin + $0 }).joined(separator: "\n") + "\n"
  }

  /// A text of at most so many characters, the end cut off where there are more.
  static func shortened(_ text: String, to limit: Int) -> String {
    let (head, isWhole) = beginning(of: text, limit)
    return isWhole && head.count <= limit ? text : head.prefix(limit - 1) + "…"
  }

  /// A path of at most so many characters, cut in the middle: what tells files apart is at the end.
  static func shortenedPath(_ path: String, to limit: Int = longestPath) -> String {
    let (head, isWhole) = beginning(of: path, limit)
    if isWhole, head.count <= limit { return path }
    let tail = String(path.unicodeScalars.suffix(scalarsPerCharacter * limit))
    return head.prefix(limit / 2) + "…" + tail.suffix(limit - limit / 2 - 1)
  }

  /// One character may carry any number of marks, so that counting characters alone bounds nothing.
  private static let scalarsPerCharacter = 4

  private static func beginning(of text: String, _ limit: Int) -> (head: String, isWhole: Bool) {
    let head = String(text.unicodeScalars.prefix(scalarsPerCharacter * limit))
    return (head, head.utf8.count == text.utf8.count)
  }

  /// A text without control characters, so that no input can steer the terminal.
  static func printable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
