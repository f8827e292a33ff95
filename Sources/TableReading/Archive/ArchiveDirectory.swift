/// The central directory of a ZIP archive, read beside libzip, which does not tell where entries lie (APPNOTE 6.3.10).
struct ArchiveDirectory: Sendable {
  private(set) var entries: [ArchiveEntry] = []

  /// Reads the directory and checks that no entry lies over another.
  init(of archive: any RandomAccessBytes, limits: ArchiveLimits) throws(ReadingError) {
    let end = try ArchiveEnd(of: archive)
    guard end.entryCount <= limits.entryCount else { throw ReadingError(.limit(.entryCount)) }
    guard end.directorySize <= limits.directorySize, end.directoryOffset <= archive.count - end.directorySize else {
      throw .damaged("central directory beyond the end")
    }
    let bytes = try archive.bytes(at: end.directoryOffset, count: end.directorySize)
    let reader = LittleEndianReader(bytes)
    var offset = 0
    var nameSize = 0
    for index in 0..<end.entryCount {
      guard let entry = Self.entry(index, at: &offset, of: reader) else {
        throw .damaged("central directory entry \(index)")
      }
      // A name that is too long is not looked at, and costs nothing.
      if EntryName.limit(of: entry.rawName) != .nameLength { nameSize += entry.rawName.count }
      guard nameSize <= limits.nameSize else { throw ReadingError(.limit(.nameLength)) }
      entries.append(entry)
    }
    if reader.integer(at: offset, size: 4) == 0x0201_4B50 { throw .damaged("more entries than declared") }
    try checkPlaces(in: archive, before: end.directoryOffset)
  }

  private static func entry(_ index: Int, at offset: inout Int, of reader: LittleEndianReader) -> ArchiveEntry? {
    guard reader.integer(at: offset, size: 4) == 0x0201_4B50,
      let madeBy = reader.integer(at: offset + 4, size: 2), let flags = reader.integer(at: offset + 8, size: 2),
      let method = reader.integer(at: offset + 10, size: 2), let checksum = reader.integer(at: offset + 16, size: 4),
      let nameLength = reader.int(at: offset + 28, size: 2), let extraLength = reader.int(at: offset + 30, size: 2),
      let commentLength = reader.int(at: offset + 32, size: 2),
      let attributes = reader.integer(at: offset + 38, size: 4),
      let name = reader.slice(at: offset + 46, count: nameLength),
      let extra = reader.slice(at: offset + 46 + nameLength, count: extraLength),
      let places = EntryPlaces(header: reader, at: offset, extra: extra),
      reader.slice(at: offset + 46 + nameLength + extraLength, count: commentLength) != nil
    else { return nil }
    offset += 46 + nameLength + extraLength + commentLength
    let headerName = Array(name)
    let rawName = Self.name(headerName, extra: extra)
    // Unix and macOS keep the mode in the upper half of the external attributes.
    let isUnix = [3, 19].contains(madeBy >> 8)
    return ArchiveEntry(
      index: index, rawName: rawName, headerName: headerName, nameRefusal: EntryName.refusal(of: rawName),
      name: EntryName.limit(of: rawName) == nil ? EntryName.path(rawName) : EntryName.printable(rawName),
      flags: UInt16(flags), method: UInt16(method),
      checksum: UInt32(checksum), compressedSize: places.compressedSize, size: places.size,
      localOffset: places.localOffset,
      unixFileType: isUnix ? UInt32(attributes >> 16) & 0o170000 : 0)
  }

  /// The name in the header, or in a field beside it; one that is too long is refused whatever the field says.
  private static func name(_ name: [UInt8], extra: ArraySlice<UInt8>) -> [UInt8] {
    if name.count > EntryName.longest { return name }
    return UnicodePathField.name(in: extra, for: name) ?? name
  }

  private func checkPlaces(in archive: any RandomAccessBytes, before directory: Int) throws(ReadingError) {
    var free = 0
    for entry in entries.sorted(by: { $0.localOffset < $1.localOffset }) {
      guard entry.localOffset >= free else { throw ReadingError(.overlappingEntries) }
      let compared = entry.headerName.prefix(EntryName.longest)
      let header = LittleEndianReader(try archive.bytes(at: entry.localOffset, count: 30 + compared.count))
      guard header.integer(at: 0, size: 4) == 0x0403_4B50, let nameLength = header.int(at: 26, size: 2),
        let extraLength = header.int(at: 28, size: 2)
      else { throw ReadingError(.damagedEntry(entry.shownName)) }
      // Who reads from the front would see another file; where the directory is encrypted, names in front are blanked.
      let isMasked = entry.flags & 0x2000 != 0
      guard
        isMasked || (nameLength == entry.headerName.count && header.slice(at: 30, count: compared.count) == compared)
      else { throw .damaged("two names of entry \(entry.index)") }
      let data = entry.localOffset + 30 + nameLength + extraLength
      let (end, overflow) = data.addingReportingOverflow(entry.compressedSize)
      guard !overflow, end <= directory else { throw ReadingError(.damagedEntry(entry.shownName)) }
      free = end
    }
  }
}

extension ReadingError {
  /// An archive whose structure is wrong.
  static func damaged(_ what: String) -> ReadingError { ReadingError(.damagedArchive(what)) }
}
