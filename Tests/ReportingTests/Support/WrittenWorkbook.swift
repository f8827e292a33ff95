import Foundation
import TestSupport
import Testing

@testable import WorkbookWriting

/// A workbook as it was written, by the texts of its parts.
struct WrittenWorkbook {
  let parts: [String: String]

  init(_ write: (String) throws -> Void) throws {
    let folder = try TemporaryFolder()
    let path = try folder.place("a.xlsx")
    try write(path)
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    var parts: [String: String] = [:]
    for entry in try #require(PackageEntry.all(in: bytes)) {
      let data = bytes[entry.data..<(entry.data + entry.compressedSize)]
      let part = try #require(Deflate.inflated(data, size: entry.uncompressedSize))
      parts[entry.name] = String(decoding: part, as: UTF8.self)
    }
    self.parts = parts
  }

  /// What stands between `<name …>` and `</name>` in a part, each time.
  func elements(_ name: String, in part: String) -> [String] {
    (parts[part] ?? "").split(separator: "<\(name)").dropFirst().compactMap { rest in
      guard let start = rest.firstIndex(of: ">") else { return nil }
      let body = rest[rest.index(after: start)...]
      return body.range(of: "</\(name)>").map { String(body[..<$0.lowerBound]) }
    }
  }

  /// The details that people see of the file.
  var details: [String] {
    ["dc:title", "dc:subject", "dc:creator", "cp:keywords", "dcterms:created"].map {
      elements($0, in: "docProps/core.xml").joined()
    } + [elements("Company", in: "docProps/app.xml").joined()]
  }

  /// The texts that cells share, as XML has them but for what it escapes.
  var sharedTexts: [String] {
    elements("si", in: "xl/sharedStrings.xml").map { text in
      text.replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&amp;", with: "&")
    }
  }

  /// The texts of a sheet's cells by their places.
  func texts(ofSheet number: Int) -> [String: String] {
    let shared = sharedTexts
    var texts: [String: String] = [:]
    for match in (parts["xl/worksheets/sheet\(number).xml"] ?? "")
      .matches(of: /<c r="([A-Z]+[0-9]+)"[^>]*t="s"[^>]*><v>([0-9]+)</)
    {
      texts[String(match.1)] = Int(match.2).map { shared[$0] }
    }
    return texts
  }
}
