import Submissions
import TableReading

/// Every table of the files with all its rows, as JSON.
struct InspectionJSON {
  typealias Writer = JSONWriter<Failure>

  let inspection: Inspection

  /// Writes an array with one object a table; a table that cannot be read to its end has the reason under `error`.
  /// Answers with a line for each that was not, the file and the reason.
  func write(_ tree: InputTree, to sink: @escaping ([UInt8]) throws(Failure) -> Void) throws(Failure) -> [String] {
    var unread: [String] = []
    var json = Writer(spreadDepth: 4, sink)
    try json.beginArray()
    for file in tree.files {
      let opened = Result { () throws(ReadingError) in try file.openTables() }
      switch opened {
      case .success(let tables):
        for table in tables {
          if let error = try write(table, of: file, &json) { unread.append(line(error, file.path, table.sheet)) }
        }
      case .failure(let error):
        try write(nil, path: file.path, error, &json)
        unread.append(line(error, file.path))
      }
    }
    for problem in tree.problems {
      try write(nil, path: problem.path, problem.error, &json)
      unread.append(line(problem.error, problem.path))
    }
    json.endArray()
    try json.finish()
    return unread
  }

  /// Writes a table, and answers why it was not read to its end.
  private func write(_ table: Table, of file: InputFile, _ json: inout Writer) throws(Failure) -> ReadingError? {
    let annotated: AnnotatedTable
    let reader: any RecordReader
    do throws(ReadingError) {
      annotated = try inspection.annotate(table)
      reader = try table.makeReader()
    } catch {
      try write(table, path: file.path, error, &json)
      return error
    }
    try begin(table, path: file.path, annotated, &json)
    var record = Record()
    var row = 0
    var failure: ReadingError?
    while true {
      do throws(ReadingError) {
        guard try reader.next(into: &record) else { break }
      } catch {
        failure = error
        break
      }
      // Rows that a workbook leaves out are blank ones.
      while row < record.row - 1 {
        try json.beginArray()
        json.endArray()
        row += 1
      }
      row = record.row
      try json.beginArray()
      for column in 0..<record.count {
        try record.withBytes(at: column) { (bytes: Span<UInt8>) throws(Failure) in try json.value(bytes) }
      }
      json.endArray()
    }
    json.endArray()
    if let failure { try json.value("error", message(failure, file.path)) }
    json.endObject()
    return failure
  }

  private func begin(_ table: Table?, path: String, _ annotated: AnnotatedTable?, _ json: inout Writer) throws(Failure)
  {
    try json.beginObject()
    try json.value("path", path)
    try json.value("sheet", table?.sheet)
    try json.value("encoding", table?.encodingName)
    try json.value("delimiter", table?.delimiter.map(String.init))
    try json.value("header_row", annotated?.headerRow)
    try json.value("form", annotated?.form?.rawValue)
    try json.beginArray("rows")
  }

  private func write(_ table: Table?, path: String, _ error: ReadingError, _ json: inout Writer) throws(Failure) {
    try begin(table, path: path, nil, &json)
    json.endArray()
    try json.value("error", message(error, path))
    json.endObject()
  }

  private func message(_ error: ReadingError, _ path: String) -> String {
    Issue.unreadable(error, file: path).message(in: Wording.language)
  }

  /// A line for standard error.
  private func line(_ error: ReadingError, _ path: String, _ sheet: String? = nil) -> String {
    let sheet = sheet.map { " [\(TextWrapping.shortened($0, to: TextWrapping.longestName))]" } ?? ""
    return TextWrapping.printable("\(TextWrapping.shortenedPath(path))\(sheet): \(message(error, path))")
  }
}
