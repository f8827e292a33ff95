import Crypto
import TableReading

/// Reads one file: its digest, its tables, and what keeps it from being read.
struct FileScanner {
  let sheets: SheetScanner

  /// Reads a file; whatever is wrong with it becomes an issue.
  ///
  /// `room` is what rows may take in memory until they are judged, in bytes; what is held is taken off.
  func scan(_ file: InputFile, room: inout Int) -> ScannedFile {
    var scanned = ScannedFile(
      file: file, summary: InputSummary(path: file.path, size: 0, sha256: ""), tables: [], failures: [], namedMonths: []
    )
    do {
      (scanned.summary.size, scanned.summary.sha256) = try Self.digest(of: file.content)
      try readTables(of: file, into: &scanned, room: &room)
    } catch {
      fail(error, file, &scanned)
    }
    scanned.summary.rows = scanned.failures.isEmpty ? scanned.tables.reduce(0) { $0 + $1.result.rows.total } : nil
    scanned.summary.month = scanned.tables.lazy.compactMap(\.result.month).first ?? scanned.namedMonths.first
    return scanned
  }

  private func readTables(
    of file: InputFile, into scanned: inout ScannedFile, room: inout Int
  ) throws(ReadingError) {
    let sent = try SubmittedFile(file)
    scanned.isOwnReport = sent.isReport
    if sent.isReport { return }
    scanned.sources = sent.sources
    scanned.summary.encoding = sent.tables.first?.table.encodingName
    for (index, submitted) in sent.tables.enumerated() {
      do throws(ReadingError) {
        scanned.tables += try sheets.scan(submitted, of: file, index: index, room: &room)
      } catch {
        var placed = error
        if placed.sheet == nil { placed.sheet = submitted.table.sheet }
        fail(placed, file, &scanned)
      }
    }
    if file.promise == .nothing, sent.tables.contains(where: { $0.table.sheet == nil }) {
      setAsideWithoutForm(file, &scanned)
    }
    ignoreSheetsWithoutForm(&scanned)
    tellOfHidden(sent.hidden, of: file, &scanned)
  }

  /// Text under a name that says nothing is a table only where a form's headings are found in it.
  private func setAsideWithoutForm(_ file: InputFile, _ scanned: inout ScannedFile) {
    guard scanned.tables.allSatisfy({ $0.refusal?.code == UnknownForm.code }) else { return }
    scanned.tables = []
    setAside(Issue(UnsupportedFile(holds: .text), file: file.path), file, &scanned)
  }

  /// A hidden sheet with a form is not read, but nobody shall wonder where its rows are.
  private func tellOfHidden(_ sheets: [Table], of file: InputFile, _ scanned: inout ScannedFile) {
    guard !sheets.isEmpty else { return }
    let place = scanned.tables.first?.result
    let addressee = self.sheets.placement(file, titles: []).addressee
    for sheet in sheets where self.sheets.hasForm(sheet) {
      let name = sheet.sheet ?? ""
      scanned.hidden.append(
        Issue(
          HiddenSheet(sheet: name), file: file.path, sheet: name, unit: place?.unit ?? addressee.unit,
          month: place?.month ?? addressee.month))
    }
  }

  /// A sheet without a form is no fault in a workbook that has others.
  ///
  /// In a workbook that was sent back it is one, unless the sheet was passed over before: the table in it still waits to be mended.
  private func ignoreSheetsWithoutForm(_ scanned: inout ScannedFile) {
    let hasForm = scanned.tables.contains { $0.result.form != nil }
    scanned.tables.removeAll { table in
      guard let sheet = table.result.sheet, table.refusal?.code == UnknownForm.code else { return false }
      let wasIgnored = table.mark?.kind == .ignored
      guard wasIgnored || (hasForm && (!table.isReturned || table.result.rows.total == 0)) else { return false }
      scanned.ignored.append(
        IgnoredTable(issue: Issue(IgnoredSheet(sheet: sheet)).placed(in: table.result), annotated: table.annotated))
      return true
    }
  }

  /// What is known of a file that the search for files could not open.
  func failed(_ problem: InputProblem) -> ScannedFile {
    let names = problem.path.split(separator: "/").map(String.init)
    let file = InputFile(
      path: problem.path, folders: names.dropLast(), name: names.last ?? "", content: NoContent(error: problem.error))
    var room = 0
    return scan(file, room: &room)
  }

  /// The content of a file that cannot be opened.
  private struct NoContent: Content {
    let error: ReadingError
    func open() throws(ReadingError) -> any ByteSource { throw error }
  }

  private func fail(_ error: ReadingError, _ file: InputFile, _ scanned: inout ScannedFile) {
    if let finding = UnsupportedFile(error, promise: file.promise) {
      setAside(Issue(finding, file: file.path), file, &scanned)
      return
    }
    let placement = sheets.placement(file, titles: [])
    scanned.namedMonths = placement.namedMonths
    scanned.addressee = placement.addressee
    var issue = Issue.unreadable(error, file: file.path)
    issue.unit = placement.unit.value
    issue.month = placement.month.value
    scanned.failures.append(issue)
  }

  /// Says that a file was received and is no table, with the unit and the month that its folders say, or else its name.
  private func setAside(_ issue: Issue, _ file: InputFile, _ scanned: inout ScannedFile) {
    let placement = sheets.placement(file, titles: [])
    scanned.namedMonths = placement.namedMonths
    scanned.addressee = placement.addressee
    var issue = issue
    (issue.unit, issue.month) = (placement.addressee.unit, placement.addressee.month)
    scanned.failures.append(issue)
  }

  /// The size in bytes and the SHA-256 digest, read in pieces.
  private static func digest(of content: any Content) throws(ReadingError) -> (Int, String) {
    let source = try content.open()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    var hash = SHA256()
    var size = 0
    while true {
      let count = try source.read(into: buffer)
      if count == 0 { break }
      size += count
      hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    return (
      size,
      hash.finalize().map { byte in
        String(UnicodeScalar(hex[Int(byte >> 4)])) + String(UnicodeScalar(hex[Int(byte & 15)]))
      }.joined()
    )
  }

  private static let hex = Array("0123456789abcdef".utf8)
}
