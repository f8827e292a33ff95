import Movement
import Submissions
import WorkbookWriting

// A row a member, a column a day.
extension FormSheet {
  /// The columns of the days, from 0.
  private var days: ClosedRange<Int> {
    (columns.firstIndex { $0.day != nil } ?? 0)...(columns.lastIndex { $0.day != nil } ?? 0)
  }

  /// Whether a column says who a row of the attendance sheet is about: filled in from the roster, and free to be added to.
  func namesPeople(_ column: Int) -> Bool { attendance != nil && column < days.lowerBound }

  /// The members and rows for newcomers, all of one height; on one page if that can be.
  mutating func placePeople(_ attendance: AttendanceLayout) {
    let members = request.present
    let first = plan.nextRow
    let (count, height) = rowsOnOnePage(members.count + sheet.rows, attendance.smallestScale)
    for (index, member) in members.enumerated() { placePerson(member, number: index + 1, height: height, attendance) }
    let empty = count.map { $0 - members.count } ?? emptyRows(about: sheet.rows, atLeast: sheet.rows, height: height)
    let rows = members.count + empty
    for index in members.count..<rows { placePerson(nil, number: index + 1, height: height, attendance) }
    body = first...(first + rows - 1)
    if count != nil {
      plan.page.size = .fit(wide: 1, tall: 1)
      plan.page.isCenteredHorizontally = true
    }
    colourDoubts(attendance)
  }

  /// How many rows fill one page, and their height in points; no count where so many do not fit.
  ///
  /// Rows are made lower first, by a quarter at most, for they may be filled in by hand; then all is printed smaller.
  /// On several pages they are as low as that, for fewer pages.
  private func rowsOnOnePage(_ wanted: Int, _ smallestScale: Double) -> (count: Int?, height: Double) {
    let pages = Pagination(page: sheet.page, widths: plan.widths)
    let above = plan.rows.reduce(0) { $0 + $1.height }
    let lowest = max(TextMeasure(styles.boxed).rowHeight(lines: 1), sheet.rowHeight * 0.75)
    let room = pages.surelyFree - above
    let most = pages.surelyFree * max(1, pages.scale / smallestScale) - above
    guard Double(wanted) * lowest <= most else { return (nil, lowest) }
    let even = (room / Double(wanted) / 0.75).rounded(.down) * 0.75
    let height = min(sheet.rowHeight, max(lowest, even))
    return (max(wanted, Int(room / height)), height)
  }

  private mutating func placePerson(
    _ member: Member?, number: Int, height: Double, _ attendance: AttendanceLayout
  ) {
    var row = SheetPlan.Row(height: height)
    for (index, column) in columns.enumerated() {
      var cell = SheetPlan.Cell(column: index, content: .blank, style: column.style)
      if let field = column.field {
        cell.content = member.map { field.value(of: $0).content } ?? .blank
      } else if let day = column.day {
        // Who does not serve on a day cannot take part on it.
        if member?.serves(on: day) == false { cell.style.fill = Color(layout.marks.exampleFill) }
      } else if index > days.upperBound {
        cell.content = .formula(sumFormula(plan.nextRow, attendance), result: member == nil ? .text("") : .number(0))
      } else {
        cell.content = .number(Double(number))
      }
      row.cells.append(cell)
    }
    plan.rows.append(row)
  }

  /// The days of a row by the rule's credits; empty where nobody is named.
  private func sumFormula(_ row: Int, _ attendance: AttendanceLayout) -> String {
    let marks = CellRange(rows: row...row, columns: days).name
    let terms = attendance.marks.map { mark in
      let credit = request.district.rules.monthlyRule.sessionCredits[mark.session] ?? 0
      return "(UPPER(\(marks))=\"\(mark.text.uppercased().doublingQuotes)\")*\(credit)"
    }
    return "IF(\(nameCell(row))=\"\",\"\",SUMPRODUCT(\(terms.joined(separator: "+"))))"
  }

  private func nameCell(_ row: Int) -> String { "$\(CellPosition.columnName(column(of: "full_name") ?? 0))\(row)" }

  /// Colours marks of nobody, and those that came in by pasting and are none of the drop-down's: the sum leaves them out.
  private mutating func colourDoubts(_ attendance: AttendanceLayout) {
    let cell = CellPosition(row: body.lowerBound, column: days.lowerBound).name
    let others = attendance.marks.map { "UPPER(\(cell))<>\"\($0.text.uppercased().doublingQuotes)\"" }
    plan.looks.append(
      SheetPlan.Look(
        range: CellRange(rows: body, columns: days),
        formula: "AND(\(cell)<>\"\",OR(\(nameCell(body.lowerBound))=\"\",AND(\(others.joined(separator: ",")))))",
        style: CellStyle().with { $0.fill = Color(layout.marks.requiredFill) }))
  }

  /// The drop-down of the marks, and what they mean beside each cell.
  mutating func restrict(marks: [AttendanceLayout.Mark], in rows: ClosedRange<Int>, _ lists: inout ListSheet) {
    guard let cells = lists.cells(with: marks.map(\.text)) else { return }
    let rule = DataValidation(
      .listFromCells(sheet: lists.name, cells), prompt: message(.mark), alert: message(.mark))
    plan.validations.append(
      SheetPlan.PlacedValidation(validation: rule, range: CellRange(rows: rows, columns: days)))
  }
}

extension FormColumn {
  /// The columns of an attendance sheet, left to right; `usual` are those of the participation form.
  static func attendance(
    _ layout: AttendanceLayout, days: [CalendarDate], _ usual: [FormColumn], _ styles: SheetStyles
  ) -> [FormColumn] {
    let line = styles.boxed.with {
      $0.wraps = false
      $0.shrinks = true
    }
    func columns(of keys: [String]) -> [FormColumn] {
      keys.compactMap { key in usual.first { $0.field?.key == key } }.map { column in
        var column = column
        column.style.wraps = false
        column.style.shrinks = true
        return column
      }
    }
    let mark = line.with {
      $0.horizontal = .center
      // As text, ½ typed as 1/2 is no day of a month.
      $0.numberFormat = "@"
    }
    let sum = line.with {
      $0.horizontal = .center
      $0.bold = true
      // Nothing to see as long as nobody has a mark: the sheet may be filled in by hand.
      $0.numberFormat = "General;;"
    }
    return usual.prefix { $0.field == nil } + columns(of: layout.fields)
      + days.map { day in
        FormColumn(
          day: day, heading: layout.heading(of: day), mark: "", width: layout.sheet.widths["day"] ?? 7, style: mark)
      }
      + [FormColumn(heading: layout.sum, mark: "", width: layout.sheet.widths["sum"] ?? 8, style: sum)]
      + columns(of: layout.closingFields)
  }
}
