/// Finds the entry that somebody may have meant.
struct Closest<Entry: Sendable>: Sendable {
  private let entries: [(key: [Unicode.Scalar], entry: Entry)]

  /// Longer texts are compared by their beginning.
  private static var longest: Int { 64 }

  /// Makes entries ready to be compared by a text of each.
  init(_ entries: some Sequence<Entry>, by key: (Entry) -> String) {
    self.entries = entries.map { (Array(key($0).unicodeScalars.prefix(Self.longest)), $0) }
  }

  /// The entry whose key differs from `text` in the fewest characters, at most one in `tolerance`; the first of several.
  func match(_ text: String, tolerance: Int = 3) -> Entry? {
    let wanted = Array(text.unicodeScalars.prefix(Self.longest))
    var best: (distance: Int, entry: Entry)?
    for (key, entry) in entries {
      let limit = min(max(wanted.count, key.count) / tolerance, (best?.distance ?? .max) - 1)
      guard limit >= 0, abs(wanted.count - key.count) <= limit else { continue }
      if let distance = levenshteinDistance(wanted, key, atMost: limit) { best = (distance, entry) }
    }
    return best?.entry
  }
}

/// The number of insertions, deletions and replacements that make one text of the other; nil where it is above `limit`.
func levenshteinDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
  var distances = Array(0...right.count)
  for (row, scalar) in left.enumerated() {
    var diagonal = distances[0]
    distances[0] = row + 1
    var smallest = distances[0]
    for (column, other) in right.enumerated() {
      let above = distances[column + 1]
      let distance = min(above + 1, distances[column] + 1, diagonal + (scalar == other ? 0 : 1))
      distances[column + 1] = distance
      diagonal = above
      smallest = min(smallest, distance)
    }
    if smallest > limit { return nil }
  }
  return distances[right.count] <= limit ? distances[right.count] : nil
}
