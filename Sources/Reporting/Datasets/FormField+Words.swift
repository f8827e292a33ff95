import Submissions

// What people read for what a field's cells mean.
extension FormField {
  /// The values of an enumeration or a list of one; none for other types.
  var values: [EnumerationValue] {
    switch type {
    case .enumeration(let values), .list(of: .enumeration(let values)): values
    default: []
    }
  }

  /// What people read for codes, as a list is written; nil for none.
  func labels(of codes: [String]) -> String? {
    let words = codes.map { code in values.first { $0.code == code }?.label ?? code }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// What people read for yes or no: a word rather than a sign such as x; nil for a field of another type.
  func word(of answer: Bool) -> String? {
    guard case .boolean(let yes, let no) = type else { return nil }
    let words = answer ? yes : no
    return words.first { $0.count > 1 } ?? words.first
  }
}
