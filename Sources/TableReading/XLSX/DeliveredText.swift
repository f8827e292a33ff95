/// What the sheets of a workbook came to as text, each counted once however often it is read.
///
/// Shared strings and far columns make much of little: a part of a few kilobytes can stand for as much as a whole archive.
final class DeliveredText {
  private let limit: Int
  private var byPart: [String: Int] = [:]
  private var total = 0

  /// - Parameter limit: what all sheets together may come to, in bytes.
  init(limit: Int = ArchiveLimits.standard.entrySize) { self.limit = limit }

  /// The bytes to which a sheet may come, after what the others came to.
  func room(for part: String) -> Int { limit - total + byPart[part, default: 0] }

  /// Takes note of what a sheet has come to, as bytes from its beginning.
  func note(_ bytes: Int, of part: String) {
    let known = byPart[part, default: 0]
    guard bytes > known else { return }
    total += bytes - known
    byPart[part] = bytes
  }
}
