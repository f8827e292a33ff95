public import Submissions

extension WorkbookLayout {
  /// The fields of the district's forms that the sheets show or choose by, by form and key: what records have to keep for them.
  public var extraFields: [FormKind: Set<String>] {
    var named: [FormKind: Set<String>] = [:]
    for sheet in sheets {
      var used = Set(sheet.conditions.map(\.field))
      if let groups = sheet.groups { used.insert(groups.field) }
      for column in sheet.columns {
        if case .field(let index) = column.source { used.insert(index) }
      }
      let keys = used.map { sheet.dataset.fields[$0].name }
      for extra in sheet.dataset.extras where keys.contains(extra.field.key) {
        named[extra.form, default: []].insert(extra.field.key)
      }
    }
    return named
  }
}
