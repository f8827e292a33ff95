public import Configuration
import Submissions

/// The layout of return workbooks: the guide as a sheet like any other, and what the program says on the tables.
public struct ReturnLayout: Sendable {
  /// The guide.
  var workbook: WorkbookLayout
  /// How a cell of each severity is marked.
  var marks: [Severity: CellMark] = [:]
  /// What the program says, by its occasion.
  var texts = LayoutTexts()
  /// Characters.
  var widestColumn = 30.0
  /// A table that would come out smaller on one page goes on two side by side.
  var smallestScale = 0.6
  var listSheet = ""
  var viewSheet = ""
  /// What a sheet is called whose table has no name left that Excel takes.
  var unnamedSheet = ""

  /// Reads a layout file and checks every name in it.
  /// - Throws: `ConfigurationError` with file, line and key of the first fault.
  public static func load(_ file: String) throws(ConfigurationError) -> ReturnLayout {
    let text = try ConfigurationFile.text(try ConfigurationFile.bytes(of: file), file: file)
    return try read(text, file: file)
  }

  /// Reads the text of a layout file.
  /// - Throws: `ConfigurationError` with file, line and key of the first fault.
  public static func read(_ yaml: String, file: String) throws(ConfigurationError) -> ReturnLayout {
    let root = try ConfigurationNode(yaml: yaml, file: file).mapping(keys: WorkbookLayout.keys.union(["returned"]))
    var layout = ReturnLayout(workbook: try WorkbookLayout.read(root, for: ReturnWorkbooks.schema))
    let reader = LayoutReader(schema: ReturnWorkbooks.schema)
    let map = try root.required("returned").mapping(
      keys: ["widest_column", "smallest_scale", "list_sheet", "view_sheet", "unnamed_sheet", "marks", "texts"])
    layout.widestColumn = try map.required("widest_column").number(in: 10...250)
    if let node = map.optional("smallest_scale") { layout.smallestScale = try node.number(in: 0.1...1) }
    layout.listSheet = try map.required("list_sheet").string()
    layout.viewSheet = try map.required("view_sheet").string()
    layout.unnamedSheet = try map.required("unnamed_sheet").string()
    let marks = try map.required("marks").mapping(keys: Set(Severity.allCases.map(\.rawValue)))
    for severity in Severity.allCases {
      let mark = try marks.required(severity.rawValue).mapping(keys: ["sign", "fill", "line"])
      layout.marks[severity] = CellMark(
        sign: try mark.required("sign").string(), fill: try reader.colour(mark.required("fill")),
        line: try reader.colour(mark.required("line")))
    }
    layout.texts = try reader.texts(map.required("texts"), of: TextSchema.all(of: ReturnText.self))
    return layout
  }

  /// A text with its places filled in.
  func text(_ text: ReturnText, _ places: [String: String] = [:]) -> String {
    texts.filled(text, in: workbook.language, places)
  }
}

/// How a cell that an issue names looks.
struct CellMark: Equatable, Sendable {
  var sign: String
  /// RGB.
  var fill: UInt32
  /// RGB.
  var line: UInt32
}

/// What the program says in a return workbook beside the guide.
enum ReturnText: String, NamedText {
  case page
  case due
  case groupTable = "group_table"
  case groupUnknown = "group_unknown"
  case groupFile = "group_file"
  case groupUnit = "group_unit"
  case comment
  case error
  case warning
  case notice
  case refused
  case refusedNames = "refused_names"
  case ignored
  case viewFile = "view_file"
  case viewWhat = "view_what"
  case viewHow = "view_how"
  case viewRows = "view_rows"
  case viewNothing = "view_nothing"
  case largeFile = "large_file"
  case largeWhat = "large_what"
  case largeHow = "large_how"
  case listTitle = "list_title"
  case listAlert = "list_alert"
  case cutCells = "cut_cells"
  case cutRows = "cut_rows"
  case cutTable = "cut_table"
  case cutSheets = "cut_sheets"
  case cutComments = "cut_comments"
  case cutLinks = "cut_links"

  var places: [String] {
    switch self {
    case .page, .groupUnit, .error, .warning, .notice, .ignored, .viewNothing, .largeHow, .listTitle, .listAlert: []
    case .due: ["due"]
    case .groupTable: ["form", "sheet", "file"]
    case .groupUnknown: ["sheet", "file"]
    case .groupFile, .viewFile, .largeFile: ["file"]
    case .largeWhat: ["count"]
    case .cutTable: ["sheet", "file"]
    case .comment: ["sign", "severity", "title", "message", "hint"]
    case .refused, .viewWhat, .viewHow: ["message", "hint"]
    case .refusedNames: ["message", "hint", "unit_name", "month"]
    case .viewRows: ["rows"]
    case .cutCells, .cutRows, .cutComments: ["sheet", "count"]
    case .cutLinks, .cutSheets: ["count"]
    }
  }

  static func severity(_ severity: Severity) -> ReturnText {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .notice: .notice
    }
  }
}
