import Submissions

/// Blank forms as their layout file describes them: what stands round the columns, which the form files name.
public struct FormsLayout: Sendable {
  /// Properties, font, page and colours.
  var base = WorkbookLayout()
  /// The lines above every form.
  var title: [TextLine] = []
  /// What stands before the unit's code.
  var unitCode = TextTemplate("")
  var marks = Marks()
  /// The name of the hidden sheet with the lists.
  var listSheet = ""
  /// What stands under each page, left and right: who signs.
  var signers = (left: TextTemplate(""), right: TextTemplate(""))
  /// Millimetres from the lower edge of the paper to those.
  var signersHeight = 10.0
  var messages: [FormMessage: MessageLayout] = [:]
  var sheets: [FormKind: FormSheetLayout] = [:]
  /// The attendance sheet, which is made where it is asked for; a layout that was read has one.
  var attendance: AttendanceLayout?

  /// What the workbook's texts may name.
  static let facts = [
    "unit", "unit_upper", "unit_code", "month", "month_number", "year", "movement", "form", "form_upper",
    "eligible_days",
  ]
}

/// How required columns and the example row are told from others.
struct Marks: Sendable {
  var required = "*"
  /// In columns that are required in some rows.
  var conditional = "(*)"
  var requiredFill: UInt32 = 0xFCE4D6
  var colour: UInt32 = 0xC00000
  var exampleFill: UInt32 = 0xF2F2F2
  var exampleColour: UInt32 = 0x595959
}

/// One form's sheet.
struct FormSheetLayout: Sendable {
  var name: String
  var page: PageLayout
  var fontSize: Double
  /// Lines between the title and the table.
  var notes: [TextLine] = []
  /// Empty rows with lines, for those who write by hand.
  var rows = 20
  /// Points.
  var rowHeight = 30.0
  /// Widths in characters that differ from those of the form file, by the field's key.
  var widths: [String: Double] = [:]
}

/// What Excel says about a cell, as long as its windows allow.
struct MessageLayout: Sendable {
  static let longestTitle = 32
  static let longestText = 255
  var title: TextTemplate
  var text: TextTemplate
}

/// The occasions on which Excel says something.
enum FormMessage: String, Sendable, CaseIterable {
  /// A day that does not count.
  case eligibleDay = "eligible_day"
  /// A day of another month.
  case day
  /// No date.
  case date
  /// Neither a date nor a year.
  case birth
  /// Not a value of the list.
  case choice
  /// Not a value of the list, of which several may stand together.
  case choices
  /// Nobody of the roster.
  case member
  /// No code of the roster.
  case memberCode = "member_code"
  /// Another commune than the unit.
  case commune
  /// No village of the list.
  case village
  /// No whole number.
  case integer
  /// No number.
  case decimal
  /// More characters than may be.
  case length
  /// Somebody types into the example.
  case example
  /// Shown beside a cell that a formula fills in.
  case filledIn = "filled_in"
  /// Shown beside the cells of an attendance sheet, and where another mark is typed.
  case mark
}
