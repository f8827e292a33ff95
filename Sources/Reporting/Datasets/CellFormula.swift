import WorkbookWriting

/// A formula whose references are fields: the composer knows in which columns they stand.
struct CellFormula: Equatable, Sendable {
  enum Part: Equatable, Sendable, ExpressibleByStringLiteral {
    case text(String)
    /// The cell of the same row in a field's column, or in one of a family's.
    case cell(String, element: Int? = nil)
    /// The cells of the same row in all columns of a family.
    case family(String)
    /// All rows of a field's column, or of one of a family's.
    case column(String, element: Int? = nil)

    init(stringLiteral text: String) { self = .text(text) }
  }

  /// The parts in order; without the `=` before them.
  var parts: [Part]

  init(_ parts: [Part]) { self.parts = parts }

  /// Excel takes formulas of up to 8,192 characters; programs rename functions to longer ones.
  static let maximumLength = 8_000

  /// A text as a constant in a formula, in pieces of up to 255 characters, which is what Excel takes.
  static func quoted(_ text: String) -> String {
    var pieces: [String] = []
    var piece = ""
    var length = 0
    for character in text {
      if length + character.utf16.count > 250 {
        pieces.append(piece)
        (piece, length) = ("", 0)
      }
      piece += character == "\"" ? "\"\"" : String(character)
      length += character.utf16.count
    }
    return (pieces + [piece]).map { "\"\($0)\"" }.joined(separator: "&")
  }

  /// A text with places as one expression: its words in quotation marks, and the formulas in their places, joined by `&`.
  /// - Parameters:
  ///   - before: what stands before the text.
  ///   - texts: the words of places.
  ///   - formulas: what places are filled with by formulas; without parts there is nothing in the place.
  static func joining(
    _ template: TextTemplate, after before: String = "", texts: [String: String], formulas: [String: [Part]]
  ) -> [Part] {
    var expressions: [[Part]] = []
    var words = before
    for part in template.parts {
      switch part {
      case .literal(let literal): words += literal
      case .place(let name):
        guard let formula = formulas[name] else {
          words += texts[name] ?? ""
          continue
        }
        expressions += [words.isEmpty ? [] : [.text(quoted(words))], formula]
        words = ""
      }
    }
    expressions.append(words.isEmpty ? [] : [.text(quoted(words))])
    let filled = expressions.filter { !$0.isEmpty }
    return filled.isEmpty ? ["\"\""] : Array(filled.joined(separator: ["&"]))
  }

  /// A text as the criterion of COUNTIF: equal to it, whatever signs it has.
  static func criterion(_ text: String) -> String {
    quoted("=" + text.flatMap { "*?~".contains($0) ? ["~", $0] : [$0] })
  }
}

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
