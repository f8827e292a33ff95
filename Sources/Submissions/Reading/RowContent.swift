import Crypto
import Movement

/// What a row says, by which rows are compared; equal for rows of the same values, however a date was written.
///
/// It is a digest, so that the rows of whole months can be remembered; no two rows that differ share one.
struct RowContent: Hashable, Sendable {
  private let digest: SHA256.Digest

  /// The content of a row: its values, its marks, and what stands in the cells that are wrong.
  init(_ row: ParsedRow) {
    var writer = Writer()
    for value in row.values { writer.add(value) }
    for issue in row.issues where issue.severity == .error { writer.add(issue.field ?? "", issue.value ?? "") }
    writer.add(row.isAbsent ? "absent" : "")
    for entry in row.entries ?? [] {
      for (field, value) in entry.values.sorted(by: { $0.key < $1.key }) {
        writer.add(String(field))
        writer.add(value)
      }
      if entry.fault != nil { writer.add(entry.mark.text) }
    }
    digest = writer.hash.finalize()
  }

  /// Writes values so that no two lists of them come to the same bytes: each text with its length before it.
  private struct Writer {
    var hash = SHA256()

    mutating func add(_ texts: String...) {
      for text in texts {
        let bytes = Array(text.utf8)
        withUnsafeBytes(of: bytes.count.littleEndian) { hash.update(bufferPointer: $0) }
        hash.update(data: bytes)
      }
    }

    mutating func add(_ value: CellValue) {
      switch value {
      case .missing: add("missing")
      case .text(let text): add("text", text)
      case .date(let date, _): add("date", date.description)
      case .days(let days, _): add("days", days.map(\.description).joined(separator: " "))
      case .daysOfYear(_, let written): add("days of a year", written)
      case .year(let year): add("year", String(year))
      case .integer(let number): add("integer", String(number))
      case .decimal(let number): add("decimal", String(number))
      case .boolean(let answer): add("boolean", String(answer))
      case .codes(let codes): add("codes", codes.joined(separator: ";"))
      }
    }
  }
}
