/// The parts of an OOXML document and the ways between them (ECMA-376 part 2).
final class Package {
  private let archive: ZipArchive
  /// What the package's sheets came to.
  let delivered: DeliveredText
  private var parts: [String: ArchiveEntry] = [:]

  init(_ content: any Content) throws(ReadingError) {
    delivered = content.deliveredText()
    archive = try ZipArchive(content.randomAccess(), budget: content.archiveBudget())
    for entry in archive.entries {
      if let refusal = entry.refusal {
        // How an entry is compressed matters only if it is opened.
        if case .unsupportedCompression = refusal.reason {} else { throw refusal }
      }
      guard !entry.isFolder else { continue }
      guard parts.updateValue(entry, forKey: PartName.folded(entry.name)) == nil else {
        throw ReadingError(.duplicateEntry(entry.shownName))
      }
    }
  }

  /// Whether a part is there.
  func has(_ part: String) -> Bool { parts[PartName.folded(part)] != nil }

  /// Bytes of a part, as declared.
  func size(of part: String) -> Int { parts[PartName.folded(part)]?.size ?? 0 }

  /// Opens a part.
  func open(_ part: String) throws(ReadingError) -> any ByteSource {
    guard let entry = parts[PartName.folded(part)] else {
      throw ReadingError(.missingPart(EntryName.printable(Array(part.utf8))))
    }
    return try archive.open(entry)
  }

  /// The relationships of a part, of the package for an empty name; none where there is no such part.
  func relationships(of part: String) throws(ReadingError) -> [Relationship] {
    let name = PartName.relationships(of: part)
    guard has(name) else { return [] }
    let reader = try RelationshipsPart(name: name, source: open(name))
    try reader.readAll()
    return reader.relationships.map { relationship in
      var relationship = relationship
      relationship.target = PartName.resolve(relationship.target, from: part)
      return relationship
    }
  }
}

/// A way from one part to another.
struct Relationship {
  var id: String
  /// The last word of the type, such as `worksheet`: it is the same in transitional and strict documents.
  var kind: String
  var target: String
}

/// The part that lists a part's relationships.
private final class RelationshipsPart: XMLPart {
  private(set) var relationships: [Relationship] = []
  private var bytes = 0

  /// What a workbook of ten thousand sheets needs, several times over.
  private static let mostRelationships = 1 << 16
  private static let mostBytes = 16 << 20

  override func start(_ element: XMLElement, depth: Int) throws(ReadingError) {
    guard depth == 2, element.name.isLocally("Relationship"), element.attribute("TargetMode") != "External",
      let id = element.attribute("Id"), let type = element.attribute("Type"), let target = element.attribute("Target")
    else { return }
    let kind = String(type.split(separator: "/").last ?? "")
    bytes += id.utf8.count + kind.utf8.count + target.utf8.count
    guard relationships.count < Self.mostRelationships, bytes <= Self.mostBytes else { throw malformed() }
    relationships.append(Relationship(id: id, kind: kind, target: target))
  }
}
