import Movement
import TableReading

/// Reads one sheet from its first row to its last: its tables, where they belong, and their rows.
struct SheetScanner {
  let search: HeaderSearch
  let units: UnitRegister
  let words: FormWords
  let fallbackMonth: YearMonth?
  /// The first month that is judged; of earlier ones only the rosters matter.
  let firstMonth: YearMonth?
  /// The last month that is judged; later ones do not matter.
  let lastMonth: YearMonth?

  /// Reads a sheet of a file, the one with that index; rows are held if there is room for them, which they then take up.
  /// - Throws: what keeps the sheet from being read at all.
  func scan(
    _ submitted: SubmittedTable, of file: InputFile, index: Int, room: inout Int
  ) throws(ReadingError) -> [ScannedTable] {
    let table = submitted.table
    let pass = SheetPass(search: search, merges: table.mergedRanges, delimiter: table.delimiter)
    var scan = SheetScan(scanner: self, submitted: submitted, file: file, index: index, pass: pass, room: room)
    let extent = try pass.run(try table.makeReader(), &scan)
    room = scan.room
    if !extent.hasTable { return [scan.tableWithoutHeader(lastRow: extent.lastRow)] }
    return scan.tables
  }

  /// Whether no row of a table can matter to what is judged.
  func isPassedOver(_ scanned: ScannedTable) -> Bool {
    guard let month = scanned.result.month else { return false }
    if let lastMonth, month > lastMonth { return true }
    return firstMonth.map { month < $0 } ?? false && scanned.result.form != .roster
  }

  /// Whether a sheet has a form; one that cannot be read has none.
  func hasForm(_ table: Table) -> Bool {
    let pass = SheetPass(search: search, merges: table.mergedRanges, delimiter: nil)
    return (try? pass.hasForm(try table.makeReader())) ?? false
  }

  func placement(_ file: InputFile, titles: [String]) -> Placement {
    Placement(
      folders: file.folders, titles: titles, fileName: file.name, units: units, words: words.senders,
      fallbackMonth: fallbackMonth)
  }
}

/// The tables of a sheet while it is read.
struct SheetScan: SheetHandler {
  let scanner: SheetScanner
  let submitted: SubmittedTable
  let file: InputFile
  let index: Int
  let pass: SheetPass
  private(set) var room: Int
  private(set) var tables: [ScannedTable] = []
  /// The forms' matches of all tables so far, by which the sheet is read the same way again.
  private var matches: [FormMatch?] = []
  private var earlierTitles: [String] = []
  private var store: RecordStore?
  private var header: HeaderMatch?
  /// What a line above the headings says that amounts of money are multiplied by.
  private var lineScale: Int?

  init(
    scanner: SheetScanner, submitted: SubmittedTable, file: InputFile, index: Int, pass: SheetPass, room: Int
  ) {
    self.scanner = scanner
    self.submitted = submitted
    self.file = file
    self.index = index
    self.pass = pass
    self.room = room
  }

  mutating func begin(_ header: HeaderMatch, titles: [[String]]) -> FormMatch? {
    let own = titles.flatMap(\.self)
    let placement = placement(own)
    var scanned = scannedTable(placement)
    scanned.result.headerRow = header.rows.upperBound
    let match = settleForm(header, names: [InputFile.stem(of: file.name)] + own, &scanned)
    scanner.refuseMisplaced(placement, &scanned)
    scanner.refuseReturned(&scanned)
    scanned.match = match
    let names = [InputFile.stem(of: file.name)] + earlierTitles + own
    scanned.isSupplement = names.contains { scanner.words.supplements.isMet(in: TextWords($0)) }
    scanned.annotated = AnnotatedTable(header, match: match)
    earlierTitles += own
    lineScale = own.lazy.compactMap(scanner.search.words.words.money.factor(ofLine:)).last ?? lineScale
    self.header = header
    matches.append(match)
    let isWanted = match != nil && scanned.refusal == nil && !scanner.isPassedOver(scanned)
    store = isWanted ? RecordStore() : nil
    tables.append(scanned)
    return match
  }

  mutating func take(_ record: Record) {
    guard store != nil else { return }
    store?.append(record)
    if let size = store?.byteCount, size > room { store = nil }
  }

  mutating func end(_ layout: TableLayout) {
    let last = tables.count - 1
    tables[last].result.rows.total = layout.total
    tables[last].annotated = tables[last].annotated?.ending(layout)
    guard let match = tables[last].match, let header, tables[last].refusal == nil else {
      tables[last].result.isCounted = false
      return
    }
    if scanner.isPassedOver(tables[last]) { return }
    room -= store?.byteCount ?? 0
    tables[last].rows = TableRows(
      file: file, sheet: index, pass: pass, matches: matches, layout: layout,
      parser: RowParser(
        match: match, layout: layout, month: tables[last].result.month, words: pass.search.words,
        lineScale: lineScale),
      held: store)
    tables[last].notices = LayoutNotices.issues(of: submitted.table, match, header, layout, pass.search.words)
    // Only the notices name the unknown columns.
    tables[last].match?.unknown = []
    store = nil
  }

  /// What is known of a sheet in which no row fits any form.
  func tableWithoutHeader(lastRow: Int) -> ScannedTable {
    let placement = scanner.placement(file, titles: [])
    var scanned = scannedTable(placement)
    scanned.refusal = Issue(UnknownForm(nearest: nil, missing: []))
    scanned.result.isCounted = false
    scanned.result.rows.total = lastRow
    scanner.refuseReturned(&scanned)
    return scanned
  }

  /// Where the table belongs: by its own titles, and where these do not say by those of the tables above.
  private func placement(_ own: [String]) -> Placement {
    var placement = scanner.placement(file, titles: own)
    guard !earlierTitles.isEmpty else { return placement }
    let earlier = scanner.placement(file, titles: earlierTitles + own)
    let alone = scanner.placement(InputFile(path: "", folders: [], name: "", content: file.content), titles: own)
    if alone.month.value == nil { placement.month = earlier.month }
    if alone.unit.value == nil { (placement.unit, placement.body) = (earlier.unit, earlier.body) }
    return placement
  }

  private func scannedTable(_ placement: Placement) -> ScannedTable {
    let table = submitted.table
    return ScannedTable(
      result: TableResult(
        path: file.path, sheet: table.sheet, unit: placement.unit.value, month: placement.month.value,
        encoding: table.encodingName, delimiter: table.delimiter, headerRow: nil),
      namedMonths: placement.namedMonths, addressee: placement.addressee, mark: submitted.mark,
      isReturned: submitted.isReturned, notices: [], annotated: nil)
  }

  /// Chooses the form, or refuses the table.
  private func settleForm(_ header: HeaderMatch, names: [String], _ scanned: inout ScannedTable) -> FormMatch? {
    switch header.verdict(named: names) {
    case .success(let match):
      scanned.result.form = match.form.kind
      if let finding = DuplicateLabel(match) { scanned.refusal = Issue(finding) }
      return match
    case .failure(.unknown(let nearest, let missing)):
      scanned.refusal = Issue(UnknownForm(nearest: nearest, missing: missing))
    case .failure(.ambiguous(let forms)): scanned.refusal = Issue(AmbiguousForm(candidates: forms))
    }
    return nil
  }
}
