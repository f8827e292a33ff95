/// The bytes that a CSV file uses for its structure.
///
/// Quoting is always that of RFC 4180, with `"`; all of LF, CRLF and CR end rows.
public struct CSVDialect: Equatable, Sendable {
  /// The byte between two cells: `,` `;` tab or `|`, or what a leading `sep=` line says.
  public var delimiter: UInt8
  /// How many delimiters most rows have; nil where that is not known, and then no quote is taken for a stray one.
  public var delimitersInRow: Int?

  /// A dialect with a delimiter.
  public init(delimiter: UInt8 = UInt8(ascii: ","), delimitersInRow: Int? = nil) {
    self.delimiter = delimiter
    self.delimitersInRow = delimitersInRow
  }

  /// The delimiter as a character.
  public var delimiterCharacter: Character { Character(Unicode.Scalar(delimiter)) }

  /// The delimiters that are looked for, in the order in which they are preferred when all else is equal.
  static let candidates = [CSVByte.comma, CSVByte.semicolon, CSVByte.tab, CSVByte.pipe]
}

/// The bytes with a meaning in CSV.
enum CSVByte {
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let tab = UInt8(ascii: "\t")
  static let pipe = UInt8(ascii: "|")
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let nul: UInt8 = 0
}
