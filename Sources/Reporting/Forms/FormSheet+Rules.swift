import Movement
import Submissions
import WorkbookWriting

// What may be typed, and what formulas fill in.
extension FormSheet {
  /// Restricts the cells of every column; lists go to the hidden sheet.
  mutating func restrict(with lists: inout ListSheet) {
    let rows = body.lowerBound...(body.upperBound + Self.spareRows)
    if let attendance { restrict(marks: attendance.marks, in: rows, &lists) }
    for (index, column) in columns.enumerated() where !namesPeople(index) {
      guard let field = column.field, let validation = validation(of: field, at: index, &lists) else { continue }
      plan.validations.append(
        SheetPlan.PlacedValidation(validation: validation, range: CellRange(rows: rows, columns: index...index)))
    }
  }

  private func validation(of field: FormField, at column: Int, _ lists: inout ListSheet) -> DataValidation? {
    if let choices = request.choices(for: field, of: form.kind), let cells = lists.cells(with: choices.values) {
      let severity: DataValidation.Severity =
        switch choices.strictness {
        case .refuses: .stop
        case .asks: .warning
        case .tells: .information
        }
      let prompt = choices.message == .memberCode ? message(.filledIn) : nil
      return DataValidation(
        .listFromCells(sheet: lists.name, cells), severity: severity, prompt: prompt, alert: message(choices.message))
    }
    switch field.type {
    case .date: return date(field)
    case .dateOrYear: return dateOrYear(at: column)
    case .integer:
      return DataValidation(.wholeNumber((field.minimum ?? 0)...999_999_999_999_999), alert: message(.integer))
    case .decimal:
      return DataValidation(.decimal(Double(field.minimum ?? 0)...1e15), alert: message(.decimal))
    case .text(let maximum) where maximum < 1_000, .code(let maximum) where maximum < 1_000:
      return DataValidation(.textLength(0...maximum), alert: message(.length))
    default: return nil
    }
  }

  /// The day of what was done lies in the month; other dates have only to be dates.
  private func date(_ field: FormField) -> DataValidation {
    if field.key == "date" {
      let (first, last) = request.days
      return DataValidation(.date(from: SheetDate(first), through: SheetDate(last)), alert: message(.day))
    }
    return DataValidation(
      .date(from: SheetDate(year: 1930, month: 1, day: 1), through: SheetDate(year: 2099, month: 12, day: 31)),
      alert: message(.date))
  }

  /// A year is a number up to this month's; a date is one from 10,959 (1 January 1930) on.
  private func dateOrYear(at column: Int) -> DataValidation {
    let cell = CellPosition(row: body.lowerBound, column: column).name
    let years = "AND(\(cell)>=1900,\(cell)<=\(request.month.year))"
    return DataValidation(
      .formula("AND(ISNUMBER(\(cell)),OR(\(years),\(cell)>=10959))"), alert: message(.birth))
  }

  /// Lets the code follow from the name: by the roster's own sheet, so that newcomers who are added there count too.
  ///
  /// Of namesakes the formula chooses none; the cell without a code is coloured until somebody does.
  mutating func fillInCodes(from roster: FormSheet) {
    guard form.kind != .roster, attendance == nil, let code = column(of: "member_id"),
      let name = column(of: "full_name") ?? column(of: "name"),
      let codes = roster.cells(of: "member_id"), let names = roster.cells(of: "full_name")
    else { return }
    for row in body {
      let cell = "$\(CellPosition.columnName(name))\(row)"
      let isOne = "SUMPRODUCT(--(\(names)=\(cell)))=1"
      let found = "LOOKUP(2,1/(\(names)=\(cell)),\(codes))&\"\""
      plan.rows[row - 1].cells[code].content = .formula(
        "IF(\(cell)=\"\",\"\",IF(\(isOne),\(found),\"\"))", result: .text(""))
    }
    let (first, last) = (body.lowerBound, body.upperBound + Self.spareRows)
    let (nameCell, codeCell) = (
      "$\(CellPosition.columnName(name))\(first)", "$\(CellPosition.columnName(code))\(first)"
    )
    let isPerson = individualCondition(row: first).map { ",\($0)" } ?? ""
    plan.looks.append(
      SheetPlan.Look(
        range: CellRange(rows: first...last, columns: code...code),
        formula: "AND(\(nameCell)<>\"\",\(codeCell)=\"\"\(isPerson))",
        style: CellStyle().with { $0.fill = Color(layout.marks.requiredFill) }))
  }

  /// The condition under which a code is required, where the form has one.
  private func individualCondition(row: Int) -> String? {
    guard let condition = form.field("member_id")?.requiredWhen, let column = column(of: condition.field),
      let values = form.field(condition.field)?.type.values.filter({ condition.values.contains($0.code) }),
      !values.isEmpty
    else { return nil }
    let tests = values.map { "$\(CellPosition.columnName(column))\(row)=\"\($0.label.doublingQuotes)\"" }
    return tests.count == 1 ? tests[0] : "OR(\(tests.joined(separator: ",")))"
  }

  /// The cells of a field in the rows to fill in, as formulas on other sheets name them.
  private func cells(of key: String) -> String? {
    column(of: key).map { CellRange(rows: body, columns: $0...$0).absoluteName(inSheet: sheet.name) }
  }
}
