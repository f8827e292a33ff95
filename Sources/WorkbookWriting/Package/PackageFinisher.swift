import Glibc

/// Checks the package that the library made and puts in what the library cannot write.
///
/// The library looks at no error of its temporary files: with a full disk it makes a package with parts cut short,
/// and reports success.
struct PackageFinisher {
  /// The sheets with a text above or below the page, by the number of the sheet's part, from 1.
  let pageTexts: [Int: PageTexts]
  /// The sheets with cells that hold an error value, by the number of the sheet's part.
  var sheetsWithErrors: Set<Int> = []
  /// Where charts are drawn, by the number of the chart's part, from 1.
  var plotAreas: [Int: Chart.PlotArea] = [:]

  /// What the page texts of one sheet need beyond the library.
  struct PageTexts {
    /// Nil is the same on all pages.
    var firstPage: PageSetup.FirstPage?
  }

  /// The package, complete; throws where a part is not whole.
  func finish(_ package: [UInt8], path: String) throws(WorkbookError) -> [UInt8] {
    guard let entries = PackageEntry.all(in: package), !entries.isEmpty else {
      throw WorkbookError(.file(errno: EIO), "read package", path: path)
    }
    var changes: [Int: [UInt8]] = [:]
    let parts = Dictionary(uniqueKeysWithValues: pageTexts.map { (Self.part(of: $0.key), $0.value) })
    let charts = Dictionary(uniqueKeysWithValues: plotAreas.map { ("xl/charts/chart\($0.key).xml", $0.value) })
    let partsWithErrors = Set(sheetsWithErrors.map(Self.part))
    for (index, entry) in entries.enumerated() {
      let compressed = package[entry.data..<(entry.data + entry.compressedSize)]
      guard let part = Deflate.inflated(compressed, size: entry.uncompressedSize), XMLBalance.isWhole(part) else {
        throw WorkbookError(.file(errno: ENOSPC), "keep \(entry.name) in a temporary file", path: path)
      }
      let typed = partsWithErrors.contains(entry.name) ? ErrorValues.typed(part) : nil
      if let area = charts[entry.name] {
        changes[index] = try Self.withPlotArea(part, area, path)
      } else if let texts = parts[entry.name] {
        changes[index] = try Self.withPageTexts(typed ?? part, texts, path)
      } else if let typed {
        changes[index] = typed
      }
    }
    return changes.isEmpty ? package : try Self.rewritten(package, entries, changes, path)
  }

  private static func part(of sheet: Int) -> String { "xl/worksheets/sheet\(sheet).xml" }

  /// Page texts keep their size when the sheet is printed smaller, and page 1 has its own
  /// (ECMA-376 part 1, 18.3.1.46, headerFooter).
  private static func withPageTexts(
    _ part: [UInt8], _ texts: PageTexts, _ path: String
  ) throws(WorkbookError) -> [UInt8] {
    let start = Array("<headerFooter>".utf8)
    let end = Array("</headerFooter>".utf8)
    guard let first = part.lastIndex(of: start), let last = part.lastIndex(of: end), first < last else {
      throw WorkbookError(.refused("the sheet has no page texts"), "set first page", path: path)
    }
    var result = Array(part[..<first])
    result += Array("<headerFooter\(texts.firstPage == nil ? "" : " differentFirst=\"1\"") scaleWithDoc=\"0\">".utf8)
    result += part[(first + start.count)..<last]
    if let header = texts.firstPage?.header { result += element("firstHeader", header) }
    if let footer = texts.firstPage?.footer { result += element("firstFooter", footer) }
    result += part[last...]
    return result
  }

  /// The inner plot area of a chart (ECMA-376 part 1, 21.2.2.95, manualLayout).
  private static func withPlotArea(
    _ part: [UInt8], _ area: Chart.PlotArea, _ path: String
  ) throws(WorkbookError) -> [UInt8] {
    let start = Array("<c:plotArea>".utf8)
    let layout = start + Array("<c:layout/>".utf8)
    guard let place = part.lastIndex(of: layout) else {
      throw WorkbookError(.refused("the chart has no plot area"), "set plot area", path: path)
    }
    let manual =
      #"<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>"#
      + #"<c:x val="\#(area.x)"/><c:y val="\#(area.y)"/><c:w val="\#(area.width)"/><c:h val="\#(area.height)"/>"#
      + "</c:manualLayout></c:layout>"
    return part[..<(place + start.count)] + Array(manual.utf8) + part[(place + layout.count)...]
  }

  private static func element(_ name: String, _ text: PageText) -> [UInt8] {
    var escaped = ""
    for character in text.codes {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
    return Array("<\(name)>\(escaped)</\(name)>".utf8)
  }

  /// The same archive with other data for some parts; everything else is copied.
  static func rewritten(
    _ package: [UInt8], _ entries: [PackageEntry], _ changes: [Int: [UInt8]], _ path: String
  ) throws(WorkbookError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(package.count + 4_096)
    var directory: [UInt8] = []
    for (index, entry) in entries.enumerated() {
      let start = result.count
      var record = Array(package[entry.centralRecord])
      record.setNumber(start, at: 42, bytes: 4)
      if let part = changes[index] {
        guard let compressed = Deflate.deflated(part) else {
          throw WorkbookError(.file(errno: ENOMEM), "compress \(entry.name)", path: path)
        }
        let sizes = [Deflate.checksum(part), compressed.count, part.count]
        result += package[entry.localHeader..<entry.data]
        for (field, value) in sizes.enumerated() {
          result.setNumber(value, at: start + 14 + field * 4, bytes: 4)
          record.setNumber(value, at: 16 + field * 4, bytes: 4)
        }
        result += compressed
      } else {
        result += package[entry.localHeader..<(entry.data + entry.compressedSize)]
      }
      directory += record
    }
    var end = Array(package[(package.count - 22)...])
    end.setNumber(directory.count, at: 12, bytes: 4)
    end.setNumber(result.count, at: 16, bytes: 4)
    return result + directory + end
  }
}

extension [UInt8] {
  /// Where a pattern begins for the last time.
  func lastIndex(of pattern: [UInt8]) -> Int? {
    guard let first = pattern.first, count >= pattern.count else { return nil }
    var position = count - pattern.count
    while position >= 0 {
      if self[position] == first, self[position..<(position + pattern.count)].elementsEqual(pattern) { return position }
      position -= 1
    }
    return nil
  }
}
