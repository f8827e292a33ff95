/// Finds the entry that somebody may have meant.
struct Closest<Entry: Sendable>: Sendable {
  private let entries: [(key: [Unicode.Scalar], entry: Entry)]

  /// Longer texts are compared by their beginning.
  private static var longest: Int { 64 }
  /// With more differences than this it is another text, however long both are.
  static var mostDifferences: Int { 5 }

  /// Makes entries ready to be compared by a text of each.
  init(_ entries: some Sequence<Entry>, by key: (Entry) -> String) {
    self.entries = entries.map { (Array(key($0).unicodeScalars.prefix(Self.longest)), $0) }
  }

  /// The entry whose key differs from `text` in the fewest characters, at most one in `tolerance`; the first of several.
  ///
  /// At most so many differ in all, and only entries that are wanted count.
  func match(
    _ text: String, tolerance: Int = 3, most: Int = mostDifferences, where isWanted: (Entry) -> Bool = { _ in true }
  ) -> Entry? {
    let wanted = Array(text.unicodeScalars.prefix(Self.longest))
    var best: (distance: Int, entry: Entry)?
    var distances: [Int] = []
    for (key, entry) in entries {
      let limit = min(max(wanted.count, key.count) / tolerance, (best?.distance ?? .max) - 1, most)
      guard limit >= 0, abs(wanted.count - key.count) <= limit else { continue }
      if let distance = levenshteinDistance(wanted, key, atMost: limit, scratch: &distances), isWanted(entry) {
        best = (distance, entry)
      }
    }
    return best?.entry
  }
}

/// The number of insertions, deletions and replacements that make one text of the other; nil where it is above `limit`.
func levenshteinDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
  var scratch: [Int] = []
  return levenshteinDistance(left, right, atMost: limit, scratch: &scratch)
}

/// The same, in memory that is used again. Only the band along the diagonal is looked at: a place further away than `limit` cannot be on
/// the way.
private func levenshteinDistance(
  _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int, scratch distances: inout [Int]
) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  let beyond = limit + 1
  distances.removeAll(keepingCapacity: true)
  for column in 0...right.count { distances.append(min(column, beyond)) }
  for (row, scalar) in left.enumerated() {
    let first = max(0, row - limit)
    let last = min(right.count, row + limit + 1)
    var diagonal = distances[first]
    distances[first] = first == 0 ? min(row + 1, beyond) : beyond
    var smallest = distances[first]
    for column in first..<max(first, last) {
      let above = column + 1 > row + limit ? beyond : distances[column + 1]
      let distance = min(above + 1, distances[column] + 1, diagonal + (scalar == right[column] ? 0 : 1), beyond)
      diagonal = distances[column + 1]
      distances[column + 1] = distance
      smallest = min(smallest, distance)
    }
    if smallest > limit { return nil }
  }
  return distances[right.count] <= limit ? distances[right.count] : nil
}
