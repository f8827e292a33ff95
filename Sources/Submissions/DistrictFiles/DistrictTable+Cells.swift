import Configuration
import Movement
import VietnameseText

// Cells that are more than text.
extension DistrictTable.Row {
  /// A date, ISO or as Excel writes it back (`2/9/2022`); nil where the cell is empty.
  func date(_ column: String) throws(ConfigurationError) -> CalendarDate? {
    guard let text = optional(column) else { return nil }
    if let date = CalendarDate(iso: text) { return date }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], year >= 1000,
      let date = CalendarDate(year: year, month: month, day: day)
    {
      return date
    }
    throw error(
      column, vietnamese: "“\(text)” không phải là ngày có thật, viết năm-tháng-ngày, ví dụ 2025-07-01",
      english: "“\(text)” is no date that exists, year-month-day, such as 2025-07-01")
  }

  /// The same; an empty cell is an error.
  func requiredDate(_ column: String) throws(ConfigurationError) -> CalendarDate {
    _ = try required(column)
    guard let date = try date(column) else { throw isEmpty(column) }
    return date
  }

  /// A month, `2022-10`; an empty cell is an error.
  func requiredMonth(_ column: String) throws(ConfigurationError) -> YearMonth {
    let text = try required(column)
    guard let month = YearMonth(iso: text) else {
      throw error(
        column, vietnamese: "“\(text)” không phải là tháng, viết năm-tháng, ví dụ 2022-10",
        english: "“\(text)” is no month, such as 2022-10")
    }
    return month
  }

  /// The unit that a text names in a month.
  func unit(
    _ column: String, named text: String, in month: YearMonth, of units: [Unit]
  ) throws(ConfigurationError) -> Unit {
    if let unit = UnitDirectory(units: units, month: month).unit(named: text) { return unit }
    throw error(
      column, vietnamese: "tháng \(month.vietnamese) không có đơn vị nào là “\(text)”",
      english: "there is no unit “\(text)” in \(month)")
  }

  /// Yes or no; an empty cell is no.
  func boolean(_ column: String) throws(ConfigurationError) -> Bool {
    guard let text = optional(column) else { return false }
    switch TextNormalization.folded(text) {
    case "yes", "co", "x", "1", "true", "dung": return true
    case "no", "khong", "0", "false", "sai": return false
    default:
      throw error(column, vietnamese: "“\(text)” phải là yes hoặc no", english: "“\(text)” has to be yes or no")
    }
  }

  /// The texts between semicolons.
  func list(_ column: String) -> [String] {
    (optional(column) ?? "").split(separator: ";").map { TextNormalization.normalized(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// One of the values of an enumeration, by its raw value; nil where the cell is empty.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ column: String, of type: Value.Type
  ) throws(ConfigurationError) -> Value? where Value.RawValue == String {
    guard let text = optional(column) else { return nil }
    if let value = Value(rawValue: text.lowercased()) { return value }
    let allowed = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw error(
      column, vietnamese: "“\(text)” phải là một trong: \(allowed)", english: "“\(text)” has to be one of: \(allowed)")
  }

  /// The same; an empty cell is an error.
  func requiredChoice<Value: RawRepresentable & CaseIterable>(
    _ column: String, of type: Value.Type
  ) throws(ConfigurationError) -> Value where Value.RawValue == String {
    guard let value = try choice(column, of: type) else { throw isEmpty(column) }
    return value
  }

  private func isEmpty(_ column: String) -> ConfigurationError {
    error(column, vietnamese: "ô này chưa có giá trị", english: "this cell is empty")
  }
}
