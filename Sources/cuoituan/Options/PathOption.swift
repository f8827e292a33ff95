import ArgumentParser
import Glibc

/// Paths of the command line.
enum PathOption {
  /// A path as it is given.
  /// - Throws: `ValidationError` for an empty one, which is what a variable that is not set leaves.
  static func given(_ path: String) throws -> String {
    guard path.isEmpty else { return path }
    throw ValidationError(Wording.text("đường dẫn trống.", "the path is empty."))
  }

  /// The path of a folder that is written to, in its shortest form.
  static func folder(_ path: String) throws -> String { normalised(try given(path)) }

  /// A path without `//`, `.` and a `/` at its end, and without `..` behind what does not exist.
  ///
  /// `..` behind a folder that exists stays: what the system makes of it depends on symbolic links.
  static func normalised(_ path: String) -> String {
    let root = path.hasPrefix("/") ? "/" : ""
    var kept: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      var status = stat()
      if name == "..", let last = kept.last, last != "..", lstat(root + kept.joined(separator: "/"), &status) != 0 {
        kept.removeLast()
      } else {
        kept.append(name)
      }
    }
    let short = root + kept.joined(separator: "/")
    return short.isEmpty ? "." : short
  }
}
