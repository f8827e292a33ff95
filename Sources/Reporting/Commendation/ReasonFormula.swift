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
  let wording: SubjectWording
  /// Said before all criteria, such as that the subject owed nothing.
  let circumstance: String?
  /// Whether the unit nominated the subject; of others the sentence says no more than which criteria fail.
  let isNominated: Bool
  let parts: [Part]

  private static let separator = "; "

  /// What stands round the criteria that fail.
  private var outline: PeriodText { isNominated ? .reason : .reasonNotNominated }

  private var circumstances: [String: String] { ["circumstance": circumstance.map { " (\($0))" } ?? ""] }

  /// What is said of a criterion that fails: of somebody whom nobody nominated, no more than its name.
  private func text(of part: Part) -> PeriodText {
    guard isNominated else { return .fails }
    return switch part.criterion.bound {
    case .atLeast: .failsAtLeast
    case .atMost: .failsAtMost
    }
  }

  private func facts(of part: Part) -> [String: String] {
    ["criterion": part.criterion.label, "reached": part.reached]
  }

  /// The sentence; empty where every criterion of somebody nominated holds.
  var sentence: String {
    let failing = parts.filter(\.fails).map { part in
      let threshold = wording.figure(part.criterion.bound.threshold, part.kind)
      return wording.text(text(of: part), facts(of: part).merging(["threshold": threshold]) { $1 })
    }
    if isNominated && failing.isEmpty { return "" }
    // Behind the beginning of the one sentence, or each behind the one before.
    let failures = failing.map { Self.separator + $0 }.joined().dropFirst(isNominated ? Self.separator.count : 0)
    return wording.text(outline, circumstances.merging(["failures": String(failures)]) { $1 })
  }

  /// The sentence as a formula over the columns of the criteria.
  /// - Parameter holds: what a cell of a criterion reads where it holds.
  func formula(holds: String) -> CellFormula {
    let isHolding: CellFormula.Part = .text("=\(CellFormula.quoted(holds)),\"\",")
    let failures: [[CellFormula.Part]] = parts.map { part in
      let threshold = part.kind.isShare ? "ROUND(100*\(part.threshold),1)&\"%\"" : part.threshold
      let failure = CellFormula.joining(
        wording.template(text(of: part)), after: Self.separator, texts: facts(of: part),
        formulas: ["threshold": [.text(threshold)]])
      return ["IF(", .cell("criterion", element: part.element), isHolding] + failure + [")"]
    }
    let all = Array(failures.joined(separator: ["&"]))
    let sentence = CellFormula.joining(
      wording.template(outline), texts: circumstances,
      formulas: ["failures": isNominated ? ["MID("] + all + [.text(",\(Self.separator.count + 1),5000)")] : all])
    return CellFormula(["IF(", .cell("eligible"), isHolding] + sentence + [")"])
  }
}
