import Configuration
import Movement

/// Reads `villages.csv`.
enum VillageTable {
  static func load(_ file: String, units: [Unit]) throws(ConfigurationError) -> [Village] {
    var villages: [Village] = []
    for row in try DistrictTable(file: file, required: ["commune", "name", "aliases"]).rows {
      let code = try row.required("commune")
      guard let commune = units.first(where: { $0.kind == .commune && UnitCode.agree($0.code, code) }) else {
        throw row.error(
          "commune", vietnamese: "trong units.csv không có xã nào mã “\(code)”",
          english: "units.csv has no commune with the code “\(code)”")
      }
      let village = Village(commune: commune.code, name: try row.required("name"), aliases: row.list("aliases"))
      if villages.contains(where: { $0.commune == village.commune && $0.name == village.name }) {
        throw row.error(
          "name", vietnamese: "bản “\(village.name)” của xã này đã có ở dòng trên",
          english: "the village “\(village.name)” of this commune is there already")
      }
      villages.append(village)
    }
    return villages
  }
}
