import Configuration
import Movement

/// Reads `commended.csv`.
enum CommendedTable {
  static func load(_ file: String, units: [Unit]) throws(ConfigurationError) -> [PastCommendation] {
    let columns = ["kind", "id", "name", "date", "form", "number"]
    guard let table = try DistrictTable(optionalFile: file, required: columns) else { return [] }
    var commended: [PastCommendation] = []
    for row in table.rows { commended.append(try entry(row, units: units)) }
    return commended
  }

  private static func entry(
    _ row: DistrictTable.Row, units: [Unit]
  ) throws(ConfigurationError) -> PastCommendation {
    _ = try row.required("kind")
    _ = try row.required("date")
    guard let kind = try row.choice("kind", of: SubjectKind.self), let date = try row.date("date") else {
      throw row.error("kind", vietnamese: "ô này chưa có giá trị", english: "this cell is empty")
    }
    var id = try row.required("id")
    if kind == .collective {
      guard let unit = units.first(where: { UnitCode.agree($0.code, id) }) else {
        throw row.error(
          "id", vietnamese: "trong units.csv không có đơn vị nào mã “\(id)”",
          english: "units.csv has no unit with the code “\(id)”")
      }
      id = unit.code
    }
    return PastCommendation(
      kind: kind, id: id, name: try row.required("name"), date: date,
      form: try row.choice("form", of: CommendationForm.self), number: row.optional("number"))
  }
}
