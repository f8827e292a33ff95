public import Configuration

extension WorkbookLayout {
  /// Reads a layout file and checks every name in it against what the workbook offers.
  /// - Throws: `ConfigurationError` with file, line and key of the first fault.
  public static func load(_ file: String, for schema: WorkbookSchema) throws(ConfigurationError) -> WorkbookLayout {
    let bytes = try ConfigurationFile.bytes(of: file)
    return try read(ConfigurationFile.text(bytes, file: file), file: file, for: schema)
  }

  /// Reads the text of a layout file.
  /// - Throws: `ConfigurationError` with file, line and key of the first fault.
  public static func read(
    _ yaml: String, file: String, for schema: WorkbookSchema
  ) throws(ConfigurationError) -> WorkbookLayout {
    let keys = schema.texts.isEmpty ? keys : keys.union(["texts"])
    return try read(ConfigurationNode(yaml: yaml, file: file).mapping(keys: keys), for: schema)
  }

  /// The keys of a layout file.
  static let keys: Set = [
    "language", "properties", "font", "page", "colours", "letterhead", "signature", "codes", "sheets",
  ]

  /// Reads a layout whose file may have other keys beside.
  static func read(
    _ root: ConfigurationMapping, for schema: WorkbookSchema
  ) throws(ConfigurationError) -> WorkbookLayout {
    let reader = LayoutReader(schema: schema)
    var layout = WorkbookLayout()
    if let node = root.optional("language") { layout.language = try node.choice(of: Language.self) }
    if let node = root.optional("properties") { layout.properties = try reader.properties(node) }
    if let node = root.optional("font") {
      let font = try node.mapping(keys: ["name", "size"])
      if let name = font.optional("name") { layout.fontName = try name.string() }
      if let size = font.optional("size") { layout.fontSize = try size.number(in: LayoutReader.fontSizes) }
    }
    if let node = root.optional("page") { layout.page = try reader.page(node, over: layout.page) }
    if let node = root.optional("colours") { layout.colours = try reader.colours(node) }
    if let node = root.optional("letterhead") { layout.letterhead = try reader.pairedBlock(node) }
    if let node = root.optional("signature") { layout.signature = try reader.pairedBlock(node) }
    layout.codes = reader.wordsOfForms
    if let node = root.optional("codes") {
      layout.codes.merge(try reader.codes(node)) { words, own in words.merging(own) { $1 } }
    }
    if !schema.texts.isEmpty { layout.texts = try reader.texts(root.required("texts"), of: schema.texts) }
    try reader.readSheets(root.required("sheets"), into: &layout)
    return layout
  }
}

/// Reads the parts of a layout file; what it is asked about the data's names it answers from the schema.
struct LayoutReader {
  static let fontSizes = 6.0...72.0
  let schema: WorkbookSchema
  var facts: Set<String> { Set(schema.facts) }

  func properties(_ node: ConfigurationNode) throws(ConfigurationError) -> PropertiesLayout {
    let map = try node.mapping(keys: ["title", "subject", "author", "company", "keywords"])
    var properties = PropertiesLayout()
    if let node = map.optional("title") { properties.title = try text(node) }
    if let node = map.optional("subject") { properties.subject = try text(node) }
    if let node = map.optional("author") { properties.author = try text(node) }
    if let node = map.optional("company") { properties.company = try text(node) }
    if let node = map.optional("keywords") { properties.keywords = try text(node) }
    return properties
  }

  func page(_ node: ConfigurationNode, over defaults: PageLayout) throws(ConfigurationError) -> PageLayout {
    let map = try node.mapping(keys: ["orientation", "margins", "header", "footer"])
    var page = defaults
    if let node = map.optional("orientation") { page.orientation = try node.choice(of: Orientation.self) }
    if let node = map.optional("margins") {
      let margins = try node.mapping(keys: ["top", "bottom", "left", "right"])
      if let node = margins.optional("top") { page.top = try node.number(in: 5...60) }
      if let node = margins.optional("bottom") { page.bottom = try node.number(in: 5...60) }
      if let node = margins.optional("left") { page.left = try node.number(in: 5...60) }
      if let node = margins.optional("right") { page.right = try node.number(in: 5...60) }
    }
    if let node = map.optional("header") { page.header = try text(node, places: facts.union(["page", "pages"])) }
    if let node = map.optional("footer") { page.footer = try text(node, places: facts.union(["page", "pages"])) }
    return page
  }

  func colours(_ node: ConfigurationNode) throws(ConfigurationError) -> TableColours {
    let map = try node.mapping(keys: ["header", "group", "total", "input"])
    var colours = TableColours()
    if let node = map.optional("header") { colours.header = try colour(node) }
    if let node = map.optional("group") { colours.group = try colour(node) }
    if let node = map.optional("total") { colours.total = try colour(node) }
    if let node = map.optional("input") { colours.input = try colour(node) }
    return colours
  }

