/// What a byte is to the scans of a file whose encoding is not known yet.
enum ByteClass {
  static let other: UInt8 = 0, letter: UInt8 = 1, high: UInt8 = 2, digit: UInt8 = 3, question: UInt8 = 4
  static let lineFeed: UInt8 = 5, carriageReturn: UInt8 = 6, quote: UInt8 = 7, delimiter: UInt8 = 8, nul: UInt8 = 9

  /// The class of each byte; VISCII's capitals among the control characters are high bytes.
  static let table: [UInt8] = {
    var table = [UInt8](repeating: other, count: 256)
    for byte in 0x80..<0x100 { table[byte] = high }
    for control in LegacyTables.visciiControls { table[Int(control.byte)] = high }
    for byte in 0x41...0x5A { table[byte] = letter }
    for byte in 0x61...0x7A { table[byte] = letter }
    for byte in 0x30...0x39 { table[byte] = digit }
    table[0] = nul
    for byte in ",;\t|".utf8 { table[Int(byte)] = delimiter }
    for (byte, byteClass) in [("?", question), ("\n", lineFeed), ("\r", carriageReturn), ("\"", quote)] {
      for byte in byte.utf8 { table[Int(byte)] = byteClass }
    }
    return table
  }()

  /// Whether a class is part of a word.
  @inline(__always)
  static func isWord(_ byteClass: UInt8) -> Bool { byteClass == letter || byteClass == high }
}

/// Reads a stream in chunks that end between two words, so that scans need no memory from one to the next.
struct WordChunks {
  private static let size = 1 << 16
  private let source: any ByteSource
  private var buffer = [UInt8](repeating: 0, count: size)
  private var used = 0
  private var filled = 0
  private var isAtEnd = false
  private var failure: ReadingError?

  init(_ source: any ByteSource) { self.source = source }

  /// Lends the next chunk, or answers nil after the last.
  mutating func next<Answer>(_ body: (Span<UInt8>) -> Answer) throws(ReadingError) -> Answer? {
    buffer.replaceSubrange(0..<filled - used, with: Array(buffer[used..<filled]))
    filled -= used
    used = 0
    while !isAtEnd, filled < buffer.count { fill() }
    guard filled > 0 else {
      // What came before a fault has been lent by now.
      if let failure { throw failure }
      return nil
    }
    used = isAtEnd ? filled : lastBoundary()
    return body(buffer.span.extracting(first: used))
  }

  private mutating func fill() {
    do throws(ReadingError) {
      let count = try source.read(into: &buffer, from: filled)
      isAtEnd = count == 0
      filled += count
    } catch {
      failure = error
      isAtEnd = true
    }
  }

  /// The end of the last byte that is part of no word; in one endless word, the end of a UTF-8 sequence.
  private func lastBoundary() -> Int {
    let classes = ByteClass.table
    var index = filled
    while index > 0 {
      switch classes[Int(buffer[index - 1])] {
      case ByteClass.letter, ByteClass.high, ByteClass.digit, ByteClass.question: index -= 1
      default: return index
      }
    }
    for index in stride(from: filled - 1, to: filled - 4, by: -1) where buffer[index] & 0xC0 != 0x80 { return index }
    return filled
  }
}
