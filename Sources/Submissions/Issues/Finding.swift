import Configuration

/// One kind of thing that can be wrong, or worth a word: its code, its facts, its words in both languages.
///
/// Each kind is a file in `Checks`, with the logic that finds it; `Findings.all` lists them.
protocol Finding: Equatable, Sendable {
  /// The code that results use.
  static var code: IssueCode { get }
  /// How much it matters.
  static var severity: Severity { get }
  /// What people call it.
  static var title: Bilingual<String> { get }
  /// When it is said.
  static var occasion: Bilingual<String> { get }
  /// Whether `waivers.csv` may accept a row in spite of it.
  static var isWaivable: Bool { get }
  /// One issue of each of its cases, for the documentation.
  static var examples: [Issue] { get }

  /// Which of the code's cases it is: issues of one code, aspect and field have one cause; nil where there is one case.
  var aspect: String? { get }
  /// What is wrong, and what to do about it.
  func words(for issue: Issue) -> Bilingual<Words>
}

extension Finding {
  static var isWaivable: Bool { false }
  var aspect: String? { nil }

  /// Whether another finding is of the same kind and has the same facts.
  func isEqual(to other: any Finding) -> Bool { (other as? Self) == self }
}

/// What a message says and what its hint asks for.
struct Words {
  var message: Phrase
  var hint: Phrase

  init(_ message: Phrase, _ hint: Phrase) {
    self.message = message
    self.hint = hint
  }
}
