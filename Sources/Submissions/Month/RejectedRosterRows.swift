import Movement
import VietnameseText

/// The rows of each unit's newest roster that were rejected: who stands in one is missing until it is mended.
struct RejectedRosterRows {
  private struct Row {
    let code: String?
    let name: String?
    let origin: RowOrigin
  }
  private struct Roster {
    let month: YearMonth
    var rows: [Row] = []
  }
  private var byUnit: [String: Roster] = [:]
  private var room: Int

  private var byCode: [String: RowOrigin] = [:]
  private var byName: [String: [String: RowOrigin]] = [:]

  /// No rows yet, and room for so many.
  init(room: Int = 50_000) { self.room = room }

  /// Begins a table of a unit's roster; an older roster's rows no longer matter.
  mutating func begin(unit: String, month: YearMonth) {
    guard byUnit[unit]?.month != month else { return }
    room += byUnit[unit]?.rows.count ?? 0
    byUnit[unit] = Roster(month: month)
  }

  /// Takes a rejected row; of a table that is wrong throughout the first ones do.
  mutating func add(_ row: CheckedRow) {
    guard room > 0 else { return }
    room -= 1
    byUnit[row.table.unit.code]?.rows.append(
      Row(code: row[.memberID].text, name: row[.fullName].text, origin: row.origin))
  }

  /// Makes the rows ready to be found.
  mutating func prepare(_ names: NameMatcher) {
    byCode = [:]
    byName = [:]
    for (unit, roster) in byUnit {
      for row in roster.rows {
        if let code = row.code { keep(row.origin, under: CodeText.lettersAndDigits(of: code), in: &byCode) }
        if let name = row.name {
          keep(row.origin, under: TextNormalization.folded(names.core(of: name)), in: &byName[unit, default: [:]])
        }
      }
    }
  }

  private func keep(_ origin: RowOrigin, under key: String, in table: inout [String: RowOrigin]) {
    if !key.isEmpty, table[key] == nil { table[key] = origin }
  }

  /// The row of a code, in whatever unit's roster.
  func row(code: String) -> RowOrigin? { byCode[CodeText.lettersAndDigits(of: code)] }

  /// The row of a name in a unit's roster.
  func row(named name: String, in unit: String, _ names: NameMatcher) -> RowOrigin? {
    byName[unit]?[TextNormalization.folded(names.core(of: name))]
  }
}
