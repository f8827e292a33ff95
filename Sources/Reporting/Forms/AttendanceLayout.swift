import Movement

/// The attendance sheet: a row a member, a column a day, marks where they meet.
struct AttendanceLayout: Sendable {
  /// What it shares with the sheets of forms; its rows are those for newcomers, its widths also those of `day` and `sum`.
  var sheet: FormSheetLayout
  /// The name of the CSV file, without extension.
  var fileName: String
  /// The title, as those of forms stand in the form files.
  var title: TextTemplate
  /// The keys of the participation form's fields left of the days.
  var fields: [String]
  /// Those right of the days and their sum; what stands in them goes for all marks of the row.
  var closingFields: [String]
  /// The heading of a day.
  var day: TextTemplate
  /// What weekdays are called in it.
  var weekdays: [Weekday: String]
  /// The heading of the sum.
  var sum: String
  var marks: [Mark]
  /// Lines that the sheet of the participation form has beside its own, since both take the same facts.
  var participationNotes: [TextLine]
  /// How small it may be printed, 1 being the size itself, to fit one page.
  var smallestScale = 1.0

  /// A mark of the drop-down.
  struct Mark: Equatable, Sendable {
    var text: String
    /// What it is read as.
    var session: Session
  }

  /// What headings of days may name.
  static let dayFacts: Set<String> = ["weekday", "day", "month_number", "year"]

  /// Fewer headings that are days make no attendance sheet when it is read.
  static let fewestDays = 2

  /// The heading of a day's column.
  func heading(of date: CalendarDate) -> String {
    day.filled([
      "weekday": weekdays[date.weekday] ?? "", "day": String(date.day), "month_number": String(date.month),
      "year": String(date.year),
    ])
  }
}
