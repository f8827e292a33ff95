/// How a workbook counts days (ECMA-376 part 1, 18.17.4.1).
enum DateSystem: Sendable {
  /// 1 is 1/1/1900, and 60 is 29/2/1900, which never was.
  case from1900
  /// 0 is 1/1/1904.
  case from1904

  /// Days of the calendar from 1900 that lie before day 0 of this one.
  private var shift: Double { self == .from1900 ? 0 : 1462 }

  /// The day after 31/12/9999.
  private static let end = 2_958_466.0

  /// Writes a day, a time of day or both as text; answers false, with nothing written, for a number that is no date.
  func write(_ serial: Double, to record: inout Record) -> Bool {
    guard serial >= 0, serial + shift < Self.end else { return false }
    let seconds = Int((serial * 86_400).rounded())
    let (day, time) = seconds.quotientAndRemainder(dividingBy: 86_400)
    if day > 0 {
      let shifted = day + Int(shift)
      guard Double(shifted) < Self.end else { return false }
      Self.writeDay(shifted, to: &record)
      if time > 0 { record.append(0x20) }
    }
    if day == 0 || time > 0 { Self.writeTime(time, to: &record) }
    return true
  }

  /// Writes hours, minutes and seconds, the hours beyond 24 if need be; false, with nothing written, for what is no duration.
  static func writeDuration(_ days: Double, to record: inout Record) -> Bool {
    guard days >= 0, days < end else { return false }
    writeTime(Int((days * 86_400).rounded()), to: &record)
    return true
  }

  private static func writeTime(_ seconds: Int, to record: inout Record) {
    record.append(number: seconds / 3600, width: 2)
    record.append(UInt8(ascii: ":"))
    record.append(number: seconds / 60 % 60, width: 2)
    record.append(UInt8(ascii: ":"))
    record.append(number: seconds % 60, width: 2)
  }

  private static func writeDay(_ serial: Int, to record: inout Record) {
    var (year, month, day) = (1900, 2, 29)
    // Before the day that never was, the count is one ahead of the later one.
    if serial != 60 { (year, month, day) = civil(serial < 60 ? serial + 1 : serial) }
    record.append(number: year, width: 4)
    record.append(UInt8(ascii: "-"))
    record.append(number: month, width: 2)
    record.append(UInt8(ascii: "-"))
    record.append(number: day, width: 2)
  }

  /// The Gregorian date so many days after 30/12/1899, counted in years that begin in March.
  private static func civil(_ serial: Int) -> (year: Int, month: Int, day: Int) {
    // 1/3/0000 lies 693,899 days before 30/12/1899; an era is 400 years of 146,097 days.
    let days = serial + 693_899
    let (era, ofEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return (year, month < 10 ? month + 3 : month - 9, day)
  }
}

extension Record {
  /// Adds a number of 0 or more, filled up with zeros from the left.
  mutating func append(number: Int, width: Int) {
    if width == 4, number < 10_000 {
      append(number: number / 100, width: 2)
      return append(number: number % 100, width: 2)
    }
    if width == 2, number < 100 {
      append(UInt8(ascii: "0") + UInt8(number / 10))
      return append(UInt8(ascii: "0") + UInt8(number % 10))
    }
    var scale = 1
    var digits = 1
    while digits < width || number / scale >= 10 {
      scale *= 10
      digits += 1
    }
    while scale > 0 {
      append(UInt8(ascii: "0") + UInt8(number / scale % 10))
      scale /= 10
    }
  }
}
