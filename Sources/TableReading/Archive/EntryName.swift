/// The names of files where nothing says how they are encoded: in archives and on disk.
enum EntryName {
  /// The name in NFC: UTF-8 if it is valid, else Windows-1258 or CP437, whichever reads as Vietnamese.
  static func decode(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return nfc(text) }
    let vietnamese = nfc(CodePage.windows1258.decode(bytes))
    let american = nfc(CodePage.cp437.decode(bytes))
    return plausibility(of: vietnamese) >= plausibility(of: american) ? vietnamese : american
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
    let lower =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
    return Set(lower.unicodeScalars).union(lower.uppercased().unicodeScalars)
  }()
}
