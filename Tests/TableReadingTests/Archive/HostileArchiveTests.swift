import Testing

@testable import TableReading

@Suite("An archive made to do harm ends in an error that says what is wrong")
struct HostileArchiveTests {
  private typealias Entry = ZipWriter.Entry

  /// What opening an archive and reading all its entries ends in.
  private func outcome(_ bytes: [UInt8], limits: ArchiveLimits = .standard) -> ReadingError? {
    do throws(ReadingError) {
      let archive = try ZipArchive(MemoryContent(bytes).randomAccess(), limits: limits)
      for entry in archive.entries {
        let stream = try archive.open(entry)
        while try !stream.readPrefix(1 << 16).isEmpty {}
      }
      return nil
    } catch {
      return error
    }
  }

  @Test("sound archives are read to the end")
  func sound() {
    #expect(outcome(ZipWriter([Entry("a", "1"), Entry("b", zeros: 100_000), Entry("c")]).bytes) == nil)
    var commented = ZipWriter([Entry("a", "1")])
    commented.comment = Array("PK\u{5}\u{6} lời nhắn".utf8)
    #expect(outcome(commented.bytes) == nil)
    #expect(outcome(ZipWriter([]).bytes) == nil)
  }

  @Test("wrong checksum, stored and deflated")
  func checksum() {
    #expect(outcome(ZipWriter([Entry("a", "12").with { $0.checksum = 1 }]).bytes) == ReadingError(.damagedEntry("a")))
    #expect(
      outcome(ZipWriter([Entry("a", zeros: 999).with { $0.checksum = 1 }]).bytes) == ReadingError(.damagedEntry("a")))
  }

  @Test("sizes that lie", arguments: [UInt32(0), 998, 1000, 0xFFFF_FFFE])
  func lyingSize(size: UInt32) {
    #expect(
      outcome(ZipWriter([Entry("a", zeros: 999).with { $0.size = size }]).bytes) == ReadingError(.damagedEntry("a")))
  }

  @Test("a deflate stream that is none")
  func brokenStream() {
    let entry = Entry(name: [0x61], data: [0xFF, 0xFF, 0xFF]).with {
      $0.method = 8
      $0.size = 9
    }
    #expect(outcome(ZipWriter([entry]).bytes) == ReadingError(.damagedEntry("a")))
  }

  @Test("an entry whose data lie beyond the end")
  func beyondEnd() {
    let entry = Entry("a", "1").with {
      $0.compressedSize = 5000
      $0.size = 5000
    }
    #expect(outcome(ZipWriter([entry]).bytes) == ReadingError(.damagedEntry("a")))
  }

  @Test("entries that share their data")
  func overlapping() {
    let entries = [Entry("a", zeros: 5000), Entry("b", zeros: 5000).with { $0.localOffset = 0 }]
    #expect(outcome(ZipWriter(entries).bytes) == ReadingError(.overlappingEntries))
    // A header within the data of the entry before, as in bombs that unfold without end.
    let inner = ZipWriter([Entry("b", "x")]).bytes.prefix(32)
    let nested = [Entry(name: [0x61], data: Array(inner)), Entry("b", "x").with { $0.localOffset = 31 }]
    #expect(outcome(ZipWriter(nested).bytes) == ReadingError(.overlappingEntries))
  }

  @Test("an archive cut off anywhere")
  func truncated() {
    let bytes = ZipWriter([Entry("a", "12345"), Entry("b", zeros: 300)]).bytes
    for count in 0..<bytes.count {
      #expect(outcome(Array(bytes[..<count])) == .damaged("no end of central directory"), "\(count)")
    }
  }

  @Test(
    "an end record that lies",
    arguments: [
      (count: 1, offset: nil, size: nil), (3, nil, nil), (nil, 1, nil), (nil, 0xFFFF_FFF0, nil),
      (nil, nil, 0xFFFF_FFF0), (nil, nil, 3),
    ] as [(count: UInt16?, offset: UInt32?, size: UInt32?)])
  func endRecord(count: UInt16?, offset: UInt32?, size: UInt32?) {
    var writer = ZipWriter([Entry("a", "1"), Entry("b", "2")])
    (writer.entryCount, writer.directoryOffset, writer.directorySize) = (count, offset, size)
    let reason = outcome(writer.bytes)?.reason
    let isDamaged = if case .damagedArchive = reason { true } else { false }
    #expect(isDamaged, "\(String(describing: reason))")
  }

  @Test("an entry above the limit, in an archive above the limit")
  func sizes() {
    var limits = ArchiveLimits()
    limits.entrySize = 50_000
    #expect(outcome(ZipWriter([Entry("a", zeros: 50_001)]).bytes, limits: limits) == ReadingError(.limit(.entrySize)))
    #expect(outcome(ZipWriter([Entry("a", zeros: 50_000)]).bytes, limits: limits) == nil)
    limits.archiveSize = 80_000
    let entries = [Entry("a", zeros: 40_000), Entry("b", zeros: 40_001)]
    #expect(outcome(ZipWriter(entries).bytes, limits: limits) == ReadingError(.limit(.archiveSize)))
  }

  @Test("data read twice count once")
  func countedOnce() throws {
    var limits = ArchiveLimits()
    limits.archiveSize = 50_000
    let archive = try ZipArchive(
      MemoryContent(ZipWriter([Entry("a", zeros: 50_000)]).bytes).randomAccess(), limits: limits)
    for _ in 0..<3 { #expect(try archive.open(archive.entries[0]).readPrefix(60_000).count == 50_000) }
  }

  @Test("a ratio that no table has, past the first 16 MiB")
  func ratio() {
    var limits = ArchiveLimits()
    limits.freeOfRatio = 100_000
    #expect(outcome(ZipWriter([Entry("a", zeros: 100_000)]).bytes, limits: limits) == nil)
    #expect(
      outcome(ZipWriter([Entry("a", zeros: 200_000)]).bytes, limits: limits) == ReadingError(.limit(.compressionRatio)))
  }

  @Test("the ratio of all entries together, however small each is")
  func ratioOfAll() {
    var limits = ArchiveLimits()
    limits.freeOfRatio = 100_000
    let entries = (0..<4).map { Entry("\($0)", zeros: 40_000) }
    #expect(outcome(ZipWriter(Array(entries.prefix(2))).bytes, limits: limits) == nil)
    #expect(outcome(ZipWriter(entries).bytes, limits: limits) == ReadingError(.limit(.compressionRatio)))
  }

  @Test("an entry that is refused takes none of the others with it")
  func ratioOfOne() throws {
    var limits = ArchiveLimits()
    limits.freeOfRatio = 100_000
    let archive = try ZipArchive(
      MemoryContent(ZipWriter([Entry("a", zeros: 200_000), Entry("b", "a,b"), Entry("c", zeros: 90_000)]).bytes)
        .randomAccess(), limits: limits)
    #expect(throws: ReadingError(.limit(.compressionRatio))) {
      try archive.open(archive.entries[0]).readPrefix(300_000)
    }
    #expect(try archive.open(archive.entries[1]).readPrefix(9) == Array("a,b".utf8))
    #expect(try archive.open(archive.entries[2]).readPrefix(100_000).count == 90_000)
  }

  @Test("a gibibyte in one entry ends long before it is out")
  func gibibyte() {
    let entry = Entry(name: [0x61], data: Deflate.zeros(1 << 30)).with {
      $0.method = 8
      $0.size = 1 << 30
    }
    #expect(outcome(ZipWriter([entry]).bytes) == ReadingError(.limit(.compressionRatio)))
  }

  @Test("names that are much together, those that are refused not counted")
  func nameSize() {
    var limits = ArchiveLimits()
    limits.nameSize = 2000
    let entries = [("a", 999), ("b", 1000)].map { Entry($0 + String(repeating: "x", count: $1), "1") }
    #expect(outcome(ZipWriter(entries).bytes, limits: limits) == ReadingError(.limit(.nameLength)))
    #expect(outcome(ZipWriter(Array(entries.dropLast()) + [Entry("b")]).bytes, limits: limits) == nil)
    let long = Entry(String(repeating: "x", count: 5000))
    #expect(
      (try? ArchiveDirectory(
        of: MemoryContent(ZipWriter([entries[0], long]).bytes).randomAccess(), limits: limits))?.entries.count == 2)
  }

  @Test("more entries than the limit")
  func entryCount() {
    let entries = (0..<10_001).map { Entry("\($0)") }
    #expect(outcome(ZipWriter(entries).bytes) == ReadingError(.limit(.entryCount)))
    #expect(outcome(ZipWriter(Array(entries.dropLast())).bytes) == nil)
  }

  @Test("any byte changed: an error, or the same data")
  func anyByte() throws {
    let builder = WorkbookBuilder(rows: "<row><c t='s'><v>0</v></c><c><v>2</v></c></row>", strings: "<si><t>a</t></si>")
    let bytes = ZipWriter(builder.entries).bytes
    let expected = try builder.file.readRows()
    for place in bytes.indices {
      for mask: UInt8 in place % 4 == 0 ? [0x01, 0xFF] : [0xFF] {
        var changed = bytes
        changed[place] ^= mask
        if let rows = try? InputFile(named: "a.xlsx", changed).readRows() {
          #expect(rows == expected, "\(place) \(mask)")
        }
      }
    }
  }
}
