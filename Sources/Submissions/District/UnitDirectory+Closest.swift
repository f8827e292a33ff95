public import Movement
import VietnameseText

extension UnitDirectory {
  /// The unit whose code, name or alias is nearest to a text, for a hint; nil where none is near.
  public func closest(to text: String) -> Unit? {
    let names = units.flatMap { unit in ([unit.code, unit.name] + unit.aliases).map { (unit: unit, name: $0) } }
    return Closest(names) { TextNormalization.folded($0.name) }.match(TextNormalization.folded(text))?.unit
  }
}
