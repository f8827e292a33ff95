/// What can be told of XML without parsing it; an answer that is not certain is the careful one.
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

  /// Whether the `&` at a place begins a character reference that may stand for a letter, or may be a part of one.
  ///
  /// Line breaks and other signs below the letters are common, and no more to a word than a space is.
  static func hidesLetter(reference text: Span<UInt8>, at start: Int) -> Bool {
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

  /// The `<` of the tag that ends before a place; nil where that is no simple tag.
  static func lastOpening(_ xml: Span<UInt8>, before end: Int) -> Int? {
    var place = end - 1
    while place >= 0, xml[place] != UInt8(ascii: "<"), xml[place] != UInt8(ascii: ">") { place -= 1 }
    guard place >= 0, place + 1 < end, xml[place] == UInt8(ascii: "<") else { return nil }
    return isSpecial(xml[place + 1]) ? nil : place
  }

  /// Where the local part of a name lies that begins at a place.
  static func localName(_ xml: Span<UInt8>, at start: Int) -> Range<Int> {
    var (first, place) = (start, start)
    while place < xml.count, !isSpace(xml[place]), xml[place] != UInt8(ascii: ">"), xml[place] != UInt8(ascii: "/") {
      if xml[place] == UInt8(ascii: ":") { first = place + 1 }
      place += 1
    }
    return first..<place
  }

  static func isOne(_ letter: UInt8, _ name: Span<UInt8>) -> Bool { name.count == 1 && name[0] == letter }

  /// Whether a byte behind `<` begins a comment, a CDATA section, a processing instruction or a DTD.
  static func isSpecial(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
