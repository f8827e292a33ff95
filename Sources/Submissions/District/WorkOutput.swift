import VietnameseText

/// A work whose quantities are summed (Chỉ tiêu): concrete roads in metres, trees.
public struct WorkOutput: Equatable, Sendable {
  /// The code that results use.
  public var code: String
  /// What people read.
  public var label: String
  /// The measure in which it is summed.
  public var unit: String
  /// Other measures, each with what one of it is in `unit`.
  public var units: [String: Double]
  /// Other ways to write the label.
  public var aliases: [String]

  /// A work with its measures.
  public init(code: String, label: String, unit: String, units: [String: Double] = [:], aliases: [String] = []) {
    self.code = code
    self.label = label
    self.unit = unit
    self.units = units
    self.aliases = aliases
  }

  /// What one of a measure is in `unit`; nil where it is none of the work's measures.
  public func factor(of measure: String) -> Double? {
    let key = MeasureName.key(measure)
    if key == MeasureName.key(unit) { return 1 }
    return units.first { MeasureName.key($0.key) == key }?.value
  }

  /// Whether a text is the code, the label or an alias.
  public func isNamed(_ text: String) -> Bool {
    let folded = TextNormalization.folded(text)
    return ([code, label] + aliases).contains { TextNormalization.folded($0) == folded }
  }
}

/// Measures as people write them.
enum MeasureName {
  /// The form that measures which are the same share: folded, with `m²` as `m2`; signs such as `%` as they are.
  static func key(_ measure: String) -> String {
    let digits = measure.map { $0 == "²" ? "2" : $0 == "³" ? "3" : $0 }
    let folded = TextNormalization.folded(String(digits))
    return folded.isEmpty ? measure.lowercased() : folded
  }
}
