import Foundation

/// A folder that a test may fill, removed when the test lets go of it.
public final class TemporaryFolder {
  /// Its path, without a `/` at the end.
  public let path: String

  /// A new folder, with these files in it.
  public init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "cuoituan-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file below the folder, whose folders are there.
  public func place(_ name: String) throws -> String {
    let file = path + "/" + name
    let folder = String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return file
  }

  /// Writes a file below the folder, with the folders on the way, and answers its path.
  @discardableResult
  public func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let file = try place(name)
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  /// Writes a text as UTF-8, and answers the file's path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String { try write(text.utf8, to: name) }

  /// Copies a file or folder into the folder, and answers the copy's path.
  @discardableResult
  public func copy(_ source: String, to name: String) throws -> String {
    try FileManager.default.copyItem(atPath: source, toPath: path + "/" + name)
    return path + "/" + name
  }

  /// Removes what is in a folder below the folder.
  public func empty(_ folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder) {
      try FileManager.default.removeItem(atPath: path + "/" + folder + "/" + name)
    }
  }

  /// The bytes of a file in the folder.
  public func bytes(of name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path + "/" + name))) }

  /// The text of a file in the folder.
  public func text(_ name: String) throws -> String { String(decoding: try bytes(of: name), as: UTF8.self) }

  /// The names of what lies in the folder itself, hidden ones too, sorted.
  public func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  /// The paths of everything in the folder, sorted.
  public func contents() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: path).sorted() }
}

/// Calls `body` with the path of a folder that holds the files and is removed afterwards.
public func withFolder<Result>(_ files: [String: String] = [:], _ body: (String) throws -> Result) throws -> Result {
  let folder = try TemporaryFolder(files)
  return try withExtendedLifetime(folder) { try body(folder.path) }
}
