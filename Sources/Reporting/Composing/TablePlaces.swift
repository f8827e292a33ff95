import WorkbookWriting

/// Where the columns and rows of a table stand in its sheet.
struct TablePlaces: Equatable, Sendable {
  private struct Key: Hashable {
    let field: String, element: Int?
  }
  private var columns: [Key: Int] = [:]
  private var families: [String: ClosedRange<Int>] = [:]
  private(set) var sheet = ""
  /// The rows of the table; nil where it has none.
  var rows: ClosedRange<Int>?
  /// The first rows that bear a name for links.
  var anchors: [String: Int] = [:]

  init() {}

  init(sheet: SheetLayout, columns placed: [PlacedColumn]) {
    self.sheet = sheet.name
    for (index, column) in placed.enumerated() {
      guard case .field(let field) = column.layout.source else { continue }
      let name = sheet.dataset.fields[field].name
      let key = Key(field: name, element: column.seriesIndex)
      if columns[key] == nil { columns[key] = index }
      if column.seriesIndex != nil {
        let known = families[name]
        // Only the first of two columns over one family counts.
        if let known, known.upperBound + 1 == index, column.seriesIndex == known.count {
          families[name] = known.lowerBound...index
        } else if known == nil {
          families[name] = index...index
        }
      }
    }
  }

  /// The column of a field, from 0; nil where the layout does not show it.
  func column(_ field: String, element: Int? = nil) -> Int? { columns[Key(field: field, element: element)] }

  /// All rows of a field's column as other sheets refer to them.
  func range(_ field: String, element: Int? = nil) -> String? {
    guard let rows, let column = column(field, element: element) else { return nil }
    return CellRange(rows: rows, columns: column...column).absoluteName(inSheet: sheet)
  }

  /// The formula for a row; nil where the layout lacks one of its columns.
  func text(of formula: CellFormula, row: Int) -> String? {
    var text = ""
    for part in formula.parts {
      switch part {
      case .text(let literal): text += literal
      case .cell(let field, let element):
        guard let column = column(field, element: element) else { return nil }
        text += CellPosition(row: row, column: column).name
      case .family(let field):
        guard let columns = families[field] else { return nil }
        text += CellRange(rows: row...row, columns: columns).name
      case .column(let field, let element):
        guard let rows, let column = column(field, element: element) else { return nil }
        text += CellRange(rows: rows, columns: column...column).absoluteName
      }
    }
    return text.utf16.count <= CellFormula.maximumLength ? text : nil
  }
}

extension Dataset {
  /// What the headings over a field's columns may name, one entry a column.
  func headings(of source: ColumnSource) -> [[String: String]] {
    guard case .field(let field) = source else { return [] }
    return familyHeadings[field] ?? seriesHeadings
  }
}
