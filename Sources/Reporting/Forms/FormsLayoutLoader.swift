public import Configuration
public import Submissions

extension FormsLayout {
  /// Reads the layout file of the blank forms and checks every name in it against the forms.
  /// - Throws: `ConfigurationError` with file, line and key of the first fault.
  public static func load(_ file: String, for catalogue: FormCatalogue) throws(ConfigurationError) -> FormsLayout {
    let bytes = try ConfigurationFile.bytes(of: file)
    return try read(ConfigurationFile.text(bytes, file: file), file: file, for: catalogue)
  }

  /// Reads the text of a layout file.
  /// - Throws: `ConfigurationError` with file, line and key of the first fault.
  public static func read(
    _ yaml: String, file: String, for catalogue: FormCatalogue
  ) throws(ConfigurationError) -> FormsLayout {
    let root = try ConfigurationNode(yaml: yaml, file: file).mapping(keys: [
      "properties", "font", "page", "colours", "title", "unit_code", "marks", "list_sheet", "signers", "messages",
      "sheets",
    ])
    let reader = LayoutReader(schema: WorkbookSchema(sheets: [], datasets: [], facts: facts))
    var layout = FormsLayout()
    if let node = root.optional("properties") { layout.base.properties = try reader.properties(node) }
    if let node = root.optional("font") {
      let font = try node.mapping(keys: ["name", "size"])
      if let name = font.optional("name") { layout.base.fontName = try name.string() }
      if let size = font.optional("size") { layout.base.fontSize = try size.number(in: LayoutReader.fontSizes) }
    }
    if let node = root.optional("page") { layout.base.page = try reader.page(node, over: layout.base.page) }
    if let node = root.optional("colours") { layout.base.colours = try reader.colours(node) }
    layout.title = try reader.lines(root.required("title"), bold: true, size: 14)
    layout.unitCode = try reader.text(root.required("unit_code"))
    if let node = root.optional("marks") { layout.marks = try reader.marks(node) }
    let lists = try root.required("list_sheet")
    layout.listSheet = try lists.string()
    try reader.checkName(layout.listSheet, taken: [], lists)
    if let node = root.optional("signers") { try reader.readSigners(node, into: &layout) }
    layout.messages = try reader.messages(root.required("messages"))
    try reader.readForms(root.required("sheets"), of: catalogue, into: &layout)
    return layout
  }
}

extension LayoutReader {
  fileprivate func marks(_ node: ConfigurationNode) throws(ConfigurationError) -> Marks {
    let map = try node.mapping(keys: [
      "required", "conditional", "required_fill", "colour", "example_fill", "example_colour",
    ])
    var marks = Marks()
    if let node = map.optional("required") { marks.required = try node.string() }
    if let node = map.optional("conditional") { marks.conditional = try node.string() }
    if let node = map.optional("required_fill") { marks.requiredFill = try colour(node) }
    if let node = map.optional("colour") { marks.colour = try colour(node) }
    if let node = map.optional("example_fill") { marks.exampleFill = try colour(node) }
    if let node = map.optional("example_colour") { marks.exampleColour = try colour(node) }
    return marks
  }

  fileprivate func readSigners(_ node: ConfigurationNode, into layout: inout FormsLayout) throws(ConfigurationError) {
    let map = try node.mapping(keys: ["left", "right", "height"])
    if let node = map.optional("left") { layout.signers.left = try text(node) }
    if let node = map.optional("right") { layout.signers.right = try text(node) }
    if let node = map.optional("height") { layout.signersHeight = try node.number(in: 5...60) }
  }

  fileprivate func messages(
    _ node: ConfigurationNode
  ) throws(ConfigurationError) -> [FormMessage: MessageLayout] {
    let map = try node.mapping(keys: Set(FormMessage.allCases.map(\.rawValue)))
    var messages: [FormMessage: MessageLayout] = [:]
    for message in FormMessage.allCases {
      let parts = try map.required(message.rawValue).mapping(keys: ["title", "text"])
      messages[message] = MessageLayout(
        title: try windowText(parts.required("title"), limit: MessageLayout.longestTitle),
        text: try windowText(parts.required("text"), limit: MessageLayout.longestText))
    }
    return messages
  }

  /// A text that fits a window of Excel.
  private func windowText(_ node: ConfigurationNode, limit: Int) throws(ConfigurationError) -> TextTemplate {
    let length = try node.verbatim().utf16.count
    guard length <= limit else {
      throw node.error(
        vietnamese: "dài \(length) ký tự; cửa sổ của Excel chỉ chứa được \(limit)",
        english: "this has \(length) characters; a window of Excel has room for \(limit)")
    }
    return try text(node)
  }

  /// The sheets by the name of the form; every form has one.
  fileprivate func readForms(
    _ node: ConfigurationNode, of catalogue: FormCatalogue, into layout: inout FormsLayout
  ) throws(ConfigurationError) {
    let map = try node.mapping(keys: Set(FormKind.allCases.map(\.rawValue)))
    var names = [layout.listSheet]
    for form in catalogue.forms {
      let place = try map.required(form.kind.rawValue)
      let sheet = try formSheet(place, of: form, layout)
      try checkName(sheet.name, taken: names, place)
      names.append(sheet.name)
      layout.sheets[form.kind] = sheet
    }
  }

  private func formSheet(
    _ node: ConfigurationNode, of form: FormDefinition, _ layout: FormsLayout
  ) throws(ConfigurationError) -> FormSheetLayout {
    let map = try node.mapping(keys: ["name", "page", "font_size", "notes", "rows", "row_height", "widths"])
    var sheet = FormSheetLayout(
      name: try map.required("name").string(), page: layout.base.page, fontSize: layout.base.fontSize)
    if let node = map.optional("page") { sheet.page = try page(node, over: layout.base.page) }
    if let node = map.optional("font_size") { sheet.fontSize = try node.number(in: Self.fontSizes) }
    if let node = map.optional("notes") { sheet.notes = try lines(node, size: sheet.fontSize) }
    if let node = map.optional("rows") { sheet.rows = try node.integer(in: 1...500) }
    if let node = map.optional("row_height") { sheet.rowHeight = try node.number(in: 12...200) }
    if let node = map.optional("widths") {
      let widths = try node.mapping(keys: Set(form.fields.map(\.key)))
      for field in form.fields {
        if let width = widths.optional(field.key) { sheet.widths[field.key] = try width.number(in: 1...200) }
      }
    }
    return sheet
  }
}
