/// The walk through the folders under PATHs.
struct TreeWalk {
  private(set) var files: [InputFile] = []
  private(set) var problems: [InputProblem] = []
  private(set) var folderNames: Set<String> = []
  private let shelf = ArchiveShelf()
  private var seen: Set<FilePath> = []

  /// A folder or file under a PATH.
  private struct Place {
    var location: FilePath
    /// The path below PATH, and the names of the folders for `InputFile.folders`.
    var path: String
    var folders: [String]
    var depth = 0
  }

  /// Adds everything under a PATH. A symbolic link as PATH itself is what the user asked for, and is followed.
  mutating func add(_ path: String) throws(ReadingError) {
    let location = try FilePath(path).resolved()
    let names = FilePath(path).absolute.components.map(EntryName.decode)
    if try FolderListing.status(of: location).isFolder {
      _ = try FileDescriptor.folder(location)
      folderNames.formUnion(names.suffix(3))
      walk(Place(location: location, path: "", folders: names.suffix(3)))
    } else {
      _ = try FileDescriptor.file(location)
      let name = names.last ?? path
      addFile(Place(location: location, path: name, folders: names.dropLast().suffix(2)), name: name, asPath: true)
    }
  }

  private mutating func walk(_ root: Place) {
    var pending = [root]
    while let folder = pending.popLast() {
      guard seen.insert(folder.location).inserted else { continue }
      do throws(ReadingError) {
        guard folder.depth <= EntryName.deepest else { throw ReadingError(.limit(.folderDepth)) }
        for item in try FolderListing.items(of: folder.location) {
          if let below = visit(item, in: folder) { pending.append(below) }
        }
      } catch {
        problems.append(
          InputProblem(path: folder.path.isEmpty ? folder.folders.last ?? "/" : folder.path, error: error))
      }
    }
  }

  /// Adds an item of a folder, or answers the folder that it is.
  private mutating func visit(_ item: FolderListing.Item, in folder: Place) -> Place? {
    let name = EntryName.decode(item.name)
    guard !FileNames.isJunk(name) else { return nil }
    var place = folder
    place.location = folder.location.appending(item.name)
    place.path = folder.path.isEmpty ? name : folder.path + "/" + name
    do throws(ReadingError) {
      let status = try item.status.get()
      if status.isFolder {
        folderNames.insert(name)
        place.folders.append(name)
        place.depth += 1
        return place
      }
      if status.isSymbolicLink { throw ReadingError(.symbolicLink) }
      guard status.isRegularFile else { throw ReadingError(.notARegularFile) }
      addFile(place, name: name, asPath: false)
    } catch {
      problems.append(InputProblem(path: place.path, error: error))
    }
    return nil
  }

  private mutating func addFile(_ place: Place, name: String, asPath: Bool) {
    guard seen.insert(place.location).inserted else { return }
    let promise = FilePromise(name: name)
    let content = FileContent(location: place.location, limit: promise == .textTable ? .text : .archive)
    var file = InputFile(path: place.path, folders: place.folders, name: name, content: content)
    file.isGiven = asPath
    do throws(ReadingError) {
      guard promise == .archive || promise == .nothing, let archive = try SubmissionArchive(file, shelf: shelf) else {
        return files.append(file)
      }
      files += archive.files
      problems += archive.problems
    } catch {
      // Where nothing says that it is an archive, it is for those to tell who open it.
      if promise == .nothing {
        files.append(file)
      } else {
        problems.append(InputProblem(path: file.path, error: error))
      }
    }
  }
}
