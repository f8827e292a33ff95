public import Movement
public import Submissions
public import WorkbookWriting

/// The forms that a unit fills in for a month, with its roster: a workbook, and the same as CSV files.
public struct BlankForms {
  private let request: FormRequest
  private let layout: FormsLayout
  /// The attendance sheet, where one is wanted and the month has days for it.
  private let attendance: AttendanceLayout?

  /// Forms for a unit and a month.
  /// - Parameters:
  ///   - unit: whom the forms are for.
  ///   - month: the month that they are for.
  ///   - roster: the one in effect, empty where none is known.
  ///   - district: its villages and days are the choices of cells.
  ///   - catalogue: the forms.
  ///   - layout: how they look.
  ///   - hasAttendance: whether an attendance sheet is made too; see `canHaveAttendance(in:of:)`.
  public init(
    unit: Unit, month: YearMonth, roster: [Member], district: District, catalogue: FormCatalogue, layout: FormsLayout,
    hasAttendance: Bool = false
  ) {
    request = FormRequest(unit: unit, month: month, district: district, catalogue: catalogue, roster: roster)
    self.layout = layout
    attendance = hasAttendance && Self.canHaveAttendance(in: month, of: district) ? layout.attendance : nil
  }

  /// Whether a month has days enough for an attendance sheet to be told from other tables when it is read: two.
  public static func canHaveAttendance(in month: YearMonth, of district: District) -> Bool {
    district.rules.monthlyRule.eligibleDays(of: month).count >= AttendanceLayout.fewestDays
  }

  /// The workbook's name, `BieuMau_03169_2022-11.xlsx`.
  public var workbookName: String { name.fileName }

  private var name: OwnFileName { OwnFileName(.blank, unitCode: request.unit.code, month: request.month) }

  /// The CSV files by their paths, `2022-11/03169/tham-gia.csv`, which say month and unit when they come back.
  public var tables: [(path: String, bytes: [UInt8])] {
    let folder = "\(request.month)/\(name.unit)"
    var tables = request.catalogue.forms.map { form in
      (path: "\(folder)/\(form.fileName).csv", bytes: FormTable(form: form, request: request, layout: layout).bytes)
    }
    if let attendance, let form = request.catalogue[.participation] {
      let table = AttendanceTable(form: form, request: request, layout: layout, attendance: attendance)
      tables.append((path: "\(folder)/\(attendance.fileName).csv", bytes: table.bytes))
    }
    return tables
  }

  /// Writes the workbook; an existing file is replaced when all is written.
  /// - Throws: `WorkbookError` where the file cannot be written.
  public func writeWorkbook(to path: String) throws(WorkbookError) {
    var lists = ListSheet(
      named: layout.listSheet, fontName: layout.base.fontName, fontSize: layout.base.fontSize)
    try write(plan(&lists), lists, to: path)
  }

  /// Writes sheets that were planned, and the lists that they refer to.
  func write(_ sheets: [SheetPlan], _ lists: ListSheet, to path: String) throws(WorkbookError) {
    let workbook = try Workbook(path: path, properties: properties)
    // A drop-down can only refer to a sheet that is there.
    var worksheets: [Worksheet] = []
    for sheet in sheets { worksheets.append(try workbook.addSheet(named: sheet.name)) }
    try lists.write(to: workbook.addSheet(named: lists.name))
    for (sheet, worksheet) in zip(sheets, worksheets) { try sheet.write(to: worksheet) }
    try workbook.close()
  }

  /// The sheets with everything in its place.
  func plan(_ lists: inout ListSheet) -> [SheetPlan] {
    var sheets = request.catalogue.forms.flatMap(sheets)
    let roster = sheets.first { $0.form.kind == .roster }
    for index in sheets.indices {
      sheets[index].restrict(with: &lists)
      if let roster { sheets[index].fillInCodes(from: roster) }
    }
    return sheets.map(\.plan)
  }

  /// A form's sheet, and the attendance sheet below that of the form that takes the same facts.
  ///
  /// Where both have a fact, the first one counts: it says more, and the mark has the issue.
  private func sheets(of form: FormDefinition) -> [FormSheet] {
    guard var sheet = layout.sheets[form.kind] else { return [] }
    guard let attendance, form.kind == .participation else {
      return [FormSheet(form, sheet, for: request, layout: layout)]
    }
    sheet.notes += attendance.participationNotes
    return [
      FormSheet(form, sheet, for: request, layout: layout),
      FormSheet(form, attendance.sheet, for: request, layout: layout, attendance: attendance),
    ]
  }

  /// The creation day is the month's first, so that the same input gives the same bytes.
  private var properties: DocumentProperties {
    layout.base.properties.filled(request.facts, created: request.month.firstDay)
  }
}
