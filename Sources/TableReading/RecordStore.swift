/// Rows of one table kept in memory side by side: about five bytes a cell and eight a row more than their text.
public struct RecordStore: Sendable {
  private struct Row {
    let number: UInt32
    let cells: UInt32
  }

  private var bytes: [UInt8] = []
  private var lengths: [UInt32] = []
  private var kinds: [CellKind] = []
  private var rows: [Row] = []

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
    rows.append(Row(number: UInt32(record.row), cells: UInt32(record.count)))
  }

  /// Hands out the rows in the order in which they were added; the record is good until the next one.
  public func forEachRecord(_ body: (Record) -> Void) {
    var record = Record()
    var (cell, byte) = (0, 0)
    for row in rows {
      record.begin(row: Int(row.number))
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
