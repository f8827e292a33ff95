/// What a number format makes of a number, as far as its text is concerned.
enum CellFormat: UInt8, Sendable {
  case number
  /// A number with a percent sign behind it, a hundred times as large as its value.
  case percentage
  /// A day, a time of day, or both.
  case date
  /// Hours beyond 24, as `[h]:mm` shows them.
  case duration

  /// A format that every workbook has (ECMA-376 part 1, 18.8.30, with the East Asian ones).
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percentage
    case 14...22, 27...36, 45, 47, 50...58: self = .date
    case 46: self = .duration
    default: self = .number
    }
  }

  /// The kind of a cell whose number is none of a day or time.
  var numberKind: CellKind { self == .percentage ? .percentage : .number }

  /// A format by its code: letters of days and times, or percent signs, outside of quotes, escapes and brackets.
  init(code: String) {
    self = .number
    guard !["general", "standard"].contains(code.lowercased()) else { return }
    var rest = Substring(code)
    while let character = rest.popFirst() {
      switch character {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }.lowercased()
        rest = rest.dropFirst(inside.count + 1)
        if !inside.isEmpty,
          inside.allSatisfy({ $0 == "h" }) || inside.allSatisfy({ $0 == "m" }) || inside.allSatisfy({ $0 == "s" })
        {
          self = .duration
          return
        }
      case "%" where self == .number: self = .percentage
      case "d", "D", "m", "M", "y", "Y", "h", "H", "s", "S": self = .date
      default: break
      }
    }
  }
}
