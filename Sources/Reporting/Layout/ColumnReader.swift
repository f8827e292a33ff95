import Configuration
import Movement
import Submissions

/// Reads what a sheet says of its columns, against the fields of its dataset.
struct ColumnReader {
  let reader: LayoutReader
  let dataset: DatasetSchema
  let codes: [String: [String: CodeAppearance]]

  /// The columns; totals may name columns that come later, so they are read once all are known.
  func columns(_ node: ConfigurationNode) throws(ConfigurationError) -> [ColumnLayout] {
    var columns: [ColumnLayout] = []
    var totals: [(Int, ConfigurationNode)] = []
    for item in try node.items() {
      let map = try item.mapping(keys: [
        "field", "heading", "group", "width", "format", "align", "bold", "format_total", "total", "bars", "marks",
        "positive", "print", "formats",
      ])
      if let total = map.optional("total") { totals.append((columns.count, total)) }
      let column = try column(map)
      if column.isPrinted, columns.last?.isPrinted == false {
        throw item.error(
          vietnamese: "cột được in không đứng sau cột không in (print: false)",
          english: "a printed column cannot follow one that is not (print: false)")
      }
      columns.append(column)
    }
    guard !columns.isEmpty else {
      throw node.error(vietnamese: "cần ít nhất một cột", english: "at least one column is needed")
    }
    for (index, node) in totals { columns[index].total = try total(node, of: columns[index], in: columns) }
    return columns
  }

  private func column(_ map: ConfigurationMapping) throws(ConfigurationError) -> ColumnLayout {
    let (source, type) = try source(map.required("field"))
    let places = type.isRepeated ? Set(dataset.seriesPlaces) : reader.facts
    var column = ColumnLayout(
      source: source, type: type, heading: try reader.text(map.required("heading"), places: places),
      width: try map.required("width").number(in: 1...200),
      format: source == .number ? "0" : Self.format(of: type),
      alignment: Self.alignment(of: type))
    if let node = map.optional("group") { column.groupHeading = try reader.text(node, places: places) }
    if let node = map.optional("format") { column.format = try format(node, for: type) }
    if let node = map.optional("format_total") { column.totalFormat = try node.string() }
    if let node = map.optional("formats") { try formats(node, of: &column) }
    if let node = map.optional("print") { column.isPrinted = try node.boolean() }
    if let node = map.optional("align") { column.alignment = try node.choice(of: Alignment.self) }
    if let node = map.optional("bold") { column.isBold = try node.boolean() }
    if let node = map.optional("marks") { column.marks = try marks(node, for: type) }
    if let node = map.optional("positive") {
      guard type.isNumeric else { throw notNumeric(node) }
      column.positive = try look(node)
    }
    if let node = map.optional("bars") {
      column.hasBars = try node.boolean()
      if column.hasBars && type != .rate { throw notNumeric(node) }
    }
    return column
  }

  private func source(_ node: ConfigurationNode) throws(ConfigurationError) -> (ColumnSource, FieldType) {
    let name = try node.string()
    if name == DatasetSchema.numberField {
      try checkClash(name, node)
      return (.number, .integer)
    }
    let index = try field(node)
    return (.field(index), dataset.fields[index].type)
  }

  /// The index of a field of the dataset; a coded one needs the words for its codes.
  func field(_ node: ConfigurationNode) throws(ConfigurationError) -> Int {
    let name = try node.string()
    try checkClash(name, node)
    guard let index = dataset.index(of: name) else {
      let list = ([DatasetSchema.numberField] + dataset.fields.map(\.name)).joined(separator: ", ")
      throw node.error(
        vietnamese: "dữ liệu “\(dataset.name)” không có trường “\(name)”; các trường: \(list)",
        english: "the data “\(dataset.name)” have no field “\(name)”; the fields are: \(list)")
    }
    if let domain = dataset.fields[index].type.domain, !domain.isOpen, codes[domain.name] == nil {
      throw node.error(
        vietnamese: "mục codes chưa có chữ cho “\(domain.name)” (\(domain.codes.joined(separator: ", ")))",
        english: "codes has no words for “\(domain.name)” (\(domain.codes.joined(separator: ", ")))")
    }
    return index
  }

  /// Refuses a name that means two fields.
  private func checkClash(_ name: String, _ node: ConfigurationNode) throws(ConfigurationError) {
    guard let form = dataset.clashes[name] else { return }
    throw node.error(
      vietnamese:
        "“\(name)” vừa là một trường có sẵn, vừa là key của một cột trong biểu \(form.rawValue); hãy đổi key của cột ấy",
      english: "“\(name)” is a field by itself and the key of a column of the form \(form.rawValue); change that key")
  }

  private static func format(of type: FieldType) -> String? {
    switch type {
    case .integer, .integerOrCode: "#,##0"
    case .rate: "0.0%"
    case .date: "dd/mm/yyyy"
    case .decimal, .series, .figure, .family, .text, .code: nil
    }
  }

  private static func alignment(of type: FieldType) -> Alignment {
    switch type {
    case .text: .left
    case .integer, .decimal, .rate, .integerOrCode, .figure: .right
    case .date, .code, .series, .family: .center
    }
  }

