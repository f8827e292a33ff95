import Movement
import TableReading

extension UnitDirectory {
  /// The unit whose code, name or alias is nearest to a text, for a hint; nil where none is near.
  public func closest(to text: String) -> Unit? {
    let names = units.flatMap { unit in ([unit.code, unit.name] + unit.aliases).map { (unit, name: $0) } }
    return Closest.match(TextNormalization.folded(text), among: names) { TextNormalization.folded($0.name) }?.0
  }
}
