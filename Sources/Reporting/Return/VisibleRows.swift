import Submissions
import TableReading
import VietnameseText

/// What can be seen of a file that could not be read right.
struct VisibleRows {
  /// Rows with their numbers, or lines where rows cannot be told apart.
  private(set) var rows: [(row: Int, cells: [String])] = []

  private static let mostRows = 1_000
  private static let mostColumns = 40
  private static let longestText = 500
  /// More text is not looked at for its lines.
  private static let mostBytes = 4 << 20

  /// The first rows, as far as they can be read at all; the plain lines of a text file that breaks off on the way.
  ///
  /// `tables` are those of the file, opened for inspecting.
  init(of sent: SentTable, in tables: [Table]) {
    guard let table = tables.first(where: { sent.sheet == nil || $0.sheet == sent.sheet }) else { return }
    do throws(ReadingError) {
      try readRows(of: table)
    } catch {
      if let encoding = table.encoding {
        try? readLines(of: DecodedContent(sent.file.content, encoding: encoding, isLenient: true))
      }
    }
  }

  private mutating func readRows(of table: Table) throws(ReadingError) {
    let reader = try table.makeReader()
    var record = Record()
    while rows.count < Self.mostRows, try reader.next(into: &record) {
      rows.append((record.row, (0..<min(record.count, Self.mostColumns)).map { Self.shown(record.text(at: $0)) }))
    }
  }

  private mutating func readLines(of content: DecodedContent) throws(ReadingError) {
    let source = try content.open()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { buffer.deallocate() }
    var bytes: [UInt8] = []
    while bytes.count < Self.mostBytes {
      let count = try source.read(into: buffer)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(maxSplits: Self.mostRows, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    rows = lines.prefix(Self.mostRows).enumerated().map { ($0 + 1, [Self.shown(String($1))]) }
  }

  private static func shown(_ text: String) -> String {
    CellText.withoutControls(TextNormalization.normalized(text)).shortened(to: longestText)
  }
}
