import TestSupport
import Testing

@testable import Submissions
@testable import TableReading

@Suite("Any bytes: a broken file must end in issues, never in a crash or in rows that vanish")
struct HostileTextTests {
  /// Months of which single bytes, and whole stretches, are changed, dropped or doubled.
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func damagedFiles(seed: UInt64) throws {
    var random = Xorshift(seed: seed)
    let month = GeneratedMonth(using: &random)
    var files: [(path: String, bytes: [UInt8])] = []
    for kind in FormKind.allCases {
      var bytes = Array(try ClerkLayout(kind, month.rows[kind] ?? [], using: &random).text.utf8)
      for _ in 0..<Int.random(in: 0...12, using: &random) { damage(&bytes, using: &random) }
      files.append(("2022-10/na-hy/\(kind.rawValue).csv", bytes))
    }
    let results = try judge(files)
    for table in results.tables {
      let rows = table.rows
      #expect(rows.skipped >= 0 && rows.accepted >= 0 && rows.rejected >= 0)
      #expect(rows.total == rows.accepted + rows.rejected + rows.skipped)
    }
    // Each file is a table or cannot be read, never both and never neither.
    let unread = results.issues.filter {
      [UnreadableFile.code, EncodingError.code, LossyEncoding.code].contains($0.code)
    }
    #expect((results.tables.map(\.path) + unread.compactMap(\.file)).sorted() == files.map(\.path).sorted())
    // Each rejected row has an error, each accepted one none.
    for table in results.tables where table.isCounted {
      let faulty = Set(results.issues.filter { $0.file == table.path && $0.severity == .error }.compactMap(\.row))
      #expect(faulty.count == table.rows.rejected)
    }
    // No cell has two issues.
    let cells = results.issues.filter { $0.field != nil }.map { "\($0.file ?? "") \($0.row ?? 0) \($0.field ?? "")" }
    #expect(Set(cells).count == cells.count)
    // The order in which files are handed over is of no account.
    #expect(try judge(files.reversed()).issues == results.issues)
  }

  private func judge(_ files: [(path: String, bytes: [UInt8])]) throws -> Results {
    let inputs = files.map { path, bytes in InputFile(at: path, BytesContent(bytes)) }
    return Assessment(district: SmallDistrict.district, catalogue: try SmallDistrict.forms())
      .assess(inputs, scope: .everyMonth)
  }

  private static let favourites: [UInt8] = Array("\"\n\r,;\t|0-–/.?xX \u{A0}\u{301}".utf8) + [0, 0xFF, 0xC3]

  private func damage(_ bytes: inout [UInt8], using random: inout Xorshift) {
    guard !bytes.isEmpty else { return }
    let start = Int.random(in: bytes.indices, using: &random)
    let stretch = start..<min(bytes.count, start + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.removeSubrange(stretch)
    case 1: bytes.insert(contentsOf: Array(bytes[stretch]), at: start)
    case 2: bytes[start] = UInt8.random(in: 32...126, using: &random)
    default: bytes[start] = Self.favourites.randomElement(using: &random) ?? 0
    }
  }
}
