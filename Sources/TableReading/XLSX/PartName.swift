import VietnameseText

/// Names of parts in a package (ECMA-376 part 2, 6.2): compared without case, percent-encoding undone.
enum PartName {
  /// The name that equal names share.
  static func folded(_ name: String) -> String {
    let decoded = percentDecoded(name)
    return decoded.hasPrefix("/") ? String(decoded.dropFirst()).lowercased() : decoded.lowercased()
  }

  /// The part that a relationship's target names, seen from the part it belongs to; without a `/` in front.
  static func resolve(_ target: String, from part: String) -> String {
    let path = target.replacing("\\", with: "/").prefix { $0 != "#" }
    var parts: [Substring] = path.hasPrefix("/") ? [] : part.split(separator: "/").dropLast()
    for step in path.split(separator: "/") where step != "." {
      if step == ".." { _ = parts.popLast() } else { parts.append(step) }
    }
    return parts.joined(separator: "/")
  }

  /// The part that holds the relationships of a part; of the package for an empty name.
  static func relationships(of part: String) -> String {
    var parts = part.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.popLast() ?? ""
    return (parts + ["_rels", name + ".rels"]).joined(separator: "/")
  }

  private static func percentDecoded(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "%")) else { return name }
    let bytes = Array(name.utf8)
    var decoded: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count,
        let high = Character(Unicode.Scalar(bytes[place + 1])).hexDigitValue,
        let low = Character(Unicode.Scalar(bytes[place + 2])).hexDigitValue
      {
        decoded.append(UInt8(high << 4 | low))
        place += 3
      } else {
        decoded.append(bytes[place])
        place += 1
      }
    }
    return String(validating: decoded, as: UTF8.self).map(CanonicalComposition.bounded) ?? name
  }
}
