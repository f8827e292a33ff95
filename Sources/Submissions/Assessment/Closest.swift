/// Finds the entry that somebody may have meant.
enum Closest {
  /// The entry whose key differs from `text` in the fewest characters, at most one in `tolerance`; the first of several.
  static func match<Entry>(
    _ text: String, among entries: [Entry], tolerance: Int = 3, by key: (Entry) -> String
  ) -> Entry? {
    let wanted = Array(text.unicodeScalars.prefix(64))
    var best: (distance: Int, entry: Entry)?
    for entry in entries {
      let candidate = Array(key(entry).unicodeScalars.prefix(64))
      let limit = min(max(wanted.count, candidate.count) / tolerance, (best?.distance ?? .max) - 1)
      guard limit >= 0, abs(wanted.count - candidate.count) <= limit else { continue }
      let distance = distance(wanted, candidate)
      if distance <= limit { best = (distance, entry) }
    }
    return best?.entry
  }

  /// The Levenshtein distance: insertions, deletions and replacements.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        current.append(min(previous[column + 1] + 1, current[column] + 1, previous[column] + (scalar == other ? 0 : 1)))
      }
      previous = current
    }
    return previous[right.count]
  }
}
