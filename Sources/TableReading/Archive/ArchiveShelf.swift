import Synchronization

/// The archives that were read last, kept open: an archive of many files is not opened anew for each, and many archives
/// do not use up the descriptors.
final class ArchiveShelf: Sendable {
  private static let places = 8
  private let archives = Mutex<[(source: ArchiveSource, archive: ZipArchive)]>([])

  init() {}

  /// The archive at a source, open.
  func archive(of source: ArchiveSource) throws(ReadingError) -> ZipArchive {
    try archives.withLock { archives throws(ReadingError) in
      if let place = archives.firstIndex(where: { $0.source === source }) {
        let found = archives.remove(at: place)
        archives.append(found)
        return found.archive
      }
      let archive = try source.open()
      if archives.count >= Self.places { archives.removeFirst() }
      archives.append((source, archive))
      return archive
    }
  }
}

/// An archive that can be opened several times, and what it gave so far.
final class ArchiveSource: Sendable {
  private let content: any Content
  fileprivate let budget: ArchiveBudget
  fileprivate let delivered = DeliveredText(limit: ArchiveLimits.standard.archiveSize)

  init(_ content: any Content) {
    self.content = content
    budget = ArchiveBudget(.standard)
  }

  fileprivate func open() throws(ReadingError) -> ZipArchive {
    try ZipArchive(content.randomAccess(), budget: budget)
  }
}

/// An entry of an archive on a shelf.
struct ArchiveEntryContent: Content {
  let source: ArchiveSource
  let shelf: ArchiveShelf
  let entry: ArchiveEntry

  func open() throws(ReadingError) -> any ByteSource {
    let archive = try shelf.archive(of: source)
    // The archive may have been replaced since it was listed.
    guard archive.entries.indices.contains(entry.index), archive.entries[entry.index].rawName == entry.rawName else {
      throw ReadingError(.damagedEntry(entry.shownName))
    }
    return try archive.open(archive.entries[entry.index])
  }
}

extension Content {
  /// A budget for the archive that this is, within that of the archive in which it lies.
  func archiveBudget() -> ArchiveBudget {
    let outer = (self as? ArchiveEntryContent).map { (budget: $0.source.budget, entry: $0.entry.index) }
    return ArchiveBudget(.standard, within: outer)
  }

  /// A count of the text that the workbook comes to which this is, within that of the archive in which it lies.
  func deliveredText() -> DeliveredText {
    DeliveredText(within: (self as? ArchiveEntryContent).map { ($0.source.delivered, "\($0.entry.index)/") })
  }

  /// The bytes with access to any place: a file on disk stays there, an entry of an archive is read into memory.
  func randomAccess() throws(ReadingError) -> any RandomAccessBytes {
    if let file = self as? FileContent { return try FileBytes(file.descriptor()) }
    let expected = (self as? ArchiveEntryContent)?.entry.size ?? 0
    return try HeldBytes(reading: open(), expected: expected, limit: ArchiveLimits.standard.entrySize)
  }
}
