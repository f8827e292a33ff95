import Submissions
import WorkbookWriting

/// How a cell of a table that goes back looks, and why.
struct ReturnLook: Hashable {
  /// What the cell holds, as far as its number format shows it.
  enum Holds: String {
    case text = "@"
    case number = "General"
    case date = "dd/mm/yyyy"
    case dateAndTime = "dd/mm/yyyy hh:mm:ss"
    case time = "hh:mm:ss"
    case duration = "[h]:mm:ss"
  }
  /// Where it stands.
  enum Zone {
    case outside
    case header
    case body

    init(_ zone: RowZone) {
      switch zone {
      case .title, .footer: self = .outside
      case .header: self = .header
      case .numbering, .example, .data, .blank: self = .body
      }
    }
  }

  var holds = Holds.text
  var zone = Zone.outside
  /// The gravest issue of the cell itself.
  var fault: Severity?
  /// The gravest issue of its row, in the left-most column.
  var edge: Severity?
  /// Whether the sign may stand before the value: only where nobody types anything that is read.
  var isSigned = false
}

/// The styles of the tables that go back, each made once.
struct ReturnStyles {
  private let layout: ReturnLayout
  private var styles: [ReturnLook: CellStyle] = [:]

  init(layout: ReturnLayout) { self.layout = layout }

  /// The style of a look.
  mutating func style(_ look: ReturnLook) -> CellStyle {
    if let known = styles[look] { return known }
    let style = make(look)
    styles[look] = style
    return style
  }

  /// The style of running text.
  var plain: CellStyle {
    CellStyle().with {
      $0.fontName = layout.workbook.fontName
      $0.fontSize = layout.workbook.fontSize
    }
  }

  private func make(_ look: ReturnLook) -> CellStyle {
    plain.with { style in
      style.numberFormat = look.holds == .number ? nil : look.holds.rawValue
      switch look.zone {
      case .outside: break
      case .header:
        style.bold = true
        style.wraps = true
        style.horizontal = .center
        style.fill = layout.workbook.colours.header.map { Color($0) }
        style.borders = .all(.thin, color: Self.grey)
      case .body:
        style.wraps = true
        style.borders = .all(.thin, color: Self.grey)
      }
      if let mark = look.edge.flatMap({ layout.marks[$0] }) {
        style.bold = look.edge == .error
        style.fill = Color(mark.fill)
        style.borders.left = BorderLine(look.edge == .error ? .thick : .double, color: Color(mark.line))
        if look.isSigned { style.numberFormat = Self.format(signed: mark.sign, look.holds) }
      }
      if let mark = look.fault.flatMap({ layout.marks[$0] }) {
        let edge = style.borders.left
        style.fill = Color(mark.fill)
        style.borders = .all(look.fault == .error ? .medium : .dashed, color: Color(mark.line))
        if look.edge != nil { style.borders.left = edge }
      }
    }
  }

  /// The sign is shown by the format alone: the cell's value stays what it was.
  private static func format(signed sign: String, _ holds: ReturnLook.Holds) -> String {
    let quoted = "\"" + String(sign.filter { $0 != "\"" }.prefix(4)) + " \""
    let signed = quoted + holds.rawValue
    return holds == .text ? "\(quoted)General;\(quoted)-General;\(quoted)General;\(signed)" : signed
  }

  private static let grey = Color(0xA6A6A6)
}
