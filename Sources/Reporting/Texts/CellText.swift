import WorkbookWriting

/// What a cell has room for: 32,767 UTF-16 units, of which an escaped control character takes seven.
enum CellText {
  /// A text that fits, without the control characters of a long one; cut, with an ellipsis, where it is too long by itself.
  static func fitting(_ text: String) -> String {
    // No text has more units than bytes.
    guard text.utf8.count > Worksheet.maximumTextLength / 7 else { return text }
    let plain = withoutControls(text)
    return plain.shortened(to: Worksheet.maximumTextLength)
  }

  /// A space for a tab, a line feed for a carriage return, U+FFFD for every other control character.
  static func withoutControls(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map(plain)))
  }

  /// The first so many UTF-16 units, or one less where that would part a pair.
  static func cut(_ text: String, to units: Int) -> String {
    let end = text.utf16.index(text.utf16.startIndex, offsetBy: units)
    return String(text[..<(end.samePosition(in: text.unicodeScalars) ?? text.utf16.index(before: end))])
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard isControl(scalar) else { return scalar }
    return scalar == "\t" ? " " : scalar == "\r" ? "\n" : "\u{FFFD}"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 && scalar != "\n" }
}

extension String {
  /// The text if it has no more UTF-16 units than that, which is how Excel counts, else its beginning with an ellipsis.
  func shortened(to length: Int) -> String {
    // No text has more units than bytes.
    utf8.count > length && utf16.count > length ? CellText.cut(self, to: length - 1) + "…" : self
  }
}
