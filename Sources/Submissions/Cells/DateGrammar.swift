import Movement

/// Finds the days in the tokens of a date cell.
///
/// Source: the contract of the forms: `d/m/yyyy` (also `-` and `.`; two digits of a year mean 20yy), `yyyy-mm-dd`, `ngày d tháng m năm
/// yyyy`, month names as Excel writes them, an Excel serial, each with a time of day; several joined by `;` `,` `+` `&` `và`, or by a dash
/// or `đến` for all between; weekdays and sessions before and behind.
struct DateGrammar {
  private let tokens: [DateToken]
  /// Whether a dash can stand between day and month: as in a whole date of the cell, or where there is nothing else.
  private let hasDashedDate: Bool
  private var place = 0
  private var found = WrittenDays()

  /// The days of a cell; nil where it holds anything else.
  static func days(in tokens: [DateToken]) -> WrittenDays? {
    var grammar = DateGrammar(tokens: tokens)
    return grammar.parse() ? grammar.found : nil
  }

  private init(tokens: [DateToken]) {
    self.tokens = tokens
    hasDashedDate = tokens.count == 3 || tokens.indices.contains { Self.isDashedDate(tokens[$0...]) }
  }

  private static func isDashedDate(_ tokens: ArraySlice<DateToken>) -> Bool {
    let start = tokens.startIndex
    guard tokens.count >= 5, case .number = tokens[start], case .number = tokens[start + 2],
      case .number = tokens[start + 4]
    else { return false }
    return tokens[start + 1] == .sign("-") && tokens[start + 3] == .sign("-")
  }

  private var next: DateToken? { place < tokens.count ? tokens[place] : nil }
  private func token(at offset: Int) -> DateToken? {
    place + offset < tokens.count ? tokens[place + offset] : nil
  }

  private mutating func parse() -> Bool {
    guard span(isFirst: true) else { return false }
    while place < tokens.count {
      let start = place
      let isSeparated = takeListSeparator()
      let hasYear = found.spans.last.map { ($0.last ?? $0.first).year != nil } ?? false
      guard isSeparated || hasYear, span(isFirst: false) else {
        place = start
        break
      }
    }
    let behind = decorations(behind: true)
    found.sessions += behind.sessions
    found.spans[found.spans.count - 1].weekdays += behind.weekdays
    return place == tokens.count
  }

  /// `;` `,` `+` `&` or `và`.
  private mutating func takeListSeparator() -> Bool {
    switch next {
    case .sign(";"), .sign(","), .sign("+"), .sign("&"), .word("va"):
      place += 1
      return true
    default: return false
    }
  }

  /// One day, or two with a dash or `đến` between them.
  private mutating func span(isFirst: Bool) -> Bool {
    let before = decorations(behind: false)
    guard let first = day() else { return false }
    var span = WrittenSpan(first: first, weekdays: before.weekdays)
    let start = place
    if takeRangeSign() {
      let between = decorations(behind: false)
      if let last = day() {
        span.last = last
        if !between.sessions.isEmpty { found.hasPartialSession = true }
      } else {
        place = start
      }
    }
    if isFirst { found.sessions += before.sessions } else if !before.sessions.isEmpty { found.hasPartialSession = true }
    if let behind = bracket() {
      span.weekdays += behind.weekdays
      if place == tokens.count {
        found.sessions += behind.sessions
      } else if !behind.sessions.isEmpty {
        found.hasPartialSession = true
      }
    }
    found.spans.append(span)
    return true
  }

  private mutating func takeRangeSign() -> Bool {
    switch next {
    case .sign("-"), .word("den"), .word("toi"):
      place += 1
      return true
    default: return false
    }
  }

  private typealias Decorations = (weekdays: [WrittenWeekday], sessions: [Session])

  /// Weekdays, sessions and the word `ngày` before a day, or behind the last with a full stop.
  private mutating func decorations(behind: Bool) -> Decorations {
    var found: Decorations = ([], [])
    while let token = next {
      switch token {
      case .weekday(let weekday): found.weekdays.append(weekday)
      case .session(let session): found.sessions.append(session)
      case .word("ngay") where !behind, .word("tu") where !behind, .word("het") where !behind: break
      case .sign(","), .sign(":"):
        // Between two decorations, or between one and the day; not the comma of a list.
        guard behind ? place + 1 < tokens.count : !found.weekdays.isEmpty || !found.sessions.isEmpty || isBehindWord
        else { return found }
      case .sign(".") where behind: break
      case .sign("(") where behind:
        guard let inside = bracket() else { return found }
        found.weekdays += inside.weekdays
        found.sessions += inside.sessions
        continue
      default: return found
      }
      place += 1
    }
    return found
  }

  /// Whether the token before is the word `ngày`: `Ngày: 8/10/2022`.
  private var isBehindWord: Bool { place > 0 && tokens[place - 1] == .word("ngay") }

  /// Weekdays and sessions in brackets.
  private mutating func bracket() -> Decorations? {
    guard next == .sign("(") else { return nil }
    let start = place
    place += 1
    var found: Decorations = ([], [])
    while let token = next {
      place += 1
      switch token {
      case .weekday(let weekday): found.weekdays.append(weekday)
      case .session(let session): found.sessions.append(session)
      case .sign(","): break
      case .sign(")") where !found.weekdays.isEmpty || !found.sessions.isEmpty: return found
      default:
        place = start
        return nil
      }
    }
    place = start
    return nil
  }
}

