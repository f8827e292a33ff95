/// The rules of Excel for the names of cells.
enum DefinedNames {
  /// The reason, in English, why a name cannot be used; nil if it can.
  ///
  /// The library cuts names and formulas silently at 127 bytes of UTF-8.
  static func fault(in name: String) -> String? {
    guard let first = name.unicodeScalars.first else { return "a name is empty" }
    guard name.utf8.count <= 127 else { return "a name has more than 127 bytes" }
    guard first == "_" || first == "\\" || first.properties.isAlphabetic else {
      return "a name begins with a letter or _"
    }
    let rest = name.unicodeScalars.dropFirst()
    let isAllowed = { (scalar: Unicode.Scalar) in
      scalar == "_" || scalar == "." || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    guard rest.allSatisfy(isAllowed) else { return "a name has letters, digits, _ and . only" }
    if looksLikeReference(name) { return "a name looks like a reference" }
    return name.lowercased().hasPrefix("_xlnm") ? "a name begins with Excel's own prefix" : nil
  }

  /// `R`, `C`, `R1C1` and `A1` up to `XFD1048576` mean cells.
  private static func looksLikeReference(_ name: String) -> Bool {
    let upper = name.uppercased()
    let letters = upper.prefix { $0.isASCII && $0.isLetter }
    let rest = upper.dropFirst(letters.count)
    if rest.isEmpty {
      return letters == "R" || letters == "C" || letters == "RC" || upper == "TRUE" || upper == "FALSE"
    }
    if rest.allSatisfy({ $0.isASCII && $0.isNumber }) { return letters.count <= 3 && !letters.isEmpty }
    guard upper.first == "R" || upper.first == "C" else { return false }
    return upper.allSatisfy { $0 == "R" || $0 == "C" || ($0.isASCII && $0.isNumber) }
  }
}
