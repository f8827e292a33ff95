/// A ZIP archive made in memory; its entries are as they say, or lie.
enum SmallArchive {
  /// An entry; what is nil is written as it is.
  struct Entry {
    var name: String
    var bytes: [UInt8] = []
    /// 0 is stored, 8 deflated, 9 Deflate64.
    var method = 0
    /// Bit 0 says encrypted, bit 11 that the name is UTF-8.
    var flags = 0x800
    /// The Unix mode: what kind of file it is.
    var mode = 0
    var checksum: Int?
    var size: Int?
    var offset: Int?
  }

  static func bytes(_ entries: [Entry]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let name = Array(entry.name.utf8)
      let common =
        little(20, 2) + little(entry.flags, 2) + little(entry.method, 2) + little(0, 4)
        + little(entry.checksum ?? checksum(of: entry.bytes), 4) + little(entry.bytes.count, 4)
        + little(entry.size ?? entry.bytes.count, 4) + little(name.count, 2) + little(0, 2)
      directory += [0x50, 0x4B, 1, 2, 20, 3] + common + little(0, 6) + little(0, 2) + little(entry.mode, 2)
      directory += little(entry.offset ?? archive.count, 4) + name
      archive += [0x50, 0x4B, 3, 4] + common + name + entry.bytes
    }
    let counts = little(entries.count, 2) + little(entries.count, 2)
    let end = [0x50, 0x4B, 5, 6] + little(0, 4) + counts + little(directory.count, 4) + little(archive.count, 4)
    return archive + directory + end + little(0, 2)
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func checksum(of bytes: [UInt8]) -> Int {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~sum)
  }
}
