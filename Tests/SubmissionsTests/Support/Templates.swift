import Foundation

/// Where the files of the repository are, seen from these tests.
enum Templates {
  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let forms = repository.appending(path: "templates/forms").path
  static let district = repository.appending(path: "templates/district").path
  static let sampleDistrict = repository.appending(path: "templates/sample/district").path

  static func text(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: path), encoding: .utf8)
  }
}

/// Calls `body` with a folder that holds the files and is removed afterwards.
func withFolder<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
  try withFolder(files.mapValues { Array($0.utf8) }, body)
}

/// The same, with files of any bytes, which may lie in folders of their own.
func withFolder<Result>(_ files: [String: [UInt8]], _ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (path, bytes) in files {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
  return try body(folder.path)
}
