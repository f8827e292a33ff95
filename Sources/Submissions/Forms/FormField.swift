/// A column of a form.
public struct FormField: Equatable, Sendable {
  /// The field's name in results: `date`.
  public var key: String
  /// The canonical heading: `Ngày`.
  public var name: String
  /// Other headings under which it is recognised.
  public var aliases: [String]
  /// Headings of several columns that together are the field, such as `Họ đệm` and `Tên`; their texts are joined.
  public var parts: [[String]] = []
  /// Headings below the field's own of which a row fills one, such as `Nam` and `Nữ` below `Ngày sinh`.
  public var variants: [String] = []
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
  /// Whether blank forms have the column; some columns are only read where a unit made them itself.
  public var isOnBlankForm: Bool
  /// Whether the form's footer begins where its cells end.
  public var isKeyColumn: Bool
  /// A note for those who fill in the form.
  public var note: String?
  /// What the example row of a blank form shows; nil where it shows nothing, or what depends on the month or the district.
  public var example: String?
  /// The width in a blank form, in characters.
  public var width: Double?
}

/// A value of another field of the row.
public struct FieldCondition: Equatable, Sendable {
  /// The other field's key.
  public var field: String
  /// The codes of the values of which it has to have one.
  public var values: [String]
}
