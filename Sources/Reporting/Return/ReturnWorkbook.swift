import Configuration
public import Movement
import Submissions
import TableReading
public import WorkbookWriting

/// What goes back to one unit for one month: the guide, then every table as it was sent.
public struct ReturnWorkbook: Sendable {
  /// The name, `TraLai_03169_2022-10.xlsx`.
  public let fileName: String
  let parcel: ReturnParcel
  let district: District
  let newestInput: YearMonth?
  let forms: FormCatalogue
  let layout: ReturnLayout
  let language: Language

  /// How many cells the tables may have together: the workbook is put together in memory, with some 200 bytes for each.
  var mostCells = 500_000

  /// The unit's code.
  public var unit: String { parcel.address.unit }
  /// The month.
  public var month: YearMonth { parcel.address.month }

  /// Writes the workbook; an existing file is replaced when all is written. What was sent is read a second time.
  /// - Throws: `WorkbookError` where the file cannot be written.
  public func write(to path: String) throws(WorkbookError) {
    let workbook = try Workbook(path: path, properties: properties)
    let guide = try workbook.addSheet(named: layout.workbook.sheets.first?.name ?? "")
    var lists = ListSheet(
      named: layout.listSheet, fontName: layout.workbook.fontName, fontSize: layout.workbook.fontSize)
    let listSheet = try workbook.addSheet(named: lists.name)
    var limits: [String] = []
    var room = mostCells
    var uncopied: Set<String> = []
    let issues = Dictionary(grouping: parcel.issues) { SheetKey(file: $0.file, sheet: $0.sheet) }
    let view = ReturnView(layout: layout, language: language)
    var copied = OpenedFile { file throws(ReadingError) in try file.submittedTables() }
    var shown = OpenedFile { file throws(ReadingError) in try file.openTables() }
    for sheet in parcel.sheets {
      let file = sheet.sent.file
      let worksheet = try workbook.addSheet(named: sheet.name)
      let own = issues[SheetKey(file: file.path, sheet: sheet.sent.sheet)] ?? []
      if case .unreadable(let issue) = sheet.sent.fate {
        try view.write(sheet.sent, in: shown.tables(of: file), .unreadable(issue), to: worksheet)
        continue
      }
      guard let table = copied.tables(of: file).first(where: { $0.table.sheet == sheet.sent.sheet }) else {
        throw ReturnTable.gone(file.path)
      }
      guard let cells = try ReturnTable.cellCount(of: table.table, in: file, upTo: room) else {
        uncopied.insert(sheet.name)
        limits.append(layout.text(.cutTable, ["sheet": sheet.name, "file": file.name]))
        try view.write(sheet.sent, in: shown.tables(of: file), .tooLarge(room: mostCells), to: worksheet)
        continue
      }
      room -= cells
      var writer = ReturnTable(
        layout: layout, language: language, facts: facts(limits: []), sent: sheet.sent, issues: own, forms: forms)
      try writer.write(table, to: worksheet, lists: &lists)
      limits += writer.limits(sheet: sheet.name)
    }
    if parcel.uncopied > 0 {
      limits.append(layout.text(.cutSheets, ["count": NumberWording.grouped(parcel.uncopied, in: language)]))
    }
    try lists.write(to: listSheet)
    try writeGuide(to: guide, limits: limits, withoutLinks: uncopied)
    try workbook.close()
  }

  /// The tables of the file that was opened last: a workbook of many sheets is opened once.
  private struct OpenedFile<Table> {
    private let open: (InputFile) throws(ReadingError) -> [Table]
    private var path: String?
    private var tables: [Table] = []

    init(_ open: @escaping (InputFile) throws(ReadingError) -> [Table]) { self.open = open }

    /// None where the file cannot be opened.
    mutating func tables(of file: InputFile) -> [Table] {
      if path != file.path { (path, tables) = (file.path, (try? open(file)) ?? []) }
      return tables
    }
  }

  private struct SheetKey: Hashable {
    var file: String?
    var sheet: String?
  }

