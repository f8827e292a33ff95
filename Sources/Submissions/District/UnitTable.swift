import Configuration
import Movement

/// Reads `units.csv`.
enum UnitTable {
  static func load(_ file: String) throws(ConfigurationError) -> [Unit] {
    let table = try DistrictTable(
      file: file, required: ["code", "name", "kind", "parent", "must_submit", "aliases"],
      optional: ["valid_from", "valid_to"])
    var units: [Unit] = []
    for row in table.rows {
      let unit = try unit(row)
      if let other = units.first(where: { UnitCode.agree($0.code, unit.code) && $0.sharesTime(with: unit) }) {
        throw row.error(
          "code", vietnamese: "mã “\(unit.code)” đã là của “\(other.name)” trong cùng thời gian",
          english: "the code “\(unit.code)” means “\(other.name)” at the same time")
      }
      units.append(unit)
    }
    try settleParents(&units, rows: table.rows)
    return units
  }

  private static func unit(_ row: DistrictTable.Row) throws(ConfigurationError) -> Unit {
    let kindText = try row.required("kind")
    guard let kind = try row.choice("kind", of: UnitKind.self) else {
      throw row.error("kind", vietnamese: "“\(kindText)” là loại lạ", english: "“\(kindText)” is an unknown kind")
    }
    let unit = Unit(
      code: try row.required("code"), name: try row.required("name"), kind: kind, parent: row.optional("parent"),
      mustSubmit: try row.boolean("must_submit"), aliases: row.list("aliases"),
      validFrom: try row.date("valid_from"), validTo: try row.date("valid_to"))
    if let from = unit.validFrom, let to = unit.validTo, to < from {
      throw row.error(
        "valid_to", vietnamese: "ngày kết thúc trước ngày bắt đầu", english: "the last day is before the first")
    }
    return unit
  }

  /// Gives each parent the code that the table writes, and refuses parents that do not exist and circles.
  private static func settleParents(_ units: inout [Unit], rows: [DistrictTable.Row]) throws(ConfigurationError) {
    for index in units.indices {
      guard let written = units[index].parent else { continue }
      let above = units.filter { UnitCode.agree($0.code, written) }
      guard let parent = above.first(where: { $0.sharesTime(with: units[index]) }) else {
        throw rows[index].error(
          "parent", vietnamese: "không có đơn vị nào mã “\(written)”\(above.isEmpty ? "" : " trong thời gian đó")",
          english: "there is no unit with the code “\(written)”\(above.isEmpty ? "" : " at that time")")
      }
      units[index].parent = parent.code
    }
    for index in units.indices where isBelowItself(units[index], of: units) {
      throw rows[index].error(
        "parent", vietnamese: "đơn vị này nằm dưới chính nó", english: "this unit is below itself")
    }
  }

  private static func isBelowItself(_ unit: Unit, of units: [Unit]) -> Bool {
    var current = unit
    for _ in units {
      guard let code = current.parent,
        let parent = units.first(where: { $0.code == code && $0.sharesTime(with: current) })
      else { return false }
      if parent == unit { return true }
      current = parent
    }
    return false
  }
}

extension Unit {
  /// Whether there is a day on which both units are valid.
  func sharesTime(with other: Unit) -> Bool {
    let startsInTime = validFrom.flatMap { from in other.validTo.map { from <= $0 } } ?? true
    let endsInTime = validTo.flatMap { to in other.validFrom.map { $0 <= to } } ?? true
    return startsInTime && endsInTime
  }
}
