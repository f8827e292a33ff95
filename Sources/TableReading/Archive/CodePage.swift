/// An 8-bit code page: ASCII below 0x80, and 128 characters above.
struct CodePage: Sendable {
  private let upperHalf: [Unicode.Scalar]

  private init(_ upperHalf: some Sequence<Unicode.Scalar>) { self.upperHalf = Array(upperHalf) }

  /// The characters of the bytes, one each, not normalised.
  func decode(_ bytes: [UInt8]) -> String {
    var text = ""
    for byte in bytes {
      text.unicodeScalars.append(byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80])
    }
    return text
  }

  /// The original PC character set, which the ZIP specification (APPNOTE 6.3.10, appendix D) names for names without the UTF-8 flag.
  static let cp437 = CodePage(
    """
    ÇüéâäàåçêëèïîìÄÅ\
    ÉæÆôöòûùÿÖÜ¢£¥₧ƒ\
    áíóúñÑªº¿⌐¬½¼¡«»\
    ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧\
    ╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
    αßΓπΣσµτΦΘΩδ∞φε∩\
    ≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
    """.unicodeScalars)

  /// The Vietnamese code page of Windows; its tone marks combine with the letter before. Free places are U+FFFD.
  static let windows1258 = CodePage(
    LegacyTables.windows1258.map { scalar in
      0x80...0x9F ~= scalar ? "\u{FFFD}" : Unicode.Scalar(scalar) ?? "\u{FFFD}"
    })
}
