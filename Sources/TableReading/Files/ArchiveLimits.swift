/// How much an archive may hold, in bytes and entries; against archives made to fill the memory or the day.
struct ArchiveLimits: Sendable {
  var entrySize = 256 << 20
  var archiveSize = 1 << 30
  var entryCount = 10_000
  var compressionRatio = 200
  /// Bytes of an entry up to which its ratio does not matter.
  var freeOfRatio = 16 << 20
  /// Bytes of a workbook's text from which it is told whether its characters need repair; more than people fill in.
  var judgedText = 48 << 20
  /// Bytes of all names; in each of them units and months are looked for.
  var nameSize = 1 << 20
  /// The central directory of the most entries with long names and extra fields.
  var directorySize = 32 << 20

  static let standard = ArchiveLimits()
}
