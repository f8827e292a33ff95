/// What the commendation workbook says beside the words of its sheets.
enum PeriodText: String, NamedText {
  /// Of the fact `period_words`: the period as titles have it.
  case oneMonth = "period_one_month"
  case oneYear = "period_one_year"
  case severalYears = "period_several_years"
  /// The facts of the same names: what was not received, what was before the launch.
  case monthsMissing = "months_missing"
  case beforeLaunch = "before_launch"
  /// Why a subject is not eligible.
  case reason
  case reasonNotNominated = "reason_not_nominated"
  /// A criterion that fails: with what was reached, or alone.
  case failsAtLeast = "fails_at_least"
  case failsAtMost = "fails_at_most"
  case fails
  /// What a subject reached in a criterion's metric.
  case reached
  case reachedMonths = "reached_months"
  case yes = "reached_yes"
  case no = "reached_no"
  case commended
  case commendedOn = "commended_on"
  /// What explains a failure beside the figures.
  case exempt
  case exemptBecause = "exempt_because"
  case nothingOwed = "nothing_owed"
  /// Remarks on those proposed.
  case moved
  case tied
  case nominated
  case forms
  /// Where a nomination stands.
  case place

  var places: [String] {
    switch self {
    case .oneMonth: ["month", "year"]
    case .oneYear, .severalYears: ["month", "year", "last_month", "last_year"]
    case .monthsMissing: ["months"]
    case .beforeLaunch: ["months", "launched"]
    case .reason, .reasonNotNominated: ["circumstance", "failures"]
    case .failsAtLeast, .failsAtMost: ["criterion", "reached", "threshold"]
    case .fails: ["criterion"]
    case .reached: ["figure"]
    case .reachedMonths: ["met", "owed"]
    case .commended: ["count"]
    case .commendedOn: ["count", "dates"]
    case .exemptBecause: ["reason"]
    case .moved: ["units"]
    case .nominated: ["count", "months"]
    case .forms: ["forms"]
    case .place: ["file", "row"]
    case .yes, .no, .exempt, .nothingOwed, .tied: []
    }
  }
}
