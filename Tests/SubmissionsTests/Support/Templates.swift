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
