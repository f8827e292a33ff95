import Movement
import VietnameseText

/// Reads the ways in which clerks write a day; never guesses between day and month.
enum DateParser {
  /// What a date cell says.
  struct Reading {
    var days: SettledDays
    /// The session beside the days.
    var session: Session?
  }

  /// The day of the usual cell, `d/m/yyyy`, or of a workbook's date, `yyyy-mm-dd` with or without a time; nil for any other text.
  static func plain(_ text: String) -> CalendarDate? {
    let bytes = text.utf8Span.span
    guard (8...19).contains(bytes.count) else { return nil }
    if bytes[4] == UInt8(ascii: "-") {
      guard bytes.count == 10 || (bytes.count == 19 && bytes[10] == 0x20), bytes[7] == UInt8(ascii: "-"),
        let year = number(bytes, 0..<4), let month = number(bytes, 5..<7), let day = number(bytes, 8..<10)
      else { return nil }
      return date(year, month, day)
    }
    guard bytes.count <= 10 else { return nil }
    let first = bytes[1] == UInt8(ascii: "/") ? 1 : 2
    let second = bytes[first + 2] == UInt8(ascii: "/") ? first + 2 : first + 3
    guard bytes[first] == UInt8(ascii: "/"), second + 5 == bytes.count, bytes[second] == UInt8(ascii: "/"),
      let day = number(bytes, 0..<first), let month = number(bytes, first + 1..<second),
      let year = number(bytes, second + 1..<bytes.count)
    else { return nil }
    return date(year, month, day)
  }

  private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      guard (48...57).contains(bytes[index]) else { return nil }
      number = number * 10 + Int(bytes[index] - 48)
    }
    return number
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    year < 1900 ? nil : CalendarDate(year: year, month: month, day: day)
  }

  /// A longer text is no date, and is not looked through.
  private static let longest = 300

  /// What a text on one line says.
  static func read(_ text: String, words: FormWords) throws(CellFault) -> Reading {
    guard text.utf8.count <= longest else { throw CellFault(TypeError(.unreadableDate)) }
    let tokens = DateTokens.tokens(of: text, sessions: words.sessions)
    guard let written = DateGrammar.days(in: tokens) else {
      throw CellFault(TypeError(whatElse(tokens, text, words)))
    }
    let days = try written.settled()
    if written.hasPartialSession { throw CellFault(TypeError(.severalDays)) }
    return Reading(days: days, session: session(of: written.sessions))
  }

  /// The session of all that are written: morning and afternoon are the whole day.
  private static func session(of written: [Session]) -> Session? {
    Set(written) == [.morning, .afternoon] ? .full : written.first
  }

  /// What a text is that is no date.
  private static func whatElse(_ tokens: [DateToken], _ text: String, _ words: FormWords) -> NoDate {
    if words.footer.begin(TextWords(text)) { return .signature }
    for start in tokens.indices where start == 0 || !isJoint(tokens[start - 1]) {
      guard case .number = tokens[start] else { continue }
      for end in stride(from: min(tokens.count, start + 7), to: start + 4, by: -1) {
        guard end == tokens.count || !isJoint(tokens[end]),
          let written = DateGrammar.days(in: Array(tokens[start..<end])),
          case .dates(let dates)? = try? written.settled(), dates.count == 1
        else { continue }
        // Place and date above a signature: `Nà Hỳ, ngày 31 tháng 10 năm 2022`.
        let isSigned =
          end == tokens.count && start >= 2 && tokens[start - 1] == .word("ngay") && tokens[start - 2] == .sign(",")
        return isSigned ? .signature : .textAround(dates[0])
      }
    }
    return .unreadableDate
  }

  /// Whether a sign joins the numbers of a date.
  private static func isJoint(_ token: DateToken) -> Bool {
    token == .sign("/") || token == .sign("-") || token == .sign(".")
  }
}
