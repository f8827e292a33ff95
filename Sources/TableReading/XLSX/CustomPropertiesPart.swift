/// The part with the properties that somebody added to a document (ECMA-376 part 1, 15.2.12.2); of them those that are text.
final class CustomPropertiesPart: XMLPart {
  private(set) var properties: [String: String] = [:]
  private var property: String?
  private var value: [UInt8] = []

  /// What is kept; nobody adds more, and programs that do are passed over.
  private static let mostProperties = 4096
  private static let longestValue = 4096

  override func start(_ element: XMLElement, depth: Int) throws(ReadingError) {
    if depth == 2 {
      property = element.name.isLocally("property") ? element.attribute("name") : nil
      value.removeAll(keepingCapacity: true)
    }
  }

  override func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadingError) {
    if property != nil, value.count <= Self.longestValue { unsafe value.append(contentsOf: bytes) }
  }

  override func end(depth: Int) throws(ReadingError) -> Bool {
    guard depth == 2, let property, value.count <= Self.longestValue, property.utf8.count <= Self.longestValue,
      properties.count < Self.mostProperties
    else { return false }
    properties[property] = String(decoding: value, as: UTF8.self)
    return false
  }
}
