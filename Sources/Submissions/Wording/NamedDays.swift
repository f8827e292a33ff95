import Configuration
import Movement

/// One day or several, as the beginning of a sentence: `Ngày 08/10/2022`, `Các ngày 08/10/2022, 09/10/2022`.
struct NamedDays: Worded {
  let days: [CalendarDate]

  init(_ days: [CalendarDate]) { self.days = days }

  func words(in language: Language) -> String {
    Bilingual(vi: days.count == 1 ? "Ngày" : "Các ngày", en: days.count == 1 ? "The date" : "The dates")[language]
      + " " + DateList(days).words(in: language)
  }

  /// `is` or `are`.
  var verb: String { days.count == 1 ? "is" : "are" }
}

/// Dates with commas between them.
struct DateList: Worded {
  let days: [CalendarDate]

  init(_ days: [CalendarDate]) { self.days = days }

  func words(in language: Language) -> String { days.map { $0.words(in: language) }.joined(separator: ", ") }
}
