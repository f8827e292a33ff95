import Synchronization

/// How much an archive may hold, in bytes and entries; against archives made to fill the memory or the day.
struct ArchiveLimits: Sendable {
  var entrySize = 256 << 20
  var archiveSize = 1 << 30
  var entryCount = 10_000
  var compressionRatio = 200
  /// Bytes of an entry up to which its ratio does not matter.
  var freeOfRatio = 16 << 20
  /// The central directory of the most entries with long names and extra fields.
  var directorySize = 32 << 20

  static let standard = ArchiveLimits()
}

/// The bytes that the entries of an archive gave so far, each counted once however often it is read.
final class ArchiveBudget: Sendable {
  private struct Counts {
    var byEntry: [Int: Int] = [:]
    var total = 0
  }

  private let limits: ArchiveLimits
  private let counts = Mutex(Counts())

  init(_ limits: ArchiveLimits) { self.limits = limits }

  /// Counts what has come out of an entry, as bytes from its beginning.
  func count(_ produced: Int, of entry: ArchiveEntry) throws(ReadingError) {
    if produced > limits.entrySize { throw ReadingError(.limit(.entrySize)) }
    if produced > limits.freeOfRatio, produced / limits.compressionRatio > entry.compressedSize {
      throw ReadingError(.limit(.compressionRatio))
    }
    let total = counts.withLock { counts in
      counts.total += max(0, produced - counts.byEntry[entry.index, default: 0])
      counts.byEntry[entry.index] = max(produced, counts.byEntry[entry.index, default: 0])
      return counts.total
    }
    if total > limits.archiveSize { throw ReadingError(.limit(.archiveSize)) }
  }
}
