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

  private func units(code: String) -> [Unit] { byCode[UnitCode.key(TextNormalization.normalized(code))] ?? [] }

  /// The unit of which a text is the code, the name or an alias.
  public func unit(named text: String, where isWanted: (Unit) -> Bool = { _ in true }) -> Unit? {
    units(code: text).first(where: isWanted) ?? byName[TextNormalization.folded(text)]?.first(where: isWanted)
  }

  /// The unit whose name or alias stands in a text as whole words, the longest of several; a code only if the text is nothing else.
  public func unit(mentionedIn text: String, where isWanted: (Unit) -> Bool = { _ in true }) -> Unit? {
    if let unit = units(code: text).first(where: isWanted) { return unit }
    return longestName(in: TextNormalization.folded(text), where: isWanted)
  }

  /// The unit whose name or alias, or code made of digits, stands in a file's name as whole words, the longest of several.
  public func unit(inFileName text: String, where isWanted: (Unit) -> Bool = { _ in true }) -> Unit? {
    let folded = TextNormalization.folded(text)
    if let unit = longestName(in: folded, where: isWanted) { return unit }
    for word in folded.split(separator: " ") where word.utf8.allSatisfy({ (48...57).contains($0) }) {
      if let unit = byCode[UnitCode.key(String(word))]?.first(where: isWanted) { return unit }
    }
    return nil
  }

  /// Words of a title or name that are looked at; nobody writes more.
  private static let mostWords = 120

  private func longestName(in folded: String, where isWanted: (Unit) -> Bool) -> Unit? {
    let words = folded.split(separator: " ").prefix(Self.mostWords)
    for count in stride(from: min(longestName, words.count), to: 0, by: -1) {
      for start in 0...(words.count - count) {
        let name = words[start..<start + count].joined(separator: " ")
        if let unit = byName[name]?.first(where: isWanted) { return unit }
      }
    }
    return nil
  }
}

extension Unit {
  fileprivate func began(before other: Unit) -> Bool {
    guard let otherStart = other.validFrom else { return false }
    return validFrom.map { $0 < otherStart } ?? true
  }
}
