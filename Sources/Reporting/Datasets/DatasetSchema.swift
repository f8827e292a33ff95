import Movement

/// What kind of value a field holds.
enum FieldType: Equatable, Sendable {
  case text
  case integer
  case decimal
  /// A share, 0 to 1.
  case rate
  case date
  /// A value of a coded domain, which the layout words and colours.
  case code(CodeDomain)
  /// A whole number, or a code that says why there is none.
  case integerOrCode(CodeDomain)
  /// As many numbers as the dataset has headings, such as one a day.
  case series

  var isNumeric: Bool {
    switch self {
    case .integer, .decimal, .rate, .integerOrCode, .series: true
    case .text, .date, .code: false
    }
  }

  var domain: CodeDomain? {
    switch self {
    case .code(let domain), .integerOrCode(let domain): domain
    default: nil
    }
  }
}

/// The codes that a field may hold.
struct CodeDomain: Equatable, Sendable {
  var name: String
  var codes: [String]
}

/// A value of a field in a row.
enum FieldValue: Equatable, Sendable {
  case empty
  case text(String)
  case integer(Int)
  case decimal(Double)
  case date(CalendarDate)
  case code(String)
  case series([Double])
  case link(String, WorkbookLocation)

  static func text(orEmpty text: String?) -> FieldValue {
    if let text, !text.isEmpty { .text(text) } else { .empty }
  }
  static func integer(orEmpty number: Int?) -> FieldValue { number.map { .integer($0) } ?? .empty }
  static func decimal(orEmpty number: Double?) -> FieldValue { number.map { .decimal($0) } ?? .empty }
  static func date(orEmpty date: CalendarDate?) -> FieldValue { date.map { .date($0) } ?? .empty }

  /// The number that totals and charts count with.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .decimal(let number): number
    default: nil
    }
  }
}

/// A cell to which a link leads.
public struct WorkbookLocation: Equatable, Sendable {
  /// The other workbook's path relative to the one with the link, with `/`; empty for the workbook itself.
  public var path: String
  /// The sheet's name.
  public var sheet: String
  /// The row from 1.
  public var row: Int
  /// The column from 0.
  public var column: Int

  /// A cell by its workbook, sheet and place.
  public init(path: String, sheet: String, row: Int, column: Int) {
    self.path = path
    self.sheet = sheet
    self.row = row
    self.column = column
  }
}

/// The fields that a layout may name for one dataset.
struct DatasetSchema: Sendable {
  struct FieldSchema: Sendable {
    var name: String
    var type: FieldType
  }
  var name: String
  var fields: [FieldSchema]
  /// The places that headings over a series may name.
  var seriesPlaces: [String] = []

  func index(of field: String) -> Int? { fields.firstIndex { $0.name == field } }
}

/// A field and how it is read from a row's source: the one line that a new column needs.
struct Field<Source>: Sendable {
  var name: String
  var type: FieldType
  var value: @Sendable (Source) -> FieldValue

  init(_ name: String, _ type: FieldType, _ value: @escaping @Sendable (Source) -> FieldValue) {
    self.name = name
    self.type = type
    self.value = value
  }
}

/// Rows of values, in the order of the schema's fields.
struct Dataset: Sendable {
  var rows: [[FieldValue]]
  /// For each element of a series, what its heading may name.
  var seriesHeadings: [[String: String]] = []

  init<Source>(_ fields: [Field<Source>], of sources: some Sequence<Source>, seriesHeadings: [[String: String]] = []) {
    rows = sources.map { source in fields.map { $0.value(source) } }
    self.seriesHeadings = seriesHeadings
  }
}

extension DatasetSchema {
  init<Source>(_ name: String, _ fields: [Field<Source>], seriesPlaces: [String] = []) {
    self.name = name
    self.fields = fields.map { FieldSchema(name: $0.name, type: $0.type) }
    self.seriesPlaces = seriesPlaces
  }
}

/// Everything that a layout of one kind of workbook may name.
public struct WorkbookSchema: Sendable {
  /// The sheets' names that the workbook must have, in order.
  var sheets: [String]
  var datasets: [DatasetSchema]
  /// The places that texts may name.
  var facts: [String]
}
