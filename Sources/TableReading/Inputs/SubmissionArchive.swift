/// A ZIP archive of files that a unit sent, taken apart into the files.
struct SubmissionArchive {
  private(set) var files: [InputFile] = []
  private(set) var problems: [InputProblem] = []

  /// Lists an archive; nil for a file that is none, whatever its name says, or that is a workbook or document.
  ///
  /// One whose name does not say that it is an archive is taken for one only where the name of some entry promises a table:
  /// programs and documents of many kinds are archives too.
  init?(_ file: InputFile, shelf: ArchiveShelf) throws(ReadingError) {
    guard try FileSignature(of: file.content) == .zip else { return nil }
    let source = ArchiveSource(file.content)
    let archive = try shelf.archive(of: source)
    guard !archive.isDocument, file.promise == .archive || archive.promisesTables else { return nil }
    let above = file.folders + [InputFile.stem(of: file.name)]
    var names: Set<String> = []
    for entry in archive.entries {
      do throws(ReadingError) {
        guard let found = try input(entry, of: file) else { continue }
        guard names.insert(entry.name).inserted else { throw ReadingError(.duplicateEntry(entry.shownName)) }
        var input = InputFile(
          path: file.path + "/" + entry.name, folders: above + found, name: entry.lastName,
          content: ArchiveEntryContent(source: source, shelf: shelf, entry: entry))
        input.archive = file.path
        files.append(input)
      } catch {
        // A name that would leave the archive stands in the reason, and nowhere else.
        let isNamed = if case .unsafeEntryName = error.reason { false } else { true }
        problems.append(InputProblem(path: isNamed ? file.path + "/" + entry.name : file.path, error: error))
      }
    }
    // Whoever sent it believes that it was read.
    if files.isEmpty, problems.isEmpty { problems.append(InputProblem(path: file.path, error: ReadingError(.noTable))) }
  }

  /// The folders of an entry; nil for one that no person put there.
  private func input(_ entry: ArchiveEntry, of file: InputFile) throws(ReadingError) -> [String]? {
    let refusal = entry.refusal
    switch refusal?.reason {
    case .limit where entry.isFolder: return nil
    case .unsafeEntryName, .limit: if let refusal { throw refusal }
    default: break
    }
    let parts = entry.name.split(separator: "/").map(String.init)
    guard !parts.contains(where: FileNames.isJunk) else { return nil }
    if let refusal, refusal.reason == .symbolicLink || refusal.reason == .notARegularFile { throw refusal }
    guard !entry.isFolder else { return nil }
    if FilePromise(name: entry.lastName) == .archive { throw ReadingError(.nestedArchive(entry.shownName)) }
    if let refusal { throw refusal }
    return Array(parts.dropLast())
  }
}

extension ZipArchive {
  /// Whether the archive is one document, of OOXML or OpenDocument, and no archive of files.
  var isDocument: Bool {
    entries.contains { ["_rels/.rels", "[content_types].xml", "mimetype"].contains($0.name.lowercased()) }
  }

  /// Whether the name of an entry promises a table.
  fileprivate var promisesTables: Bool {
    entries.contains { entry in
      let promise = FilePromise(name: entry.lastName)
      return !entry.isFolder && (promise == .textTable || promise == .workbook) && !FileNames.isJunk(entry.lastName)
    }
  }
}
