import Configuration
import Crypto
import Movement

/// Reads `rules.yaml`.
enum RulesReader {
  static func load(_ file: String) throws(ConfigurationError) -> Rules {
    let bytes = try ConfigurationFile.bytes(of: file)
    let root = try ConfigurationNode(yaml: try ConfigurationFile.text(bytes, file: file), file: file)
    return try rules(root, digest: hexadecimalDigest(of: bytes))
  }

  /// The SHA-256 digest of bytes in lower-case hexadecimal.
  static func hexadecimalDigest(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func rules(_ root: ConfigurationNode, digest: String) throws(ConfigurationError) -> Rules {
    let top = try root.mapping(
      keys: [
        "movement", "monthly_rule", "calendar", "content_groups", "outputs", "feedback", "returns", "commendation",
      ])
    let movement = try top.required("movement").mapping(keys: ["name", "launched"])
    let launched = try movement.required("launched").date()
    let rule = try monthlyRule(
      try top.required("monthly_rule"), launched: launched, workingDays: try calendar(try top.required("calendar")))
    var rules = Rules(
      movementName: try movement.required("name").string(), monthlyRule: rule,
      contentGroups: try contentGroups(try top.required("content_groups")),
      commendation: try CommendationReader.rules(try top.required("commendation")), digest: digest)
    if let outputs = top.optional("outputs") { rules.outputs = try OutputsReader.outputs(outputs) }
    if let feedback = top.optional("feedback") {
      rules.answerWithinDays = try feedback.mapping(keys: ["answer_within_days"]).required("answer_within_days")
        .integer(in: 0...3650)
    }
    if let returns = top.optional("returns") {
      // Every month has a 28th.
      rules.returnDueDay = try returns.mapping(keys: ["due_day"]).required("due_day").integer(in: 1...28)
    }
    return rules
  }

  private static func monthlyRule(
    _ node: ConfigurationNode, launched: CalendarDate, workingDays: Set<CalendarDate>
  ) throws(ConfigurationError) -> MonthlyRule {
    let rule = try node.mapping(keys: ["weekdays", "days_per_month", "min_available_days", "sessions"])
    let weekdaysNode = try rule.required("weekdays")
    var weekdays: Set<Weekday> = []
    for item in try weekdaysNode.items() { weekdays.insert(try item.choice(of: Weekday.self)) }
    guard !weekdays.isEmpty else {
      throw weekdaysNode.error(vietnamese: "cần ít nhất một ngày", english: "at least one day is needed")
    }
    let sessions = try rule.required("sessions").mapping(keys: Set(Session.allCases.map(\.rawValue)))
    var credits: [Session: Double] = [:]
    for session in Session.allCases where session != .half {
      credits[session] = try sessions.required(session.rawValue).number(in: 0...1)
    }
    credits[.half] = try sessions.optional(Session.half.rawValue)?.number(in: 0...1) ?? 0.5
    return MonthlyRule(
      launched: launched, weekdays: weekdays, daysPerMonth: try rule.required("days_per_month").number(in: 0...31),
      minAvailableDays: try rule.required("min_available_days").integer(in: 0...31), sessionCredits: credits,
      workingWeekendDays: workingDays)
  }

  private static func calendar(_ node: ConfigurationNode) throws(ConfigurationError) -> Set<CalendarDate> {
    let calendar = try node.mapping(keys: ["working_weekend_days"])
    var days: Set<CalendarDate> = []
    for item in try calendar.optional("working_weekend_days")?.items() ?? [] { days.insert(try item.date()) }
    return days
  }

  private static func contentGroups(_ node: ConfigurationNode) throws(ConfigurationError) -> [ContentGroup] {
    var groups: [ContentGroup] = []
    let places = try node.items()
    for item in places {
      let entry = try item.mapping(keys: ["code", "label", "aliases"])
      let code = try entry.required("code")
      let group = ContentGroup(
        code: try code.string(), label: try entry.required("label").string(),
        aliases: try entry.optional("aliases")?.strings() ?? [])
      if groups.contains(where: { $0.code == group.code }) {
        throw code.error(
          vietnamese: "mã “\(group.code)” đã là của nhóm khác", english: "another group has the code “\(group.code)”")
      }
      groups.append(group)
    }
    guard !groups.isEmpty else {
      throw node.error(vietnamese: "cần ít nhất một nhóm", english: "at least one group is needed")
    }
    try groups.map { EnumerationValue(code: $0.code, label: $0.label, aliases: $0.aliases) }.checkNames(of: places)
    return groups
  }
}
