/// One part of a ZIP archive, as its central directory tells (APPNOTE.TXT 4.3.12).
struct PackageEntry {
  /// The part's name, such as `xl/worksheets/sheet1.xml`.
  let name: String
  let compressedSize: Int
  let uncompressedSize: Int
  /// Where the local header begins, in bytes from the beginning of the archive.
  let localHeader: Int
  /// Where the compressed data begin.
  let data: Int
  /// Where the record in the central directory lies.
  let centralRecord: Range<Int>

  /// The parts in order; nil if the bytes are no archive as libxlsxwriter writes it: deflated parts, no comment.
  static func all(in archive: [UInt8]) -> [PackageEntry]? {
    let end = archive.count - 22
    guard end >= 0, archive.number(at: end, bytes: 4) == 0x0605_4B50 else { return nil }
    let count = archive.number(at: end + 10, bytes: 2)
    var position = archive.number(at: end + 16, bytes: 4)
    var entries: [PackageEntry] = []
    for _ in 0..<count {
      guard position + 46 <= end, archive.number(at: position, bytes: 4) == 0x0201_4B50 else { return nil }
      let nameLength = archive.number(at: position + 28, bytes: 2)
      let length =
        46 + nameLength + archive.number(at: position + 30, bytes: 2) + archive.number(at: position + 32, bytes: 2)
      let local = archive.number(at: position + 42, bytes: 4)
      guard position + length <= end, local + 30 <= end, archive.number(at: local, bytes: 4) == 0x0403_4B50,
        archive.number(at: position + 10, bytes: 2) == 8
      else { return nil }
      let entry = PackageEntry(
        name: String(decoding: archive[(position + 46)..<(position + 46 + nameLength)], as: UTF8.self),
        compressedSize: archive.number(at: position + 20, bytes: 4),
        uncompressedSize: archive.number(at: position + 24, bytes: 4),
        localHeader: local,
        data: local + 30 + archive.number(at: local + 26, bytes: 2) + archive.number(at: local + 28, bytes: 2),
        centralRecord: position..<(position + length))
      guard entry.data + entry.compressedSize <= end else { return nil }
      entries.append(entry)
      position += length
    }
    return entries
  }
}

extension [UInt8] {
  /// A little-endian number of up to 4 bytes that lie inside.
  func number(at position: Int, bytes: Int) -> Int {
    (0..<bytes).reduce(0) { $0 | Int(self[position + $1]) << ($1 * 8) }
  }

  mutating func setNumber(_ number: Int, at position: Int, bytes: Int) {
    for index in 0..<bytes { self[position + index] = UInt8(truncatingIfNeeded: number >> (index * 8)) }
  }
}
