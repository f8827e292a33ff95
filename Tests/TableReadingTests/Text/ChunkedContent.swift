@testable import TableReading

/// Bytes in memory, delivered in chunks of one size.
struct ChunkedContent: Content {
  var bytes: [UInt8]
  var chunk = 1 << 16

  func open() throws(ReadingError) -> any ByteSource { Source(bytes: bytes[...], chunk: chunk) }

  private final class Source: ByteSource {
    private var bytes: ArraySlice<UInt8>
    private let chunk: Int

    init(bytes: ArraySlice<UInt8>, chunk: Int) {
      self.bytes = bytes
      self.chunk = chunk
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
      let next = bytes.prefix(min(chunk, buffer.count))
      buffer.copyBytes(from: next)
      bytes = bytes.dropFirst(next.count)
      return next.count
    }
  }

  /// What a content delivers, read with a small buffer.
  static func text(of content: any Content) throws(ReadingError) -> String {
    let source = try content.open()
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 5)
    while case let count = try source.read(into: &buffer, from: 0), count > 0 { all += buffer.prefix(count) }
    return String(decoding: all, as: UTF8.self)
  }
}

/// Rows of cells as a reader.
final class RowsReader: RecordReader {
  private var rows: ArraySlice<[String]>
  private var row = 0

  init(_ rows: [[String]]) { self.rows = rows[...] }

  func next(into record: inout Record) throws(ReadingError) -> Bool {
    guard let cells = rows.popFirst() else { return false }
    row += 1
    record.begin(row: row)
    for cell in cells {
      record.append(cell)
      record.endCell(cell.first?.isNumber == true ? .number : .text)
    }
    return true
  }

  /// All cells that a reader delivers.
  static func cells(of reader: any RecordReader) throws(ReadingError) -> [[String]] {
    var record = Record()
    var cells: [[String]] = []
    while try reader.next(into: &record) { cells.append((0..<record.count).map { record.text(at: $0) }) }
    return cells
  }
}
