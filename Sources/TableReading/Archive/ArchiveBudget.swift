import Synchronization

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
    /// Entries that were refused for their own ratio; they do not count for that of all.
    var refused: Set<Place> = []
    /// Bytes that count for the ratio of all entries, and what they take in the archive.
    var weighed = (produced: 0, compressed: 0)

    mutating func add(_ produced: Int, at place: Place, compressed: Int) {
      let known = byPlace[place]
      let more = max(0, produced - (known ?? 0))
      byPlace[place] = max(produced, known ?? 0)
      total += more
      guard !refused.contains(place) else { return }
      weighed.produced += more
      if known == nil { weighed.compressed += compressed }
    }

    mutating func refuse(_ place: Place, compressed: Int) {
      guard let known = byPlace[place], refused.insert(place).inserted else { return }
      weighed.produced -= known
      weighed.compressed -= compressed
    }
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
    try add(produced, at: Place(entry: entry.index), compressed: entry.compressedSize)
    guard let outer else { return }
    try outer.budget.add(
      produced, at: Place(entry: outer.entry, inner: entry.index), compressed: entry.compressedSize)
  }

  /// An entry whose ratio is too large is refused, and so is the one that makes that of all too large; the others are read.
  private func add(_ produced: Int, at place: Place, compressed: Int) throws(ReadingError) {
    let (total, isRefused) = counts.withLock { counts in
      counts.add(produced, at: place, compressed: compressed)
      let isRefused =
        isTooDense(produced, compressed) || isTooDense(counts.weighed.produced, counts.weighed.compressed)
      if isRefused { counts.refuse(place, compressed: compressed) }
      return (counts.total, isRefused)
    }
    if total > limits.archiveSize { throw ReadingError(.limit(.archiveSize)) }
    if isRefused { throw ReadingError(.limit(.compressionRatio)) }
  }

  private func isTooDense(_ produced: Int, _ compressed: Int) -> Bool {
    produced > limits.freeOfRatio && produced / limits.compressionRatio > compressed
  }
}
