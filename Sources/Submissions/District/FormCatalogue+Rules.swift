import Movement

extension FormCatalogue {
  /// The same forms without the values that the rules leave out: where nobody outside the rosters is commended, none can be nominated.
  public func adapted(to rules: Rules) -> FormCatalogue {
    guard rules.commendation.residents == nil else { return self }
    let outside = [SubjectKind.resident, .household].map(\.rawValue)
    var forms = forms
    for index in forms.indices where forms[index].kind == .nominations { forms[index].remove(outside, from: .kind) }
    return FormCatalogue(forms, words: words)
  }
}

extension FormDefinition {
  /// Removes values of an enumeration, and what is required only beside them.
  fileprivate mutating func remove(_ codes: [String], from key: FieldKey) {
    for index in fields.indices {
      if case .enumeration(let values) = fields[index].type, fields[index].key == key.rawValue {
        fields[index].type = .enumeration(values.filter { !codes.contains($0.code) })
      }
      guard var condition = fields[index].requiredWhen, condition.field == key.rawValue else { continue }
      condition.values.removeAll(where: codes.contains)
      fields[index].requiredWhen = condition.values.isEmpty ? nil : condition
    }
  }
}
