/// Counts the different names in a part: expat keeps each of them, and a part may hold millions that nobody needs.
struct DistinctNames {
  private static let mostNames = 4096
  private static let mostBytes = 1 << 20

  private var seen: Set<UInt64> = []
  private var recent = [UInt64](repeating: 0, count: 64)
  private var bytes = 0

  /// Takes note of a name; false where there are too many.
  @inline(__always)
  mutating func note(_ name: XMLName) -> Bool {
    // There are few different names of three letters.
    name.length <= 3 || noteLong(name)
  }

  private mutating func noteLong(_ name: XMLName) -> Bool {
    let mark = name.mark
    let place = Int(mark & 63)
    if recent[place] == mark { return true }
    recent[place] = mark
    if seen.insert(mark).inserted { bytes += name.length }
    return seen.count <= Self.mostNames && bytes <= Self.mostBytes
  }
}
