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
    let kind = try row.requiredChoice("kind", of: SubjectKind.self)
    return PastCommendation(
      kind: kind, id: try SubjectID.read(row, kind: kind, units: units), name: try row.required("name"),
      date: try row.requiredDate("date"), form: try row.choice("form", of: CommendationForm.self),
      number: row.optional("number"))
  }
}
