/// Breaks text into lines for a terminal.
enum TextWrapping {
  /// The lines of a text at most `width` characters wide; words longer than a line are cut.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        var word = word
        while word.count > width {
          if !line.isEmpty { lines.append(line) }
          line = ""
          lines.append(String(word.prefix(width)))
          word = word.dropFirst(width)
        }
        if line.isEmpty {
          line = String(word)
        } else if line.count + 1 + word.count <= width {
          line += " " + word
        } else {
          lines.append(line)
          line = String(word)
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

  /// A text without control characters, so that no input can steer the terminal.
  static func printable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
