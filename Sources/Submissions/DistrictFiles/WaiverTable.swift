import Configuration
import Movement

/// Reads `waivers.csv`.
enum WaiverTable {
  static func load(_ file: String, units: [Unit]) throws(ConfigurationError) -> [Waiver] {
    let columns = ["month", "unit", "form", "code", "member_id", "date", "reason", "approved_by"]
    guard let table = try DistrictTable(optionalFile: file, required: columns) else { return [] }
    var waivers: [Waiver] = []
    for row in table.rows { waivers.append(try waiver(row, units: units)) }
    return waivers
  }

  private static func waiver(_ row: DistrictTable.Row, units: [Unit]) throws(ConfigurationError) -> Waiver {
    let code = try row.required("code")
    guard let issue = Waiver.codes.first(where: { $0.rawValue == code }) else {
      let allowed = Waiver.codes.map(\.rawValue).joined(separator: ", ")
      throw row.error(
        "code", vietnamese: "“\(code)” phải là một trong: \(allowed)",
        english: "“\(code)” has to be one of: \(allowed)")
    }
    let month = try row.requiredMonth("month")
    let unit = try row.unit("unit", named: try row.required("unit"), in: month, of: units)
    let form = try row.requiredChoice("form", of: FormKind.self)
    return Waiver(
      month: month, unit: unit.code, form: form, code: issue, memberID: row.optional("member_id"),
      date: try row.date("date"), reason: try row.required("reason"), approvedBy: try row.required("approved_by"),
      row: row.row)
  }
}
