import Glibc
import TestSupport
import Testing

@testable import WorkbookWriting

extension DocumentProperties {
  static var october: DocumentProperties { .init(created: SheetDate(year: 2022, month: 10, day: 31)) }
}

/// The parts of a workbook made for a test.
struct MadeWorkbook {
  let bytes: [UInt8]
  let parts: [String: String]

  init(
    properties: DocumentProperties = .october, _ fill: (borrowing Workbook) throws -> Void
  ) throws {
    let folder = try TemporaryFolder()
    let workbook = try Workbook(path: "\(folder.path)/book.xlsx", properties: properties)
    try fill(workbook)
    try workbook.close()
    bytes = try folder.bytes(of: "book.xlsx")
    let entries = try #require(PackageEntry.all(in: bytes))
    var parts: [String: String] = [:]
    for entry in entries {
      let data = bytes[entry.data..<(entry.data + entry.compressedSize)]
      let part = try #require(Deflate.inflated(data, size: entry.uncompressedSize))
      parts[entry.name] = String(decoding: part, as: UTF8.self)
    }
    self.parts = parts
  }

  /// One sheet "Bảng".
  init(sheet fill: (Worksheet) throws -> Void) throws {
    try self.init { workbook in try fill(try workbook.addSheet(named: "Bảng")) }
  }

  /// From the first `<name` to its end, in a part; empty where there is none.
  func element(_ name: String, in part: String = "xl/worksheets/sheet1.xml") -> String {
    guard let text = parts[part] else { return "" }
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(of: "<\(name)"), let end = bytes.lastIndex(of: Array("</\(name)>".utf8)) else {
      return ""
    }
    return String(decoding: bytes[start..<(end + name.utf8.count + 3)], as: UTF8.self)
  }
}

extension [UInt8] {
  func firstIndex(of pattern: String) -> Int? {
    let pattern = Array(pattern.utf8)
    return indices.dropLast(Swift.max(0, pattern.count - 1)).first { self[$0...].starts(with: pattern) }
  }
}

/// The cause of the workbook's refusal, or nil if it did not refuse.
func cause(_ body: () throws -> Void) -> WorkbookError.Cause? {
  do {
    try body()
    return nil
  } catch let error as WorkbookError {
    return error.cause
  } catch {
    Issue.record(error)
    return nil
  }
}

extension CellPosition {
  static let a1 = CellPosition(row: 1, column: 0)
}
