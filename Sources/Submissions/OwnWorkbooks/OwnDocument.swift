/// What this program says of a workbook that it writes, in properties of the document: office programs keep them when they save it.
public enum OwnDocument {
  /// The property of a workbook for the district, and its text: nobody sent such a one.
  public static let report = (name: "cuoituan", text: "report")

  /// What the names of the properties begin with that say from which files a returned workbook was made.
  private static let sourcePrefix = "cuoituan-source-"
  /// What a property holds.
  private static let longestText = 255

  /// The property of one of the files that a returned workbook was made from: its digest, and its path as far as there is room.
  public static func source(_ number: Int, digest: String, path: String) -> (name: String, text: String) {
    var text = digest + " " + path
    while text.utf16.count > longestText { text.removeLast() }
    return ("\(sourcePrefix)\(number)", text)
  }

  /// Whether properties are those of a workbook for the district.
  static func isReport(_ properties: [String: String]) -> Bool { properties[report.name] == report.text }

  /// The digests of the files that a returned workbook was made from.
  static func sources(_ properties: [String: String]) -> Set<String> {
    Set(
      properties.compactMap { name, text in
        name.hasPrefix(sourcePrefix) ? text.split(separator: " ").first.map(String.init) : nil
      })
  }
}