  private func format(_ node: ConfigurationNode, for type: FieldType) throws(ConfigurationError) -> String {
    guard type.isNumeric || type == .date else { throw notNumeric(node) }
    return try node.string()
  }

  /// Formats by the kind of number, for a column whose rows have numbers of several kinds.
  private func formats(_ node: ConfigurationNode, of column: inout ColumnLayout) throws(ConfigurationError) {
    guard column.type == .figure || column.type == .family(nil) else { throw notNumeric(node) }
    let map = try node.mapping(keys: Set(MetricKind.allCases.map(\.rawValue)))
    for kind in MetricKind.allCases {
      if let node = map.optional(kind.rawValue) { column.formats[kind] = try node.string() }
    }
  }

  func notNumeric(_ node: ConfigurationNode) -> ConfigurationError {
    node.error(
      vietnamese: "chỉ dùng được cho cột số thuộc loại phù hợp", english: "this is for columns of fitting numbers only")
  }

  private func look(_ node: ConfigurationNode) throws(ConfigurationError) -> CodeAppearance {
    let map = try node.mapping(keys: ["fill", "colour", "bold"])
    var look = CodeAppearance(text: "")
    if let node = map.optional("fill") { look.fill = try reader.colour(node) }
    if let node = map.optional("colour") { look.colour = try reader.colour(node) }
    if let node = map.optional("bold") { look.isBold = try node.boolean() }
    return look
  }

  /// What numbers are shown as, from number to text or mapping.
  private func marks(_ node: ConfigurationNode, for type: FieldType) throws(ConfigurationError) -> [Double:
    CodeAppearance]
  {
    guard type == .series else { throw notNumeric(node) }
    var marks: [Double: CodeAppearance] = [:]
    for item in try node.items() {
      let map = try item.mapping(keys: ["value", "text", "fill", "colour", "bold"])
      var mark = CodeAppearance(text: try map.required("text").string())
      if let node = map.optional("fill") { mark.fill = try reader.colour(node) }
      if let node = map.optional("colour") { mark.colour = try reader.colour(node) }
      if let node = map.optional("bold") { mark.isBold = try node.boolean() }
      marks[try map.required("value").number(in: 0...1)] = mark
    }
    return marks
  }

  private func total(
    _ node: ConfigurationNode, of column: ColumnLayout, in columns: [ColumnLayout]
  ) throws(ConfigurationError) -> Total {
    guard node.isText else {
      let items = try node.mapping(keys: ["ratio"]).required("ratio")
      let parts = try items.items()
      guard parts.count == 2 else {
        throw items.error(
          vietnamese: "cần đúng hai trường, ví dụ [met, obligated]",
          english: "exactly two fields are needed, such as [met, obligated]")
      }
      return .ratio(try summed(parts[0], in: columns), try summed(parts[1], in: columns))
    }
    switch try node.string() {
    case "sum" where column.type.isNumeric && column.type != .rate: return .sum
    case "count": return .count
    default:
      throw node.error(
        vietnamese: "phải là sum (chỉ cho cột số), count hoặc {ratio: [trường, trường]}",
        english: "this has to be sum (numbers only), count or {ratio: [field, field]}")
    }
  }

  /// The index of the column that shows a number field.
  private func summed(_ node: ConfigurationNode, in columns: [ColumnLayout]) throws(ConfigurationError) -> Int {
    let index = try column(node, in: columns)
    guard columns[index].type.isNumeric, columns[index].type != .series else { throw notNumeric(node) }
    return index
  }

  /// The index of the column that shows the named field.
  func column(_ node: ConfigurationNode, in columns: [ColumnLayout]) throws(ConfigurationError) -> Int {
    let (source, _) = try source(node)
    if let index = columns.firstIndex(where: { $0.source == source }) { return index }
    throw node.error(
      vietnamese: "trường này không phải là một cột của trang tính",
      english: "this field is not a column of the sheet")
  }

  func conditions(_ node: ConfigurationNode) throws(ConfigurationError) -> [RowCondition] {
    let coded = dataset.fields.filter { if case .code = $0.type { true } else { false } }
    let map = try node.mapping(keys: Set(coded.map(\.name)))
    var conditions: [RowCondition] = []
    for field in coded {
      guard let node = map.optional(field.name), let index = dataset.index(of: field.name) else { continue }
      try checkClash(field.name, node)
      conditions.append(RowCondition(field: index, codes: try codeSet(node, of: field.type)))
    }
    return conditions
  }

  /// A list of codes of a coded field.
  func codeSet(_ node: ConfigurationNode, of type: FieldType) throws(ConfigurationError) -> Set<String> {
    var set: Set<String> = []
    let known = type.domain?.codes ?? []
    for item in try node.items() {
      let code = try item.string()
      guard known.contains(code) else {
        let list = known.joined(separator: ", ")
        throw item.error(
          vietnamese: "không có mã “\(code)”; các mã: \(list)",
          english: "there is no code “\(code)”; the codes are: \(list)")
      }
      set.insert(code)
    }
    return set
  }
}
