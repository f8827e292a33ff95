import Movement
public import TableReading
import VietnameseText

/// Reads one table from its first row to its last: header, placement, rows, footer.
struct TableScanner {
  let forms: [PreparedForm]
  let units: UnitRegister
  let fallbackMonth: YearMonth?
  /// The first month that is judged; of earlier ones only the rosters matter.
  let firstMonth: YearMonth?

  /// Reads a table of a file, the one with that index; its rows are held if there is room for them, which they then take up.
  /// - Throws: what keeps the table from being read at all.
  func scan(
    _ submitted: SubmittedTable, of file: InputFile, index: Int, room: inout Int
  ) throws(ReadingError) -> ScannedTable {
    let table = submitted.table
    let reader = try table.makeReader()
    let depth = submitted.headerDepth
    let head = try Self.readHead(reader, depth: depth)
    let header = HeaderMatch.find(in: head, forms: forms, depth: depth)
    let titles = head.prefix { $0.row < header?.row ?? .max }.flatMap(Self.cells)
    let placement = Placement(
      folders: file.folders, titles: header == nil ? [] : titles, fileName: file.name, units: units,
      fallbackMonth: fallbackMonth)
    var scanned = ScannedTable(
      result: TableResult(
        path: file.path, sheet: table.sheet, unit: placement.unit.value, month: placement.month.value,
        encoding: table.encodingName, delimiter: table.delimiter, headerRow: header?.row),
      namedMonths: placement.namedMonths, addressee: placement.addressee, mark: submitted.mark,
      isReturned: submitted.isReturned, notices: [], annotated: AnnotatedTable(header).withoutUnknownColumns())
    let match = settleForm(header, &scanned)
    refuseMisplaced(placement, &scanned)
    refuseReturned(&scanned)
    if isPassedOver(scanned) { return scanned }
    if let header, let match, scanned.refusal == nil {
      // Only the notices name the unknown columns.
      scanned.match?.unknown = []
      let rows = try TableRows(
        of: file, index: index, below: header, scanned.match ?? match, head: head, reader, room: &room)
      scanned.result.rows.total = rows.lastRow
      scanned.rows = rows
      scanned.annotated = scanned.annotated.ending(with: rows.footer)
      scanned.notices = notices(of: table, match, rows)
    } else {
      scanned.result.isCounted = false
      scanned.result.rows.total = try lastRow(head: head, reader)
    }
    return scanned
  }

  /// Whether no row of the table can matter to what is judged.
  private func isPassedOver(_ scanned: ScannedTable) -> Bool {
    guard let firstMonth, let month = scanned.result.month else { return false }
    return month < firstMonth && scanned.result.form != .roster
  }

  /// Bytes of the rows that are held until the header is found; of rows of megabytes, fewer are.
  static let mostHeadBytes = 8 << 20

  /// The rows among which the header is.
  static func readHead(_ reader: any RecordReader, depth: Int) throws(ReadingError) -> [Record] {
    var head: [Record] = []
    var record = Record()
    var bytes = 0
    while try reader.next(into: &record) {
      head.append(record)
      bytes += record.textLength
      if record.row >= depth || bytes > mostHeadBytes { break }
    }
    return head
  }

  /// Characters of a title that are looked at; nobody writes a longer one.
  private static let longestTitle = 500

  private static func cells(of record: Record) -> [String] {
    (0..<record.count).map { column in
      let title = record.text(at: column)
      let isLong = title.utf8.count > longestTitle
      return TextNormalization.normalized(isLong ? String(title.unicodeScalars.prefix(longestTitle)) : title)
    }.filter { !$0.isEmpty }
  }

  /// Chooses the form, or refuses the table.
  private func settleForm(_ header: HeaderMatch?, _ scanned: inout ScannedTable) -> FormMatch? {
    guard let header else {
      scanned.refusal = Issue(UnknownForm(nearest: nil, missing: []))
      return nil
    }
    switch header.verdict {
    case .success(let match):
      scanned.result.form = match.form.kind
      scanned.match = match
      if let finding = DuplicateLabel(match) { scanned.refusal = Issue(finding) }
      return match
    case .failure(let error):
      switch error.doubt {
      case .unknown(let nearest, let missing):
        scanned.refusal = Issue(UnknownForm(nearest: nearest, missing: missing))
      case .ambiguous(let forms):
        scanned.refusal = Issue(AmbiguousForm(candidates: forms))
      }
      return nil
    }
  }

  private func refuseMisplaced(_ placement: Placement, _ scanned: inout ScannedTable) {
    guard scanned.refusal == nil else { return }
    switch placement.month {
    case .known: break
    case .unknown: scanned.refusal = Issue(MonthUnknown())
    case .conflict(let said):
      scanned.refusal = Issue(MonthConflict(cause: .sources(said)))
    }
    guard scanned.refusal == nil else { return }
    switch placement.unit {
    case .known: break
    case .unknown: scanned.refusal = Issue(UnitUnknown())
    case .conflict(let said):
      let directory = units.directory(placement.month.value)
      scanned.refusal = Issue(UnitConflict(cause: .sources(said.mapValues { directory.unit(code: $0)?.name ?? $0 })))
    }
  }

  /// A table that was sent back because only names of files and folders disagreed has nothing to mend in it: it stays refused until
  /// somebody takes the mark away.
  private func refuseReturned(_ scanned: inout ScannedTable) {
    guard let mark = scanned.mark, mark.kind == .refused else { return }
    let refused = scanned.refusal?.code
    if mark.codes.contains(MonthConflict.code.rawValue),
      refused == nil || refused == UnitConflict.code || refused == UnitUnknown.code
    {
      scanned.refusal = Issue(MonthConflict(cause: .unanswered))
    } else if mark.codes.contains(UnitConflict.code.rawValue), refused == nil {
      scanned.refusal = Issue(UnitConflict(cause: .unanswered))
    }
  }

  /// The last row with anything in it.
  private func lastRow(head: [Record], _ reader: any RecordReader) throws(ReadingError) -> Int {
    var last = head.last { !$0.isBlank }?.row ?? 0
    var record = Record()
    while try reader.next(into: &record) {
      if !record.isBlank { last = record.row }
    }
    return last
  }

  private func notices(of table: Table, _ match: FormMatch, _ rows: TableRows) -> [Issue] {
    (rows.footer.map { [Issue(Footer(rows: $0))] } ?? []) + ExtraLabel.issues(for: match.unknown)
      + (ConvertedEncoding(table).map { [Issue($0)] } ?? [])
  }
}

extension Placement {
  /// The months that any source names.
  var namedMonths: [YearMonth] {
    switch month {
    case .known(let month): [month]
    case .unknown: []
    case .conflict(let said): said.values.sorted()
    }
  }
}

extension SubmittedTable {
  /// The rows in which a header is looked for; the program's own row does not count.
  var headerDepth: Int { HeaderMatch.searchDepth + (mark == nil ? 0 : 1) }
}

extension Table {
  /// The name of the encoding, with the repair that was needed behind a plus sign; nil where neither is known.
  public var encodingName: String? {
    guard let repair, let kind = repair.mainKind else { return encoding?.rawValue }
    return [encoding?.rawValue, kind.rawValue].compactMap { $0 }.joined(separator: "+")
  }
}

extension TextRepair {
  /// The kind that most of the table needed.
  var mainKind: Kind? { whole ?? columns.sorted { $0.key < $1.key }.first?.value }
}
