import Movement
import VietnameseText

/// The villages of each commune by name and alias, folded.
struct VillageDirectory: Sendable {
  private var names: [String: Set<String>] = [:]
  /// The names as the district's data write them, for hints.
  private let closest: [String: Closest<String>]

  init(_ villages: [Village]) {
    for village in villages {
      for name in [village.name] + village.aliases {
        names[village.commune, default: []].insert(TextNormalization.folded(name))
      }
    }
    closest = Dictionary(grouping: villages, by: \.commune).mapValues { Closest($0.map(\.name), by: \.self) }
  }

  /// Whether a commune has such a village; nil where none of its villages is listed.
  func contains(_ name: String, in commune: String) -> Bool? {
    names[commune].map { $0.contains(TextNormalization.folded(name)) }
  }

  /// The name of the commune's village that a text may have meant.
  func name(near text: String, in commune: String) -> String? { closest[commune]?.match(text) }
}
