import Movement
import Submissions

/// A row an accepted activity, by content group, day and unit.
enum ActivitiesDataset {
  struct Source: Sendable {
    var activity: Activity
    var contentGroup: String
    var leadUnit: String
    var unit: String
    var commune: String?
  }

  static let fields: [Field<Source>] = [
    Field("activity_id", .text) { .text($0.activity.id) },
    Field("date", .date) { .date($0.activity.date) },
    Field("lead_unit", .text) { .text($0.leadUnit) },
    Field("unit_name", .text) { .text($0.unit) },
    Field("partners", .text) { .text(orEmpty: $0.activity.partners) },
    Field("commune", .text) { .text(orEmpty: $0.commune) },
    Field("village", .text) { .text(orEmpty: $0.activity.village) },
    Field("place", .text) { source in
      .text(orEmpty: [source.activity.village, source.commune].compactMap(\.self).joined(separator: ", "))
    },
    Field("content_group", .text) { .text($0.contentGroup) },
    Field("content", .text) { .text($0.activity.content) },
    Field("members", .integer) { .integer(orEmpty: $0.activity.members) },
    Field("villagers", .integer) { .integer(orEmpty: $0.activity.villagers) },
    Field("beneficiaries", .integer) { .integer(orEmpty: $0.activity.beneficiaries) },
    Field("quantity", .decimal) { .decimal(orEmpty: $0.activity.quantity) },
    Field("quantity_unit", .text) { .text(orEmpty: $0.activity.quantityUnit) },
    Field("value_vnd", .integer) { .integer(orEmpty: $0.activity.valueVND) },
    Field("confirmed_by", .text) { .text(orEmpty: $0.activity.confirmedBy) },
  ]

  static let schema = DatasetSchema("activities", fields, forms: [.activities])

  static func rows(_ context: MonthContext, _ schema: DatasetSchema) -> Dataset {
    var groupPlaces: [String: Int] = [:]
    for (index, group) in context.results.district.rules.contentGroups.enumerated() { groupPlaces[group.code] = index }
    var unitPlaces: [String: Int] = [:]
    for (index, unit) in context.units.enumerated() { unitPlaces[unit.code] = index }
    func key(_ activity: Activity) -> (Int, CalendarDate, Int) {
      (groupPlaces[activity.contentGroup] ?? .max, activity.date, unitPlaces[activity.leadUnit] ?? .max)
    }
    let activities = (context.record?.activities ?? []).enumerated().sorted { left, right in
      let (a, b) = (key(left.element), key(right.element))
      return a == b ? left.offset < right.offset : a < b
    }
    return Dataset(
      fields + schema.fields(of: .activities) { $0.activity.extras },
      of: activities.lazy.map(\.element).map { activity in
        Source(
          activity: activity, contentGroup: context.label(ofGroup: activity.contentGroup),
          leadUnit: context.name(of: activity.leadUnit), unit: context.name(of: activity.unit),
          commune: activity.commune.map { context.name(of: $0) })
      })
  }
}
