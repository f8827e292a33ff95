extension String {
  /// The text if it has no more UTF-16 units than that, which is how Excel counts, else its beginning with an ellipsis.
  func shortened(to length: Int) -> String {
    guard utf8.count > length, utf16.count > length else { return self }
    var kept = String.UnicodeScalarView()
    var units = 1
    for scalar in unicodeScalars {
      units += UTF16.width(scalar)
      if units > length { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}
