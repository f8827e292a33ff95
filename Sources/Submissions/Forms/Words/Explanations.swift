extension String {
  /// The text without what stands in brackets.
  var withoutBrackets: String {
    var depth = 0
    return String(
      filter { character in
        if character == "(" || character == "[" { depth += 1 }
        defer { if depth > 0, character == ")" || character == "]" { depth -= 1 } }
        return depth == 0
      })
  }

  /// The parts of a heading in brackets or behind a line break, which explain it.
  var explanations: [String] {
    var parts: [String] = []
    var part: String?
    for character in self {
      switch character {
      case "(", "[": part = ""
      case ")", "]":
        if let part { parts.append(part) }
        part = nil
      default: part?.append(character)
      }
    }
    return parts + split(whereSeparator: \.isNewline).dropFirst().map(String.init)
  }
}
