import Synchronization

/// What the sheets of a workbook came to as text, each counted once however often it is read.
///
/// Shared strings and far columns make much of little: a part of a few kilobytes can stand for as much as a whole archive.
final class DeliveredText: Sendable {
  private struct Counts {
    var byPart: [String: Int] = [:]
    var total = 0
  }

  private let limit: Int
  private let outer: (text: DeliveredText, name: String)?
  private let counts = Mutex(Counts())

  /// - Parameter limit: what all sheets together may come to, in bytes.
  /// - Parameter outer: the same for all workbooks of an archive, and the name of this one in it.
  init(limit: Int = ArchiveLimits.standard.entrySize, within outer: (text: DeliveredText, name: String)? = nil) {
    (self.limit, self.outer) = (limit, outer)
  }

  /// The bytes to which a sheet may come, after what the others came to.
  func room(for part: String) -> Int {
    let own = counts.withLock { limit - $0.total + $0.byPart[part, default: 0] }
    guard let outer else { return own }
    return min(own, outer.text.room(for: outer.name + part))
  }

  /// Takes note of what a sheet has come to, as bytes from its beginning.
  func note(_ bytes: Int, of part: String) {
    counts.withLock { counts in
      let known = counts.byPart[part, default: 0]
      guard bytes > known else { return }
      counts.total += bytes - known
      counts.byPart[part] = bytes
    }
    if let outer { outer.text.note(bytes, of: outer.name + part) }
  }
}
