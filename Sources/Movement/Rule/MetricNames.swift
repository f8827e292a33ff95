/// The metrics of a member over a period.
public enum MemberMetric {
  /// The names that rules may use.
  public static let names = [
    "months_obligated", "months_met", "months_met_ratio", "weekend_days", "content_groups", "activities",
    "confirmed_ratio", "nominated", "commended_before",
  ]
}

/// The metrics of a unit over a period.
public enum UnitMetric {
  /// The names that rules may use.
  public static let names = [
    "members_obligated", "participation_rate", "activities", "villagers", "beneficiaries", "content_groups",
    "months_submitted", "nominated", "commended_before",
  ]
}
