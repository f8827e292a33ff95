import Movement
import Submissions

/// Why a nominated subject is not eligible, as one sentence: by the figures of the day of writing, and as a formula that
/// follows the thresholds.
struct ReasonFormula {
  struct Part {
    var criterion: Criterion
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
  let parts: [Part]

  private func text(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  private var beginning: String {
    let circumstance = circumstance.map { " (\($0))" } ?? ""
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

  private static let separator = "; "

  /// The sentence; empty where every criterion holds.
  var sentence: String {
    let failing = parts.filter(\.fails).map { part in
      opening(part) + SubjectWording(language: language).figure(part.criterion.bound.threshold, part.kind) + ")"
    }
    return failing.isEmpty ? "" : beginning + failing.joined(separator: Self.separator) + "."
  }

  /// The sentence as a formula over the columns of the criteria.
  /// - Parameter holds: what a cell of a criterion reads where it holds.
  func formula(holds: String) -> CellFormula {
    let quoted = CellFormula.quoted
    var body: [CellFormula.Part] = []
    for (index, part) in parts.enumerated() {
      let threshold =
        part.kind.isShare ? "ROUND(100*\(part.threshold),1)&\"%\"" : part.threshold
      body += [
        .text((index > 0 ? "&" : "") + "IF("), .cell("criterion", element: index), .text("=\(quoted(holds)),\"\","),
        .text("\(quoted(Self.separator + opening(part)))&\(threshold)&\")\")"),
      ]
    }
    return CellFormula(
      ["IF(", .cell("eligible"), .text("=\(quoted(holds)),\"\",\(quoted(beginning))&MID(")] + body
        + [.text(",\(Self.separator.count + 1),5000)&\".\")")])
  }
}