// A single day.
extension DateGrammar {
  private mutating func day() -> WrittenDay? {
    let start = place
    guard let day = dayInDigits() ?? dayWithMonthFirst() else {
      place = start
      return nil
    }
    if day.year != nil || day.serial != nil { takeTimeOfDay() }
    return day
  }

  private mutating func number(_ digits: ClosedRange<Int>) -> (value: Int, digits: Int)? {
    guard case .number(let value, let count)? = next, digits.contains(count) else { return nil }
    place += 1
    return (value, count)
  }

  private mutating func dayInDigits() -> WrittenDay? {
    guard let first = number(1...5) else { return nil }
    if first.digits == 5 {
      guard (40_000...60_000).contains(first.value), let date = CalendarDate(excelSerial: first.value) else {
        return nil
      }
      return WrittenDay(day: date.day, serial: date)
    }
    if let day = dayWithNamedMonth(first) { return day }
    if case .sign(let sign)? = next, sign == "/" || sign == "-" || sign == ".",
      case .number(let second, let secondDigits)? = token(at: 1), secondDigits <= 2
    {
      if token(at: 2) == .sign(sign), case .number(let third, let thirdDigits)? = token(at: 3) {
        if let day = fullDay(first, second, (third, thirdDigits), isDotted: sign == ".") {
          place += 4
          return day
        }
        return nil
      }
      if first.digits <= 2, sign != "-" || (hasDashedDate && !isFollowedByMonth(at: 2)) {
        place += 2
        return WrittenDay(day: first.value, month: second, mayLackYear: sign == "/")
      }
    }
    return first.digits <= 2 ? WrittenDay(day: first.value, mayLackYear: true) : nil
  }

  /// Whether the number before a token is a day with a month of its own, so that the dash before it means all days between.
  private func isFollowedByMonth(at offset: Int) -> Bool {
    switch token(at: offset) {
    case .sign("/"), .sign("."), .word("thang"), .word("thg"): true
    default: false
    }
  }

  private func fullDay(
    _ first: (value: Int, digits: Int), _ second: Int, _ third: (value: Int, digits: Int), isDotted: Bool
  ) -> WrittenDay? {
    if first.digits == 4, third.digits <= 2, !isDotted {
      return WrittenDay(day: third.value, month: second, year: first.value)
    }
    guard first.digits <= 2, let year = Self.year(third) else { return nil }
    return WrittenDay(day: first.value, month: second, year: year)
  }

  /// Two digits of a year are of this century.
  private static func year(_ number: (value: Int, digits: Int)) -> Int? {
    switch number.digits {
    case 4: number.value
    case 2: 2000 + number.value
    default: nil
    }
  }

  /// `8 tháng 10 năm 2022`, `8-Oct-22`, `25-thg 9-22`.
  private mutating func dayWithNamedMonth(_ first: (value: Int, digits: Int)) -> WrittenDay? {
    guard first.digits <= 2 else { return nil }
    let start = place
    takeJoint()
    guard let month = namedMonth() else {
      place = start
      return nil
    }
    let end = place
    // `8 tháng 10, 15 tháng 10`: what stands behind a comma is a year only with four digits.
    let mayBeShort = next == .word("nam") || next == .sign("-") || next == .sign("/")
    if next == .word("nam") { place += 1 } else { takeJoint() }
    if let third = number(mayBeShort ? 2...4 : 4...4), let year = Self.year(third) {
      return WrittenDay(day: first.value, month: month, year: year)
    }
    place = end
    return WrittenDay(day: first.value, month: month, mayLackYear: true)
  }

  /// `Oct 8, 2022`.
  private mutating func dayWithMonthFirst() -> WrittenDay? {
    guard let month = namedMonth(), let day = number(1...2) else { return nil }
    takeJoint()
    guard let third = number(4...4) else { return nil }
    return WrittenDay(day: day.value, month: month, year: third.value)
  }

  private mutating func takeJoint() {
    switch next {
    case .sign("-"), .sign("/"), .sign("."), .sign(","): place += 1
    default: break
    }
  }

  private mutating func namedMonth() -> Int? {
    guard case .word(let word)? = next else { return nil }
    if word == "thang" || word == "thg", case .number(let month, let digits)? = token(at: 1), digits <= 2 {
      place += 2
      return month
    }
    guard let month = Self.months[word] else { return nil }
    place += 1
    return month
  }

  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    var months = ["sept": 9]
    for (index, name) in names.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    return months
  }()

  /// `7:30`, `07:30:00.000+07:00`, `12:00:00 AM`, `7:30 SA`, with a T before.
  private mutating func takeTimeOfDay() {
    let start = place
    if next == .word("t") { place += 1 }
    guard number(1...2) != nil, next == .sign(":") else {
      place = start
      return
    }
    while next == .sign(":") || next == .sign(".") {
      guard case .number? = token(at: 1) else { break }
      place += 2
    }
    if case .word(let word)? = next, ["am", "pm", "sa", "ch", "z"].contains(word) { place += 1 }
    if next == .sign("+") || next == .sign("-"), case .number? = token(at: 1), token(at: 2) == .sign(":"),
      case .number? = token(at: 3)
    {
      place += 4
    }
  }
}
