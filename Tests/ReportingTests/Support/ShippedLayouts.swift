import Foundation
import TestSupport

/// The shipped layouts.
extension Repository {
  static let monthlyLayout = templates + "/workbooks/monthly.yaml"

  static func monthlyLayoutText() throws -> String { try text("templates/workbooks/monthly.yaml") }

  /// The shipped layout with one piece of its text changed; the piece has to be there.
  static func monthlyLayout(replacing old: String, with new: String) throws -> String {
    let text = try monthlyLayoutText()
    guard text.contains(old) else { throw MissingPiece(text: old) }
    return text.replacingOccurrences(of: old, with: new)
  }

  /// A shipped layout, perhaps with one piece of its text changed; the piece has to be there.
  static func layoutText(_ name: String, replacing change: (String, String)? = nil) throws -> String {
    let text = try text("templates/workbooks/\(name).yaml")
    guard let (old, new) = change else { return text }
    guard text.contains(old) else { throw MissingPiece(text: old) }
    return text.replacingOccurrences(of: old, with: new)
  }

  struct MissingPiece: Error { var text: String }
}
