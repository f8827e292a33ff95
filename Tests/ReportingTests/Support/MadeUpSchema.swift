@testable import Reporting

/// A dataset of things, for layouts of one sheet.
enum MadeUpSchema {
  struct Thing: Sendable {
    var name: String
    var count: Int
    var part: Int
    var colour: String
    var days: [Double] = []
  }

  static let colours = CodeDomain(name: "colour", codes: ["red", "blue"])
  static let fields: [Field<Thing>] = [
    Field("name", .text) { .text($0.name) },
    Field("count", .integer) { .integer($0.count) },
    Field("part", .integer) { .integer($0.part) },
    Field("share", .rate) { $0.count == 0 ? .empty : .decimal(Double($0.part) / Double($0.count)) },
    Field("colour", .code(colours)) { .code($0.colour) },
    Field("day", .series) { .series($0.days) },
  ]
  static let things = DatasetSchema("things", fields, seriesPlaces: ["day"])

  static func rows(_ things: [Thing], days: Int = 0) -> Dataset {
    Dataset(fields, of: things, seriesHeadings: (0..<days).map { ["day": String($0 + 1)] })
  }
}
