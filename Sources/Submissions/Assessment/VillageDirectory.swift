import Movement
import TableReading

/// The villages of each commune by name and alias, folded.
struct VillageDirectory: Sendable {
  private var names: [String: Set<String>] = [:]
  private var shown: [String: [String]] = [:]

  init(_ villages: [Village]) {
    for village in villages {
      for name in [village.name] + village.aliases {
        names[village.commune, default: []].insert(TextNormalization.folded(name))
      }
      shown[village.commune, default: []].append(village.name)
    }
  }

  /// Whether a commune has such a village; nil where none of its villages is listed.
  func contains(_ name: String, in commune: String) -> Bool? {
    names[commune].map { $0.contains(TextNormalization.folded(name)) }
  }

  /// The villages of a commune as they are written in the district's data.
  func names(in commune: String) -> [String] { shown[commune] ?? [] }
}
