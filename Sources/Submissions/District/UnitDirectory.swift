public import Movement
import VietnameseText

/// Finds the units that are valid in one month, by code, by name, and inside a longer text.
public struct UnitDirectory: Sendable {
  /// The month as of which units are looked up; nil where it is not known and every unit counts.
  public let month: YearMonth?
  /// The units valid on some day of the month, in the order of `units.csv`.
  public let units: [Unit]
  private let byCode: [String: [Unit]]
  private let byName: [String: [Unit]]
  private let longestName: Int

  /// The units of a district as of a month.
  public init(units: [Unit], month: YearMonth) {
    self.init(month: month, valid: units.filter { $0.isValid(in: month) })
  }

  /// Every unit that the district ever had, for a month that is not known.
  init(everyOneOf units: [Unit]) { self.init(month: nil, valid: units) }

  private init(month: YearMonth?, valid: [Unit]) {
    self.month = month
    units = valid
    var byCode: [String: [Unit]] = [:]
    var byName: [String: [Unit]] = [:]
    var longestName = 0
    for unit in valid {
      Self.keep(unit, under: UnitCode.key(unit.code), in: &byCode)
      for name in [unit.name] + unit.aliases {
        let folded = TextNormalization.folded(name)
        Self.keep(unit, under: folded, in: &byName)
        longestName = max(longestName, folded.split(separator: " ").count)
      }
    }
    self.byCode = byCode
    self.byName = byName
    self.longestName = longestName
  }

  /// Keeps the units that share a code or name in a month: the one that began last first, else in the order of `units.csv`.
  private static func keep(_ unit: Unit, under key: String, in table: inout [String: [Unit]]) {
    guard !key.isEmpty, table[key]?.contains(unit) != true else { return }
    let known = table[key] ?? []
    table[key, default: []].insert(unit, at: known.firstIndex { $0.began(before: unit) } ?? known.count)
  }

  /// The unit with a code; `3169`, as Excel leaves it, finds `03169`.
  public func unit(code: String) -> Unit? { units(code: code).first }

  /// The wanted unit with a code.
  func unit(code: String, where isWanted: (Unit) -> Bool) -> Unit? { units(code: code).first(where: isWanted) }

  private func units(code: String) -> [Unit] { byCode[UnitCode.key(TextNormalization.normalized(code))] ?? [] }

  /// The unit of which a text is the code, the name or an alias.
  public func unit(named text: String, where isWanted: (Unit) -> Bool = { _ in true }) -> Unit? {
    units(code: text).first(where: isWanted) ?? byName[TextNormalization.folded(text)]?.first(where: isWanted)
  }

  /// Words of a title or name that are looked at; nobody writes more.
  private static let mostWords = 120

  /// Where names and aliases stand in a text's words, folded, and whose they are; the longer ones first, none within a longer one.
  func namings(in words: [String]) -> [(words: Range<Int>, units: [Unit])] {
    let words = words.prefix(Self.mostWords)
    var found: [(words: Range<Int>, units: [Unit])] = []
    for count in stride(from: min(longestName, words.count), to: 0, by: -1) {
      for start in 0...(words.count - count) {
        let range = start..<start + count
        guard let units = byName[words[range].joined(separator: " ")] else { continue }
        if !found.contains(where: { $0.words.overlaps(range) }) { found.append((range, units)) }
      }
    }
    return found
  }

  /// The unit with a code made of digits.
  func unit(digits text: String, where isWanted: (Unit) -> Bool) -> Unit? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return byCode[UnitCode.key(text)]?.first(where: isWanted)
  }
}

extension Unit {
  fileprivate func began(before other: Unit) -> Bool {
    guard let otherStart = other.validFrom else { return false }
    return validFrom.map { $0 < otherStart } ?? true
  }
}
