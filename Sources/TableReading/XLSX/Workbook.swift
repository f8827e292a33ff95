/// An XLSX workbook: its sheets, and what all of them share.
final class Workbook {
  private struct Sheet {
    var name: String
    var part: String
  }

  private let package: Package
  private var sheets: [Sheet] = []
  private let calendar: DateSystem
  private var sharedStringsPart: String?
  private var stylesPart: String?
  private var loadedStrings: Result<SharedStrings, ReadingError>?
  private var loadedFormats: Result<[CellFormat], ReadingError>?

  /// Opens a file that is a ZIP archive.
  static func open(_ content: any Content) throws(ReadingError) -> Workbook { try Workbook(Package(content)) }

  private init(_ package: Package) throws(ReadingError) {
    self.package = package
    let name = try Self.mainPart(of: package)
    let part = try WorkbookPart(name: name, source: package.open(name))
    try part.readAll()
    guard part.isWorkbook else { throw ReadingError(.notAWorkbook) }
    calendar = part.startsIn1904 ? .from1904 : .from1900
    let relationships = try package.relationships(of: name)
    let byID = Dictionary(relationships.map { ($0.id, $0) }) { first, _ in first }
    var taken: Set<String> = []
    for sheet in part.sheets where sheet.isVisible {
      guard let found = byID[sheet.relationship] else {
        throw ReadingError(.missingPart(EntryName.printable(Array(sheet.relationship.utf8))), sheet: sheet.name)
      }
      // Chart sheets, dialogs and macro sheets have no table.
      guard found.kind == "worksheet" else { continue }
      // Thousands of sheets that are all one part would be read thousands of times.
      guard taken.insert(PartName.folded(found.target)).inserted else {
        throw ReadingError(
          .damagedArchive("two sheets in \(EntryName.printable(Array(found.target.utf8)))"), sheet: sheet.name)
      }
      sheets.append(Sheet(name: sheet.name, part: found.target))
    }
    guard !sheets.isEmpty else { throw ReadingError(.empty) }
    sharedStringsPart = relationships.first { $0.kind == "sharedStrings" }?.target
    stylesPart = relationships.first { $0.kind == "styles" }?.target
  }

  /// The visible sheets in the workbook's order.
  var tables: [Table] {
    sheets.map { sheet in
      Table(sheet: sheet.name) { () throws(ReadingError) -> any RecordReader in try self.reader(of: sheet) }
    }
  }

  /// Whether the text may hold characters that stand for others, told without reading a row: by the strings that cells
  /// share, and by the parts of the sheets, which may hold text themselves.
  ///
  /// Strings that cannot be read need none: whoever reads a sheet is told what is wrong.
  var mayNeedRepair: Bool {
    guard let strings = try? strings() else { return false }
    if Self.mayNeedRepair(strings) { return true }
    var scan = RawTextScan()
    return sheets.contains { sheet in (try? package.open(sheet.part)).map { scan.isDoubtful($0) } ?? false }
  }

  private static func mayNeedRepair(_ strings: SharedStrings) -> Bool {
    var detector = RepairDetector()
    var record = Record()
    for index in 0..<strings.count {
      record.begin(row: 0)
      _ = strings.withBytes(of: index) { record.append(contentsOf: $0) }
      record.endCell()
      detector.add(record)
    }
    return detector.foundAny
  }

  private func reader(of sheet: Sheet) throws(ReadingError) -> XLSXSheetReader {
    do throws(ReadingError) {
      let rows = SheetRows(
        strings: try strings(), formats: try formats(), calendar: calendar,
        limit: package.delivered.room(for: sheet.part))
      return XLSXSheetReader(
        sheet: sheet.name, part: try SheetPart(name: sheet.part, source: package.open(sheet.part), rows: rows),
        delivered: package.delivered)
    } catch {
      throw error.at(sheet: sheet.name)
    }
  }

  // What all sheets share is read once, also where it is at fault: there may be thousands of sheets.

  private func strings() throws(ReadingError) -> SharedStrings {
    if let loadedStrings { return try loadedStrings.get() }
    let loaded = Result { () throws(ReadingError) in try loadStrings() }
    loadedStrings = loaded
    return try loaded.get()
  }

  private func loadStrings() throws(ReadingError) -> SharedStrings {
    guard let name = sharedStringsPart else { return SharedStrings() }
    let part = try SharedStringsPart(name: name, source: package.open(name), size: package.size(of: name))
    try part.readAll()
    return part.strings
  }

  private func formats() throws(ReadingError) -> [CellFormat] {
    if let loadedFormats { return try loadedFormats.get() }
    let loaded = Result { () throws(ReadingError) in try loadFormats() }
    loadedFormats = loaded
    return try loaded.get()
  }

  private func loadFormats() throws(ReadingError) -> [CellFormat] {
    guard let name = stylesPart else { return [] }
    let part = try StylesPart(name: name, source: package.open(name))
    try part.readAll()
    return part.formats
  }

  /// The part that the package calls its document.
  private static func mainPart(of package: Package) throws(ReadingError) -> String {
    if package.has("mimetype") {
      let type = String(decoding: try package.open("mimetype").readPrefix(100), as: UTF8.self)
      if type.contains("opendocument") || type.contains("sun.xml") { throw ReadingError(.openDocument) }
    }
    guard package.has("_rels/.rels") else {
      throw ReadingError(package.has("xl/workbook.xml") ? .missingPart("_rels/.rels") : .notAWorkbook)
    }
    guard let found = try package.relationships(of: "").first(where: { $0.kind == "officeDocument" }) else {
      throw ReadingError(.notAWorkbook)
    }
    // A binary workbook (.xlsb).
    if found.target.lowercased().hasSuffix(".bin") { throw ReadingError(.notAWorkbook) }
    return found.target
  }
}

extension ReadingError {
  /// The error with a place added where it has none.
  func at(sheet: String, row: Int? = nil, column: Int? = nil) -> ReadingError {
    var error = self
    error.sheet = error.sheet ?? sheet
    if error.row == nil { (error.row, error.column) = (row, column) }
    return error
  }
}
