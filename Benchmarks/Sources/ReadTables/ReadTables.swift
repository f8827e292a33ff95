import TableReading

/// Reads a file's tables and prints how many rows and cells they have: `ReadTables bytes|texts FILE`.
@main
struct ReadTables {
  static func main() throws {
    let (makesTexts, path) = (CommandLine.arguments[1] == "texts", CommandLine.arguments[2])
    var (rows, cells, characters) = (0, 0, 0)
    for table in try InputFile(atPath: path).openTables() {
      let reader = try table.makeReader()
      var record = Record()
      while try reader.next(into: &record) {
        rows += 1
        cells += record.count
        guard makesTexts else { continue }
        for column in 0..<record.count { characters += record.text(at: column).utf8.count }
      }
    }
    print(rows, cells)
  }
}
