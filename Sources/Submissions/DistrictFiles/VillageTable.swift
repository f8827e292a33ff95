import Configuration
import Movement

/// Reads `villages.csv`.
enum VillageTable {
  static func load(_ file: String, units: [Unit]) throws(ConfigurationError) -> [Village] {
    var villages: [Village] = []
    let table = try DistrictTable(
      file: file, required: ["commune", "name", "aliases"], optional: ["valid_from", "valid_to"])
    for row in table.rows {
      let code = try row.required("commune")
      guard let commune = units.first(where: { $0.kind == .commune && UnitCode.agree($0.code, code) }) else {
        throw row.error(
          "commune", vietnamese: "trong units.csv không có xã nào mã “\(code)”",
          english: "units.csv has no commune with the code “\(code)”")
      }
      let village = Village(
        commune: commune.code, name: try row.required("name"), aliases: row.list("aliases"),
        validFrom: try row.date("valid_from"), validTo: try row.date("valid_to"))
      try row.checkOrder(village.validFrom, village.validTo)
      if villages.contains(where: { $0.isAgain(village) }) {
        throw row.error(
          "name", vietnamese: "bản “\(village.name)” của xã này đã có ở dòng trên",
          english: "the village “\(village.name)” of this commune is there already")
      }
      villages.append(village)
    }
    return villages
  }
}

extension Village {
  /// Whether another entry is of the same commune and name, on some day at the same time.
  fileprivate func isAgain(_ other: Village) -> Bool {
    guard commune == other.commune, name == other.name else { return false }
    let startsInTime = validFrom.flatMap { from in other.validTo.map { from <= $0 } } ?? true
    let endsInTime = validTo.flatMap { to in other.validFrom.map { $0 <= to } } ?? true
    return startsInTime && endsInTime
  }
}
