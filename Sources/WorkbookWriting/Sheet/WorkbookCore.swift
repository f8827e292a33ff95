import CXlsxWriter
import Glibc

/// The only owner of the C workbook; sheets refer to it, and find it closed once it is.
@safe final class WorkbookCore {
  private(set) var handle: UnsafeMutablePointer<lxw_workbook>?
  private(set) var sheets: [SheetState] = []
  private var definedNames: Set<String> = []
  private let output: OutputFile
  private let scratch: ScratchFile
  private(set) var formats = FormatTable()

  init(path: String, properties: DocumentProperties) throws(WorkbookError) {
    output = try OutputFile(target: path)
    scratch = try ScratchFile()
    let strings = CStrings()
    let directory = try ScratchFile.partsDirectory()
    var options = unsafe lxw_workbook_options()
    unsafe options.tmpdir = strings.copy(directory)
    unsafe handle = unsafe workbook_new_opt(scratch.path, &options)
    if unsafe handle == nil {
      throw WorkbookError(.library(name: LibraryError.memory), "create workbook", path: path)
    }
    try setProperties(properties)
  }

  deinit {
    if let handle = unsafe handle { unsafe lxw_workbook_free(handle) }
  }

  func open(_ operation: String) throws(WorkbookError) -> UnsafeMutablePointer<lxw_workbook> {
    guard let handle = unsafe handle else { throw WorkbookError(.closed, operation, path: output.target) }
    return unsafe handle
  }

  func addSheet(named name: String) throws(WorkbookError) -> Worksheet {
    let workbook = try unsafe open("add sheet")
    if let fault = SheetNames.fault(in: name, taken: sheets.lazy.map(\.name)) {
      throw WorkbookError(.sheetName(fault), "add sheet", sheet: name)
    }
    // Indexes of sheets are 16 bits wide in the library, and signed ones in its defined names.
    guard sheets.count < Self.sheetLimit else {
      throw WorkbookError(.tooMuch(.sheets, count: sheets.count + 1, limit: Self.sheetLimit), "add sheet", sheet: name)
    }
    guard let handle = unsafe workbook_add_worksheet(workbook, name) else {
      throw WorkbookError(.refused("the library refuses the name"), "add sheet", sheet: name)
    }
    // The library leaves `2022` and `T10` without quotes in names of print titles, and Excel calls the file broken.
    unsafe CStrings.replace(&handle.pointee.quoted_name, SheetNames.quoted(name))
    let state = unsafe SheetState(handle: handle, name: name, index: sheets.count)
    sheets.append(state)
    return Worksheet(core: self, state: state)
  }

  static let sheetLimit = 10_000

  func format(_ style: CellStyle) throws(WorkbookError) -> UnsafeMutablePointer<lxw_format> {
    unsafe try formats.format(for: style, in: try open("make format"))
  }

  func conditionalFormat(_ style: CellStyle) throws(WorkbookError) -> UnsafeMutablePointer<lxw_format> {
    unsafe try formats.conditionalFormat(for: style, in: try open("make format"))
  }

  func sheet(named name: String) -> SheetState? { sheets.first { $0.name == name } }

  func defineName(_ name: String, sheet: String, range: CellRange) throws(WorkbookError) {
    let workbook = try unsafe open("define name")
    let fault = DefinedNames.fault(in: name)
    if let fault { throw WorkbookError(.refused(fault), "define name", sheet: sheet, cell: range.name) }
    guard range.isInSheet, self.sheet(named: sheet) != nil else {
      throw WorkbookError(.outsideSheet, "define name", sheet: sheet, cell: range.name)
    }
    guard definedNames.insert(name.lowercased()).inserted else {
      throw WorkbookError(.refused("the name \(name) is defined already"), "define name", sheet: sheet)
    }
    let formula = "=" + range.absoluteName(inSheet: sheet)
    try unsafe check(workbook_define_name(workbook, name, formula), "define name", sheet: sheet, cell: range.name)
  }

  func close() throws(WorkbookError) {
    try prepareSheets()
    let workbook = try unsafe open("close")
    // The library frees the workbook whether it succeeds or not.
    unsafe handle = nil
    errno = 0
    let result = unsafe workbook_close(workbook)
    let number = errno
    if result != LXW_NO_ERROR, number != 0 {
      throw WorkbookError(.file(errno: number), "assemble", path: output.target)
    }
    try check(result, "assemble")
    var pageTexts: [Int: PackageFinisher.PageTexts] = [:]
    for sheet in sheets where sheet.hasPageTexts {
      pageTexts[sheet.index + 1] = PackageFinisher.PageTexts(firstPage: sheet.firstPage)
    }
    let withErrors = Set(sheets.filter(\.hasErrorValues).map { $0.index + 1 })
    var finisher = PackageFinisher(pageTexts: pageTexts, sheetsWithErrors: withErrors)
    // The library numbers charts in the order of the sheets.
    for (index, area) in sheets.flatMap(\.plotAreas).enumerated() { finisher.plotAreas[index + 1] = area }
    let finished = try finisher.finish(try scratch.contents(), path: output.target)
    try output.write(finished)
  }

  /// A hidden first sheet is shown by the library unless another one is the active sheet.
  private func prepareSheets() throws(WorkbookError) {
    guard let visible = sheets.first(where: { !$0.isHidden }) else {
      throw WorkbookError(.refused("a workbook needs a visible sheet"), "close", path: output.target)
    }
    if !sheets.contains(where: \.isActive) { try Worksheet(core: self, state: visible).activate() }
    for sheet in sheets {
      for series in sheet.charts { try complete(series) }
    }
  }

  /// Adds a property to those that the format provides for.
  func addProperty(_ name: String, _ text: String) throws(WorkbookError) {
    let strings = CStrings()
    let cleaned = (name: XMLText.cleaned(name), text: XMLText.cleaned(text))
    try limit(max(cleaned.name.utf16.count, cleaned.text.utf16.count), to: 255, .textLength, "add property")
    try unsafe check(
      workbook_set_custom_property_string(
        try open("add property"), strings.copy(cleaned.name), strings.copy(cleaned.text)), "add property")
  }

  private func setProperties(_ properties: DocumentProperties) throws(WorkbookError) {
    guard let days = properties.created.daysFromEpoch, days > 0 else {
      let day = properties.created
      throw WorkbookError(.noSuchDate(year: day.year, month: day.month, day: day.day), "set properties")
    }
    let strings = CStrings()
    func text(_ text: String) throws(WorkbookError) -> UnsafeMutablePointer<CChar>? {
      let cleaned = XMLText.cleaned(text)
      try limit(cleaned.utf16.count, to: 255, .textLength, "set properties")
      return unsafe strings.copy(cleaned)
    }
    var fields = unsafe lxw_doc_properties()
    unsafe fields.title = try text(properties.title)
    unsafe fields.subject = try text(properties.subject)
    unsafe fields.author = try text(properties.author)
    unsafe fields.company = try text(properties.company)
    unsafe fields.category = try text(properties.category)
    unsafe fields.keywords = try text(properties.keywords)
    unsafe fields.comments = try text(properties.comments)
    unsafe fields.created = days * 86_400
    try unsafe check(workbook_set_properties(try open("set properties"), &fields), "set properties")
  }
}
