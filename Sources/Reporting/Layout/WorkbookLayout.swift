import Configuration
import Movement
import WorkbookWriting

/// A workbook as its layout file describes it: what a district may change without a build.
public struct WorkbookLayout: Sendable {
  /// The language of the layout's texts, by which numbers and weekdays in them are written.
  var language = Language.vietnamese
  var properties = PropertiesLayout()
  var fontName = "Times New Roman"
  var fontSize = 13.0
  var page = PageLayout()
  var colours = TableColours()
  var letterhead = PairedBlock()
  var signature = PairedBlock()
  /// What coded values read and look like, by domain and code.
  var codes: [String: [String: CodeAppearance]] = [:]
  /// What the workbook says beside its sheets' own words.
  var texts = LayoutTexts()
  var sheets: [SheetLayout] = []

  /// What the layout calls a code; the code itself where it says nothing.
  func words(_ domain: CodeDomain, _ code: String) -> String { codes[domain.name]?[code]?.text ?? code }
}

/// The document's properties, as people see them in the file's details.
struct PropertiesLayout: Sendable {
  var title = TextTemplate("")
  var subject = TextTemplate("")
  var author = TextTemplate("")
  var company = TextTemplate("")
  var keywords = TextTemplate("")

  /// The properties of a workbook, each cut to what Excel holds.
  ///
  /// - Parameter created: a day that follows from the input, so that the same input gives the same bytes; 2/1/1970 for nil and
  ///   for days that are no later, which files cannot hold.
  func filled(_ facts: [String: String], created: CalendarDate?) -> DocumentProperties {
    let epoch = SheetDate(year: 1970, month: 1, day: 2)
    var properties = DocumentProperties(created: epoch)
    if let created, created.year > 1970 { properties.created = SheetDate(created) }
    func text(_ template: TextTemplate) -> String { template.filled(facts).shortened(to: 255) }
    properties.title = text(title)
    properties.subject = text(subject)
    properties.author = text(author)
    properties.company = text(company)
    properties.keywords = text(keywords)
    return properties
  }
}

/// Which way the paper lies.
enum Orientation: String, Sendable, CaseIterable {
  case portrait
  case landscape
}

/// The A4 page: which way it lies and its margins in millimetres.
struct PageLayout: Sendable {
  var orientation = Orientation.landscape
  var top = 20.0
  var bottom = 20.0
  var left = 30.0
  var right = 15.0
  /// What stands in the middle of the upper margin; `{page}` and `{pages}` are the page's number and how many there are.
  var header = TextTemplate("")
  /// What stands in the middle of the lower margin.
  var footer = TextTemplate("")

  /// A4 is 210 by 297 millimetres.
  var printableWidth: Double { (orientation == .landscape ? 297 : 210) - left - right }
  var printableHeight: Double { (orientation == .landscape ? 210 : 297) - top - bottom }
}

/// The fills of a table's parts, RGB.
struct TableColours: Sendable {
  var header: UInt32? = 0xDCE6F1
  var group: UInt32? = 0xF2F2F2
  var total: UInt32? = 0xDCE6F1
  /// Of cells whose number people may change.
  var input: UInt32? = 0xFFF2CC
}

/// Two columns of lines side by side: the heading of a Party document, or its signatures.
struct PairedBlock: Sendable {
  var left: [TextLine] = []
  var right: [TextLine] = []
  /// The left column's part of the width, 0 to 1.
  var split = 0.5
}

/// How text stands in its cell.
enum Alignment: String, Sendable, CaseIterable {
  case left
  case center
  case right
}

/// A line of text outside the table.
struct TextLine: Sendable {
  var text: TextTemplate
  /// The size in points; nil for the workbook's.
  var size: Double?
  var isBold = false
  var isItalic = false
  var isUnderlined = false
  /// nil for what the block does by itself.
  var alignment: Alignment?
}
