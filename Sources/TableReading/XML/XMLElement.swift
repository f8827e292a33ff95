import Glibc
import VietnameseText

/// The name of an element or attribute as the XML parser lends it: good during the call only, never kept.
@safe struct XMLName {
  private let start: UnsafePointer<CChar>
  /// The bytes before the local name: a prefix and its colon, or 0.
  let prefixLength: Int
  /// All bytes.
  let length: Int

  init(_ start: UnsafePointer<CChar>) {
    unsafe self.start = start
    var (length, prefix) = (0, 0)
    while true {
      let byte = unsafe start[length]
      if byte == 0 { break }
      length += 1
      if byte == 0x3A { prefix = length }
    }
    (self.length, prefixLength) = (length, prefix)
  }

  /// Whether the local name is that one.
  func isLocally(_ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    return unsafe count == length - prefixLength && memcmp(start + prefixLength, name.utf8Start, count) == 0
  }

  /// Whether the whole name, prefix and all, is that one.
  func isWhole(_ name: StaticString) -> Bool { prefixLength == 0 && isLocally(name) }

  /// Whether the local name is that one letter.
  @inline(__always)
  func isLocally(letter: UInt8) -> Bool {
    unsafe length == prefixLength + 1 && UInt8(bitPattern: start[prefixLength]) == letter
  }

  /// Whether those are the bytes before the colon.
  func hasPrefix(_ prefix: [UInt8]) -> Bool {
    guard prefix.count == prefixLength - 1 else { return false }
    for place in prefix.indices where unsafe UInt8(bitPattern: start[place]) != prefix[place] { return false }
    return true
  }

  /// The bytes after the colon.
  var local: [UInt8] {
    unsafe UnsafeBufferPointer(start: start, count: length)[prefixLength...].map(UInt8.init(bitPattern:))
  }

  /// A number that two names share only by accident.
  var mark: UInt64 {
    var mark: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in 0..<length { mark = unsafe (mark ^ UInt64(UInt8(bitPattern: start[place]))) &* 0x100_0000_01B3 }
    return mark
  }
}

/// An element's start as the XML parser lends it: good during the call only, never kept.
@safe struct XMLElement {
  let name: XMLName
  /// Whether the name is in a namespace of the part, `XMLPart.namespaces`.
  let isMain: Bool
  private let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(name: XMLName, isMain: Bool, attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
    (self.name, self.isMain) = (name, isMain)
    unsafe self.attributes = attributes
  }

  /// Whether this is that element in a namespace of the part.
  func `is`(_ local: StaticString) -> Bool { isMain && name.isLocally(local) }

  /// Calls `body` with each attribute's name and value, both as C strings that are lent.
  @inline(__always)
  func forEachAttribute(_ body: (_ name: UnsafePointer<CChar>, _ value: UnsafePointer<CChar>) -> Void) {
    var place = 0
    // The list alternates names and values and ends with a null.
    while let name = unsafe attributes[place], let value = unsafe attributes[place + 1] {
      unsafe body(name, value)
      place += 2
    }
  }

  /// The value of the first attribute with a local name, whatever its prefix; safe to compare and hash.
  func attribute(_ local: StaticString) -> String? {
    var found: String?
    unsafe forEachAttribute { name, value in
      if found == nil, unsafe XMLName(name).isLocally(local) { unsafe found = String(cString: value) }
    }
    return found.map(CanonicalComposition.bounded)
  }

  /// As `attribute`, for one that must have a prefix, such as `r:id`.
  func prefixedAttribute(_ local: StaticString) -> String? {
    var found: String?
    unsafe forEachAttribute { name, value in
      let name = unsafe XMLName(name)
      if found == nil, name.prefixLength > 0, name.isLocally(local) { unsafe found = String(cString: value) }
    }
    return found.map(CanonicalComposition.bounded)
  }

  /// Whether an attribute is there and true, as `xsd:boolean` writes it, or `on`.
  func flag(_ local: StaticString) -> Bool {
    ["1", "true", "on"].contains(attribute(local)?.lowercased() ?? "")
  }
}
