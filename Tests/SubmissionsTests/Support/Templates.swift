import Foundation
import TestSupport

/// The shipped forms and districts.
enum Templates {
  static let repository = URL(filePath: Repository.root)
  static let forms = Repository.templates + "/forms"
  static let district = Repository.templates + "/district"
  static let sampleDistrict = Repository.templates + "/sample/district"

  static func text(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: path), encoding: .utf8)
  }
}

/// Calls `body` with a folder that holds files of any bytes, which may lie in folders of their own.
func withFolder<Result>(_ files: [String: [UInt8]], _ body: (String) throws -> Result) throws -> Result {
  let folder = try TemporaryFolder()
  for (path, bytes) in files { try folder.write(bytes, to: path) }
  return try body(folder.path)
}
