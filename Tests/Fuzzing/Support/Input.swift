@testable import TableReading

/// What the fuzzer made up: some leading bytes choose how the rest is read.
struct Input {
  private(set) var bytes: ArraySlice<UInt8>

  init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
    bytes = Array(UnsafeBufferPointer(start: start, count: count))[...]
  }

  /// Takes a number below a bound off the front; 0 where nothing is left.
  mutating func choice(below bound: Int) -> Int { Int(bytes.popFirst() ?? 0) % bound }
}

/// Bytes in memory that come in two pieces, or one by one.
struct CutContent: Content {
  var bytes: [UInt8]
  var cut: Cut = .nowhere

  enum Cut {
    case nowhere
    case after(Int)
    case everywhere
  }

  func open() throws(ReadingError) -> any ByteSource { Source(bytes, cut) }

  private final class Source: ByteSource {
    private let bytes: [UInt8]
    private let cut: Cut
    private var position = 0

    init(_ bytes: [UInt8], _ cut: Cut) { (self.bytes, self.cut) = (bytes, cut) }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
      let end =
        switch cut {
        case .nowhere: bytes.count
        case .after(let place): position < place ? min(place, bytes.count) : bytes.count
        case .everywhere: min(position + 1, bytes.count)
        }
      let next = bytes[position..<min(end, position + buffer.count)]
      buffer.copyBytes(from: next)
      position += next.count
      return next.count
    }
  }
}

/// A row and its cells.
struct Row: Equatable {
  var number: Int
  var cells: [[UInt8]]
}

/// Everything a reader delivers, and the error it ends in.
struct Rows: Equatable {
  var rows: [Row] = []
  var error: ReadingError?

  init(_ makeReader: () throws(ReadingError) -> any RecordReader) {
    do throws(ReadingError) {
      let reader = try makeReader()
      var record = Record()
      while try reader.next(into: &record) {
        let cells = (0..<record.count).map { column in
          record.withBytes(at: column) { bytes in bytes.indices.map { bytes[$0] } }
        }
        rows.append(Row(number: record.row, cells: cells))
      }
    } catch {
      self.error = error
    }
  }

  /// Checks what every reader promises of its rows.
  func check(maximumColumns: Int = 16_384) {
    var last = 0
    for row in rows {
      precondition(row.number > last, "rows ascend")
      precondition(row.cells.count <= maximumColumns, "no row is wider than the limit")
      last = row.number
    }
  }

  /// Checks that every cell is UTF-8.
  func checkText() {
    for row in rows {
      for cell in row.cells { precondition(String(validating: cell, as: UTF8.self) != nil, "cells are UTF-8") }
    }
  }
}
