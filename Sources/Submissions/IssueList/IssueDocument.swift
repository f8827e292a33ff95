import Configuration

/// The page of all issues, for people.
public enum IssueDocument {
  /// The page as Markdown, in both languages.
  public static func text() -> String {
    let introduction = """
      # Issues

      What the program says about submissions, code by code: *error*, the row or file is not counted; *warning*, it is
      counted, but look; *notice*, for the record. Each case of a code is shown by an example.

      This page is written by `IssueDocument.text()`; a test compares the two.

      """
    return introduction + Findings.all.map { section($0) }.joined()
  }

  /// How much the kind's cases matter, the gravest first.
  private static func severities(of kind: any Finding.Type) -> String {
    Set(kind.examples.map(\.severity)).sorted().map(\.rawValue).joined(separator: ", ")
  }

  private static func section(_ kind: any Finding.Type) -> String {
    var lines = [
      "", "## \(kind.code.rawValue)", "",
      "**\(kind.title[.vietnamese])** / **\(kind.title[.english])** (\(severities(of: kind)))", "",
      "\(kind.occasion[.vietnamese]) / \(kind.occasion[.english])",
    ]
    for example in kind.examples {
      lines.append("")
      for language in Language.allCases {
        lines.append("- \(language.rawValue): \(example.message(in: language)) → \(example.hint(in: language))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
