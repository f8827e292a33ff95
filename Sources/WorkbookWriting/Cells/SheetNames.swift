/// Why Excel refuses a sheet's name.
public enum SheetNameFault: Hashable, Sendable {
  /// No characters at all.
  case empty
  /// More than 31 UTF-16 units.
  case tooLong
  /// One of `[ ] : * ? / \` or a control character.
  case forbiddenCharacter
  /// An apostrophe at the beginning or the end.
  case apostropheAtEnd
  /// "History" in any case: Excel keeps it for itself.
  case reserved
  /// Another sheet has it, letter case apart.
  case duplicate
}

/// The rules of Excel for the names of sheets.
public enum SheetNames {
  /// In UTF-16 units, which is how Excel counts.
  public static let maximumLength = 31

  /// The first fault of a name, or nil if Excel takes it.
  public static func fault(in name: String, taken: some Sequence<String> = EmptyCollection<String>()) -> SheetNameFault?
  {
    if name.isEmpty { return .empty }
    if name.utf16.count > maximumLength { return .tooLong }
    if name.unicodeScalars.contains(where: isForbidden) { return .forbiddenCharacter }
    if name.first == "'" || name.last == "'" { return .apostropheAtEnd }
    if name.lowercased() == "history" { return .reserved }
    let key = comparable(name)
    return taken.contains { comparable($0) == key } ? .duplicate : nil
  }

  /// The nearest name that Excel takes: forbidden characters become `_`, a number is added to a name already taken.
  ///
  /// `#` becomes `_` too: a link into a sheet with it cannot be written. An empty name becomes `fallback`.
  public static func valid(
    _ proposed: String, taken: some Sequence<String> = EmptyCollection<String>(), fallback: String = "Bảng"
  ) -> String {
    let takenKeys = Set(taken.map(comparable))
    var base = cleaned(proposed)
    if base.isEmpty { base = cleaned(fallback) }
    if base.isEmpty { base = "Sheet" }
    if base.lowercased() == "history" { base += "_" }
    var candidate = shortened(base, to: maximumLength)
    var number = 2
    while takenKeys.contains(comparable(candidate)) {
      let suffix = " (\(number))"
      candidate = shortened(base, to: maximumLength - suffix.utf16.count) + suffix
      number += 1
    }
    return candidate
  }

  /// The name in apostrophes, as formulas and links want it; apostrophes within are doubled.
  public static func quoted(_ name: String) -> String {
    "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    "[]:*?/\\".unicodeScalars.contains(scalar) || XMLText.isControl(scalar) || scalar == "\n" || scalar == "\t"
  }

  private static func comparable(_ name: String) -> String { name.lowercased() }

  private static func cleaned(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { scalars.append(isForbidden(scalar) || scalar == "#" ? "_" : scalar) }
    return trimmed(String(scalars))
  }

  /// Without apostrophes and spaces at both ends.
  private static func trimmed(_ name: String) -> String {
    func isEdge(_ character: Character) -> Bool { character == "'" || character.isWhitespace }
    var rest = name[...]
    while let first = rest.first, isEdge(first) { rest.removeFirst() }
    while let last = rest.last, isEdge(last) { rest.removeLast() }
    return String(rest)
  }

  private static func shortened(_ name: String, to limit: Int) -> String {
    var kept = ""
    var length = 0
    for character in name {
      length += character.utf16.count
      if length > limit { break }
      kept.append(character)
    }
    let result = trimmed(kept)
    return result.isEmpty ? "_" : result
  }
}
