import Configuration
import Movement

extension ConfigurationNode {
  /// A date in ISO form, quoted or not.
  func date() throws(ConfigurationError) -> CalendarDate {
    guard let text = try? verbatim(), let date = CalendarDate(iso: text) else {
      throw error(
        vietnamese: "phải là ngày có thật, viết năm-tháng-ngày, ví dụ 2022-09-02",
        english: "this has to be a date that exists, year-month-day, such as 2022-09-02")
    }
    return date
  }
}
