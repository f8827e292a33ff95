/// What can be told of the XML of cells.
extension RawMarkup {
  /// Whether a text has a character reference or an escape `_xHHHH_` that may stand for a letter, or may have a part of one.
  static func hidesLetters(_ text: Span<UInt8>) -> Bool {
    for place in text.indices {
      switch text[place] {
      case UInt8(ascii: "&"): if hidesLetter(reference: text, at: place) { return true }
      case UInt8(ascii: "_"): if hidesLetter(escape: text, at: place) { return true }
      default: continue
      }
    }
    return false
  }

  /// Excel writes line breaks as `_x000D_`.
  private static func hidesLetter(escape text: Span<UInt8>, at start: Int) -> Bool {
    guard start + 1 < text.count else { return true }
    guard text[start + 1] == UInt8(ascii: "x") else { return false }
    var value = 0
    for place in start + 2..<start + 6 {
      guard place < text.count else { return true }
      guard let digit = Character(Unicode.Scalar(text[place])).hexDigitValue else { return false }
      value = value * 16 + digit
    }
    guard start + 6 < text.count else { return true }
    return text[start + 6] == UInt8(ascii: "_") && ![0x09, 0x0A, 0x0D].contains(value)
  }

  /// Whether nothing but end tags stands between a place and the end of its cell.
  static func endsCell(_ xml: Span<UInt8>, from start: Int) -> Bool {
    var place = start
    for _ in 0..<4 {
      while place < xml.count, isSpace(xml[place]) { place += 1 }
      guard place + 2 < xml.count, xml[place] == UInt8(ascii: "<"), xml[place + 1] == UInt8(ascii: "/") else {
        return false
      }
      let name = localName(xml, at: place + 2)
      guard name.upperBound < xml.count, xml[name.upperBound] == UInt8(ascii: ">") else { return false }
      if isOne(UInt8(ascii: "c"), xml.extracting(name)) { return true }
      place = name.upperBound + 1
    }
    return false
  }

  /// Whether nothing but start tags, and a formula, stands between the start of a cell and a place.
  static func beginsCell(_ xml: Span<UInt8>, before end: Int) -> Bool {
    var place = end
    for _ in 0..<6 {
      while place > 0, isSpace(xml[place - 1]) { place -= 1 }
      guard place > 0, xml[place - 1] == UInt8(ascii: ">"), let open = lastOpening(xml, before: place - 1) else {
        return false
      }
      let isEnd = xml[open + 1] == UInt8(ascii: "/")
      let isEmpty = xml[place - 2] == UInt8(ascii: "/")
      let name = xml.extracting(localName(xml, at: open + (isEnd ? 2 : 1)))
      if isEnd {
        guard isOne(UInt8(ascii: "f"), name), let start = formulaStart(xml, before: open) else { return false }
        place = start
        continue
      }
      if isOne(UInt8(ascii: "c"), name) { return !isEmpty }
      guard !isEmpty || isOne(UInt8(ascii: "f"), name) else { return false }
      place = open
    }
    return false
  }

  /// The `<` of the tag that begins the formula which ends at a place; the formula may have `>` in it.
  private static func formulaStart(_ xml: Span<UInt8>, before end: Int) -> Int? {
    var place = end - 1
    while place >= 0, xml[place] != UInt8(ascii: "<") { place -= 1 }
    guard place >= 0, isOne(UInt8(ascii: "f"), xml.extracting(localName(xml, at: place + 1))) else { return nil }
    return place
  }
}
