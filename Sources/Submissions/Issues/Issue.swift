public import Movement

/// How much an issue matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// The row, or the file, is not counted.
  case error
  /// Counted, but somebody should look.
  case warning
  /// For the record.
  case notice

  /// The graver one comes first.
  public static func < (left: Self, right: Self) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// Something that was found in a submission, with its place.
///
/// It holds facts; `IssueCatalogue` words them in Vietnamese or English.
public struct Issue: Equatable, Sendable {
  /// The code.
  public var code: IssueCode
  /// Which of the code's wordings fits; nil for the usual one.
  public var variant: String?
  /// What the wording mentions, by the name of its place in the wording: `{expected}` is `facts["expected"]`.
  public var facts: [String: String]
  /// The file's path under the PATH given; nil for an issue of a unit.
  public var file: String?
  /// The sheet's name in a workbook.
  public var sheet: String?
  /// The row from 1, as a spreadsheet shows it.
  public var row: Int?
  /// The column from 0.
  public var column: Int?
  /// The field's key.
  public var field: String?
  /// The field's heading as the file writes it, or its canonical heading.
  public var heading: String?
  /// The unit's code, where the submission's unit is known.
  public var unit: String?
  /// The month of the submission, where it is known.
  public var month: YearMonth?
  /// The cell's text.
  public var value: String?

  /// An issue; the place is filled in by the level that knows it.
  public init(
    _ code: IssueCode, variant: String? = nil, facts: [String: String] = [:], file: String? = nil,
    sheet: String? = nil, row: Int? = nil, column: Int? = nil, field: String? = nil, heading: String? = nil,
    unit: String? = nil, month: YearMonth? = nil, value: String? = nil
  ) {
    self.code = code
    self.variant = variant
    self.facts = facts
    self.file = file
    self.sheet = sheet
    self.row = row
    self.column = column
    self.field = field
    self.heading = heading
    self.unit = unit
    self.month = month
    self.value = value
  }

  /// The severity that the code has.
  public var severity: Severity { code.severity }
}
