/// The end of central directory record of a ZIP archive, or its ZIP64 counterpart (APPNOTE 6.3.10, sections 4.3.14 to 4.3.16).
struct ArchiveEnd {
  private(set) var entryCount: Int
  private(set) var directorySize: Int
  private(set) var directoryOffset: Int
  /// Whether nothing lies between the directory and the record.
  private var isSnug = false
  private var isPartOfSeveral = false

  /// A record and the longest comment after it, and the locator of ZIP64 before it.
  private static let longestTail = 22 + 0xFFFF + 20

  init(of archive: any RandomAccessBytes) throws(ReadingError) {
    let start = max(0, archive.count - Self.longestTail)
    let tail = try archive.bytes(at: start, count: archive.count - start)
    let reader = LittleEndianReader(tail)
    // A comment may hold whatever looks like a record: the archive's own ends with the file, and begins where its
    // directory ends. Only where there is no such record may the last one be followed by something else.
    var own: ArchiveEnd?
    var last: ArchiveEnd?
    for offset in stride(from: tail.count - 22, through: 0, by: -1) where tail[offset] == 0x50 {
      guard reader.integer(at: offset, size: 4) == 0x0605_4B50,
        let end = try ArchiveEnd(record: reader, at: offset, before: start + offset, in: archive)
      else { continue }
      if last == nil { last = end }
      guard end.isSnug, reader.int(at: offset + 20, size: 2) == tail.count - offset - 22 else { continue }
      if own != nil { throw .damaged("two ends of central directory") }
      own = end
    }
    guard let end = own ?? last else { throw .damaged("no end of central directory") }
    if end.isPartOfSeveral { throw .damaged("one part of several") }
    self = end
  }

  /// A record whose directory fits before it; nil where it does not.
  private init?(
    record: LittleEndianReader, at offset: Int, before position: Int, in archive: any RandomAccessBytes
  ) throws(ReadingError) {
    guard let disk = record.int(at: offset + 4, size: 2), let count = record.int(at: offset + 10, size: 2),
      let size = record.int(at: offset + 12, size: 4), let place = record.int(at: offset + 16, size: 4)
    else { return nil }
    (entryCount, directorySize, directoryOffset) = (count, size, place)
    var end = position
    if record.integer(at: offset - 20, size: 4) == 0x0706_4B50 {
      guard let place = record.int(at: offset - 12, size: 8), place <= position - 56 else { return nil }
      let large = LittleEndianReader(try archive.bytes(at: place, count: 56))
      guard large.integer(at: 0, size: 4) == 0x0606_4B50, let count = large.int(at: 32, size: 8),
        let size = large.int(at: 40, size: 8), let offset = large.int(at: 48, size: 8)
      else { return nil }
      (entryCount, directorySize, directoryOffset) = (count, size, offset)
      end = place
    } else if disk != 0 {
      isPartOfSeveral = true
      return
    }
    guard directorySize <= position, directoryOffset <= position - directorySize else { return nil }
    isSnug = directoryOffset + directorySize == end
  }
}
