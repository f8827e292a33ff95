/// Why a file, or a sheet of it, could not be read, with its place.
///
/// It carries facts, no sentences: the module that speaks to the user words them, in the user's language.
public struct ReadingError: Error, Equatable, Sendable {
  /// What is wrong.
  public var reason: Reason
  /// The sheet's name, where the fault is in one sheet of a workbook.
  public var sheet: String?
  /// The row from 1 as a spreadsheet shows it, where one is known.
  public var row: Int?
  /// The column from 0, where one is known.
  public var column: Int?

  /// An error at a place.
  public init(_ reason: Reason, sheet: String? = nil, row: Int? = nil, column: Int? = nil) {
    self.reason = reason
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// The reasons.
  public enum Reason: Equatable, Sendable {
    /// The operating system refused to open or read; its own words.
    case notReadable(String)
    /// A folder, FIFO, device or socket where a file was expected.
    case notARegularFile
    /// A path or archive entry that is a symbolic link.
    case symbolicLink
    /// No byte, or nothing but blank.
    case empty
    /// NUL bytes or other signs that it is no text.
    case binary
    /// A quoted field that is never closed; the row is where it opens.
    case quoteNeverClosed
    /// No encoding fits; the row is the first at fault.
    case undecodable
    /// Letters were replaced by `?` when the file was saved.
    case lossy
    /// An old Excel workbook (`.xls`).
    case legacyWorkbook
    /// An OpenDocument spreadsheet (`.ods`).
    case openDocument
    /// A web page, whatever its name says.
    case webPage
    /// Text such as CSV in a file whose name says workbook or archive.
    case textNamedWorkbook
    /// An archive or workbook that is encrypted.
    case encrypted
    /// An archive that is cut off or whose structure is wrong; what exactly, in technical words.
    case damagedArchive(String)
    /// An entry whose data do not fit its checksum or size.
    case damagedEntry(String)
    /// An archive in which nothing is a table.
    case noTable
    /// Two entries of one name: which of them a program reads is anybody's guess.
    case duplicateEntry(String)
    /// An entry name that would leave the archive (`..`, an absolute path).
    case unsafeEntryName(String)
    /// Entries that lie over each other in the archive.
    case overlappingEntries
    /// An archive inside an archive.
    case nestedArchive(String)
    /// A compression method that is not store or deflate.
    case unsupportedCompression(String)
    /// A file that is no workbook though its name says so, and nothing else that is known.
    case notAWorkbook
    /// A file that holds no table, as its content shows, whatever its name says.
    case unsupported(UnsupportedKind)
    /// A part of a workbook that is not well-formed XML; part name and line.
    case malformedPart(String, line: Int)
    /// A part that declares a DTD or an entity.
    case forbiddenMarkup(String)
    /// A part that the workbook needs and that is not there.
    case missingPart(String)
    /// A file that was read twice and was not the same.
    case changedMeanwhile
    /// A limit of this program; see `Limit`.
    case limit(Limit)
  }

  /// What a file without a table is.
  public enum UnsupportedKind: String, Equatable, Sendable, CaseIterable {
    /// Something to read or print: a text document, a presentation, a drawing, a PDF, a message.
    case document
    /// A picture.
    case picture
    /// An archive other than ZIP, or a ZIP archive whose name says nothing and which holds no table.
    case archive
    /// Sound, video, a program, or bytes of no known kind.
    case other
  }

  /// The limits of the reader.
  public enum Limit: String, Equatable, Sendable, CaseIterable {
    /// 256 MiB of decompressed data in one entry, or in a text file.
    case entrySize
    /// 1 GiB of decompressed data in one archive, or in any file.
    case archiveSize
    /// A compression ratio of 200, past the first 16 MiB.
    case compressionRatio
    /// 10,000 entries in one archive.
    case entryCount
    /// 1,024 bytes in the name of an archive's entry, its folders included, and 1 MiB in all of them.
    case nameLength
    /// 64 folders in each other, on disk or in an archive.
    case folderDepth
    /// 1,048,576 rows.
    case rows
    /// 16,384 columns.
    case columns
    /// 32,767 UTF-16 units in one cell.
    case cellLength
    /// 100,000 merged ranges on one sheet, and 400,000 in one workbook.
    case mergedRanges
  }
}
