import Movement
import WorkbookWriting

/// A column of the sheet with its headings and the styles of its cells, made once.
struct PlacedColumn {
  var layout: ColumnLayout
  /// The column's index among those of the layout.
  var layoutIndex: Int
  /// Which element of the series it shows.
  var seriesIndex: Int?
  var heading: String
  var groupHeading: String?
  var body: CellStyle
  /// The style of numbers and days: they become smaller where the column is too narrow, since #### says nothing.
  var number: CellStyle
  var group: CellStyle
  var total: CellStyle
  /// The style of numbers above 0.
  var positive: CellStyle?
  /// What codes read, and their styles.
  var codes: [String: (text: String, style: CellStyle)] = [:]
  /// The styles of numbers by their kind, where that is a matter of the row.
  var figures: [MetricKind: CellStyle] = [:]
  /// What series' numbers are shown as.
  var marks: [Double: (text: String, style: CellStyle)] = [:]

  var width: Double { layout.width }
}

/// The styles of a sheet's parts.
struct SheetStyles {
  let fontName: String
  let fontSize: Double
  let colours: TableColours

  private static let line = BorderLine(.thin, color: Color(0x808080))

  var text: CellStyle {
    CellStyle().with {
      $0.fontName = fontName
      $0.fontSize = fontSize
      $0.vertical = .center
      $0.wraps = true
    }
  }

  var boxed: CellStyle { text.with { $0.borders = .all(.thin, color: Color(0x808080)) } }

  var heading: CellStyle {
    boxed.with {
      $0.bold = true
      $0.horizontal = .center
      $0.fill = colours.header.map { Color($0) }
    }
  }

  /// Rows of groups have no lines between cells, so that a long heading runs over empty ones.
  func group(_ base: CellStyle) -> CellStyle {
    base.with {
      $0.bold = true
      $0.fill = colours.group.map { Color($0) }
    }
  }

  func total(_ base: CellStyle) -> CellStyle {
    base.with {
      $0.bold = true
      $0.fill = colours.total.map { Color($0) }
    }
  }

  /// The style with lines above and below only.
  static func open(_ style: CellStyle, left: Bool = false, right: Bool = false) -> CellStyle {
    style.with {
      $0.borders = Borders(left: left ? line : nil, right: right ? line : nil, top: line, bottom: line)
      $0.wraps = false
    }
  }

  func line(_ line: TextLine, alignment: CellStyle.Horizontal) -> CellStyle {
    text.with {
      if let size = line.size { $0.fontSize = size }
      $0.bold = line.isBold
      $0.italic = line.isItalic
      $0.underline = line.isUnderlined ? .single : .none
      $0.horizontal = line.alignment?.horizontal ?? alignment
    }
  }

  func coded(_ appearance: CodeAppearance, over base: CellStyle) -> CellStyle {
    base.with {
      if let fill = appearance.fill { $0.fill = Color(fill) }
      if let colour = appearance.colour { $0.fontColor = Color(colour) }
      if appearance.isBold { $0.bold = true }
    }
  }
}

extension Alignment {
  var horizontal: CellStyle.Horizontal {
    switch self {
    case .left: .left
    case .center: .center
    case .right: .right
    }
  }
}

extension PlacedColumn {
  /// The columns of a sheet, those over a series once an element.
  static func all(
    of sheet: SheetLayout, dataset: Dataset, codes: [String: [String: CodeAppearance]], facts: [String: String],
    styles: SheetStyles
  ) -> [PlacedColumn] {
    var placed: [PlacedColumn] = []
    for (index, layout) in sheet.columns.enumerated() {
      let isSeries = layout.type.isRepeated
      let headings = isSeries ? dataset.headings(of: layout.source) : [facts]
      for (element, places) in headings.enumerated() {
        let body = styles.boxed.with {
          $0.horizontal = layout.alignment.horizontal
          $0.bold = layout.isBold
          $0.numberFormat = layout.format
          // Rows are as high as what is printed needs.
          $0.wraps = layout.isPrinted
        }
        let number = body.with {
          $0.wraps = false
          $0.shrinks = true
        }
        let totals = body.with {
          $0.numberFormat = layout.totalFormat ?? layout.format ?? (layout.total == .count ? "#,##0" : nil)
          $0.wraps = false
          $0.shrinks = layout.total != nil
          if layout.type == .text { $0.horizontal = .center }
        }
        var column = PlacedColumn(
          layout: layout, layoutIndex: index, seriesIndex: isSeries ? element : nil,
          heading: layout.heading.filled(places), groupHeading: layout.groupHeading?.filled(places), body: body,
          number: number, group: styles.group(totals), total: styles.total(totals))
        column.positive = layout.positive.map { styles.coded($0, over: number) }
        for (kind, format) in layout.formats { column.figures[kind] = number.with { $0.numberFormat = format } }
        let centred = body.with { $0.numberFormat = nil }
        for (code, appearance) in layout.type.domain.flatMap({ codes[$0.name] }) ?? [:] {
          column.codes[code] = (appearance.text, styles.coded(appearance, over: centred))
        }
        for (value, mark) in layout.marks {
          column.marks[value] = (mark.text, styles.coded(mark, over: centred))
        }
        placed.append(column)
      }
    }
    return placed
  }
}
