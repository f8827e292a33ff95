/// The codes of issues, in the order in which they take precedence for one cell.
public enum IssueCode: String, Sendable, CaseIterable {
  case unreadableFile = "unreadable-file"
  case encodingError = "encoding-error"
  case lossyEncoding = "lossy-encoding"
  case unknownForm = "unknown-form"
  case ambiguousForm = "ambiguous-form"
  case duplicateLabel = "duplicate-label"
  case monthUnknown = "month-unknown"
  case monthConflict = "month-conflict"
  case unitUnknown = "unit-unknown"
  case unitConflict = "unit-conflict"
  case identicalFile = "identical-file"
  case extraLabel = "extra-label"
  case footer
  case convertedEncoding = "converted-encoding"
  case ignoredSheet = "ignored-sheet"
  case required
  case typeError = "type-error"
  case unknownValue = "unknown-value"
  case outOfRange = "out-of-range"
  case extraCell = "extra-cell"
  case weekdayMismatch = "weekday-mismatch"
  case ambiguousNumber = "ambiguous-number"
  case dateOrder = "date-order"
  case duplicateMember = "duplicate-member"
  case outsideMonth = "outside-month"
  case beforeLaunch = "before-launch"
  case unknownMember = "unknown-member"
  case ambiguousMember = "ambiguous-member"
  case nameMismatch = "name-mismatch"
  case nameSpelling = "name-spelling"
  case outsideService = "outside-service"
  case notWeekend = "not-weekend"
  case workingWeekend = "working-weekend"
  case duplicateParticipation = "duplicate-participation"
  case sessionConflict = "session-conflict"
  case unknownActivity = "unknown-activity"
  case unknownVillage = "unknown-village"
  case unknownCommune = "unknown-commune"
  case unknownUnit = "unknown-unit"
  case duplicateActivity = "duplicate-activity"
  case missingMeasure = "missing-measure"
  case unknownCollective = "unknown-collective"
  case duplicateNomination = "duplicate-nomination"
  case notEscalated = "not-escalated"
  case missingForm = "missing-form"
  case waived
  case unusedWaiver = "unused-waiver"
  case unlistedIssues = "unlisted-issues"

  /// The place in the table of codes, from 0; of several issues for one cell the first stands.
  var order: Int { Self.orders[self] ?? Self.allCases.count }

  private static let orders = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  /// Whether a row or file with it is counted, and how loudly it is said.
  public var severity: Severity {
    switch self {
    case .extraLabel, .footer, .convertedEncoding, .ignoredSheet, .waived: .notice
    case .identicalFile, .ambiguousNumber, .nameSpelling, .notWeekend, .workingWeekend, .unknownActivity,
      .unknownVillage, .notEscalated, .missingForm, .unusedWaiver, .unlistedIssues:
      .warning
    default: .error
    }
  }
}
