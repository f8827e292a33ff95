import Movement

/// A sheet: lines above, a table, lines below, charts.
struct SheetLayout: Sendable {
  var name: String
  /// The dataset whose rows the table shows.
  var dataset: DatasetSchema
  /// Only rows whose field has one of the values are shown; all conditions have to hold.
  var conditions: [RowCondition] = []
  var page: PageLayout
  var fontSize: Double
  var hasLetterhead = false
  var hasSignature = false
  var title: [TextLine] = []
  var notes: [TextLine] = []
  var closing: [TextLine] = []
  /// What stands beside the table on the screen, and on no paper.
  var aside: [TextLine] = []
  /// What stands in the table where it has no rows.
  var emptyText = TextTemplate("")
  /// Columns that stay in view while one scrolls to the right.
  var frozenColumns = 0
  var columns: [ColumnLayout] = []
  var groups: GroupLayout?
  var total: TotalLayout?
  var charts: [ChartLayout] = []
}

/// A condition on rows: the coded field has one of these codes.
struct RowCondition: Sendable {
  var field: Int
  var codes: Set<String>
}

/// What a column shows.
enum ColumnSource: Equatable, Sendable {
  /// The row's number, counted by the composer (STT).
  case number
  /// The dataset's field with this index.
  case field(Int)
}

/// A column of the table; over a series field it stands for as many columns as the series has.
struct ColumnLayout: Sendable {
  var source: ColumnSource
  var type: FieldType
  var heading: TextTemplate
  /// The heading above the headings of neighbours with the same one.
  var groupHeading: TextTemplate?
  /// The width in characters, as Excel shows it.
  var width: Double
  var format: String?
  /// The format of totals; nil for that of the column, or a whole number for a count.
  var totalFormat: String?
  /// The formats of numbers whose kind is a matter of the row.
  var formats: [MetricKind: String] = [
    .count: "#,##0", .days: "#,##0.0", .ratio: "0.0%", .shareOfMonths: "0.0%", .flag: "0",
  ]
  /// Whether the column is on paper; those that are not stand at the end.
  var isPrinted = true
  var alignment: Alignment
  var isBold = false
  var total: Total?
  var hasBars = false
  /// How numbers above 0 look.
  var positive: CodeAppearance?
  /// What numbers are shown as, such as ✓ for 1.
  var marks: [Double: CodeAppearance] = [:]
}

/// What stands under a column in the rows of groups and in the total.
enum Total: Equatable, Sendable {
  /// The sum of what is in view.
  case sum
  /// The number of cells with something in them that are in view.
  case count
  /// One column's total over another's, by their indices in the sheet.
  case ratio(Int, Int)
}

/// How rows are put into groups, each under a row of its own with the group's totals.
struct GroupLayout: Sendable {
  /// The field that decides.
  var field: Int
  /// The column, by its index in the sheet, where the group's heading stands.
  var labelColumn: Int
  var hasRomanNumerals = false
  var restartsNumbering = false
  /// Groups of several values with their own headings; what they leave out follows, a group a value.
  var sections: [GroupSection] = []
}

/// A group of rows with any of these codes.
struct GroupSection: Sendable {
  var heading: String
  var values: Set<String>
}

/// The last row, with the totals of the table.
struct TotalLayout: Sendable {
  var label: TextTemplate
  var labelColumn: Int
}

/// A chart under the table, drawn from its rows or from its groups.
struct ChartLayout: Sendable {
  enum Shape: String, Sendable, CaseIterable {
    case bar
    case column
  }
  enum Basis: String, Sendable, CaseIterable {
    case rows
    case groups
  }
  enum Order: String, Sendable, CaseIterable {
    case table
    case descending
  }
  var shape: Shape
  var basis: Basis
  var order: Order
  var title: TextTemplate
  /// The column, by its index in the sheet, with the categories' names.
  var category: Int
  var values: [ChartValues]
  /// Millimetres on screen; 0 for what fits one page.
  var width: Double
  var height: Double
  var format: String?
  var minimum: Double?
  var maximum: Double?
}

/// One series of a chart.
struct ChartValues: Sendable {
  /// The column, by its index in the sheet.
  var column: Int
  var name: TextTemplate
  var colour: UInt32?
}
