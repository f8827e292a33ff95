import Configuration
import Movement

/// Why a subject is not eligible, as one sentence: by the figures of the day of writing, and as a formula that
/// follows the thresholds.
struct ReasonFormula {
  struct Part {
    var criterion: Criterion
    /// The place of the criterion's column among those of the criteria.
    var element: Int
    /// What the subject reached, in words.
    var reached: String
    var kind: MetricKind
    var fails: Bool
    /// The threshold's name in formulas, or its number.
    var threshold: String
  }
  let language: Language
  /// Said before all criteria, such as that the subject owed nothing.
  let circumstance: String?
  /// Whether the unit nominated the subject; of others the sentence says no more than which criteria fail.
  let isNominated: Bool
  let parts: [Part]

  private func text(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  private var beginning: String {
    let circumstance = circumstance.map { " (\($0))" } ?? ""
    guard isNominated else {
      return text("Chưa được đơn vị đề nghị\(circumstance)", "Not nominated by the unit\(circumstance)")
    }
    return text("Chưa đủ điều kiện\(circumstance) vì ", "Not eligible\(circumstance) because of ")
  }

  private func opening(_ part: Part) -> String {
    let least =
      switch part.criterion.bound {
      case .atLeast: text("cần ít nhất", "at least")
      case .atMost: text("nhiều nhất", "at most")
      }
    return text(
      "“\(part.criterion.label)” không đạt (\(part.reached), \(least) ",
      "“\(part.criterion.label)” (\(part.reached); \(least) ")
  }

  /// What is said of a criterion that fails for somebody whom nobody nominated.
  private func brief(_ part: Part) -> String {
    Self.separator + text("“\(part.criterion.label)” không đạt", "“\(part.criterion.label)” not met")
  }

  private static let separator = "; "

  /// The sentence; empty where every criterion holds.
  var sentence: String {
    guard isNominated else { return beginning + parts.filter(\.fails).map(brief).joined() + "." }
    let failing = parts.filter(\.fails).map { part in
      opening(part) + SubjectWording(language: language).figure(part.criterion.bound.threshold, part.kind) + ")"
    }
    return failing.isEmpty ? "" : beginning + failing.joined(separator: Self.separator) + "."
  }

  /// The sentence as a formula over the columns of the criteria.
  /// - Parameter holds: what a cell of a criterion reads where it holds.
  func formula(holds: String) -> CellFormula {
    let quoted = CellFormula.quoted
    guard isNominated else {
      let body: [CellFormula.Part] = parts.flatMap { part -> [CellFormula.Part] in
        [
          "&IF(", .cell("criterion", element: part.element),
          .text("=\(quoted(holds)),\"\",\(quoted(brief(part))))"),
        ]
      }
      return CellFormula(
        ["IF(", .cell("eligible"), .text("=\(quoted(holds)),\"\",\(quoted(beginning))")] + body + ["&\".\")"])
    }
    var body: [CellFormula.Part] = []
    for (index, part) in parts.enumerated() {
      let threshold =
        part.kind.isShare ? "ROUND(100*\(part.threshold),1)&\"%\"" : part.threshold
      body += [
        .text((index > 0 ? "&" : "") + "IF("), .cell("criterion", element: part.element),
        .text("=\(quoted(holds)),\"\","),
        .text("\(quoted(Self.separator + opening(part)))&\(threshold)&\")\")"),
      ]
    }
    return CellFormula(
      ["IF(", .cell("eligible"), .text("=\(quoted(holds)),\"\",\(quoted(beginning))&MID(")] + body
        + [.text(",\(Self.separator.count + 1),5000)&\".\")")])
  }
}
