public import Movement
import VietnameseText

/// What the signs of a blank attendance sheet will be read as when it comes back.
extension FormCatalogue {
  /// The session that a mark means, in either case; nil for one of absence, or that may be one, and for one that nobody knows.
  public func session(ofMark mark: String) -> Session? {
    let marks = words.attendance
    let text = TextNormalization.normalized(mark)
    guard !marks.doubtful.isAll(of: text), case .attended(let session)? = marks.meaning(of: text) else { return nil }
    return session
  }

  /// The day of a month that a heading names by itself, such as `T7 8/10`; nil for any other heading.
  public func day(ofHeading heading: String, in month: YearMonth) -> CalendarDate? {
    guard let day = DayHeading(TextNormalization.normalized(heading)) else { return nil }
    // A number alone is a day only below a heading that says so.
    if case .number = day { return nil }
    return day.date(in: month)
  }

  /// Whether a heading begins with a word for sums, so that its column is passed over without notice.
  public func isSum(heading: String) -> Bool { words.sums.begin(TextWords(heading)) }
}
