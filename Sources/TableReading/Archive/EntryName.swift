/// The names of files where nothing says how they are encoded: in archives and on disk.
enum EntryName {
  /// The name in NFC: UTF-8 if it is valid, else Windows-1258 or CP437, whichever reads as Vietnamese.
  static func decode(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return CanonicalComposition.composed(text) }
    let vietnamese = CanonicalComposition.composed(CodePage.windows1258.decode(bytes))
    let american = CanonicalComposition.composed(CodePage.cp437.decode(bytes))
    return plausibility(of: vietnamese) >= plausibility(of: american) ? vietnamese : american
  }

  /// The decoded name of an archive's entry, `\` as old Windows programs write it turned into `/`, `.` and empty parts left out.
  static func path(_ bytes: [UInt8]) -> String {
    let text = decode(bytes).replacing("\\", with: "/")
    let parts = text.split(separator: "/").filter { $0 != "." }
    return parts.joined(separator: "/") + (text.hasSuffix("/") ? "/" : "")
  }

  /// Whether a name would leave the archive, on any system, or could fool who reads it.
  static func isUnsafe(_ bytes: [UInt8]) -> Bool {
    let text = decode(bytes).replacing("\\", with: "/")
    if text.isEmpty || text.hasPrefix("/") { return true }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) { return true }
    let start = Array(text.utf8.prefix(2))
    if start.count == 2, start[1] == UInt8(ascii: ":"), Character(Unicode.Scalar(start[0])).isLetter { return true }
    return text.split(separator: "/").contains("..")
  }

  /// The name as it may be shown: control characters replaced.
  static func printable(_ bytes: [UInt8]) -> String {
    var shown = ""
    for scalar in decode(bytes).unicodeScalars {
      shown.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
    }
    return shown
  }

  /// Letters of Vietnamese beyond ASCII speak for a reading, everything else beyond ASCII against it.
  private static func plausibility(of name: String) -> Int {
    name.unicodeScalars.reduce(0) { sum, scalar in
      if scalar.isASCII { return sum }
      return sum + (vietnameseLetters.contains(scalar) ? 1 : -2)
    }
  }

  /// Lower and upper case letters beyond ASCII of the Vietnamese alphabet, with and without tones, precomposed.
  private static let vietnameseLetters: Set<Unicode.Scalar> = {
    let lower = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
    return Set(lower.unicodeScalars).union(lower.uppercased().unicodeScalars)
  }()
}
