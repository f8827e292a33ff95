import Synchronization

/// How much an archive may hold, in bytes and entries; against archives made to fill the memory or the day.
struct ArchiveLimits: Sendable {
  var entrySize = 256 << 20
  var archiveSize = 1 << 30
  var entryCount = 10_000
  var compressionRatio = 200
  /// Bytes of an entry up to which its ratio does not matter.
  var freeOfRatio = 16 << 20
  /// Bytes of a workbook's text from which it is told whether its characters need repair; more than people fill in.
  var judgedText = 48 << 20
  /// The central directory of the most entries with long names and extra fields.
  var directorySize = 32 << 20

  static let standard = ArchiveLimits()
}

/// The bytes that the entries of an archive gave so far, each counted once however often it is read.
///
/// What a workbook in an archive gives counts for the archive too: neither many small entries nor many small workbooks come
/// to more than one large one may.
final class ArchiveBudget: Sendable {
  /// An entry, or one of a workbook that is an entry.
  private struct Place: Hashable {
    var entry: Int
    var inner: Int?
  }

  private struct Counts {
    var byPlace: [Place: Int] = [:]
    var total = 0
    /// Bytes of the entries that were read, as they lie in the archive.
    var compressed = 0
  }

  private let limits: ArchiveLimits
  private let outer: (budget: ArchiveBudget, entry: Int)?
  private let counts = Mutex(Counts())

  /// - Parameter outer: the budget of the archive in which this one is an entry.
  init(_ limits: ArchiveLimits, within outer: (budget: ArchiveBudget, entry: Int)? = nil) {
    (self.limits, self.outer) = (limits, outer)
  }

  /// Counts what has come out of an entry, as bytes from its beginning.
  func count(_ produced: Int, of entry: ArchiveEntry) throws(ReadingError) {
    if produced > limits.entrySize { throw ReadingError(.limit(.entrySize)) }
    if produced > limits.freeOfRatio, produced / limits.compressionRatio > entry.compressedSize {
      throw ReadingError(.limit(.compressionRatio))
    }
    try add(produced, at: Place(entry: entry.index), compressed: entry.compressedSize)
    guard let outer else { return }
    try outer.budget.add(
      produced, at: Place(entry: outer.entry, inner: entry.index), compressed: entry.compressedSize)
  }

  private func add(_ produced: Int, at place: Place, compressed: Int) throws(ReadingError) {
    let (total, compressed) = counts.withLock { counts in
      let known = counts.byPlace[place]
      if known == nil { counts.compressed += compressed }
      counts.total += max(0, produced - (known ?? 0))
      counts.byPlace[place] = max(produced, known ?? 0)
      return (counts.total, counts.compressed)
    }
    if total > limits.archiveSize { throw ReadingError(.limit(.archiveSize)) }
    if total > limits.freeOfRatio, total / limits.compressionRatio > compressed {
      throw ReadingError(.limit(.compressionRatio))
    }
  }
}
