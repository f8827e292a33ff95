import Configuration
import Movement

/// Reads `joint.csv`.
enum JointWorkTable {
  static func load(_ file: String, units: [Unit]) throws(ConfigurationError) -> [JointWork] {
    let columns = ["month", "unit", "activity_id", "same_as_unit", "same_as_activity_id", "decided_by"]
    guard let table = try DistrictTable(optionalFile: file, required: columns) else { return [] }
    var decisions: [JointWork] = []
    for row in table.rows {
      let decision = try decision(row, units: units)
      if let other = decisions.first(where: { $0.month == decision.month && $0.work == decision.work }) {
        throw row.error(
          "activity_id", vietnamese: "hoạt động này đã có quyết định ở dòng \(other.row)",
          english: "row \(other.row) has decided on this activity")
      }
      decisions.append(decision)
      if leadsBack(decision, decisions) {
        throw row.error(
          "same_as_activity_id", vietnamese: "các quyết định chỉ vòng về chính hoạt động này",
          english: "the decisions lead back to this activity")
      }
    }
    return decisions
  }

  private static func decision(_ row: DistrictTable.Row, units: [Unit]) throws(ConfigurationError) -> JointWork {
    let month = try row.requiredMonth("month")
    func work(_ unit: String, _ activity: String) throws(ConfigurationError) -> JointWork.Work {
      JointWork.Work(
        unit: try row.unit(unit, named: try row.required(unit), in: month, of: units).code,
        activityID: CodeText.normalized(try row.required(activity)))
    }
    let isSame = row.optional("same_as_unit") != nil || row.optional("same_as_activity_id") != nil
    return JointWork(
      month: month, work: try work("unit", "activity_id"),
      sameAs: isSame ? try work("same_as_unit", "same_as_activity_id") : nil,
      decidedBy: try row.required("decided_by"), row: row.row)
  }

  /// Whether the chain that a decision begins comes back to it.
  private static func leadsBack(_ decision: JointWork, _ decisions: [JointWork]) -> Bool {
    var next = decision.sameAs
    for _ in decisions {
      guard let work = next else { return false }
      if work == decision.work { return true }
      next = decisions.first { $0.month == decision.month && $0.work == work }?.sameAs
    }
    return false
  }
}
