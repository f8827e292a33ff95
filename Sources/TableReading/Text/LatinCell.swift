import VietnameseText

/// A cell's characters as the bytes that they are in windows-1252, to read those in another way.
struct LatinCell {
  /// The bytes; a character that windows-1252 lacks is a space.
  private(set) var bytes: [UInt8] = []

  /// What the bytes of a cell are, seen without reading them: only a cell that might need a repair is worth it.
  enum Appearance { case ascii, latin, vietnamese }

  /// Whether a cell's UTF-8 has anything but ASCII, and has Vietnamese letters from U+0100 up.
  static func appearance(_ text: Span<UInt8>) -> Appearance {
    var isMarked = false
    var index = 0
    let count = text.count
    while index < count {
      let byte = text[index]
      index += 1
      if byte < 0xC2 { continue }
      isMarked = true
      guard byte > 0xC3, index < count else { continue }
      index -= 1
      if isPlainlyVietnamese(UTF8Scalars.next(text, &index)) { return .vietnamese }
    }
    return isMarked ? .latin : .ascii
  }

  /// The number of words with a character above ASCII in a cell's UTF-8.
  static func markedWords(_ text: Span<UInt8>) -> Int {
    let classes = ByteClass.table
    var words = 0
    var isWordMarked = false
    for index in text.indices {
      switch classes[Int(text[index])] {
      case ByteClass.high:
        if !isWordMarked { words += 1 }
        isWordMarked = true
      case ByteClass.letter: continue
      default: isWordMarked = false
      }
    }
    return words
  }

  /// Takes a cell's UTF-8.
  mutating func read(_ text: Span<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    bytes.reserveCapacity(text.count)
    var index = 0
    while index < text.count { bytes.append(Self.byte(of: UTF8Scalars.next(text, &index)) ?? 0x20) }
  }

  private static func isPlainlyVietnamese(_ scalar: UInt32) -> Bool {
    VietnameseLetter.code(of: scalar) != VietnameseLetter.none || (0x300..<0x370).contains(scalar)
  }

  /// The byte of a character; what windows-1252 leaves undefined stands for itself.
  @inline(__always)
  static func byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(truncatingIfNeeded: scalar) }
    if scalar > 0x2122 || scalar < 0x152 { return nil }
    let byte = specials[Int(scalar - 0x152)]
    return byte == 0 ? nil : byte
  }

  /// The bytes of the characters from U+0152 to U+2122 that windows-1252 has at 0x80 to 0x9F; 0 for others.
  private static let specials: [UInt8] = {
    var specials = [UInt8](repeating: 0, count: 0x2122 - 0x152 + 1)
    for (index, scalar) in LegacyTables.windows1252.prefix(0x20).enumerated() where scalar > 0xFF {
      specials[Int(scalar) - 0x152] = UInt8(0x80 + index)
    }
    return specials
  }()
}

/// The words of a cell, counted by what they could be.
struct WordCounts {
  /// Words with a character above ASCII.
  var words = 0
  /// Those that are Vietnamese as they stand.
  var asTheyAre = 0
  /// Those that are Vietnamese after each kind of repair, in the order of `TextRepair.Kind.allCases`.
  var repaired = SIMD4<Int>()
  /// Those that are Vietnamese after some repair and not as they stand.
  var misread = 0
  /// Those that are Vietnamese after just this repair and not as they stand.
  var plain = SIMD4<Int>()

  /// Counts the words of a cell; leaves out signs, and `µ` with a unit, unless asked to count all.
  mutating func add(_ bytes: Span<UInt8>, _ scorer: inout WordScorer) {
    let classes = ByteClass.table
    var index = 0
    while index < bytes.count {
      let start = index
      var isMarked = false
      var hash: UInt64 = 0
      while index < bytes.count, ByteClass.isWord(classes[Int(bytes[index])]) {
        if bytes[index] >= 0x80 { isMarked = true }
        hash = WordScorer.mixed(hash, bytes[index])
        index += 1
      }
      if isMarked {
        let word = bytes.extracting(start..<index)
        if !Self.isSign(word) { add(scorer.readings(of: word, hash: hash)) }
      } else if index == start {
        index += 1
      }
    }
  }

  private mutating func add(_ readings: Readings) {
    words += 1
    if readings.contains(.latin1) { asTheyAre += 1 }
    let kinds = SIMD4(
      readings.contains(.tcvn3) ? 1 : 0, readings.contains(.vni) ? 1 : 0, readings.contains(.utf8) ? 1 : 0, 0)
    repaired &+= kinds
    guard !readings.contains(.latin1) else { return }
    if kinds.wrappedSum() > 0 { misread += 1 }
    if kinds.wrappedSum() == 1 { plain &+= kinds }
  }

  /// `§`, `²` or `½` alone, and `µm`, are signs in any language.
  private static func isSign(_ word: Span<UInt8>) -> Bool {
    if WordScan.isSigns(word) { return true }
    let first = word[0]
    if word.count == 1 { return first < 0xC0 || first == 0xD7 || first == 0xF7 }
    return first == 0xB5 && word.count <= 3 && word[word.count - 1] < 0x80
  }

  static func += (left: inout WordCounts, right: WordCounts) {
    left.words += right.words
    left.asTheyAre += right.asTheyAre
    left.repaired &+= right.repaired
    left.misread += right.misread
    left.plain &+= right.plain
  }

  /// The only kind after which every word is Vietnamese, where not all are as they stand.
  var plainKind: Int? {
    guard words > 0, asTheyAre < words else { return nil }
    var found: Int?
    for kind in 0..<3 where repaired[kind] == words {
      if found != nil { return nil }
      found = kind
    }
    return found
  }
}
