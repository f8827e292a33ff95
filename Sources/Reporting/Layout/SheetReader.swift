import Configuration
import WorkbookWriting

extension LayoutReader {
  /// Reads the sheets, which have to be those of the schema, in its order; behind them may stand others where it takes more.
  func readSheets(_ node: ConfigurationNode, into layout: inout WorkbookLayout) throws(ConfigurationError) {
    for item in try node.items() {
      let sheet = try self.sheet(item, in: layout)
      if schema.takesMoreSheets, layout.sheets.count >= schema.sheets.count {
        try checkName(sheet.name, taken: layout.sheets.map(\.name), item)
        layout.sheets.append(sheet)
        continue
      }
      let expected = layout.sheets.count < schema.sheets.count ? schema.sheets[layout.sheets.count] : nil
      guard sheet.name == expected else {
        let list = schema.sheets.joined(separator: ", ")
        throw item.error(
          vietnamese: "các trang tính phải là, theo thứ tự: \(list)",
          english: "the sheets have to be, in order: \(list)")
      }
      layout.sheets.append(sheet)
    }
    if layout.sheets.count < schema.sheets.count {
      let missing = schema.sheets[layout.sheets.count]
      throw node.error(vietnamese: "thiếu trang tính “\(missing)”", english: "the sheet “\(missing)” is missing")
    }
  }

  /// Refuses a name that Excel does not take beside the others, or to which no link can lead.
  func checkName(_ name: String, taken: [String], _ node: ConfigurationNode) throws(ConfigurationError) {
    if SheetNames.fault(in: name, taken: taken) == nil, !name.contains("#") { return }
    throw node.error(
      vietnamese:
        "“\(name)” không đặt tên cho trang tính được: tối đa 31 ký tự, không có [ ] : * ? / \\, không trùng nhau",
      english: "“\(name)” cannot name a sheet: at most 31 characters, none of [ ] : * ? / \\, no name twice")
  }

  private func sheet(_ node: ConfigurationNode, in layout: WorkbookLayout) throws(ConfigurationError) -> SheetLayout {
    let map = try node.mapping(keys: [
      "name", "data", "where", "page", "font_size", "letterhead", "signature", "title", "notes", "closing", "aside",
      "empty", "freeze_columns", "columns", "groups", "total", "charts",
    ])
    var sheet = SheetLayout(
      name: try map.required("name").string(), dataset: try dataset(map.required("data")), page: layout.page,
      fontSize: layout.fontSize)
    if let node = map.optional("page") { sheet.page = try page(node, over: layout.page) }
    if let node = map.optional("font_size") { sheet.fontSize = try node.number(in: Self.fontSizes) }
    if let node = map.optional("letterhead") { sheet.hasLetterhead = try node.boolean() }
    if let node = map.optional("signature") { sheet.hasSignature = try node.boolean() }
    if let node = map.optional("title") { sheet.title = try lines(node, bold: true, size: 14) }
    if let node = map.optional("notes") { sheet.notes = try lines(node) }
    if let node = map.optional("closing") { sheet.closing = try lines(node) }
    if let node = map.optional("aside") { sheet.aside = try lines(node) }
    if let node = map.optional("empty") { sheet.emptyText = try text(node) }
    if sheet.dataset.isFlat, let node = ["where", "groups", "total"].lazy.compactMap(map.optional).first {
      throw node.error(
        vietnamese: "bảng này có công thức tính trên mọi dòng, nên không được lọc, chia nhóm hay cộng",
        english: "formulas count all rows of this table, so it can have no conditions, groups or total")
    }
    let columns = ColumnReader(reader: self, dataset: sheet.dataset, codes: layout.codes)
    sheet.columns = try columns.columns(map.required("columns"))
    if let node = map.optional("where") { sheet.conditions = try columns.conditions(node) }
    if let node = map.optional("groups") { sheet.groups = try columns.groups(node, sheet: sheet) }
    if let node = map.optional("total") { sheet.total = try columns.total(node, sheet: sheet) }
    if let node = map.optional("freeze_columns") {
      sheet.frozenColumns = try node.integer(in: 0...sheet.columns.count)
    }
    if let node = map.optional("charts") {
      for item in try node.items() { sheet.charts.append(try columns.chart(item, sheet: sheet)) }
    }
    return sheet
  }

  private func dataset(_ node: ConfigurationNode) throws(ConfigurationError) -> DatasetSchema {
    let name = try node.string()
    if let dataset = schema.datasets.first(where: { $0.name == name }) { return dataset }
    let list = schema.datasets.map(\.name).joined(separator: ", ")
    throw node.error(
      vietnamese: "không có dữ liệu “\(name)”; các loại: \(list)",
      english: "there are no data “\(name)”; there are: \(list)")
  }
}
