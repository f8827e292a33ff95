public import Movement

/// Everything that reading and checking found out, for reports, workbooks and JSON.
public struct Results: Sendable {
  /// The district's data under which it was judged.
  public var district: District
  /// The months that the results hold, ascending.
  public var months: [YearMonth]
  /// The files, by path.
  public var inputs: [InputSummary]
  /// The tables, by path and sheet.
  public var tables: [TableResult]
  /// The issues, by file, sheet, row and column.
  public var issues: [Issue]
  /// What was accepted, month by month.
  public var records: [YearMonth: MonthRecord]
  /// The standing of every member, by month and code.
  public var standings: [MemberStanding]
  /// The figures of every unit with a member or a table, by month and code.
  public var units: [UnitSummary]

  /// How the submissions differ from those of before; empty unless they were compared.
  public private(set) var changes: [SubmissionChange] = []
  /// The judged rows of the months, for such a comparison.
  var judged: [SubmissionChanges.Place: [SubmissionChanges.Row]] = [:]
  /// Everything as it was sent, in the order in which it was judged; for sending it back.
  public var sent: [SentTable] = []

  /// Who is proposed for commendation; nil unless a period was asked for.
  public var commendation: Commendation?
  /// The subjects of the period with everything that the verdicts rest on; nil unless a period was asked for.
  public var period: CommendationPeriod?

  /// Results of a reading.
  public init(
    district: District, months: [YearMonth], inputs: [InputSummary], tables: [TableResult], issues: [Issue],
    records: [YearMonth: MonthRecord], standings: [MemberStanding], units: [UnitSummary]
  ) {
    self.district = district
    self.months = months
    self.inputs = inputs
    self.tables = tables
    self.issues = issues
    self.records = records
    self.standings = standings
    self.units = units
  }

  /// Says in `changes` what is different from an earlier reading of the same months; both have to remember their rows.
  mutating func compare(with previous: Results) {
    changes = SubmissionChanges.between(previous.judged, judged)
  }
}
