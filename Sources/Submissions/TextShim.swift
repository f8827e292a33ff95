import Foundation

/// Normalised and folded text, as the specification of cells defines them.
enum TextNormalization {
  /// NFC, Đ for Ð, runs of white space as one space, ends trimmed, zero-width characters dropped.
  static func normalized(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = scalars.last, last != " " { scalars.append(" ") }
      } else if scalar.properties.generalCategory != .format {
        scalars.append(scalar == "\u{D0}" ? "\u{110}" : scalar)
      }
    }
    if scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  /// Lower case without diacritics (đ is d), with every run of other characters one space.
  static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .format {
        continue
      }
      if scalar == "\u{111}" || scalar == "\u{F0}" {
        scalars.append("d")
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        scalars.append(scalar)
      } else if let last = scalars.last, last != " " {
        scalars.append(" ")
      }
    }
    if scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
