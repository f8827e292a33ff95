import Configuration
import Movement
import VietnameseText

extension SubjectID {
  /// The id in the cell `id` of a row, in the form that nominations have it.
  static func read(_ row: DistrictTable.Row, kind: SubjectKind, units: [Unit]) throws(ConfigurationError) -> String {
    let written = try row.required("id")
    switch kind {
    case .individual: return written
    case .collective where !written.contains("/"):
      guard let unit = units.first(where: { UnitCode.agree($0.code, written) }) else {
        throw row.error(
          "id", vietnamese: "trong units.csv không có đơn vị nào mã “\(written)”",
          english: "units.csv has no unit with the code “\(written)”")
      }
      return unit.code
    case .collective: return try place(written, parts: 2...2, row, units)
    case .resident: return try place(written, parts: 3...4, row, units)
    case .household:
      guard written.lowercased().hasPrefix(householdPrefix) else {
        throw row.error(
          "id", vietnamese: "mã của hộ gia đình phải bắt đầu bằng “\(householdPrefix)”",
          english: "the id of a household has to begin with “\(householdPrefix)”")
      }
      let rest = String(written.dropFirst(householdPrefix.count))
      return householdPrefix + (try place(rest, parts: 3...4, row, units))
    }
  }

  /// A commune's code and what lies in the commune, folded.
  private static func place(
    _ id: String, parts count: ClosedRange<Int>, _ row: DistrictTable.Row, _ units: [Unit]
  ) throws(ConfigurationError) -> String {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let folded = parts.dropFirst().map(TextNormalization.folded)
    guard count.contains(parts.count), folded.allSatisfy({ !$0.isEmpty }) else {
      let shape = count.upperBound == 2 ? "xã/bản" : "xã/bản/tên, xã/bản/tên/năm sinh"
      let english = count.upperBound == 2 ? "commune/village" : "commune/village/name, commune/village/name/year"
      throw row.error("id", vietnamese: "“\(id)” phải có dạng \(shape)", english: "“\(id)” has to be \(english)")
    }
    guard let commune = units.first(where: { $0.kind == .commune && UnitCode.agree($0.code, parts[0]) }) else {
      throw row.error(
        "id", vietnamese: "trong units.csv không có xã nào mã “\(parts[0])”",
        english: "units.csv has no commune with the code “\(parts[0])”")
    }
    return ([commune.code] + folded).joined(separator: "/")
  }
}
