@_spi(_Unicode) import Swift

/// The text in Unicode normalisation form C (UAX 15), as paths and names stand in results.
func nfc(_ text: String) -> String {
  text.utf8.allSatisfy { $0 < 0x80 } ? text : text._nfc.reduce(into: "") { $0.unicodeScalars.append($1) }
}
