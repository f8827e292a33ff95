import Foundation

/// The files of the repository, seen from the tests.
public enum Repository {
  /// The top folder.
  public static let root = String(#filePath.dropLast("/Tests/TestSupport/Repository.swift".count))
  /// The forms, the district and the layouts that are shipped.
  public static let templates = root + "/templates"

  /// The text of a file, by its path from the top folder.
  public static func text(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: root + "/" + path), encoding: .utf8)
  }
}
