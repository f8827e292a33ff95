import VietnameseText

/// Puts the characters of single cells right, where a table's `TextRepair` says so.
struct CharacterRepair {
  private var scorer = WordScorer([.tcvn3, .vni, .latin1, .utf8])
  private var cell = LatinCell()

  /// The cell's text after a repair, as UTF-8; nil where it stays as it is.
  ///
  /// It stays where it has Vietnamese letters from U+0100 up, where more of its words are Vietnamese as they stand than
  /// after, and where all are and the words that would change are common ones.
  mutating func repaired(_ text: Span<UInt8>, _ kind: TextRepair.Kind) -> [UInt8]? {
    guard LatinCell.appearance(text) == .latin else { return nil }
    cell.read(text)
    var counts = WordCounts()
    let bytes = cell.bytes
    counts.add(bytes.span, &scorer)
    let after = counts.repaired[TextRepair.Kind.allCases.firstIndex(of: kind) ?? 0]
    if after < counts.asTheyAre { return nil }
    if counts.asTheyAre == counts.words, counts.words > 0, kind != .utf8As1252 {
      let coding: LegacyCoding = kind == .tcvn3 ? .tcvn3 : .vni
      if Self.isCommon(bytes.span, coding) { return nil }
    }
    switch kind {
    case .tcvn3: return Self.recoded(text, .tcvn3)
    case .vni: return Self.recoded(text, .vni)
    case .utf8As1252: return Self.rejoined(text)
    }
  }

  /// Whether every word that a repair would change is a common one as it stands.
  private static func isCommon(_ bytes: Span<UInt8>, _ coding: LegacyCoding) -> Bool {
    let classes = ByteClass.table
    var isAnyCommon = false
    var index = 0
    while index < bytes.count {
      let start = index
      var changes = false
      while index < bytes.count, ByteClass.isWord(classes[Int(bytes[index])]) {
        if bytes[index] >= 0x80, coding.judged[Int(bytes[index])] != UInt32(bytes[index]) { changes = true }
        index += 1
      }
      if changes {
        guard CommonWords.contains(bytes.extracting(start..<index)) else { return false }
        isAnyCommon = true
      }
      if index == start { index += 1 }
    }
    return isAnyCommon
  }

  /// Reads the characters' windows-1252 bytes in another encoding; characters that it lacks stay.
  private static func recoded(_ text: Span<UInt8>, _ coding: LegacyCoding) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count * 2)
    var waiting: UInt8?
    var index = 0
    while index < text.count {
      let scalar = UTF8Scalars.next(text, &index)
      let byte = LatinCell.byte(of: scalar)
      if let base = waiting {
        waiting = nil
        if let byte, coding.hasMarks, case let letter = coding.pair(base, byte), letter != 0 {
          UTF8Scalars.append(letter, to: &output)
          continue
        }
        UTF8Scalars.append(coding.scalars[Int(base)], to: &output)
      }
      if let byte { waiting = byte } else { UTF8Scalars.append(scalar, to: &output) }
    }
    if let base = waiting { UTF8Scalars.append(coding.scalars[Int(base)], to: &output) }
    return output
  }

  /// Makes the bytes that were taken for windows-1252 characters one UTF-8 text again, run by run.
  private static func rejoined(_ text: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var run: [UInt8] = []
    var runStart = 0
    var index = 0
    while index <= text.count {
      let start = index
      let scalar = index < text.count ? UTF8Scalars.next(text, &index) : 0
      if scalar >= 0x80, let byte = LatinCell.byte(of: scalar) {
        if run.isEmpty { runStart = start }
        run.append(byte)
        continue
      }
      if !run.isEmpty {
        var validity = ValidityScan()
        validity.add(run.span)
        if validity.strayBytes == 0 { output += run } else { append(text.extracting(runStart..<start), to: &output) }
        run.removeAll(keepingCapacity: true)
      }
      if start == text.count { break }
      UTF8Scalars.append(scalar, to: &output)
    }
    return output
  }

  private static func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    for index in bytes.indices { output.append(bytes[index]) }
  }
}
