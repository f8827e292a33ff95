import VietnameseText

/// Units' codes as people write them.
enum UnitCode {
  /// Whether two codes are the same but for letter case and zeros that Excel dropped: `3169` is `03169`.
  static func agree(_ left: String, _ right: String) -> Bool { left == right || key(left) == key(right) }

  /// The form that codes which agree share.
  static func key(_ code: String) -> String {
    let folded = TextNormalization.folded(code)
    guard folded.utf8.allSatisfy({ (48...57).contains($0) }) else { return folded }
    let significant = folded.drop { $0 == "0" }
    return significant.isEmpty && !folded.isEmpty ? "0" : String(significant)
  }
}
