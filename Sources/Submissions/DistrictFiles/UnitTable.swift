import Configuration
import Movement

/// Reads `units.csv`.
enum UnitTable {
  static func load(_ file: String) throws(ConfigurationError) -> [Unit] {
    let table = try DistrictTable(
      file: file, required: ["code", "name", "kind", "parent", "must_submit", "aliases"],
      optional: ["valid_from", "valid_to", "successor"])
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
    try settleSuccessors(&units, rows: table.rows)
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
      validFrom: try row.date("valid_from"), validTo: try row.date("valid_to"), successor: row.optional("successor"))
    try row.checkOrder(unit.validFrom, unit.validTo)
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

  /// Gives each successor the code that the table writes, and refuses one that is not there after the unit's last day.
  private static func settleSuccessors(_ units: inout [Unit], rows: [DistrictTable.Row]) throws(ConfigurationError) {
    for index in units.indices {
      guard let written = units[index].successor else { continue }
      guard let end = units[index].validTo else {
        throw rows[index].error(
          "successor", vietnamese: "đơn vị chưa có valid_to thì chưa có đơn vị nối tiếp",
          english: "a unit without valid_to has no successor yet")
      }
      guard
        let successor = units.first(where: { unit in
          UnitCode.agree(unit.code, written) && unit.validTo.map { $0 > end } ?? true
        })
      else {
        throw rows[index].error(
          "successor", vietnamese: "sau ngày đó không có đơn vị nào mã “\(written)”",
          english: "there is no unit with the code “\(written)” after that day")
      }
      units[index].successor = successor.code
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

extension DistrictTable.Row {
  /// Refuses a last day that is before the first.
  func checkOrder(_ from: CalendarDate?, _ to: CalendarDate?) throws(ConfigurationError) {
    guard let from, let to, to < from else { return }
    throw error("valid_to", vietnamese: "ngày kết thúc trước ngày bắt đầu", english: "the last day is before the first")
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
