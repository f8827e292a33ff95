public import Movement
public import Submissions
public import WorkbookWriting

/// The forms that a unit fills in for a month, with its roster: a workbook, and the same as CSV files.
public struct BlankForms {
  private let request: FormRequest
  private let layout: FormsLayout

  /// Forms for a unit and a month; the roster is the one in effect, empty where none is known.
  public init(
    unit: Unit, month: YearMonth, roster: [Member], district: District, catalogue: FormCatalogue, layout: FormsLayout
  ) {
    request = FormRequest(unit: unit, month: month, district: district, catalogue: catalogue, roster: roster)
    self.layout = layout
  }

  /// The workbook's name, `BieuMau_03169_2022-11.xlsx`.
  public var workbookName: String { name.fileName }

  private var name: OwnFileName { OwnFileName(.blank, unitCode: request.unit.code, month: request.month) }

  /// The CSV files by their paths, `2022-11/03169/tham-gia.csv`, which say month and unit when they come back.
  public var tables: [(path: String, bytes: [UInt8])] {
    let folder = "\(request.month)/\(name.unit)"
    return request.catalogue.forms.map { form in
      ("\(folder)/\(form.fileName).csv", FormTable(form: form, request: request, layout: layout).bytes)
    }
  }

  /// Writes the workbook; an existing file is replaced when all is written.
  /// - Throws: `WorkbookError` where the file cannot be written.
  public func writeWorkbook(to path: String) throws(WorkbookError) {
    var lists = ListSheet(
      named: layout.listSheet, fontName: layout.base.fontName, fontSize: layout.base.fontSize)
    let sheets = plan(&lists)
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
    var sheets = request.catalogue.forms.compactMap { form in
      layout.sheets[form.kind].map { FormSheet(form, $0, for: request, layout: layout) }
    }
    let roster = sheets.first { $0.form.kind == .roster }
    for index in sheets.indices {
      sheets[index].restrict(with: &lists)
      if let roster { sheets[index].fillInCodes(from: roster) }
    }
    return sheets.map(\.plan)
  }

  /// The creation day is the month's first, so that the same input gives the same bytes.
  private var properties: DocumentProperties {
    layout.base.properties.filled(request.facts, created: request.month.firstDay)
  }
}
