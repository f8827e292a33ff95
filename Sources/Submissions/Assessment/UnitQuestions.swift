import Movement

// Questions of the checks.
extension UnitDirectory {
  /// The commune of which a text is the code, the name or an alias.
  func commune(named text: String) -> Unit? { unit(named: text) { $0.kind == .commune } }

  /// The unit that a text may have meant, as a fact for a hint.
  func closestFacts(to text: String, kind: UnitKind? = nil) -> [String: String] {
    let candidates = units.filter { kind == nil || $0.kind == kind }
    let names = candidates.flatMap { [$0.name] + $0.aliases }
    guard let closest = Closest.match(text, among: names, by: \.self),
      let unit = unit(named: closest, where: { kind == nil || $0.kind == kind })
    else {
      return [:]
    }
    return ["closest": unit.name]
  }
}
