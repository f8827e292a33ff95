import TableReading
import VietnameseText

/// Holds back the rows that may be a table's footer until it is known whether more data follow.
///
/// The footer is the run of last rows of which each has an empty key cell and at most two other cells, or begins with "Tổng cộng"
/// or "Tổng số"; blank rows may lie between.
struct FooterFilter {
  private var held: [Record] = []
  private var heldBytes = 0
  /// Whether the run went on for longer than is held back, so that it is no footer.
  private var isTooLong = false
  private static let mostRows = 10_000
  private static let mostBytes = 16 << 20
  /// What a record takes for a cell besides its text.
  private static let bytesOfCell = 16
  private let keyColumn: Int

  init(keyColumn: Int) { self.keyColumn = keyColumn }

  /// Takes the next row below the header and answers the rows that are now known to be data; blank ones are left out.
  mutating func take(_ record: Record) -> [Record] {
    if Self.mayBeFooter(record, keyColumn: keyColumn) {
      // A sheet may end in a million blank rows.
      if record.isBlank { return [] }
      heldBytes += record.textLength + record.count * Self.bytesOfCell
      isTooLong = isTooLong || held.count == Self.mostRows || heldBytes > Self.mostBytes
      if !isTooLong {
        held.append(record)
        return []
      }
    } else {
      isTooLong = false
    }
    defer {
      held.removeAll()
      heldBytes = 0
    }
    return held + [record]
  }

  /// The rows of the footer, after the last row was taken.
  consuming func finish() -> [Record] { held }

  static func mayBeFooter(_ record: Record, keyColumn: Int) -> Bool {
    if isPlainlyData(record, keyColumn: keyColumn) { return false }
    var others = 0
    var first: String?
    for column in 0..<record.count where !record.isEmpty(at: column) {
      let text = TextNormalization.normalized(record.text(at: column))
      guard !text.isEmpty else { continue }
      if first == nil { first = text }
      others += 1
    }
    guard let first else { return true }
    let opening = TextNormalization.folded(first)
    if opening.hasPrefix("tong cong") || opening.hasPrefix("tong so") { return true }
    return others <= 2 && TextNormalization.normalized(record.text(at: keyColumn)).isEmpty
  }

  /// The usual row, told by its bytes: an ASCII letter or digit in the key cell, and no T where the row begins.
  private static func isPlainlyData(_ record: Record, keyColumn: Int) -> Bool {
    let hasKey = record.withBytes(at: keyColumn) { bytes in
      for index in bytes.indices where isAlphanumeric(bytes[index]) { return true }
      return false
    }
    guard hasKey else { return false }
    for column in 0..<record.count where !record.isEmpty(at: column) {
      return record.withBytes(at: column) { bytes in
        isAlphanumeric(bytes[0]) && bytes[0] | 0x20 != UInt8(ascii: "t")
      }
    }
    return false
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte | 0x20)
  }
}

extension Record {
  /// The bytes of all cells.
  var textLength: Int { (0..<count).reduce(0) { sum, column in sum + withBytes(at: column) { $0.count } } }

  /// Whether no cell holds anything but blanks.
  var isBlank: Bool {
    for column in 0..<count where !isEmpty(at: column) {
      if !TextNormalization.normalized(text(at: column)).isEmpty { return false }
    }
    return true
  }

  /// Whether the row only numbers the columns: "(1) (2) (3)" or "1 2 3".
  var numbersColumns: Bool {
    var expected = 0
    for column in 0..<count {
      var text = Substring(TextNormalization.normalized(self.text(at: column)))
      if text.isEmpty { continue }
      if text.hasPrefix("("), text.hasSuffix(")") { text = text.dropFirst().dropLast() }
      expected += 1
      guard text == String(expected) else { return false }
    }
    return expected >= 2
  }
}
