import Testing

@testable import TableReading

@Suite("An archive would not open elsewhere, lose a file, or differ each time it is made")
struct ArchiveWriterTests {
  private static let november = ArchiveWriter.Day(year: 2022, month: 11, day: 1)
  private static let entries = [
    ArchiveWriter.Entry(name: "2022-11/03169/tham-gia.csv", bytes: Array("Ngày\r\n".utf8)),
    ArchiveWriter.Entry(name: "Biểu mẫu/trống.csv", bytes: []),
    ArchiveWriter.Entry(name: "dài.csv", bytes: (0..<100_000).map { UInt8(truncatingIfNeeded: $0 / 64) }),
  ]

  @Test func whatGoesInComesOut() throws {
    let bytes = try ArchiveWriter.archive(Self.entries, day: Self.november)
    let archive = try #require(try SubmissionArchive(InputFile(named: "a.zip", bytes), shelf: ArchiveShelf()))
    #expect(archive.files.map(\.path) == Self.entries.map { "a.zip/" + $0.name })
    for (file, entry) in zip(archive.files, Self.entries) {
      #expect(try file.content.open().readPrefix(200_000) == entry.bytes)
    }
    #expect(archive.problems.isEmpty)
  }

  @Test func bytesRepeat() throws {
    let bytes = try ArchiveWriter.archive(Self.entries, day: Self.november)
    #expect(try bytes == ArchiveWriter.archive(Self.entries, day: Self.november))
    #expect(bytes.count < 10_000)
    // The local header: time 0, 1 November 2022 (APPNOTE.TXT 4.3.7).
    #expect(bytes[10..<14] == [0, 0, 0x61, 0x55])
  }

  @Test(arguments: [(2022, 13, 1), (1979, 1, 1), (2200, 1, 1), (2022, 1, 0)])
  func dayThatNoArchiveKnows(_ year: Int, _ month: Int, _ day: Int) {
    #expect(ArchiveWriter.Day(year: year, month: month, day: day) == ArchiveWriter.Day(year: 1980, month: 1, day: 1))
  }

  @Test func twoEntriesOfOneName() {
    #expect(throws: ArchiveWritingError.self) {
      try ArchiveWriter.archive([Self.entries[0], Self.entries[0]], day: Self.november)
    }
  }
}
