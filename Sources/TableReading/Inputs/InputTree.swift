/// A file under a PATH that cannot be read, known before anything is opened.
public struct InputProblem: Equatable, Sendable {
  /// The path as results name it.
  public var path: String
  /// Why.
  public var error: ReadingError

  /// A problem of a file.
  public init(path: String, error: ReadingError) {
    self.path = path
    self.error = error
  }
}

/// A PATH that cannot be opened at all.
public struct UnopenablePath: Error, Equatable {
  /// The PATH as it was given.
  public var path: String
  /// Why.
  public var error: ReadingError
}

/// The files under the PATHs of a command line, in the byte order of their paths, each once however often it is reached.
///
/// Every file that a person sent is among them, whatever it is, and in place of an archive what it holds. Left out are names
/// that begin with `.` or `~$`, `__MACOSX`, `Thumbs.db` and `desktop.ini`, which programs leave behind. Symbolic links below a
/// PATH are not followed. Where files of several PATHs would bear one path, all paths begin with their PATH as it was given.
public struct InputTree: Sendable {
  /// The files to read.
  public private(set) var files: [InputFile]
  /// The files that cannot be read, in the byte order of their paths.
  public private(set) var problems: [InputProblem]
  /// The names of all folders under the PATHs, empty ones too, and those that files have above them.
  public private(set) var folderNames: Set<String> = []

  /// Files that were found already.
  public init(files: [InputFile], problems: [InputProblem] = []) {
    self.files = files
    self.problems = problems
    folderNames = Set(files.flatMap(\.folders))
  }

  /// Looks for the files under folders, files and archives.
  public init(paths: [String]) throws(UnopenablePath) {
    var walk = TreeWalk()
    var ends: [(path: String, files: Int, problems: Int)] = []
    for path in paths {
      do {
        try walk.add(path)
      } catch {
        throw UnopenablePath(path: path, error: error)
      }
      ends.append((path, walk.files.count, walk.problems.count))
    }
    files = walk.files
    problems = walk.problems
    folderNames = walk.folderNames.union(files.flatMap(\.folders))
    if Set(files.map(\.path)).count < files.count { prefixPaths(ends) }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    problems.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Puts each PATH as it was given, or for a file its folder, in front of the paths below it.
  private mutating func prefixPaths(_ ends: [(path: String, files: Int, problems: Int)]) {
    var (firstFile, firstProblem) = (0, 0)
    for end in ends {
      var given = end.path
      while given.count > 1, given.hasSuffix("/") { given.removeLast() }
      let own = given.split(separator: "/").last.map(String.init) ?? given
      func prefixed(_ path: String) -> String {
        let isOfFile = path == own || path.hasPrefix(own + "/")
        return isOfFile && given.hasSuffix(own) ? given + path.dropFirst(own.count) : given + "/" + path
      }
      for index in firstFile..<end.files {
        files[index].path = prefixed(files[index].path)
        files[index].archive = files[index].archive.map(prefixed)
      }
      for index in firstProblem..<end.problems { problems[index].path = prefixed(problems[index].path) }
      (firstFile, firstProblem) = (end.files, end.problems)
    }
  }
}

extension InputTree {
  /// The tree for who goes by names: without the files whose names promise no table, those given as PATH excepted.
  ///
  /// An archive of which nothing is left then is a problem, `.noTable`: who sent it believes that it was read.
  public var promised: InputTree {
    var tree = self
    tree.files.removeAll { $0.promise == .nothing && !$0.isGiven }
    let told = Set(tree.files.compactMap(\.archive))
    for archive in Set(files.compactMap(\.archive)).subtracting(told)
    where !problems.contains(where: { $0.path == archive || $0.path.hasPrefix(archive + "/") }) {
      tree.problems.append(InputProblem(path: archive, error: ReadingError(.noTable)))
    }
    tree.problems.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return tree
  }
}
