/// What is wrong in a file that people edit by hand, with its place.
public struct ConfigurationError: Error, Equatable, Sendable {
  /// The file's path as it was opened.
  public var file: String
  /// The line from 1, in a table the row from 1; nil where the fault is in the file as a whole.
  public var line: Int?
  /// The key with those above it (`sheets.members.columns[2].width`), in a table the column's heading.
  public var key: String?
  /// The message in Vietnamese.
  public var vietnamese: String
  /// The message in English.
  public var english: String

  /// An error at a place, worded in both languages.
  public init(file: String, line: Int? = nil, key: String? = nil, vietnamese: String, english: String) {
    self.file = file
    self.line = line
    self.key = key
    self.vietnamese = vietnamese
    self.english = english
  }

  /// The place and the message on one line: `monthly.yaml, dòng 12, sheets.members: …`.
  public func description(in language: Language) -> String {
    var place = file
    if let line { place += Bilingual(vi: ", dòng \(line)", en: ", line \(line)")[language] }
    if let key { place += ", \(key)" }
    return "\(place): \(Bilingual(vi: vietnamese, en: english)[language])"
  }
}
