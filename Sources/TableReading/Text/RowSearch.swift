/// Finds the row of a fault in a file that no encoding fits; only such files are read for it once more.
///
/// Rows count as in a spreadsheet, as far as that is possible before the delimiter is known: a quote opens a field after
/// any of the four delimiters, and a leading `sep=` line is no row.
enum RowSearch {
  /// What to look for.
  enum Fault {
    /// A byte that is part of no UTF-8 sequence.
    case brokenSequence
    /// A word that is not Vietnamese in an encoding.
    case unparsedWord(TextEncoding)
    /// The place where the stream ends or fails.
    case end
  }

  static func row(in content: any Content, of fault: Fault) throws(ReadingError) -> Int {
    var counter = RowCounter()
    let scorer = WordScorer(Readings.all)
    var isFound = false
    var judge = Judge(fault: fault, scorer: scorer)
    do {
      var chunks = WordChunks(try content.open())
      while !isFound {
        let answer = try chunks.next { bytes in search(bytes, &counter, &judge) }
        guard let answer else { break }
        isFound = answer
      }
    } catch {
      guard error.reason == .undecodable else { throw error }
    }
    return counter.row
  }

  private static func search(_ bytes: Span<UInt8>, _ counter: inout RowCounter, _ judge: inout Judge) -> Bool {
    let classes = ByteClass.table
    var index = 0
    while index < bytes.count {
      let byteClass = classes[Int(bytes[index])]
      guard ByteClass.isWord(byteClass) else {
        counter.add(byteClass, bytes[index])
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, ByteClass.isWord(classes[Int(bytes[index])]) {
        counter.add(ByteClass.letter, bytes[index])
        index += 1
      }
      if judge.isAtFault(bytes.extracting(start..<index)) { return true }
    }
    return false
  }

  private struct Judge {
    var fault: Fault
    var scorer: WordScorer

    mutating func isAtFault(_ word: Span<UInt8>) -> Bool {
      switch fault {
      case .end: return false
      case .brokenSequence:
        var validity = ValidityScan()
        validity.add(word)
        return validity.strayBytes > 0
      case .unparsedWord(let encoding):
        var isMarked = false
        var hash: UInt64 = 0
        for index in word.indices {
          if word[index] >= 0x80 { isMarked = true }
          hash = WordScorer.mixed(hash, word[index])
        }
        guard isMarked, !WordScan.isSigns(word) else { return false }
        let readings = scorer.readings(of: word, hash: hash)
        switch encoding {
        case .tcvn3: return !readings.contains(.tcvn3)
        case .vni: return !readings.contains(.vni)
        case .viscii: return !readings.contains(.viscii)
        default: return !readings.contains(.windows1258)
        }
      }
    }
  }
}

/// Counts rows by line ends outside quoted fields.
struct RowCounter {
  /// The row of the byte taken last.
  var row: Int { lines + 1 - (hasSeparatorLine && lines > 0 ? 1 : 0) }

  private var lines = 0
  private var hasSeparatorLine = false
  private var head: [UInt8] = []
  private var isQuoted = false
  private var mayOpen = true
  private var afterReturn = false

  mutating func add(_ byteClass: UInt8, _ byte: UInt8) {
    let wasReturn = afterReturn
    afterReturn = false
    switch byteClass {
    case ByteClass.quote:
      // A quote right after a closing one opens the field again: both stand for one quote.
      let wasQuoted = isQuoted
      if isQuoted || mayOpen { isQuoted.toggle() }
      mayOpen = wasQuoted
    case ByteClass.delimiter: mayOpen = true
    case ByteClass.lineFeed where wasReturn: break
    case ByteClass.lineFeed, ByteClass.carriageReturn:
      afterReturn = byteClass == ByteClass.carriageReturn
      if isQuoted { return }
      lines += 1
      mayOpen = true
    default: mayOpen = false
    }
    if lines == 0, head.count < 5 {
      head.append(byte | 0x20)
      if head == Array("sep=".utf8).map({ $0 | 0x20 }) { hasSeparatorLine = true }
    }
  }
}
