extension WrittenWorkbook {
  /// All that the file says of its sheets, cells, comments, looks and properties of its own, a line each.
  var described: [String] {
    var lines = tags(in: "xl/workbook.xml").filter { $0.hasPrefix("<sheet ") || $0.hasPrefix("<definedName ") }
    for number in 1... {
      let sheet = "xl/worksheets/sheet\(number).xml"
      if parts[sheet] == nil { break }
      lines += ["", "sheet \(number)"] + filledTags(in: sheet).dropFirst()
    }
    // They are numbered by the sheets that have any.
    for number in 1... {
      let comments = tags(in: "xl/comments\(number).xml")
      if comments.isEmpty { break }
      lines += ["", "comments \(number)"] + comments.filter { $0.hasPrefix("<comment ") || $0.hasPrefix("<t") }
      lines += tags(in: "xl/drawings/vmlDrawing\(number).vml")
        .filter { $0.hasPrefix("<v:shape ") || $0.hasPrefix("<x:Anchor") }
    }
    return lines + ["", "looks"] + tags(in: "xl/styles.xml") + ["", "properties"] + tags(in: "docProps/custom.xml")
  }

  /// The opening tags of a part, each with the text behind it.
  private func tags(in part: String) -> [String] {
    (parts[part] ?? "").split(separator: "<").filter { !$0.hasPrefix("/") && !$0.hasPrefix("?") }.map { tag in
      let inOneLine = tag.replacing("\r", with: "").replacing("\n", with: "⏎")
      return "<" + inOneLine
    }
  }

  /// The tags of a sheet, those of cells with what they hold.
  private func filledTags(in sheet: String) -> [String] {
    let shared = sharedTexts
    var lines: [String] = []
    var isShared = false
    for tag in tags(in: sheet) {
      if tag.hasPrefix("<v>") || tag.hasPrefix("<f>"), let cell = lines.popLast() {
        let text = isShared ? Int(tag.dropFirst(3)).map { shared[$0].replacing("\n", with: "⏎") } : nil
        lines.append(cell + " " + (text.map { "“\($0)”" } ?? tag))
      } else {
        lines.append(tag)
        isShared = tag.contains(" t=\"s\"")
      }
    }
    return lines
  }
}
