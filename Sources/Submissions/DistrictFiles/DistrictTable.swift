import Configuration
import FoundationEssentials
import TableReading
import VietnameseText

/// A table of the district's data (`units.csv`, `villages.csv`, `commended.csv`) whose columns are all known.
struct DistrictTable {
  /// A row of the table.
  struct Row {
    let file: String
    /// The row from 1, as a spreadsheet shows it.
    let row: Int
    private let values: [String: String]

    fileprivate init(file: String, row: Int, values: [String: String]) {
      self.file = file
      self.row = row
      self.values = values
    }

    /// The text of a cell; nil where it is empty or the column is absent.
    func optional(_ column: String) -> String? { values[column] }

    func required(_ column: String) throws(ConfigurationError) -> String {
      guard let text = values[column] else {
        throw error(column, vietnamese: "ô này chưa có giá trị", english: "this cell is empty")
      }
      return text
    }

    func error(_ column: String, vietnamese: String, english: String) -> ConfigurationError {
      ConfigurationError(file: file, line: row, key: column, vietnamese: vietnamese, english: english)
    }
  }

  var rows: [Row] = []

  /// Reads a table that may be absent; nil where it is.
  init?(optionalFile file: String, required: [String]) throws(ConfigurationError) {
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    try self.init(file: file, required: required)
  }

  /// Reads a table with a header row; columns may come in any order.
  /// - Throws: `ConfigurationError` for an unknown, repeated or missing column, and for a cell right of the header.
  init(file: String, required: [String], optional: [String] = []) throws(ConfigurationError) {
    let records = try readRows(file).filter { !$0.cells.allSatisfy(\.isEmpty) }
    guard let header = records.first else {
      throw ConfigurationError(
        file: file, line: 1, vietnamese: "thiếu dòng tiêu đề: \(required.joined(separator: ","))",
        english: "the header row is missing: \(required.joined(separator: ","))")
    }
    let columns = try Self.columns(header.cells, row: header.row, file: file, known: required + optional)
    for column in required where !columns.contains(column) {
      throw ConfigurationError(
        file: file, line: header.row, key: column, vietnamese: "thiếu cột này", english: "this column is missing")
    }
    for record in records.dropFirst() {
      var values: [String: String] = [:]
      for (index, cell) in record.cells.enumerated() where !cell.isEmpty {
        guard index < columns.count, !columns[index].isEmpty else {
          throw ConfigurationError(
            file: file, line: record.row,
            vietnamese: "ô “\(cell)” nằm ngoài các cột có tiêu đề", english: "the cell “\(cell)” has no column heading")
        }
        values[columns[index]] = cell
      }
      rows.append(Row(file: file, row: record.row, values: values))
    }
  }

  private static func columns(
    _ cells: [String], row: Int, file: String, known: [String]
  ) throws(ConfigurationError) -> [String] {
    var columns: [String] = []
    for cell in cells {
      let column = cell.lowercased()
      let isKnown = column.isEmpty || known.contains(column)
      guard isKnown, column.isEmpty || !columns.contains(column) else {
        throw ConfigurationError(
          file: file, line: row, key: cell,
          vietnamese: isKnown
            ? "cột này có hai lần"
            : "không có cột nào tên như vậy; các cột dùng được: \(known.joined(separator: ", "))",
          english: isKnown
            ? "this column is there twice"
            : "there is no such column; the columns are: \(known.joined(separator: ", "))")
      }
      columns.append(column)
    }
    return columns
  }
}

/// The rows of a table with their numbers from 1 as a spreadsheet shows them; read like any submission, in whatever encoding it was saved.
private func readRows(_ file: String) throws(ConfigurationError) -> [(row: Int, cells: [String])] {
  guard FileManager.default.fileExists(atPath: file) else {
    throw ConfigurationError(file: file, vietnamese: "không có tệp này", english: "there is no such file")
  }
  var row: Int?
  do throws(ReadingError) {
    guard let reader = try InputFile(atPath: file).submittedTables().first?.table.makeReader() else { return [] }
    var rows: [(row: Int, cells: [String])] = []
    var record = Record()
    while try reader.next(into: &record) {
      row = record.row
      rows.append((record.row, (0..<record.count).map { TextNormalization.normalized(record.text(at: $0)) }))
    }
    return rows
  } catch {
    if error.reason == .empty { return [] }
    let issue = Issue.unreadable(error, file: file)
    throw ConfigurationError(
      file: file, line: error.row ?? row.map { $0 + 1 },
      vietnamese: issue.message(in: .vietnamese),
      english: issue.message(in: .english))
  }
}
