/// A glance at XML that a program wrote: whether all that was opened is closed.
enum XMLBalance {
  /// True for one element with all its children; false for a text cut off or with a piece missing.
  ///
  /// No full parser: `<` must stand for markup only, and `>` must not stand in attributes, as the library has it.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    var depth = 0
    var elements = 0
    var position = 0
    let count = bytes.count
    while position < count {
      guard bytes[position] == UInt8(ascii: "<") else {
        position += 1
        continue
      }
      let start = position + 1
      while position < count, bytes[position] != UInt8(ascii: ">") { position += 1 }
      guard position < count, start < position else { return false }
      switch bytes[start] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"): break
      case UInt8(ascii: "/"): depth -= 1
      default:
        elements += 1
        if bytes[position - 1] != UInt8(ascii: "/") { depth += 1 }
      }
      if depth < 0 { return false }
    }
    return depth == 0 && elements > 0
  }
}
