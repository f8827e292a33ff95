/// Makes tables of CSV files.
public enum CSVTable {
  /// A table with the delimiter that the first bytes of UTF-8 content show; `content` is opened anew for each reader.
  ///
  /// Encoding and repair are left nil, for the caller who knows them. Throws `.empty` where there is nothing but spaces, tabs and line
  /// ends (a byte order mark and a `sep=` line aside), or what the content throws. Faults of the rows are thrown by the reader.
  public static func open(_ content: any Content) throws(ReadingError) -> Table {
    let source = try content.open()
    let (prefix, isWhole) = try firstBytes(of: source)
    let preliminaries = CSVPreliminaries(prefix.span)
    if isBlank(prefix[preliminaries.length...]) {
      guard !isWhole, try !restIsBlank(source) else { throw ReadingError(.empty) }
    }
    let dialect = CSVDialect.detect(prefix: prefix.span, isWhole: isWhole)
    return Table(delimiter: dialect.delimiterCharacter) { () throws(ReadingError) in
      CSVReader(source: try content.open(), dialect: dialect)
    }
  }

  /// As many bytes as detection wants to see, however small the reads are, and whether the content ends there.
  private static func firstBytes(of source: any ByteSource) throws(ReadingError) -> (bytes: [UInt8], isWhole: Bool) {
    var bytes = [UInt8](repeating: 0, count: CSVDialect.detectionLength)
    var count = 0
    while count < bytes.count {
      let more = try source.read(into: &bytes, from: count)
      if more == 0 { return (Array(bytes[..<count]), true) }
      count += more
    }
    return (bytes, false)
  }

  private static func restIsBlank(_ source: any ByteSource) throws(ReadingError) -> Bool {
    var bytes = [UInt8](repeating: 0, count: CSVDialect.detectionLength)
    while case let count = try source.read(into: &bytes, from: 0), count > 0 {
      guard isBlank(bytes[..<count]) else { return false }
    }
    return true
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy {
      $0 == CSVByte.space || $0 == CSVByte.tab || $0 == CSVByte.lineFeed || $0 == CSVByte.carriageReturn
    }
  }
}