  func pairedBlock(_ node: ConfigurationNode) throws(ConfigurationError) -> PairedBlock {
    let map = try node.mapping(keys: ["left", "right", "split"])
    var block = PairedBlock()
    if let node = map.optional("left") { block.left = try lines(node) }
    if let node = map.optional("right") { block.right = try lines(node) }
    if let node = map.optional("split") { block.split = try node.number(in: 0.1...0.9) }
    return block
  }

  /// A colour as six hexadecimal digits, `DCE6F1`.
  func colour(_ node: ConfigurationNode) throws(ConfigurationError) -> UInt32 {
    let text = try node.verbatim()
    guard text.utf8.count == 6, text.allSatisfy(\.isHexDigit), let value = UInt32(text, radix: 16) else {
      throw node.error(
        vietnamese: "phải là màu viết bằng sáu chữ số thập lục phân, ví dụ \"DCE6F1\"",
        english: "this has to be a colour of six hexadecimal digits, such as \"DCE6F1\"")
    }
    return value
  }

  func text(_ node: ConfigurationNode) throws(ConfigurationError) -> TextTemplate { try text(node, places: facts) }

  /// A text whose places are all known.
  func text(_ node: ConfigurationNode, places known: Set<String>) throws(ConfigurationError) -> TextTemplate {
    let template = TextTemplate(try node.verbatim())
    if let unknown = template.places.first(where: { !known.contains($0) }) {
      let list = known.sorted().map { "{\($0)}" }.joined(separator: " ")
      throw node.error(
        vietnamese: "không có mục {\(unknown)}; các mục dùng được: \(list)",
        english: "there is no {\(unknown)}; the places are: \(list)")
    }
    return template
  }

  /// Lines: one text, or a list of texts and of mappings with `text`.
  func lines(_ node: ConfigurationNode, bold: Bool = false, size: Double? = nil) throws(ConfigurationError)
    -> [TextLine]
  {
    var lines: [TextLine] = []
    for item in try node.items() {
      if item.isText {
        lines.append(TextLine(text: try text(item), size: size, isBold: bold))
        continue
      }
      let map = try item.mapping(keys: ["text", "size", "bold", "italic", "underline", "align"])
      var line = TextLine(text: try text(map.required("text")), size: size)
      if let node = map.optional("size") { line.size = try node.number(in: Self.fontSizes) }
      if let node = map.optional("bold") { line.isBold = try node.boolean() }
      if let node = map.optional("italic") { line.isItalic = try node.boolean() }
      if let node = map.optional("underline") { line.isUnderlined = try node.boolean() }
      if let node = map.optional("align") { line.alignment = try node.choice(of: Alignment.self) }
      lines.append(line)
    }
    return lines
  }

  /// What the district's forms call the codes of their fields.
  var wordsOfForms: [String: [String: CodeAppearance]] {
    var words: [String: [String: CodeAppearance]] = [:]
    for extra in schema.datasets.flatMap(\.extras) {
      if let domain = extra.type.domain { words[domain.name] = extra.words }
    }
    return words
  }

  /// What coded values read, by domain: every domain that a sheet uses has to word all its codes.
  func codes(_ node: ConfigurationNode) throws(ConfigurationError) -> [String: [String: CodeAppearance]] {
    var domains: [String: CodeDomain] = [:]
    for domain in schema.datasets.flatMap(\.fields).compactMap(\.type.domain) + schema.domains {
      domains[domain.name] = domain
    }
    let map = try node.mapping(keys: Set(domains.keys))
    var codes: [String: [String: CodeAppearance]] = [:]
    for (name, domain) in domains {
      guard let node = map.optional(name) else { continue }
      let entries = try node.mapping(keys: Set(domain.codes))
      var appearances: [String: CodeAppearance] = [:]
      for code in domain.codes {
        if domain.isOpen {
          if let node = entries.optional(code) { appearances[code] = try appearance(node) }
        } else {
          appearances[code] = try appearance(entries.required(code))
        }
      }
      codes[name] = appearances
    }
    return codes
  }

  /// A text alone, or a mapping with `text` and how it looks.
  func appearance(_ node: ConfigurationNode) throws(ConfigurationError) -> CodeAppearance {
    if node.isText { return CodeAppearance(text: try node.verbatim()) }
    let map = try node.mapping(keys: ["text", "fill", "colour", "bold"])
    var appearance = CodeAppearance(text: try map.required("text").verbatim())
    if let node = map.optional("fill") { appearance.fill = try colour(node) }
    if let node = map.optional("colour") { appearance.colour = try colour(node) }
    if let node = map.optional("bold") { appearance.isBold = try node.boolean() }
    return appearance
  }
}
