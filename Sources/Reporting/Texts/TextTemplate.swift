/// A text with named places, `Tháng {month}`, that are filled in when a workbook is written.
struct TextTemplate: Equatable, Sendable {
  enum Part: Equatable, Sendable {
    case literal(String)
    case place(String)
  }

  let parts: [Part]

  /// Takes `{name}` as a place where the name is lower-case letters, digits and `_`; every other brace is text.
  init(_ text: String) {
    var parts: [Part] = []
    var literal = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      literal += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      if let close = inside.firstIndex(of: "}"), Self.isName(inside[..<close]) {
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = ""
        parts.append(.place(String(inside[..<close])))
        rest = inside[inside.index(after: close)...]
      } else {
        literal.append("{")
        rest = inside
      }
    }
    literal += rest
    if !literal.isEmpty { parts.append(.literal(literal)) }
    self.parts = parts
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
  }

  /// The names of the places, in order.
  var places: [String] {
    parts.compactMap { part in
      if case .place(let name) = part { name } else { nil }
    }
  }

  /// The text with every place filled in; a place without a value stays empty (the loader refuses unknown names).
  func filled(_ values: [String: String]) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .place(let name): text += values[name] ?? ""
      }
    }
    return text
  }
}
