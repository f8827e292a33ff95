import Configuration
import Movement

/// `outside-month`: the day is not in the submission's month.
struct OutsideMonth: RowCheck, DayFinding {
  static let code: IssueCode = "outside-month"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Ngày ngoài tháng", en: "Outside the month")
  static let occasion = Bilingual(
    vi: "Ngày không thuộc tháng của biểu.",
    en: "The date is not in the form's month.")
  static let isWaivable = true
  var days: [CalendarDate]
  let month: YearMonth
  /// The day of the month that it is with day and month in each other's place.
  let swapped: CalendarDate?

  init(date: CalendarDate, month: YearMonth) {
    days = [date]
    self.month = month
    let swapped = CalendarDate(year: date.year, month: date.day, day: date.month)
    self.swapped = swapped?.yearMonth == month ? swapped : nil
  }

  var aspect: String? { swapped == nil ? nil : "date-swapped" }

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(vi: vietnamese, en: english)
  }

  private var vietnamese: Words {
    let doubt: Phrase? = swapped.map {
      "Hình như ngày và tháng đổi chỗ cho nhau: nếu đúng là ngày \($0) thì ghi như vậy. "
    }
    return Words(
      "\(NamedDays(days)) không thuộc tháng \(month) của biểu.",
      "\(doubt)Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.")
  }

  private var english: Words {
    let doubt: Phrase? = swapped.map { "Day and month seem swapped: if you mean \($0), write that. " }
    return Words(
      "\(NamedDays(days)) \(NamedDays(days).verb) not in \(month), the form's month.",
      "\(doubt)Correct the date, or move the row to that month's form.")
  }

  static var examples: [Issue] {
    let later = Example.saturday.yearMonth.next.firstDay
    return [
      Issue(Self(date: later.advanced(byDays: 19), month: Example.month)),
      Issue(Self(date: Example.swapped, month: Example.month)),
    ]
  }

  static let forms: Set<FormKind> = [.participation, .activities, .feedback, .deeds]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard let date = row[.date].date, date.yearMonth != state.month else { return }
    // What was said earlier is a case that is followed up.
    if row.table.form.kind == .feedback, date < state.month.firstDay { return }
    row.report(Self(date: date, month: state.month), at: .date)
  }
}
