import WorkbookWriting

@testable import Reporting

extension SheetPlan {
  /// Everything that the sheet is going to be, a line each.
  var described: [String] {
    var lines = ["sheet \(name)", "widths \(widths.map(short).joined(separator: " "))"]
    var above: [String] = []
    for (index, row) in rows.enumerated() {
      let described = describedRow(row, number: index + 1)
      // Rows to fill in differ by their numbers only.
      let pattern = described.map { $0.replacing(String(index + 1), with: "#") }
      lines += pattern == above ? ["row \(index + 1): like the one above"] : described
      above = pattern
    }
    for merge in merges {
      lines.append("merge \(merge.range.name) “\(merge.content.shown)”\(merge.style.described)")
      if case .richText(let runs) = merge.content {
        lines += runs.map { "  “\($0.text)”\($0.style.described)" }
      }
    }
    lines.append("frozen above and left of \(frozen?.name ?? "-")")
    lines.append("filter \(filter?.name ?? "-")")
    lines += bars.map { "bars \($0.name)" }
    lines += looks.map { "look \($0.range.name) where \($0.formula)\($0.style.described)" }
    lines += names.map { "name \($0.name) is \($0.cell.name)" }
    for placed in validations {
      lines.append("\(placed.range.name) takes \(placed.validation.described)")
    }
    for placed in charts { lines += ["chart at \(placed.cell.name)"] + placed.chart.described.map { "  " + $0 } }
    return lines + page.described
  }
}

extension SheetPlan {
  private func describedRow(_ row: Row, number: Int) -> [String] {
    ["row \(number): height \(short(row.height))"]
      + row.cells.map { cell in
        let place = CellPosition(row: number, column: cell.column).name
        let link = cell.link.map { " \(CellContent.link($0, text: "").shown)" } ?? ""
        return "  \(place) “\(cell.content.shown)”\(link)\(cell.style.described)"
      }
  }
}

/// A number with two decimals at most.
private func short(_ number: Double) -> String {
  let rounded = (number * 100).rounded() / 100
  return Int(exactly: rounded).map(String.init) ?? String(rounded)
}

extension CellStyle {
  /// What differs from a plain cell.
  fileprivate var described: String {
    let plain = CellStyle().with { $0.fontName = "Times New Roman" }
    var words: [String] = []
    func add(_ differs: Bool, _ word: String) { if differs { words.append(word) } }
    add(fontName != plain.fontName, fontName)
    add(fontSize != plain.fontSize, short(fontSize))
    add(bold, "bold")
    add(italic, "italic")
    add(underline != .none, "underlined \(underline)")
    add(fontColor != nil, "colour \(String(fontColor?.rgb ?? 0, radix: 16))")
    add(fill != nil, "fill \(String(fill?.rgb ?? 0, radix: 16))")
    let sides = [("l", borders.left), ("r", borders.right), ("t", borders.top), ("b", borders.bottom)]
    add(borders != plain.borders, "lines \(sides.filter { $0.1 != nil }.map(\.0).joined())")
    add(horizontal != plain.horizontal, "\(horizontal)")
    add(vertical != plain.vertical, "\(vertical)")
    add(wraps, "wraps")
    add(shrinks, "shrinks")
    add(numberFormat != nil, "format \(numberFormat ?? "")")
    return words.isEmpty ? "" : " [" + words.joined(separator: ", ") + "]"
  }
}

extension DataValidation {
  fileprivate var described: String {
    let rule =
      switch rule {
      case .listFromCells(let sheet, let cells): "\(sheet)!\(cells.name)"
      case .date(let first, let last):
        "\(first.year)-\(first.month)-\(first.day)…\(last.year)-\(last.month)-\(last.day)"
      case .wholeNumber(let range): "whole \(range)"
      case .decimal(let range): "number \(range)"
      case .textLength(let range): "characters \(range)"
      case .formula(let text), .listFromFormula(let text): "=\(text)"
      case .list(let values): values.joined(separator: "; ")
      case .any: "anything"
      }
    let words = [prompt, alert].map { $0.map { "“\($0.title): \($0.text)”" } ?? "-" }.joined(separator: ", else ")
    return "\(rule), \(severity), \(words)\(allowsBlank ? "" : ", not empty")"
  }
}

extension Chart {
  fileprivate var described: [String] {
    let lines = series.map { series in
      "series \(series.name ?? "-"): \(series.categories.name) → \(series.values.name) of \(series.sheet), labels "
        + "\(series.labelFormat ?? "-"), colour \(series.color.map { String($0.rgb, radix: 16) } ?? "-")"
    }
    let area = plotArea.map { [$0.x, $0.y, $0.width, $0.height].map { "\($0)" }.joined(separator: " ") } ?? "-"
    let bounds = [valueAxis.minimum, valueAxis.maximum].map { $0.map(short) ?? "-" }.joined(separator: "…")
    return ["\(kind) “\(title ?? "")”, read as “\(alternativeText ?? "")”"] + lines + [
      "\(width) × \(height), \(fontName) \(fontSize), gap \(gap ?? -1), legend \(legend), plot \(area)",
      "values \(bounds) \(valueAxis.numberFormat ?? "-"), categories \(categoryAxis.isReversed ? "from above" : "")",
    ]
  }
}

extension PageSetup {
  fileprivate var described: [String] {
    let margins = [margins.top, margins.bottom, margins.left, margins.right].map(short).joined(separator: " ")
    return [
      "page \(paper) \(orientation), margins \(margins), \(size), from \(firstPageNumber ?? 0)",
      "repeated \(repeatedRows.map { "\($0)" } ?? "-"), printed \(printArea?.name ?? "-"), breaks \(breaksAfterRows)",
      "header \(header.described), footer \(footer.described), \(short(self.margins.footer)) from the edge",
      "first page \(described(firstPage))",
    ]
  }
}

extension PageSetup {
  private func described(_ page: FirstPage?) -> String {
    guard let page else { return "as the others" }
    return "header \(page.header.described), footer \(page.footer.described)"
  }
}

extension PageText? {
  fileprivate var described: String {
    guard let self else { return "-" }
    return [self.left, self.center, self.right].map { pieces in
      pieces.map { piece in
        if case .text(let text) = piece { text } else { "\(piece)" }
      }.joined()
    }.joined(separator: " | ")
  }
}
