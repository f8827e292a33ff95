import Configuration
import Movement
import Testing

@testable import Submissions
@testable import TableReading

/// What was sent, and how a clerk reads one kind of finding in it: the lines of `Results.report` in each language.
struct FindingReading: CustomTestStringConvertible, Sendable {
  let kind: any Finding.Type
  /// Which of the kind's cases it is.
  let aspect: String?
  let sending: Sending
  let lines: Bilingual<[String]>

  init(_ kind: any Finding.Type, _ aspect: String? = nil, in sending: Sending, vi: [String], en: [String]) {
    self.kind = kind
    self.aspect = aspect
    self.sending = sending
    lines = Bilingual(vi: vi, en: en)
  }

  var testDescription: String { Self.name(kind, aspect) }

  /// "type-error date-swapped".
  static func name(_ kind: any Finding.Type, _ aspect: String?) -> String {
    [kind.code.rawValue, aspect].compactMap { $0 }.joined(separator: " ")
  }
}

/// Something that is sent and judged; the path is that of the file of which the report is.
struct Sending: Sendable {
  let judged: @Sendable () throws -> (path: String?, results: Results)

  /// Rows of a form from Nà Hỳ in October 2022, beside its roster and that of Nà Bủng.
  static func rows(_ kind: FormKind, _ rows: String..., beside others: [String: String] = [:]) -> Sending {
    Sending {
      let sent = try table(of: kind, rows: rows, beside: others)
      return (sent.path, sent.results)
    }
  }

  /// One file, beside others.
  static func file(_ path: String, _ text: String, beside others: [String: String] = [:]) -> Sending {
    Sending { (path, try assess(others.merging([path: text]) { $1 })) }
  }

  /// One file of any content.
  static func file(_ path: String, _ content: any Content) -> Sending {
    Sending {
      let assessment = Assessment(district: SmallDistrict.district, catalogue: try SmallDistrict.forms())
      return (path, assessment.assess([InputFile(at: path, content)], scope: .everyMonth))
    }
  }

  static func file(_ path: String, _ bytes: [UInt8]) -> Sending { file(path, BytesContent(bytes)) }

  /// One workbook.
  static func workbook(_ path: String, _ sheets: (name: String, rows: [[String]])...) -> Sending {
    Sending { try file(path, SmallWorkbook.bytes(sheets)).judged() }
  }

  /// A file in a folder on the disk; `change` is made before the folder is searched, `later` before the files are read.
  static func folder(
    _ path: String, _ bytes: [UInt8], change: @escaping @Sendable (String) throws -> Void = { _ in },
    later: @escaping @Sendable (String) throws -> Void = { _ in }
  ) -> Sending {
    Sending {
      try withFolder([path: bytes]) { folder in
        try change("\(folder)/\(path)")
        let tree = try InputTree(paths: [folder])
        try later("\(folder)/\(path)")
        let assessment = Assessment(district: SmallDistrict.district, catalogue: try SmallDistrict.forms())
        return (path, assessment.assess(tree.files, problems: tree.problems, scope: .everyMonth))
      }
    }
  }

  /// An archive in a folder on the disk.
  static func archive(_ path: String, _ entries: SmallArchive.Entry...) -> Sending {
    Sending { try folder(path, SmallArchive.bytes(entries)).judged() }
  }

  /// October 2022 alone, with what units do not send.
  static func october(_ files: [String: String], district: District) -> Sending {
    Sending {
      ("2022-10/na-hy/tham-gia.csv", try assess(files, scope: .month(month("2022-10")), district: district))
    }
  }
}
