import Configuration

// Groups, totals and charts.
extension ColumnReader {
  private enum Numerals: String, CaseIterable {
    case none
    case roman
  }
  private enum Numbering: String, CaseIterable {
    case `continue`
    case restart
  }

  func groups(_ node: ConfigurationNode, sheet: SheetLayout) throws(ConfigurationError) -> GroupLayout {
    let map = try node.mapping(keys: ["by", "label", "numerals", "numbering", "sections"])
    let field = try self.field(map.required("by"))
    let type = dataset.fields[field].type
    guard !type.isRepeated else { throw notNumeric(map.place) }
    var groups = GroupLayout(field: field, labelColumn: try labelColumn(map.required("label"), sheet: sheet))
    if let node = map.optional("numerals") { groups.hasRomanNumerals = try node.choice(of: Numerals.self) == .roman }
    if let node = map.optional("numbering") {
      groups.restartsNumbering = try node.choice(of: Numbering.self) == .restart
    }
    if let node = map.optional("sections") {
      for item in try node.items() {
        let map = try item.mapping(keys: ["heading", "values"])
        groups.sections.append(
          GroupSection(
            heading: try map.required("heading").string(), values: try codeSet(map.required("values"), of: type)))
      }
    }
    return groups
  }

  /// The column of a label: one that no total stands in.
  private func labelColumn(_ node: ConfigurationNode, sheet: SheetLayout) throws(ConfigurationError) -> Int {
    let index = try column(node, in: sheet.columns)
    guard sheet.columns[index].total == nil, !sheet.columns[index].type.isRepeated else {
      throw node.error(
        vietnamese: "cột này đã có dòng cộng nên không ghi tên được", english: "this column has a total, so no label")
    }
    return index
  }

  func total(_ node: ConfigurationNode, sheet: SheetLayout) throws(ConfigurationError) -> TotalLayout {
    let map = try node.mapping(keys: ["text", "label"])
    return TotalLayout(
      label: try reader.text(map.required("text")), labelColumn: try labelColumn(map.required("label"), sheet: sheet))
  }

  func chart(_ node: ConfigurationNode, sheet: SheetLayout) throws(ConfigurationError) -> ChartLayout {
    let map = try node.mapping(keys: [
      "type", "over", "order", "title", "category", "values", "width", "height", "format", "minimum", "maximum",
    ])
    let basis = try map.required("over").choice(of: ChartLayout.Basis.self)
    if basis == .groups && sheet.groups == nil {
      throw map.place.error(
        vietnamese: "trang tính này không chia nhóm (groups)", english: "this sheet has no groups")
    }
    var chart = ChartLayout(
      shape: try map.required("type").choice(of: ChartLayout.Shape.self), basis: basis, order: .table,
      title: try reader.text(map.required("title")),
      category: try column(map.required("category"), in: sheet.columns), values: [],
      width: try map.required("width").number(in: 40...400), height: try map.required("height").number(in: 30...400))
    if let node = map.optional("order") { chart.order = try node.choice(of: ChartLayout.Order.self) }
    if let node = map.optional("format") { chart.format = try node.string() }
    if let node = map.optional("minimum") { chart.minimum = try node.number(in: -1e12...1e12) }
    if let node = map.optional("maximum") { chart.maximum = try node.number(in: -1e12...1e12) }
    for item in try map.required("values").items() {
      let values = try item.mapping(keys: ["field", "name", "colour"])
      let field = try values.required("field")
      var series = ChartValues(
        column: try column(field, in: sheet.columns), name: try reader.text(values.required("name")))
      let column = sheet.columns[series.column]
      guard column.type.isNumeric || column.total == .count, column.type != .series else { throw notNumeric(field) }
      if let node = values.optional("colour") { series.colour = try reader.colour(node) }
      chart.values.append(series)
    }
    return chart
  }
}
