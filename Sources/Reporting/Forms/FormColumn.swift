import Movement
import Submissions
import WorkbookWriting

/// A column of a form's sheet: the number of the row, or a field.
struct FormColumn {
  /// Nil for the number, and for what only an attendance sheet has.
  var field: FormField?
  /// The day whose marks stand in it.
  var day: CalendarDate?
  var heading: String
  /// What stands above the heading: whether it must be filled in.
  var mark: String
  var width: Double
  /// The style of empty cells in it.
  var style: CellStyle

  /// The columns of a form in their order; the number comes first where the form passes over such a column.
  static func all(of form: FormDefinition, sheet: FormSheetLayout, layout: FormsLayout, styles: SheetStyles)
    -> [FormColumn]
  {
    var columns: [FormColumn] = []
    if let heading = form.ignoredHeadings.first {
      let style = styles.boxed.with {
        $0.horizontal = .center
        $0.shrinks = true
        $0.wraps = false
      }
      columns.append(FormColumn(heading: heading, mark: "", width: 6, style: style))
    }
    for field in form.blankFields {
      let mark = field.isRequired ? layout.marks.required : field.requiredWhen == nil ? "" : layout.marks.conditional
      columns.append(
        FormColumn(
          field: field, heading: field.name, mark: mark, width: sheet.widths[field.key] ?? field.width ?? 12,
          style: styles.boxed.with { field.format(&$0) }))
    }
    return columns
  }
}

extension FormField {
  /// The number format and alignment of its cells. Codes are text, or Excel takes their zeros away.
  fileprivate func format(_ style: inout CellStyle) {
    switch type {
    case .date:
      style.numberFormat = "dd/mm/yyyy"
      style.horizontal = .center
    case .integer:
      style.numberFormat = "#,##0"
      style.horizontal = .right
    case .decimal:
      style.numberFormat = "#,##0.##"
      style.horizontal = .right
    case .code:
      style.numberFormat = "@"
      style.horizontal = .left
    // A year with the format of a date would be a day of 1905.
    case .dateOrYear, .boolean: style.horizontal = .center
    default: style.horizontal = .left
    }
  }
}
