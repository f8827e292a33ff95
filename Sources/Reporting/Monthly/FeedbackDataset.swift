import Movement
import Submissions

/// A row an accepted feedback, unit by unit, in the order of days.
enum FeedbackDataset {
  struct Source: Sendable {
    var feedback: Feedback
    var unit: String
  }

  static let outcomeDomain = CodeDomain(name: "outcome", codes: FeedbackOutcome.allCases.map(\.rawValue))
  static let authorityDomain = CodeDomain(name: "authority", codes: ["within", "beyond"])

  static let fields: [Field<Source>] = [
    Field("date", .date) { .date($0.feedback.date) },
    Field("unit_name", .text) { .text($0.unit) },
    Field("village", .text) { .text(orEmpty: $0.feedback.village) },
    Field("topic", .text) { .text(orEmpty: $0.feedback.topic) },
    Field("content", .text) { .text($0.feedback.content) },
    Field("within_authority", .code(authorityDomain)) { .code($0.feedback.withinAuthority ? "within" : "beyond") },
    Field("resolution", .text) { .text(orEmpty: $0.feedback.resolution) },
    Field("resolved_on", .date) { .date(orEmpty: $0.feedback.resolvedOn) },
    Field("escalated_to", .text) { .text(orEmpty: $0.feedback.escalatedTo) },
    Field("outcome", .code(outcomeDomain)) { .code($0.feedback.outcome.rawValue) },
  ]

  static let schema = DatasetSchema("feedback", fields, forms: [.feedback])

  static func rows(_ context: MonthContext, _ schema: DatasetSchema) -> Dataset {
    var places: [String: Int] = [:]
    for (index, unit) in context.units.enumerated() { places[unit.code] = index }
    let feedback = (context.record?.feedback ?? []).enumerated().sorted { left, right in
      let a = (places[left.element.unit] ?? .max, left.element.date, left.offset)
      let b = (places[right.element.unit] ?? .max, right.element.date, right.offset)
      return a < b
    }
    return Dataset(
      fields + schema.fields(of: .feedback) { $0.feedback.extras },
      of: feedback.lazy.map(\.element).map { Source(feedback: $0, unit: context.name(of: $0.unit)) })
  }
}
