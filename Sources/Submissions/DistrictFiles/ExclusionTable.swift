import Configuration
import Movement

/// Reads `excluded.csv`.
enum ExclusionTable {
  static func load(_ file: String, units: [Unit]) throws(ConfigurationError) -> [Exclusion] {
    let columns = ["kind", "id", "from_date", "to_date", "reason"]
    guard let table = try DistrictTable(optionalFile: file, required: columns) else { return [] }
    var exclusions: [Exclusion] = []
    for row in table.rows {
      let kind = try row.requiredChoice("kind", of: SubjectKind.self)
      exclusions.append(
        Exclusion(
          kind: kind, id: try SubjectID.read(row, kind: kind, units: units), from: try row.date("from_date"),
          to: try row.date("to_date"), reason: try row.required("reason")))
    }
    return exclusions
  }
}
