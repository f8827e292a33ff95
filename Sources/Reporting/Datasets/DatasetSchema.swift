import Movement
import Submissions

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
  /// A number whose kind, and so its format, is a matter of the row.
  case figure
  /// As many values as the dataset has headings for the field; coded ones where there is a domain.
  case family(CodeDomain?)

  var isNumeric: Bool {
    switch self {
    case .integer, .decimal, .rate, .integerOrCode, .series, .figure: true
    case .text, .date, .code, .family: false
    }
  }

  var domain: CodeDomain? {
    switch self {
    case .code(let domain), .integerOrCode(let domain): domain
    case .family(let domain): domain
    default: nil
    }
  }

  /// Whether the field stands for several columns.
  var isRepeated: Bool {
    switch self {
    case .series, .family: true
    default: false
    }
  }
}

/// The codes that a field may hold.
struct CodeDomain: Equatable, Sendable {
  var name: String
  var codes: [String]
  /// Whether a layout may leave codes without words: they then read as they are.
  var isOpen = false
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
  case figure(Double, MetricKind)
  /// A value for each of the field's columns.
  case family([FieldValue])
  /// A formula with the value that it has now.
  indirect case formula(CellFormula, FieldValue)
  /// A number that people may change, in a cell with a name.
  indirect case input(FieldValue, name: String)
  /// A value in a cell with a name.
  indirect case named(FieldValue, String)
  /// A value that leads to the row of another sheet.
  indirect case linked(FieldValue, sheet: String, row: Int)

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
    case .decimal(let number), .figure(let number, _): number
    case .formula(_, let value), .input(let value, _), .named(let value, _),
      .linked(let value, _, _):
      value.number
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
  /// Whether formulas refer to the whole table, so that nothing but its rows may stand in it.
  var isFlat = false
  /// The forms whose records a row stands for: what they say beside them can be shown too.
  var forms: [FormKind] = []
  /// The last of `fields`, which the district's forms brought.
  var extras: [ExtraField] = []
  /// Keys of the forms that are names of other fields already, so that a layout cannot mean one of the two.
  var clashes: [String: FormKind] = [:]

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
  /// The same for the fields that stand for a family of columns, by the field's index.
  var familyHeadings: [Int: [[String: String]]] = [:]
  /// The field whose text names a row as the aim of links.
  var anchorField: Int?

  init<Source>(_ fields: [Field<Source>], of sources: some Sequence<Source>, seriesHeadings: [[String: String]] = []) {
    rows = sources.map { source in fields.map { $0.value(source) } }
    self.seriesHeadings = seriesHeadings
  }
}

extension DatasetSchema {
  init<Source>(
    _ name: String, _ fields: [Field<Source>], seriesPlaces: [String] = [], isFlat: Bool = false,
    forms: [FormKind] = []
  ) {
    self.name = name
    self.forms = forms
    self.fields = fields.map { FieldSchema(name: $0.name, type: $0.type) }
    self.seriesPlaces = seriesPlaces
    self.isFlat = isFlat
  }
}

/// Everything that a layout of one kind of workbook may name.
public struct WorkbookSchema: Sendable {
  /// The sheets' names that the workbook must have, in order.
  var sheets: [String]
  /// Whether a layout may have more sheets, behind those.
  var takesMoreSheets = false
  var datasets: [DatasetSchema]
  /// The places that texts may name.
  var facts: [String]
  /// Codes that texts are made of, besides those of fields.
  var domains: [CodeDomain] = []
  /// The texts that the layout has to word.
  var texts: [TextSchema] = []
}
