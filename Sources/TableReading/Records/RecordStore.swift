/// Rows of one table kept in memory side by side: about five bytes a cell and eight a row more than their text.
public struct RecordStore: Sendable {
  private struct Row {
    let number: UInt32
    private let cellsAndFlag: UInt32

    init(_ record: Record) {
      number = UInt32(record.row)
      cellsAndFlag = UInt32(record.count) << 1 | (record.isHidden ? 1 : 0)
    }

    var cells: UInt32 { cellsAndFlag >> 1 }
    var isHidden: Bool { cellsAndFlag & 1 == 1 }
  }

  private var bytes: [UInt8] = []
  private var lengths: [UInt32] = []
  private var kinds: [CellKind] = []
  private var rows: [Row] = []
  /// The columns of stray quotes, by the row's place.
  private var strayQuotes: [Int: [Int]] = [:]

  /// A store without rows.
  public init() {}

  /// The number of rows.
  public var count: Int { rows.count }

  /// What the store takes, in bytes, apart from what its buffers have to spare.
  public var byteCount: Int {
    bytes.count + lengths.count * (MemoryLayout<UInt32>.stride + MemoryLayout<CellKind>.stride)
      + rows.count * MemoryLayout<Row>.stride
  }

  /// Adds a row behind the others.
  public mutating func append(_ record: Record) {
    for column in 0..<record.count {
      record.withBytes(at: column) { cell in
        unsafe cell.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
        lengths.append(UInt32(cell.count))
      }
      kinds.append(record.kind(at: column))
    }
    if !record.strayQuoteColumns.isEmpty { strayQuotes[rows.count] = record.strayQuoteColumns }
    rows.append(Row(record))
  }

  /// Hands out the rows in the order in which they were added; the record is good until the next one.
  public func forEachRecord(_ body: (Record) -> Void) {
    var record = Record()
    var (cell, byte) = (0, 0)
    for (place, row) in rows.enumerated() {
      record.begin(row: Int(row.number))
      record.isHidden = row.isHidden
      for column in strayQuotes[place] ?? [] { record.noteStrayQuote(at: column) }
      for _ in 0..<row.cells {
        let end = byte + Int(lengths[cell])
        record.append(contentsOf: bytes.span.extracting(byte..<end))
        record.endCell(kinds[cell])
        (cell, byte) = (cell + 1, end)
      }
      body(record)
    }
  }
}
