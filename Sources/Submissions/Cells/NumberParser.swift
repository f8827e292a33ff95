/// Reads the ways in which clerks write a number.
///
/// Source: the contract of the forms: Vietnamese grouping (`1.200`), decimal comma (`1,5`), comma grouping where it is plain
/// (`12,500,000`); a single comma before exactly three digits is ambiguous.
enum NumberParser {
  /// A number, and whether its writing leaves a doubt.
  struct Reading: Equatable {
    var value: Double
    var isAmbiguous = false
  }

  /// Reads a number; an ambiguous `1,200` is 1200 where whole numbers are asked for, else 1.2.
  static func parse(_ text: String, wholeNumber: Bool) throws(CellFault) -> Reading {
    var digits = Substring(text)
    let isNegative = digits.first == "-" || digits.first == "\u{2212}"
    if isNegative { digits = digits.dropFirst() }
    guard let reading = magnitude(digits, wholeNumber: wholeNumber) else {
      throw notANumber(text, wholeNumber: wholeNumber)
    }
    if isNegative, reading.value != 0 { throw CellFault(OutOfRange(.negative)) }
    return reading
  }

  private static func magnitude(_ text: Substring, wholeNumber: Bool) -> Reading? {
    guard text.utf8.count <= 64, text.utf8.first.map(isDigit) ?? false, text.utf8.last.map(isDigit) ?? false,
      text.utf8.allSatisfy({ isDigit($0) || $0 == dot || $0 == comma })
    else { return nil }
    let dots = text.utf8.count(where: { $0 == dot })
    let commas = text.utf8.count(where: { $0 == comma })
    switch (dots, commas) {
    case (0, 0): return reading(text)
    case (_, 0):
      if isGrouped(text, by: ".") { return reading(text.filter { $0 != "." }) }
      return dots == 1 ? reading(text) : nil
    case (0, 1):
      let isAmbiguous = isGrouped(text, by: ",")
      let plain = text.map { $0 == "," ? "." : String($0) }.joined()
      let grouped = text.filter { $0 != "," }
      return reading(isAmbiguous && wholeNumber ? grouped : plain, isAmbiguous: isAmbiguous)
    case (0, _):
      return isGrouped(text, by: ",") ? reading(text.filter { $0 != "," }) : nil
    case (_, 1) where text.lastIndex(of: ",") ?? text.startIndex > text.lastIndex(of: ".") ?? text.startIndex:
      let parts = text.split(separator: ",")
      guard isGrouped(parts[0], by: ".") else { return nil }
      return reading(parts[0].filter { $0 != "." } + "." + parts[1])
    case (1, _):
      let parts = text.split(separator: ".")
      guard parts.count == 2, isGrouped(parts[0], by: ",") else { return nil }
      return reading(parts[0].filter { $0 != "," } + "." + parts[1])
    default: return nil
    }
  }

  /// Groups of three digits after a first of one to three that does not begin with 0.
  private static func isGrouped(_ text: Substring, by separator: Character) -> Bool {
    let groups = text.split(separator: separator, omittingEmptySubsequences: false)
    guard groups.count >= 2, let first = groups.first, (1...3).contains(first.utf8.count), first.first != "0" else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  private static func reading(_ digits: some StringProtocol, isAmbiguous: Bool = false) -> Reading? {
    Double(String(digits)).map { Reading(value: $0, isAmbiguous: isAmbiguous) }
  }

  private static func notANumber(_ text: String, wholeNumber: Bool) -> CellFault {
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    let measure = text.dropFirst(number.count).drop { $0 == " " }
    if !number.isEmpty, let first = measure.first, first.isLetter || first == "%" {
      return CellFault(TypeError(.hasMeasure(.init(number: String(number), measure: String(measure)))))
    }
    return CellFault(TypeError(wholeNumber ? .notAWholeNumber : .notANumber))
  }

  private static let dot = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
