import Crypto
import TableReading

/// Reads one file: its digest, its tables, and what keeps it from being read.
struct FileScanner {
  let tables: TableScanner

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
    let isRead = !scanned.failures.contains { $0.severity == .error }
    scanned.summary.rows = isRead ? scanned.tables.reduce(0) { $0 + $1.result.rows.total } : nil
    scanned.summary.month = scanned.tables.lazy.compactMap(\.result.month).first ?? scanned.namedMonths.first
    return scanned
  }

  private func readTables(
    of file: InputFile, into scanned: inout ScannedFile, room: inout Int
  ) throws(ReadingError) {
    let opened = try file.submittedTables()
    scanned.summary.encoding = opened.first?.table.encodingName
    for (index, submitted) in opened.enumerated() {
      do throws(ReadingError) {
        scanned.tables.append(try tables.scan(submitted, of: file, index: index, room: &room))
      } catch {
        var placed = error
        if placed.sheet == nil { placed.sheet = submitted.table.sheet }
        fail(placed, file, &scanned)
      }
    }
    ignoreSheetsWithoutForm(&scanned)
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
    let placement = Placement(
      folders: file.folders, titles: [], fileName: file.name, units: tables.units,
      fallbackMonth: tables.fallbackMonth)
    scanned.namedMonths = placement.namedMonths
    scanned.addressee = placement.addressee
    var issue = Issue.unreadable(error, file: file.path)
    issue.unit = placement.unit.value
    issue.month = placement.month.value
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
