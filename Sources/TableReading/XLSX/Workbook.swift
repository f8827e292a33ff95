/// An XLSX workbook: its sheets, and what all of them share.
final class Workbook {
  private struct Sheet {
    var name: String
    var isHidden: Bool
    /// The part's name, or why there is none to read.
    var part: Result<String, ReadingError>
    var mergedRanges: [MergedRange] = []
  }

  private let package: Package
  private var sheets: [Sheet] = []
  private let calendar: DateSystem
  private var sharedStringsPart: String?
  private var stylesPart: String?
  private var loadedStrings: Result<SharedStrings, ReadingError>?
  private var loadedFormats: Result<[CellFormat], ReadingError>?

  /// Opens a file that is a ZIP archive.
  static func open(_ content: any Content, includingHidden: Bool = false) throws(ReadingError) -> Workbook {
    try Workbook(Package(content), includingHidden: includingHidden)
  }

  private init(_ package: Package, includingHidden: Bool) throws(ReadingError) {
    self.package = package
    let name = try Self.mainPart(of: package)
    let part = try WorkbookPart(name: name, source: package.open(name))
    try part.readAll()
    calendar = part.startsIn1904 ? .from1904 : .from1900
    let relationships = try package.relationships(of: name)
    let byID = Dictionary(relationships.map { ($0.id, $0) }) { first, _ in first }
    var taken: Set<String> = []
    for sheet in part.sheets where includingHidden || !sheet.isHidden {
      let found = byID[sheet.relationship]
      // Chart sheets, dialogs and macro sheets have no table.
      guard found == nil || found?.kind == "worksheet" else { continue }
      // Thousands of sheets that are all one part would be read thousands of times.
      let isShared = found.map { !taken.insert(PartName.folded($0.target)).inserted } ?? false
      sheets.append(
        Sheet(name: sheet.name, isHidden: sheet.isHidden, part: Self.part(of: sheet, found, isShared: isShared)))
    }
    guard !sheets.isEmpty else { throw ReadingError(.empty) }
    sharedStringsPart = relationships.first { $0.kind == "sharedStrings" }?.target
    stylesPart = relationships.first { $0.kind == "styles" }?.target
  }

  /// A listed sheet that has no part of its own spoils itself, not the workbook.
  private static func part(
    of sheet: WorkbookPart.Sheet, _ found: Relationship?, isShared: Bool
  ) -> Result<String, ReadingError> {
    guard let found else {
      return .failure(ReadingError(.missingPart(EntryName.printable(Array(sheet.relationship.utf8)))))
    }
    let shown = EntryName.printable(Array(found.target.utf8))
    return isShared ? .failure(ReadingError(.damagedArchive("two sheets in \(shown)"))) : .success(found.target)
  }

  /// The sheets in the workbook's order.
  var tables: [Table] {
    let properties = customProperties()
    return sheets.map { sheet in
      var table = Table(sheet: sheet.name) { () throws(ReadingError) -> any RecordReader in
        try self.reader(of: sheet)
      }
      (table.isHidden, table.mergedRanges) = (sheet.isHidden, sheet.mergedRanges)
      table.documentProperties = properties
      return table
    }
  }

  /// The properties that somebody added; none where they cannot be read, for no table depends on them.
  private func customProperties() -> [String: String] {
    guard let name = try? package.relationships(of: "").first(where: { $0.kind == "custom-properties" })?.target,
      let source = try? package.open(name), let part = try? CustomPropertiesPart(name: name, source: source),
      (try? part.readAll()) != nil
    else { return [:] }
    return part.properties
  }

  /// Looks through what the sheets hold without reading a row: finds their merged cells, which stand behind the rows, and
  /// answers whether their text may hold characters that stand for others.
  ///
  /// That is told by the strings that cells share, and by the parts of the sheets, which may hold text themselves. Strings
  /// that cannot be read need no repair: whoever reads a sheet is told what is wrong.
  func survey() -> Bool {
    let strings = try? strings()
    var isDoubtful = strings.map(Self.mayNeedRepair) ?? false
    var scan = RawTextScan()
    var limits = MergeLimits()
    for index in sheets.indices {
      guard let part = try? sheets[index].part.get(), let source = try? package.open(part) else { continue }
      let listener = MergeListener(source, limit: limits.ranges)
      if strings != nil, !isDoubtful, !sheets[index].isHidden { isDoubtful = scan.isDoubtful(listener) }
      listener.finish()
      do throws(ReadingError) {
        if let found = listener.scan.found {
          sheets[index].mergedRanges = found
        } else {
          sheets[index].mergedRanges = try parsedMerges(of: part, &limits)
        }
        limits.rangesOfAll -= sheets[index].mergedRanges.count
      } catch {
        sheets[index].part = .failure(error)
      }
    }
    return isDoubtful
  }

  /// The merged cells of a part whose bytes do not plainly say them.
  private func parsedMerges(of name: String, _ limits: inout MergeLimits) throws(ReadingError) -> [MergedRange] {
    guard let source = try? package.open(name) else { return [] }
    let part = try MergedCellsPart(name: name, source: source, limits: limits)
    try? part.readAll()
    limits.elements -= part.elements
    if let fault = part.fault { throw fault }
    return part.ranges
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
      let part = try sheet.part.get()
      let rows = SheetRows(
        strings: try strings(), formats: try formats(), calendar: calendar, limit: package.delivered.room(for: part))
      return XLSXSheetReader(
        sheet: sheet.name, part: try SheetPart(name: part, source: package.open(part), rows: rows),
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

  private static let contentTypes = "[Content_Types].xml"

  /// The part that the package calls its document.
  private static func mainPart(of package: Package) throws(ReadingError) -> String {
    if package.has("mimetype") {
      let type = String(decoding: try package.open("mimetype").readPrefix(100), as: UTF8.self)
      if type.contains("opendocument.spreadsheet") || type.contains("sun.xml.calc") {
        throw ReadingError(.openDocument)
      }
      if ["opendocument", "sun.xml", "epub"].contains(where: type.contains) {
        throw ReadingError(.unsupported(.document))
      }
    }
    guard package.has("_rels/.rels") else {
      throw ReadingError(package.has("xl/workbook.xml") ? .missingPart("_rels/.rels") : .notAWorkbook)
    }
    guard let found = try package.relationships(of: "").first(where: { $0.kind == "officeDocument" }) else {
      throw ReadingError(.unsupported(.document))
    }
    // A binary workbook (.xlsb).
    if found.target.lowercased().hasSuffix(".bin") { throw ReadingError(.notAWorkbook) }
    // Nothing here depends on the list of content types, but office programs open no package without a sound one.
    try XMLPart(name: contentTypes, source: package.open(contentTypes)).readAll()
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
