/// What a row says in a column that the district added to a form, or that no part of its record is made from.
public enum ExtraValue: Hashable, Sendable {
  /// Text, normalised.
  case text(String)
  /// A day.
  case date(CalendarDate)
  /// A year alone, where a day or a year is asked for.
  case year(Int)
  /// A whole number.
  case integer(Int)
  /// A number.
  case decimal(Double)
  /// Yes or no.
  case boolean(Bool)
  /// The codes of one or several values; what they read is the form's matter.
  case codes([String])
}

/// The values of a row beside its record, by the keys of the form's fields; empty cells have none.
///
/// One word in memory and nothing more for a row without any: a month may have a million rows.
public struct Extras: Hashable, Sendable {
  private struct Entry: Hashable, Sendable {
    var key: String
    var value: ExtraValue
  }
  /// In the order of the form's fields; a handful, so that a search costs less than hashing.
  private var entries: [Entry]

  /// Values by their fields' keys; of two with one key the first counts.
  public init(_ values: some Sequence<(key: String, value: ExtraValue)> = EmptyCollection()) {
    entries = values.map { Entry(key: $0.key, value: $0.value) }
  }

  /// Whether the row says nothing beside its record.
  public var isEmpty: Bool { entries.isEmpty }

  /// The value of a field; nil where its cell is empty, or the table has no such column.
  public subscript(key: String) -> ExtraValue? { entries.first { $0.key == key }?.value }
}

extension Extras: ExpressibleByDictionaryLiteral {
  /// Values by their fields' keys, as they are written down.
  public init(dictionaryLiteral elements: (String, ExtraValue)...) {
    self.init(elements.lazy.map { (key: $0.0, value: $0.1) })
  }
}
