import Configuration
import Movement

/// Why a text is not the date that its column asks for.
///
/// Only what looks like a date that does not exist is said to be none that is real; of all else is said what it is.
enum NoDate: Equatable {
  /// The calendar has no such day.
  case notADate
  /// Month and day seem to have changed places.
  case swapped(CalendarDate)
  case neitherDateNorYear
  case unreadableDate, noYear, severalDays, daysInWrongOrder
  case tooManyDays(limit: Int)
  /// A date with other words.
  case textAround(CalendarDate)
  /// The column's own heading.
  case heading
  /// The line above a signature.
  case signature

  func words(for issue: Issue) -> Bilingual<Words> {
    switch self {
    case .notADate:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” không phải là ngày có thật.",
          "Ghi ngày/tháng/năm, ví dụ 8/10/2022."),
        en: Words(
          "“\(quote: issue.value)” is no date that exists.",
          "Write day/month/year, such as 8/10/2022."))
    case .swapped(let suggestion):
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” không phải là ngày có thật: hình như ngày và tháng đổi chỗ cho nhau.",
          "Ghi ngày trước, tháng sau; nếu đúng là ngày \(suggestion) thì ghi như vậy."),
        en: Words(
          "“\(quote: issue.value)” is no date that exists: month and day seem swapped.",
          "Write the day first, then the month; if you mean \(suggestion), write that."))
    case .unreadableDate:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” không phải là ngày.",
          "Ghi ngày/tháng/năm, ví dụ 8/10/2022."),
        en: Words(
          "“\(quote: issue.value)” is no date.",
          "Write day/month/year, such as 8/10/2022."))
    case .noYear:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” chưa có năm.",
          "Ghi đủ ngày/tháng/năm, ví dụ 8/10/2022."),
        en: Words(
          "“\(quote: issue.value)” has no year.",
          "Write day/month/year, such as 8/10/2022."))
    case .severalDays:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” có nhiều ngày, mà ô này chỉ ghi một ngày.",
          "Mỗi ngày ghi một dòng."),
        en: Words(
          "“\(quote: issue.value)” holds several days where one belongs.",
          "Write one row for each day."))
    case .daysInWrongOrder:
      Bilingual(
        vi: Words(
          "Trong “\(quote: issue.value)”, ngày cuối lại trước ngày đầu.",
          "Ghi ngày đầu trước, ngày cuối sau, ví dụ 8-9/10/2022."),
        en: Words(
          "In “\(quote: issue.value)” the last day is before the first.",
          "Write the first day first, such as 8-9/10/2022."))
    case .tooManyDays(let limit):
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” gồm hơn \(limit) ngày.",
          "Chỉ ghi những ngày đã làm, mỗi ngày một dòng."),
        en: Words(
          "“\(quote: issue.value)” is more than \(limit) days.",
          "Write only the days of work, one row for each."))
    case .textAround(let date):
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” có chữ khác ngoài ngày \(date).",
          "Ô này chỉ ghi ngày; ghi phần còn lại vào cột khác."),
        en: Words(
          "“\(quote: issue.value)” has other words beside \(date).",
          "Write only the date here, and the rest in another column."))
    case .heading:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” là tiêu đề cột, không phải là ngày.",
          "Xóa dòng này nếu là tiêu đề ghi lại; nếu là dữ liệu thì ghi ngày."),
        en: Words(
          "“\(quote: issue.value)” is the column's heading, not a date.",
          "Delete the row if it repeats the headings; if it is data, write the date."))
    case .signature:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” là dòng ngày tháng, chữ ký cuối biểu, không phải là dữ liệu.",
          "Nếu là dòng cuối biểu thì để dưới bảng; nếu là dữ liệu thì chỉ ghi ngày/tháng/năm."),
        en: Words(
          "“\(quote: issue.value)” is the line of place, date and signature, not data.",
          "If it ends the form, leave it below the table; if it is data, write only day/month/year."))
    case .neitherDateNorYear:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” không phải là ngày hoặc năm.",
          "Ghi ngày/tháng/năm, ví dụ 9/6/1988, hoặc chỉ năm: 1988."),
        en: Words(
          "“\(quote: issue.value)” is neither a date nor a year.",
          "Write day/month/year, such as 9/6/1988, or the year alone: 1988."))
    }
  }

  static var examples: [Issue] {
    [
      Issue(TypeError(.notADate), value: "31/2/2022"), Issue(TypeError(.swapped(Example.saturday)), value: "10/8/2022"),
      Issue(TypeError(.neitherDateNorYear), value: "chưa rõ"), Issue(TypeError(.unreadableDate), value: "hôm qua"),
      Issue(TypeError(.noYear), value: "8.10"), Issue(TypeError(.severalDays), value: "8-9/10/2022"),
      Issue(TypeError(.daysInWrongOrder), value: "9-8/10/2022"),
      Issue(TypeError(.tooManyDays(limit: 31)), value: "1/9-31/12/2022"),
      Issue(TypeError(.textAround(Example.saturday)), value: "8/10/2022 làm đường"),
      Issue(TypeError(.heading), value: "Ngày"),
      Issue(TypeError(.signature), value: "Nà Hỳ, ngày 31 tháng 10 năm 2022"),
    ]
  }

  var aspect: String {
    switch self {
    case .notADate: "date"
    case .swapped: "date-swapped"
    case .neitherDateNorYear: "date-or-year"
    case .unreadableDate: "date-unreadable"
    case .noYear: "date-without-year"
    case .severalDays: "date-several"
    case .daysInWrongOrder: "date-backwards"
    case .tooManyDays: "date-too-many"
    case .textAround: "date-with-text"
    case .heading: "heading"
    case .signature: "signature"
    }
  }
}
