/// The sizes and the offset of an entry, from its central header or, in a ZIP64 archive, from its extra field 0x0001.
struct EntryPlaces {
  private(set) var size: Int
  private(set) var compressedSize: Int
  private(set) var localOffset: Int

  init?(header: LittleEndianReader, at offset: Int, extra: ArraySlice<UInt8>) {
    guard let compressed = header.int(at: offset + 20, size: 4), let size = header.int(at: offset + 24, size: 4),
      let local = header.int(at: offset + 42, size: 4)
    else { return nil }
    (self.size, compressedSize, localOffset) = (size, compressed, local)
    let saturated = 0xFFFF_FFFF
    guard size == saturated || compressed == saturated || local == saturated else { return }
    guard let field = ExtraFields.field(0x0001, in: extra) else { return nil }
    let reader = LittleEndianReader(field)
    var place = 0
    func next() -> Int? {
      defer { place += 8 }
      return reader.int(at: place, size: 8)
    }
    if size == saturated {
      guard let value = next() else { return nil }
      self.size = value
    }
    if compressed == saturated {
      guard let value = next() else { return nil }
      compressedSize = value
    }
    if local == saturated {
      guard let value = next() else { return nil }
      localOffset = value
    }
  }
}

/// The extra fields of a header: a tag and a length of two bytes each, then the data.
enum ExtraFields {
  /// The data of the first field with a tag.
  static func field(_ tag: UInt64, in extra: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let reader = LittleEndianReader(extra)
    var offset = 0
    while let found = reader.integer(at: offset, size: 2), let count = reader.int(at: offset + 2, size: 2) {
      if found == tag { return reader.slice(at: offset + 4, count: count) }
      offset += 4 + count
    }
    return nil
  }
}

/// The Info-ZIP Unicode Path field (0x7075): the name in UTF-8, beside one in the code page of its maker.
enum UnicodePathField {
  /// The name in the field, if the field belongs to the name in the header.
  static func name(in extra: ArraySlice<UInt8>, for name: [UInt8]) -> [UInt8]? {
    guard let field = ExtraFields.field(0x7075, in: extra) else { return nil }
    let reader = LittleEndianReader(field)
    guard reader.integer(at: 0, size: 1) == 1, reader.integer(at: 1, size: 4) == UInt64(checksum(of: name)) else {
      return nil
    }
    return reader.slice(at: 5, count: field.count - 5).map { Array($0) }
  }

  /// CRC-32 as in ZIP, bit by bit: names are short.
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
