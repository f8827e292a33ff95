import Foundation

/// NFC for text outside what Vietnamese needs, which Swift's standard library does not offer.
enum CanonicalComposition {
  static func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }
}
