public import TableReading

extension Table {
  /// The name of the encoding, with the repair that was needed behind a plus sign; nil where neither is known.
  public var encodingName: String? {
    guard let repair, let kind = repair.mainKind else { return encoding?.rawValue }
    return [encoding?.rawValue, kind.rawValue].compactMap { $0 }.joined(separator: "+")
  }
}

extension TextRepair {
  /// The kind that most of the table needed.
  var mainKind: Kind? { whole ?? columns.sorted { $0.key < $1.key }.first?.value }
}
