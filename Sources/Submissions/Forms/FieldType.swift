/// What the cells of a field hold.
public enum FieldType: Equatable, Sendable {
  /// Text of at most so many characters.
  case text(maxLength: Int)
  /// A code of at most so many characters, in which all hyphens and dashes are the same.
  case code(maxLength: Int)
  /// A date.
  case date
  /// A date, or a year alone.
  case dateOrYear
  /// A whole number.
  case integer(of: Counted)
  /// A number.
  case decimal
  /// Yes or no, by the words for each; an empty cell is no.
  case boolean(yes: [String], no: [String])
  /// One of several values.
  case enumeration([EnumerationValue])
  /// Several of several values, separated by `;` `,` `+` `/` `&` ` - ` ` và ` or a line break, and what stands for several of them.
  case list(of: [EnumerationValue], shorthands: [Shorthand])
}

/// What a whole number counts.
public enum Counted: String, Equatable, Sendable {
  /// Anything else.
  case things
  /// People, whom other words than `hộ` may follow.
  case people
  /// Đồng, written with words such as `triệu` or in the heading's unit.
  case money
}

/// A value of an enumeration.
public struct EnumerationValue: Equatable, Sendable {
  /// The code that results use.
  public var code: String
  /// What people read and write.
  public var label: String
  /// Other ways to write it.
  public var aliases: [String]

  /// A value with its names.
  public init(code: String, label: String, aliases: [String] = []) {
    self.code = code
    self.label = label
    self.aliases = aliases
  }
}

/// One way to write several values of a list: `CBCC` for officials and civil servants.
public struct Shorthand: Equatable, Sendable {
  /// The codes of the values that it stands for.
  public var codes: [String]
  /// The ways to write it.
  public var names: [String]

  /// Names of several values together.
  public init(codes: [String], names: [String]) {
    self.codes = codes
    self.names = names
  }
}

extension FieldType {
  /// The values of an enumeration or a list; none for other types.
  public var values: [EnumerationValue] {
    switch self {
    case .enumeration(let values), .list(let values, _): values
    default: []
    }
  }
}
