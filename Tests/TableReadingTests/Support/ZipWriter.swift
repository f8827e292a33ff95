/// Writes ZIP archives byte by byte, sound ones and ones that lie.
struct ZipWriter {
  /// An entry; what is nil is written as it should be.
  struct Entry {
    var name: [UInt8]
    /// As stored in the archive.
    var data: [UInt8]
    var method: UInt16 = 0
    /// Bit 11 says that the name is UTF-8.
    var flags: UInt16 = 0x800
    var checksum: UInt32?
    var size: UInt32?
    var compressedSize: UInt32?
    var localOffset: UInt32?
    /// 3 is Unix, 0 is MS-DOS.
    var system: UInt16 = 3
    var attributes: UInt32 = 0
    var extra: [UInt8] = []
    var hasDescriptor = false

    init(_ name: String, _ text: String = "") { (self.name, data) = (Array(name.utf8), Array(text.utf8)) }
    init(name: [UInt8], data: [UInt8]) { (self.name, self.data) = (name, data) }

    /// Zeros, deflated as small as deflate can.
    init(_ name: String, zeros count: Int) {
      self.init(name: Array(name.utf8), data: Deflate.zeros(count))
      method = 8
      size = UInt32(count)
      checksum = CRC32.ofZeros(count)
    }

    func with(_ change: (inout Entry) -> Void) -> Entry {
      var copy = self
      change(&copy)
      return copy
    }
  }

  var entries: [Entry] = []
  /// What the end record says, if not the truth.
  var entryCount: UInt16?
  var directoryOffset: UInt32?
  var directorySize: UInt32?
  var comment: [UInt8] = []

  init(_ entries: [Entry]) { self.entries = entries }

  var bytes: [UInt8] {
    var archive: [UInt8] = []
    var offsets: [UInt32] = []
    for entry in entries {
      offsets.append(UInt32(archive.count))
      archive += Self.word(0x0403_4B50) + header(entry, isLocal: true) + entry.name + entry.data
      if entry.hasDescriptor {
        archive +=
          Self.word(0x0807_4B50) + Self.word(checksum(entry)) + Self.word(compressedSize(entry))
          + Self.word(size(entry))
      }
    }
    let start = UInt32(archive.count)
    for (entry, offset) in zip(entries, offsets) {
      archive += Self.word(0x0201_4B50) + Self.half(entry.system << 8 | 20) + header(entry, isLocal: false)
      archive += Self.half(0) + Self.half(0) + Self.half(0) + Self.word(entry.attributes)
      archive += Self.word(entry.localOffset ?? offset) + entry.name + entry.extra
    }
    let size = UInt32(archive.count) - start
    let count = entryCount ?? UInt16(truncatingIfNeeded: entries.count)
    archive += Self.word(0x0605_4B50) + Self.half(0) + Self.half(0) + Self.half(count) + Self.half(count)
    archive += Self.word(directorySize ?? size) + Self.word(directoryOffset ?? start)
    return archive + Self.half(UInt16(comment.count)) + comment
  }

  private func header(_ entry: Entry, isLocal: Bool) -> [UInt8] {
    // With a descriptor the local header knows neither checksum nor sizes.
    let isOpen = isLocal && entry.hasDescriptor
    let flags = entry.flags | (entry.hasDescriptor ? 8 : 0)
    return Self.half(20) + Self.half(flags) + Self.half(entry.method) + Self.half(0) + Self.half(0x21)
      + Self.word(isOpen ? 0 : checksum(entry)) + Self.word(isOpen ? 0 : compressedSize(entry))
      + Self.word(isOpen ? 0 : size(entry)) + Self.half(UInt16(entry.name.count))
      + Self.half(isLocal ? 0 : UInt16(entry.extra.count))
  }

  private func checksum(_ entry: Entry) -> UInt32 { entry.checksum ?? CRC32.of(entry.data) }
  private func size(_ entry: Entry) -> UInt32 { entry.size ?? UInt32(entry.data.count) }
  private func compressedSize(_ entry: Entry) -> UInt32 { entry.compressedSize ?? UInt32(entry.data.count) }

  static func half(_ value: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }
  static func word(_ value: UInt32) -> [UInt8] {
    half(UInt16(truncatingIfNeeded: value)) + half(UInt16(truncatingIfNeeded: value >> 16))
  }
  static func long(_ value: UInt64) -> [UInt8] {
    word(UInt32(truncatingIfNeeded: value)) + word(UInt32(truncatingIfNeeded: value >> 32))
  }
}

/// The checksum of ZIP.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    ~bytes.reduce(UInt32.max) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }

  static func ofZeros(_ count: Int) -> UInt32 {
    var sum = UInt32.max
    for _ in 0..<count { sum = table[Int(UInt8(truncatingIfNeeded: sum))] ^ sum >> 8 }
    return ~sum
  }
}

/// A deflate stream (RFC 1951) that is easily written by hand.
enum Deflate {
  /// So many zeros: one by one up to a multiple of 258, then copies of 258 in two bits each; 1 to 1,032 at most.
  static func zeros(_ count: Int) -> [UInt8] {
    var bits = BitWriter()
    // The last block, with codes of its own: 286 for literals and lengths, 1 for distances, 18 for their lengths.
    bits.write(0b1, 1)
    bits.write(0b10, 2)
    bits.write(29, 5)
    bits.write(0, 5)
    bits.write(14, 4)
    // In the order of RFC 1951, 3.2.7: "18" (a run of zeros) has one bit, "2" and "1" have two.
    for length in [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2] { bits.write(length, 3) }
    func run(_ zeros: Int) {
      bits.writeCode(0b0, 1)
      bits.write(zeros - 11, 7)
    }
    // Literal 0 and the end have two bits, the copy of 258 and the distance 1 have one.
    bits.writeCode(0b11, 2)
    run(138)
    run(117)
    bits.writeCode(0b11, 2)
    run(28)
    bits.writeCode(0b10, 2)
    bits.writeCode(0b10, 2)
    let literals = count < 258 ? count : 258 + count % 258
    for _ in 0..<literals { bits.writeCode(0b10, 2) }
    bits.writeZeros((count - literals) / 258 * 2)
    bits.writeCode(0b11, 2)
    return bits.bytes
  }

  private struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var used = 8

    /// Lowest bit first.
    mutating func write(_ value: Int, _ count: Int) {
      for place in 0..<count {
        if used == 8 {
          bytes.append(0)
          used = 0
        }
        bytes[bytes.count - 1] |= UInt8(value >> place & 1) << UInt8(used)
        used += 1
      }
    }

    mutating func writeZeros(_ count: Int) {
      let head = min(count, 8 - used)
      write(0, head)
      bytes += Array(repeating: 0, count: (count - head) / 8)
      write(0, (count - head) % 8)
    }

    /// A Huffman code: highest bit first.
    mutating func writeCode(_ code: Int, _ count: Int) {
      for place in stride(from: count - 1, through: 0, by: -1) { write(code >> place, 1) }
    }
  }
}
