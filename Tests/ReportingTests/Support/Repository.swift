import Foundation

/// The files of the repository, seen from these tests.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let templates = root.appending(path: "templates").path
  static let monthlyLayout = root.appending(path: "templates/workbooks/monthly.yaml").path

  static func monthlyLayoutText() throws -> String {
    try String(contentsOf: URL(filePath: monthlyLayout), encoding: .utf8)
  }

  /// The shipped layout with one piece of its text changed; the piece has to be there.
  static func monthlyLayout(replacing old: String, with new: String) throws -> String {
    let text = try monthlyLayoutText()
    guard text.contains(old) else { throw MissingPiece(text: old) }
    return text.replacingOccurrences(of: old, with: new)
  }

  /// A shipped layout, perhaps with one piece of its text changed; the piece has to be there.
  static func layoutText(_ name: String, replacing change: (String, String)? = nil) throws -> String {
    let file = root.appending(path: "templates/workbooks/\(name).yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    guard let (old, new) = change else { return text }
    guard text.contains(old) else { throw MissingPiece(text: old) }
    return text.replacingOccurrences(of: old, with: new)
  }

  struct MissingPiece: Error { var text: String }
}

/// Calls `body` with a folder that is removed afterwards.
func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

/// A folder that is there as long as the object.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file whose folders are there.
  func place(_ name: String) throws -> String {
    let file = path + "/" + name
    let folder = String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return file
  }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws { try data.write(to: URL(filePath: try place(name))) }

  func empty(_ folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder) {
      try FileManager.default.removeItem(atPath: path + "/" + folder + "/" + name)
    }
  }
}
