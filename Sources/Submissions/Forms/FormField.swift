/// A column of a form.
public struct FormField: Equatable, Sendable {
  /// The field's name in results: `date`.
  public var key: String
  /// The canonical heading: `Ngày`.
  public var name: String
  /// Other headings under which it is recognised.
  public var aliases: [String]
  /// What its cells hold.
  public var type: FieldType
  /// Whether a row without a value in it has an error.
  public var isRequired: Bool
  /// Whether a table without the column is not this form; so for every required field, and for others that say so.
  public var isColumnRequired: Bool
  /// The condition under which a cell is required though `isRequired` is false.
  public var requiredWhen: FieldCondition?
  /// The smallest value of a number; nil for no bound.
  public var minimum: Int?
  /// Whether the form's footer begins where its cells end.
  public var isKeyColumn: Bool
  /// A note for those who fill in the form.
  public var note: String?
  /// What the example row of a blank form shows; nil where it shows nothing, or what depends on the month or the district.
  public var example: String?
  /// The width in a blank form, in characters.
  public var width: Double?
}

/// What the cells of a field hold.
public enum FieldType: Equatable, Sendable {
  /// Text of at most so many characters.
  case text(maxLength: Int)
  /// A date.
  case date
  /// A date, or a year alone.
  case dateOrYear
  /// A whole number.
  case integer
  /// A number.
  case decimal
  /// Yes or no, by the words for each; an empty cell is no.
  case boolean(yes: [String], no: [String])
  /// One of several values.
  case enumeration([EnumerationValue])
  /// Several of several values, separated by `;` `,` `+` or a line break.
  indirect case list(of: FieldType)
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

/// A value of another field of the row.
public struct FieldCondition: Equatable, Sendable {
  /// The other field's key.
  public var field: String
  /// The code of the value that it has to have.
  public var value: String
}
