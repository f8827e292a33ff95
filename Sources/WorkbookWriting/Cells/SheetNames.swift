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
    _ proposed: String, taken: some Sequence<String> = EmptyCollection<String>(), fallback: String = "Sheet"
  ) -> String {
    var register = SheetNameRegister(taken: taken)
    return register.add(proposed, fallback: fallback)
  }

  /// The name in apostrophes, as formulas and links want it; apostrophes within are doubled.
  public static func quoted(_ name: String) -> String {
    "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    "[]:*?/\\".unicodeScalars.contains(scalar) || XMLText.isControl(scalar) || scalar == "\n" || scalar == "\t"
  }

  fileprivate static func comparable(_ name: String) -> String { name.lowercased() }

  fileprivate static func cleaned(_ name: String) -> String {
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

  fileprivate static func shortened(_ name: String, to limit: Int) -> String {
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

/// Names for the sheets of one workbook, one after another.
public struct SheetNameRegister {
  private var taken: Set<String>
  /// The number to try next behind a name that is taken.
  private var numbers: [String: Int] = [:]

  /// A register in which some names are taken.
  public init(taken: some Sequence<String> = EmptyCollection<String>()) {
    self.taken = Set(taken.map(SheetNames.comparable))
  }

  /// Takes the nearest name that Excel takes, as `SheetNames.valid` finds it, and answers it.
  public mutating func add(_ proposed: String, fallback: String = "Sheet") -> String {
    var base = SheetNames.cleaned(proposed)
    if base.isEmpty { base = SheetNames.cleaned(fallback) }
    if base.isEmpty { base = "Sheet" }
    if base.lowercased() == "history" { base += "_" }
    base = SheetNames.shortened(base, to: SheetNames.maximumLength)
    var candidate = base
    var number = numbers[SheetNames.comparable(base)] ?? 2
    while !taken.insert(SheetNames.comparable(candidate)).inserted {
      let suffix = " (\(number))"
      candidate = SheetNames.shortened(base, to: SheetNames.maximumLength - suffix.utf16.count) + suffix
      number += 1
    }
    numbers[SheetNames.comparable(base)] = number
    return candidate
  }
}
