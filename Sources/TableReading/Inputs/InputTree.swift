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
/// Looked at are `.csv`, `.tsv`, `.txt`, workbooks, and what archives hold of these; a PATH that is itself a file whatever
/// its name. Symbolic links below a PATH are not followed.
public struct InputTree: Sendable {
  /// The files to read.
  public private(set) var files: [InputFile]
  /// The files that cannot be read, in the byte order of their paths.
  public private(set) var problems: [InputProblem]

  /// Looks for the files under folders, files and archives.
  public init(paths: [String]) throws(UnopenablePath) {
    var walk = TreeWalk()
    for path in paths {
      do {
        try walk.add(path)
      } catch {
        throw UnopenablePath(path: path, error: error)
      }
    }
    files = walk.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    problems = walk.problems.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