  private func writeGuide(
    to worksheet: Worksheet, limits: [String], withoutLinks uncopied: Set<String>
  ) throws(WorkbookError) {
    guard var sheet = layout.workbook.sheets.first else { return }
    let mark = OwnMark(.page).cell(saying: layout.text(.page))
    sheet.title.insert(TextLine(text: TextTemplate(mark), size: 10, isItalic: true, alignment: .left), at: 0)
    let (rows, withoutLink) = guideRows(uncopied)
    let limits = limits + (withoutLink > 0 ? [layout.text(.cutLinks, ["count": String(withoutLink)])] : [])
    var plan = SheetComposer.plan(
      sheet, of: layout.workbook, dataset: Dataset(GuideDataset.fields, of: rows), facts: facts(limits: limits))
    // The guide is the workbook's first page, and no number belongs on that.
    plan.page.firstPage = PageSetup.FirstPage()
    try plan.write(to: worksheet)
    try worksheet.setTabColor(Color(0x1F4E79))
  }

  /// The issues, those of the unit first, then file by file and sheet by sheet; issues of sheets that are not copied and those
  /// beyond Excel's number of links go without.
  private func guideRows(_ uncopied: Set<String>) -> (rows: [GuideDataset.Source], withoutLink: Int) {
    var places: [SheetKey: (order: Int, group: String, name: String?)] = [:]
    for (order, sheet) in parcel.sheets.enumerated() {
      let form = sheet.sent.form.flatMap { forms[$0] }.map { $0.title(in: language) }
      let names = ["form": form ?? "", "sheet": sheet.name, "file": sheet.sent.file.name]
      let group = layout.text(form == nil ? .groupUnknown : .groupTable, names)
      places[SheetKey(file: sheet.sent.file.path, sheet: sheet.sent.sheet)] = (order, group, sheet.name)
    }
    var (rows, withoutLink): ([(order: Int, row: GuideDataset.Source)], Int) = ([], 0)
    for issue in parcel.issues {
      let place = places[SheetKey(file: issue.file, sheet: issue.sheet)]
      let group =
        place?.group ?? issue.file.map { layout.text(.groupFile, ["file": Self.name(ofPath: $0)]) }
        ?? layout.text(.groupUnit)
      var row = GuideDataset.Source(
        issue: issue, table: group, message: issue.message(in: language),
        hint: issue.hint(in: language), title: issue.title(in: language))
      if let name = place?.name, !uncopied.contains(name) {
        row.location = WorkbookLocation(
          path: "", sheet: name, row: max(issue.row ?? 1, 1), column: max(issue.column ?? 0, 0))
      }
      rows.append((place?.order ?? (issue.file == nil ? -1 : parcel.sheets.count), row))
    }
    let sorted = rows.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
    var linked = 0
    return (
      sorted.map { entry in
        var row = entry.element.row
        if row.location != nil {
          linked += 1
          if linked > Worksheet.maximumLinks { (row.location, withoutLink) = (nil, withoutLink + 1) }
        }
        return row
      }, withoutLink
    )
  }

  /// Folders are the district's own: a unit knows its files by their names.
  private static func name(ofPath path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// What texts may name.
  func facts(limits: [String]) -> [String: String] {
    let month = parcel.address.month
    let unit = district.units.last { $0.code == self.unit && $0.isValid(in: month) }
    func count(_ severity: Severity) -> String {
      NumberWording.grouped(parcel.issues.count { $0.severity == severity }, in: language)
    }
    return [
      "unit": self.unit, "unit_name": unit?.name ?? self.unit, "month": month.vietnamese,
      "month_number": String(month.month), "year": String(month.year), "movement": district.rules.movementName,
      "errors": count(.error), "warnings": count(.warning), "due_line": dueLine,
      "limits": limits.joined(separator: "\n"),
    ]
  }

  /// By when it has to be back, where the district sets a day.
  private var dueLine: String {
    guard let day = district.rules.returnDueDay,
      let date = CalendarDate(year: month.next.year, month: month.next.month, day: day)
    else { return "" }
    return layout.text(.due, ["due": date.vietnamese])
  }

  /// The creation day is the last of the newest input's month, so that the same input gives the same bytes.
  private var properties: DocumentProperties {
    layout.workbook.properties.filled(facts(limits: []), created: (newestInput ?? month).lastDay)
  }
}
