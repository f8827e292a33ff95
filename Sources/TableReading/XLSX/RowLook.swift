import Glibc

/// What the attributes of a row say of how it looks (ECMA-376 part 1, 18.3.1.73), as far as it can be seen at all.
struct RowLook {
  private var saysHidden = false
  private var hasNoHeight = false
  private var hasOwnHeight = false

  /// Whether nobody sees the row.
  var isHidden: Bool { saysHidden || (hasNoHeight && hasOwnHeight) }

  /// Takes note of an attribute; most rows have several.
  @inline(__always)
  mutating func note(_ name: UnsafePointer<CChar>, _ value: UnsafePointer<CChar>) {
    // "hidden", "ht" and "customHeight".
    switch unsafe name[0] {
    case 0x68:
      if unsafe strcmp(name, "hidden") == 0 {
        saysHidden = unsafe Self.isTrue(value)
      } else if unsafe strcmp(name, "ht") == 0 {
        hasNoHeight = unsafe strtod(value, nil) == 0
      }
    case 0x63: if unsafe strcmp(name, "customHeight") == 0 { hasOwnHeight = unsafe Self.isTrue(value) }
    default: break
    }
  }

  /// As `xsd:boolean` writes it, or `on`.
  private static func isTrue(_ value: UnsafePointer<CChar>) -> Bool {
    unsafe strcmp(value, "1") == 0 || strcmp(value, "true") == 0 || strcmp(value, "on") == 0
  }
}
