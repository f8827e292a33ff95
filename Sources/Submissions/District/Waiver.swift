import Configuration
public import Movement

/// A decision to accept rows in spite of an issue of one kind.
public struct Waiver: Hashable, Sendable {
  /// The codes that can be waived.
  public static let codes: [IssueCode] = Findings.all.filter { $0.isWaivable }.map { $0.code }

  /// The month of the submission.
  public var month: YearMonth
  /// The submitting unit's code.
  public var unit: String
  /// The form.
  public var form: FormKind
  /// The issue's code, one of `codes`.
  public var code: IssueCode
  /// The member's code; nil for every row of the form.
  public var memberID: String?
  /// The row's day; nil for every day.
  public var date: CalendarDate?
  /// Why.
  public var reason: String
  /// Who decided it.
  public var approvedBy: String
  /// The row of `waivers.csv` from 1.
  public var row: Int

  /// Whether a waived row's day is credited although the rule does not count it.
  var creditsTheDay: Bool { code == WorkingWeekend.code || code == NotWeekend.code }
}

/// Reads `waivers.csv`.
enum WaiverTable {
  static func load(_ file: String, units: [Unit]) throws(ConfigurationError) -> [Waiver] {
    let columns = ["month", "unit", "form", "code", "member_id", "date", "reason", "approved_by"]
    guard let table = try DistrictTable(optionalFile: file, required: columns) else { return [] }
    var waivers: [Waiver] = []
    for row in table.rows { waivers.append(try waiver(row, units: units)) }
    return waivers
  }

  private static func waiver(_ row: DistrictTable.Row, units: [Unit]) throws(ConfigurationError) -> Waiver {
    let code = try row.required("code")
    guard let issue = Waiver.codes.first(where: { $0.rawValue == code }) else {
      let allowed = Waiver.codes.map(\.rawValue).joined(separator: ", ")
      throw row.error(
        "code", vietnamese: "“\(code)” phải là một trong: \(allowed)",
        english: "“\(code)” has to be one of: \(allowed)")
    }
    let written = try row.required("month")
    guard let month = YearMonth(iso: written) else {
      throw row.error(
        "month", vietnamese: "“\(written)” không phải là tháng, viết năm-tháng, ví dụ 2022-10",
        english: "“\(written)” is no month, such as 2022-10")
    }
    let name = try row.required("unit")
    guard let unit = UnitDirectory(units: units, month: month).unit(named: name) else {
      throw row.error(
        "unit", vietnamese: "tháng \(month.vietnamese) không có đơn vị nào là “\(name)”",
        english: "there is no unit “\(name)” in \(month)")
    }
    _ = try row.required("form")
    guard let form = try row.choice("form", of: FormKind.self) else {
      throw row.error("form", vietnamese: "ô này chưa có giá trị", english: "this cell is empty")
    }
    return Waiver(
      month: month, unit: unit.code, form: form, code: issue, memberID: row.optional("member_id"),
      date: try row.date("date"), reason: try row.required("reason"), approvedBy: try row.required("approved_by"),
      row: row.row)
  }
}
