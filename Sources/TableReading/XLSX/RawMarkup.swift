/// What can be told of a sheet's XML without parsing it; an answer that is not certain is the careful one.
enum RawMarkup {
  /// Where a part in UTF-8 begins, behind its byte order mark; nil for one that is, or may be, in another encoding.
  static func start(ofUTF8 xml: Span<UInt8>) -> Int? {
    let hasMark = xml.count >= 3 && xml[0] == 0xEF && xml[1] == 0xBB && xml[2] == 0xBF
    let start = hasMark ? 3 : 0
    var head: [UInt8] = []
    for place in start..<min(xml.count, start + 256) {
      head.append(xml[place])
      if xml[place] == UInt8(ascii: ">") { break }
    }
    // UTF-16 has zeros among the first bytes, or a mark of its own.
    guard !head.contains(0), (head.first ?? 0) < 0x80 else { return nil }
    let declaration = String(decoding: head, as: UTF8.self).lowercased()
    if declaration.contains("encoding"), !declaration.contains("utf-8") { return nil }
    return start
  }

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

  /// Line breaks and other signs below the letters are common, and no more to a word than a space is.
  private static func hidesLetter(reference text: Span<UInt8>, at start: Int) -> Bool {
    guard start + 1 < text.count else { return true }
    guard text[start + 1] == UInt8(ascii: "#") else { return false }
    var place = start + 2
    let isHexadecimal = place < text.count && text[place] == UInt8(ascii: "x")
    if isHexadecimal { place += 1 }
    var value = 0
    while place < text.count, let digit = Character(Unicode.Scalar(text[place])).hexDigitValue, value < 0x80 {
      value = value * (isHexadecimal ? 16 : 10) + digit
      place += 1
    }
    return value >= 0x41
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

  /// Where the text or tag begins that `place` lies in, behind a `<` or `>`; nil for a comment, a CDATA section and the like.
  static func pieceStart(_ xml: Span<UInt8>, before place: Int) -> Int? {
    var start = place
    while start > 0, xml[start - 1] != UInt8(ascii: "<"), xml[start - 1] != UInt8(ascii: ">") { start -= 1 }
    guard start > 0 else { return nil }
    let isTag = xml[start - 1] == UInt8(ascii: "<")
    return isTag && isSpecial(xml[start]) ? nil : start
  }

  /// Whether a CDATA section ends with the `>` at a place, so that the text may go on behind it.
  static func endsSection(_ xml: Span<UInt8>, at place: Int) -> Bool {
    place > 0 && place < xml.count && xml[place] == UInt8(ascii: ">") && xml[place - 1] == UInt8(ascii: "]")
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

  /// The `<` of the tag that ends before a place; nil where that is no simple tag.
  private static func lastOpening(_ xml: Span<UInt8>, before end: Int) -> Int? {
    var place = end - 1
    while place >= 0, xml[place] != UInt8(ascii: "<"), xml[place] != UInt8(ascii: ">") { place -= 1 }
    guard place >= 0, place + 1 < end, xml[place] == UInt8(ascii: "<") else { return nil }
    return isSpecial(xml[place + 1]) ? nil : place
  }

  /// The `<` of the tag that begins the formula which ends at a place; the formula may have `>` in it.
  private static func formulaStart(_ xml: Span<UInt8>, before end: Int) -> Int? {
    var place = end - 1
    while place >= 0, xml[place] != UInt8(ascii: "<") { place -= 1 }
    guard place >= 0, isOne(UInt8(ascii: "f"), xml.extracting(localName(xml, at: place + 1))) else { return nil }
    return place
  }

  /// Where the local part of a name lies that begins at a place.
  private static func localName(_ xml: Span<UInt8>, at start: Int) -> Range<Int> {
    var (first, place) = (start, start)
    while place < xml.count, !isSpace(xml[place]), xml[place] != UInt8(ascii: ">"), xml[place] != UInt8(ascii: "/") {
      if xml[place] == UInt8(ascii: ":") { first = place + 1 }
      place += 1
    }
    return first..<place
  }

  private static func isOne(_ letter: UInt8, _ name: Span<UInt8>) -> Bool { name.count == 1 && name[0] == letter }

  /// Whether a byte behind `<` begins a comment, a CDATA section, a processing instruction or a DTD.
  private static func isSpecial(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
