import Configuration

extension IssueCatalogue {
  /// The catalogue as a Markdown page, in both languages.
  public static func document() -> String {
    let introduction = """
      # Issues

      What the program says about submissions, code by code: *error*, the row or file is not counted; *warning*, it is
      counted, but look; *notice*, for the record.

      `{name}` stands for a fact, and what is in brackets is left out where a fact in it is missing. `{value}`, `{heading}`,
      `{field}`, `{cell}`, `{row}`, `{unit}`, `{month}`, `{file}` and `{sheet}` are those of the issue itself.

      This page is written by `IssueCatalogue.document()`; a test compares the two.

      """
    return introduction
      + IssueCode.allCases.compactMap { code in entries.first { $0.code == code } }
      .map { section($0) }.joined()
  }

  private static func section(_ entry: IssueEntry) -> String {
    var lines = [
      "", "## \(entry.code.rawValue)", "",
      "**\(entry.vietnamese.title)** / **\(entry.english.title)** (\(entry.code.severity.rawValue))", "",
      "\(entry.vietnamese.when) / \(entry.english.when)",
    ]
    for variant in entry.variants {
      lines += ["", variant.name.map { "`\($0)`" } ?? "The usual wording", ""]
      for language in Language.allCases {
        lines.append(
          "- \(language.rawValue): \(variant[language].message.pattern) → \(variant[language].hint.pattern)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
