import Glibc
import Submissions
import TableReading

/// What `check`, `convert` and `commend` begin with: find the files, read and judge them.
struct Job {
  private let setup: Setup
  private let tree: InputTree
  private let earlier: InputTree?
  private let quiet: Bool
  /// Where everything lies that is read.
  private(set) var inputs = InputPlaces()

  /// Finds the files under PATHs, and those of the previous submissions.
  /// - Throws: `Failure` with status 66 where one of them cannot be opened.
  init(_ setup: Setup, _ paths: [String], previous: String? = nil, quiet: Bool) throws(Failure) {
    self.setup = setup
    self.quiet = quiet
    tree = try Self.findFiles(paths)
    inputs.add(paths, tree)
    earlier = try previous.map { path throws(Failure) in try Self.findFiles([path]) }
    if let previous, let earlier { inputs.add([previous], earlier) }
  }

  /// Finds the files under PATHs.
  /// - Throws: `Failure` with status 66 where a PATH cannot be opened.
  static func findFiles(_ paths: [String]) throws(Failure) -> InputTree {
    do throws(UnopenablePath) {
      return try InputTree(paths: paths)
    } catch {
      if access(error.path, F_OK) != 0, errno == ENOENT {
        let reason = Wording.text("Không có tệp hay thư mục này.", "There is no such file or folder.")
        throw Failure(.noInput, "\(error.path): \(reason)")
      }
      let issue = Issue.unreadable(error.error, file: error.path)
      throw Failure(.noInput, "\(error.path): \(issue.message(in: Wording.language))")
    }
  }

  /// Reads and judges the files, and says what changed since the previous ones; records keep the extra fields named, or all.
  func assess(_ scope: Assessment.Scope, keeping extras: [FormKind: Set<String>]? = nil) -> Results {
    let bar = ProgressBar(total: tree.files.count, isShown: Console.isTerminal && !quiet)
    defer { bar.clear() }
    return Assessment(district: setup.district, catalogue: setup.forms, keeping: extras)
      .assess(tree.files, problems: tree.problems, earlier: earlier, scope: scope, progress: bar.show)
  }
}
