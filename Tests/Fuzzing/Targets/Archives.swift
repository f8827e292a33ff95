@testable import TableReading

/// Limits that small inputs can reach.
private let limits = ArchiveLimits(
  entrySize: 1 << 12, archiveSize: 1 << 13, entryCount: 16, compressionRatio: 20, freeOfRatio: 256,
  directorySize: 1 << 12)

/// The archive reader: no name leaves the archive, no entry gives other than it declares, and the limits hold for all together.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzArchives(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let content = CutContent(bytes: Array(Input(start, count).bytes))
  listFiles(in: content)
  guard let archive = try? ZipArchive(content.randomAccess(), limits: limits) else { return 0 }
  precondition(archive.entries.count <= limits.entryCount, "no archive has too many entries")
  var total = 0
  for entry in archive.entries {
    var produced = 0
    do throws(ReadingError) {
      let source = try archive.open(entry)
      precondition(entry.refusal == nil, "what is refused is not opened")
      while case let piece = try source.readPrefix(1 << 10), !piece.isEmpty {
        produced += piece.count
        precondition(produced <= limits.entrySize, "no entry is larger than the limit")
      }
      precondition(produced == entry.size, "an entry gives what it declares")
    } catch {
      precondition(produced <= entry.size, "no entry gives more than it declares")
    }
    total += produced
    precondition(total <= limits.archiveSize, "no archive is larger than the limit")
  }
  return 0
}

/// Lists the archive as a submission and reads the tables in it.
private func listFiles(in content: CutContent) {
  let file = InputFile(path: "a.zip", folders: ["in"], name: "a.zip", content: content)
  guard let archive = try? SubmissionArchive(file, shelf: ArchiveShelf()) else { return }
  for found in archive.files {
    precondition(
      found.path.hasPrefix("a.zip/") && found.folders.starts(with: ["in", "a"]), "files lie below the archive")
    let inner = found.path.dropFirst("a.zip/".count).split(separator: "/", omittingEmptySubsequences: false)
    precondition(!inner.contains { $0.isEmpty || $0 == "." || $0 == ".." }, "no name leaves the archive")
    precondition(!found.path.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0x5C }, "no name deceives")
    let names = found.folders.dropFirst(2) + [found.name]
    precondition(names.elementsEqual(inner.map(String.init)), "folders and name are the path")
    for table in (try? found.openTables()) ?? [] { Rows(table.makeReader).check() }
  }
  precondition(Set(archive.files.map(\.path)).count == archive.files.count, "no two files have one path")
}
