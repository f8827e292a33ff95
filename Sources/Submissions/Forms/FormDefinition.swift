public import Configuration

/// A form that units send: its columns and how they are recognised.
public struct FormDefinition: Equatable, Sendable {
  /// Which form it is.
  public var kind: FormKind
  /// The title in Vietnamese.
  public var title: String
  /// The title in English.
  public var titleEnglish: String
  /// The usual name of its files without extension: `tham-gia`.
  public var fileName: String
  /// Other names of the form, as they stand in titles and names of files.
  public var aliases: [String] = []
  /// The columns in their canonical order.
  public var fields: [FormField]
  /// The key of the field whose cell is empty in footer rows.
  public var keyColumn: String
  /// Headings of columns that are passed over without notice.
  public var ignoredHeadings: [String]
  /// What stands for no value, in either case.
  public var missingValues: [String]

  /// The field with a key.
  public func field(_ key: String) -> FormField? { fields.first { $0.key == key } }

  /// The fields whose columns blank forms have.
  public var blankFields: [FormField] { fields.filter(\.isOnBlankForm) }
}

/// The forms of a district.
public struct FormCatalogue: Equatable, Sendable {
  /// The forms, in the order of `FormKind`.
  public let forms: [FormDefinition]
  /// The words by which their tables are read.
  public let words: FormWords

  /// Loads the form of every `FormKind` from `<directory>/<kind>.yaml`, and `<directory>/words.yaml`.
  /// - Throws: `ConfigurationError` for the first thing that is wrong.
  public init(from directory: String, contentGroups: [ContentGroup]) throws(ConfigurationError) {
    var forms: [FormDefinition] = []
    for kind in FormKind.allCases {
      let file = "\(directory)/\(kind.rawValue).yaml"
      let text = try ConfigurationFile.text(try ConfigurationFile.bytes(of: file), file: file)
      forms.append(
        try FormReader(kind: kind, contentGroups: contentGroups)
          .form(try ConfigurationNode(yaml: text, file: file)))
    }
    self.forms = forms
    words = try FormWordsReader.load("\(directory)/words.yaml")
  }

  init(_ forms: [FormDefinition], words: FormWords) {
    self.forms = forms
    self.words = words
  }

  /// The form of a kind.
  public subscript(kind: FormKind) -> FormDefinition? { forms.first { $0.kind == kind } }
}
