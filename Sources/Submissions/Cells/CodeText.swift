/// Codes as people write them.
enum CodeText {
  /// A code in which every kind of hyphen and dash is `-`, without spaces around it; the text should be normalised.
  static func normalized(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 || $0 == 0x20 || $0 == 0x0A }) else { return text }
    var code = ""
    var gap = ""
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" {
        gap = " "
      } else if isDash(scalar) {
        code += "-"
        gap = ""
      } else {
        if !code.hasSuffix("-") { code += gap }
        code.unicodeScalars.append(scalar)
        gap = ""
      }
    }
    return code
  }

  /// The letters and digits of a code: what is left of it whatever stands between them.
  static func lettersAndDigits(of code: String) -> String { code.filter { $0.isLetter || $0.isNumber } }

  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }
}
