import Configuration
import Movement

/// `weekday-mismatch`: the weekday written is not the date's.
struct WeekdayMismatch: Finding {
  static let code: IssueCode = "weekday-mismatch"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Thứ không khớp ngày", en: "Weekday does not fit")
  static let occasion = Bilingual(
    vi: "Thứ ghi trước ngày không phải thứ của ngày đó.",
    en: "The weekday written is not the date's.")
  /// The weekday as it is written.
  let written: String
  /// The date's weekday.
  let actual: Weekday

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Ghi “\(written)” nhưng ngày đó là \(actual).",
        "Xem lại: sửa thứ hoặc sửa ngày cho khớp."),
      en: Words(
        "It says “\(written)”, but that day is a \(actual).",
        "Check and correct the weekday or the date."))
  }

  static var examples: [Issue] {
    [Issue(Self(written: "Chủ nhật", actual: .saturday))]
  }
}

extension WrittenWeekday {
  /// Refuses a day of another weekday.
  func check(_ date: CalendarDate) throws(CellFault) {
    if date.weekday != weekday { throw CellFault(WeekdayMismatch(written: written, actual: date.weekday)) }
  }
}
