import Foundation
import TableReading
import Testing

/// A file that another program made, beside what other readers than ours say it holds; both are kept in `Tests/Fixtures`.
struct ProgramFixture: CustomTestStringConvertible, Sendable {
  /// The file's name, without extension: the program, and what is odd.
  var name: String
  /// What a user would lose if the file were read wrongly, as `Tests/Fixtures/README.md` says.
  var loss: String
  /// The file.
  var path: String

  var testDescription: String { name }

  /// Where fixtures are kept.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  /// The fixtures that the table for a folder lists in the README, whose rows are `` | `name` | what would be lost | ``.
  static func listed(in folder: String, extension: String) -> [ProgramFixture] {
    let readme = (try? String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)) ?? ""
    let section = readme.split(separator: "\n## ").first { $0.hasPrefix("`\(folder)/`") } ?? ""
    return section.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard let first = cells.first, let loss = cells.last, cells.count > 1, first.hasPrefix("`") else { return nil }
      let name = first.trimmingCharacters(in: ["`"])
      return ProgramFixture(
        name: name, loss: loss, path: Self.folder.appending(path: "\(folder)/\(name).\(`extension`)").path)
    }
  }

  /// The files of a folder by name, without extension.
  static func files(in folder: String, extension: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Self.folder.appending(path: folder).path)
      .filter { $0.hasSuffix("." + `extension`) }.map { String($0.dropLast(`extension`.count + 1)) }.sorted()
  }

  /// What other readers say the file holds, line by line.
  func expectedLines() throws -> [String] {
    let file = URL(filePath: path).deletingPathExtension().appendingPathExtension("expected.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// What our reader says, in the same notation.
  func readLines() -> [String] {
    var lines: [String] = []
    do throws(ReadingError) {
      for table in try InputFile(atPath: path).openTables(expecting: .vietnamese) {
        if let sheet = table.sheet { lines.append("sheet\t" + Self.escaped(sheet)) }
        if let encoding = table.encoding { lines.append("encoding\t" + encoding.rawValue) }
        if let delimiter = table.delimiter { lines.append("delimiter\t" + Self.escaped(String(delimiter))) }
        if let repair = table.repair { lines.append("repair\t\(repair)") }
        let reader = try table.makeReader()
        var record = Record()
        while try reader.next(into: &record) { lines.append(Self.line(of: record)) }
      }
    } catch {
      lines.append("error\t\(error.reason)")
    }
    return lines
  }

  private static func line(of record: Record) -> String {
    let cells = (0..<record.count).map { column in
      record.isEmpty(at: column) ? "" : "\(record.kind(at: column)) \(escaped(record.text(at: column)))"
    }
    return ([String(record.row)] + cells).joined(separator: "\t")
  }

  /// A text with what cannot be seen written as an escape: what is composed and what is not are told apart.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      case "\\": "\\\\"
      case " ": " "
      default: isVisible(scalar) ? String(scalar) : "\\u{" + hexadecimal(scalar) + "}"
      }
    }.joined()
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .nonspacingMark, .lineSeparator, .paragraphSeparator, .spaceSeparator: false
    default: true
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
