import CZip
import Glibc
import Synchronization

/// A ZIP archive that is read through libzip, one reader at a time; nothing of it is ever written or unpacked.
final class ZipArchive: Sendable {
  /// The entries in the order of the central directory.
  let entries: [ArchiveEntry]
  private let bytes: any RandomAccessBytes
  private let budget: ArchiveBudget
  private let handle: Mutex<ZipHandle>

  /// Opens an archive; entries are checked one by one when they are opened.
  init(_ bytes: any RandomAccessBytes, limits: ArchiveLimits = .standard, budget: ArchiveBudget? = nil)
    throws(ReadingError)
  {
    entries = try ArchiveDirectory(of: bytes, limits: limits).entries
    self.bytes = bytes
    self.budget = budget ?? ArchiveBudget(limits)
    let opened = try Self.open(bytes)
    try opened.check(entries)
    handle = Mutex(opened)
  }

  /// Opens a stream of an entry's bytes, with every limit and check applied.
  func open(_ entry: ArchiveEntry) throws(ReadingError) -> any ByteSource {
    if let refusal = entry.refusal { throw refusal }
    let number = try handle.withLock { handle throws(ReadingError) in try handle.open(entry) }
    return ZipEntryStream(archive: self, entry: entry, number: number)
  }

  fileprivate func read(
    _ number: Int, of entry: ArchiveEntry, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ReadingError) -> Int {
    let lent = unsafe LentBuffer(buffer: buffer)
    return try handle.withLock { handle throws(ReadingError) in
      unsafe try handle.read(number, of: entry, into: lent.buffer)
    }
  }

  fileprivate func close(_ number: Int) { handle.withLock { $0.close(number) } }

  fileprivate func count(_ produced: Int, of entry: ArchiveEntry) throws(ReadingError) {
    try budget.count(produced, of: entry)
  }

  private static func open(_ bytes: any RandomAccessBytes) throws(ReadingError) -> ZipHandle {
    if let file = bytes as? FileBytes { return try ZipHandle(file: file.descriptor) }
    if let held = bytes as? HeldBytes { return try ZipHandle(memory: held) }
    throw ReadingError(.notARegularFile)
  }
}

/// A buffer on its way under the lock.
// It may pass unchecked: it is used during that call only, and by nobody else meanwhile.
@unsafe private struct LentBuffer: @unchecked Sendable {
  let buffer: UnsafeMutableRawBufferPointer
}

/// The bytes of an archive's entry; the archive stays open as long as the stream lives.
private final class ZipEntryStream: ByteSource {
  private let archive: ZipArchive
  private let entry: ArchiveEntry
  private let number: Int
  private var produced = 0

  init(archive: ZipArchive, entry: ArchiveEntry, number: Int) {
    (self.archive, self.entry, self.number) = (archive, entry, number)
  }

  deinit { archive.close(number) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    guard unsafe !buffer.isEmpty else { return 0 }
    let count = unsafe try archive.read(number, of: entry, into: buffer)
    produced += count
    try archive.count(produced, of: entry)
    // An entry that holds more or less than it declares was made to deceive, or is broken.
    guard produced <= entry.size, count > 0 || produced == entry.size else {
      throw ReadingError(.damagedEntry(entry.shownName))
    }
    return count
  }
}
