import Movement

// Questions of the checks.
extension UnitDirectory {
  /// The commune of which a text is the code, the name or an alias.
  func commune(named text: String) -> Unit? { unit(named: text) { $0.kind == .commune } }
}

/// The names of a month's units, for hints.
struct UnitHints: Sendable {
  private let units: Closest<Naming>
  private let communes: Closest<Naming>

  private struct Naming {
    let written: String
    let unit: String
  }

  init(_ directory: UnitDirectory) {
    units = Self.closest(directory.units)
    communes = Self.closest(directory.units.filter { $0.kind == .commune })
  }

  private static func closest(_ units: [Unit]) -> Closest<Naming> {
    let namings = units.flatMap { unit in
      ([unit.name] + unit.aliases).map { Naming(written: $0, unit: unit.name) }
    }
    return Closest(namings, by: \.written)
  }

  /// The name of the unit that a text may have meant.
  func unit(near text: String) -> String? { units.match(text)?.unit }

  /// The name of the commune that a text may have meant.
  func commune(near text: String) -> String? { communes.match(text)?.unit }
}
