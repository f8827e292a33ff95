import Movement
import TableReading
import VietnameseText

/// Reads the cells of one column: from text, or from the typed value of a workbook's cell, to what they mean.
struct CellParser: Sendable {
  private let type: FieldType
  private let isRequired: Bool
  private let missingValues: Set<String>
  /// The folded words that an enumeration or a boolean knows, with what they stand for.
  private let words: [String: String]
  /// What an enumeration allows, for a hint.
  private let allowed: [String]

  /// A parser for a field of a form in which `missingValues` stand for nothing.
  init(field: FormField, missingValues: [String]) {
    type = field.type
    isRequired = field.isRequired
    self.missingValues = Set(missingValues)
    var words: [String: String] = [:]
    func learn(_ names: [String], as meaning: String) {
      for name in names.map(TextNormalization.folded) where words[name] == nil { words[name] = meaning }
    }
    if case .boolean(let yes, let no) = field.type {
      learn(yes, as: Self.yes)
      learn(no, as: "")
    }
    let values = field.type.values
    for value in values { learn([value.code, value.label] + value.aliases, as: value.code) }
    self.words = words
    allowed = values.map(\.label)
  }

  private static let yes = "x"

  /// What a cell means, and a doubt about it where there is one.
  struct Reading {
    var value: CellValue
    var doubt: CellFault?
  }

  /// Reads a cell; `text` is normalised.
  /// - Throws: the one fault that stands for the cell.
  func read(_ text: String, kind: CellKind) throws(CellFault) -> Reading {
    if kind == .error { throw CellFault(TypeError(.errorValue)) }
    if isMissing(text) {
      if case .boolean = type { return Reading(value: .boolean(false)) }
      if isRequired { throw CellFault(Required()) }
      return Reading(value: .missing)
    }
    switch type {
    case .text(let maximum): return Reading(value: .text(try within(maximum, text)))
    case .date: return Reading(value: .date(try day(text, kind: kind), written: text))
    case .dateOrYear: return Reading(value: try dateOrYear(text, kind: kind))
    case .integer: return try number(text, kind: kind, wholeNumber: true)
    case .decimal: return try number(text, kind: kind, wholeNumber: false)
    case .boolean: return Reading(value: .boolean(try answer(text, kind: kind)))
    case .enumeration: return Reading(value: .codes([try code(text)]))
    case .list: return Reading(value: .codes(try list(text)))
    }
  }

  private func isMissing(_ text: String) -> Bool {
    // Marks for nothing are short; no longer text need be looked up.
    text.isEmpty || (text.utf8.count <= 16 && missingValues.contains(text))
  }

  private func within(_ maximum: Int, _ text: String) throws(CellFault) -> String {
    // UTF-8 is never shorter than UTF-16, so the usual cell needs no second count.
    guard text.utf8.count > min(maximum, 32_700) else { return text }
    let length = text.utf16.count
    guard length > maximum || Self.wasCut(text, length) else { return text }
    throw CellFault(OutOfRange(.tooLong(length: max(length, maximum + 1), limit: maximum)))
  }

  /// Whether the program sent the text back without its end, since no cell has room for it: it is as wrong as it was.
  private static func wasCut(_ text: String, _ length: Int) -> Bool {
    length > 32_700 && text.hasSuffix(OwnMark.cut)
  }

  private func day(_ text: String, kind: CellKind) throws(CellFault) -> CalendarDate {
    if kind == .number, let serial = Double(text), serial >= 40_000, serial < 60_001,
      let date = CalendarDate(excelSerial: Int(serial))
    {
      return date
    }
    return try DateParser.parse(TextNormalization.onOneLine(text))
  }

  private func dateOrYear(_ text: String, kind: CellKind) throws(CellFault) -> CellValue {
    if text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(text) {
      if year < 1900 { throw CellFault(OutOfRange(.before1900)) }
      return .year(year)
    }
    do {
      return .date(try day(text, kind: kind), written: text)
    } catch {
      throw error.isOfNoDate ? CellFault(TypeError(.neitherDateNorYear)) : error
    }
  }

  private func number(_ text: String, kind: CellKind, wholeNumber: Bool) throws(CellFault) -> Reading {
    let reading: NumberParser.Reading
    if kind == .number {
      guard let value = Double(text), value.isFinite else {
        throw CellFault(TypeError(wholeNumber ? .notAWholeNumber : .notANumber))
      }
      if value < 0 { throw CellFault(OutOfRange(.negative)) }
      reading = NumberParser.Reading(value: value)
    } else {
      reading = try NumberParser.parse(text, wholeNumber: wholeNumber)
    }
    let doubt = reading.isAmbiguous ? CellFault(AmbiguousNumber(reading: reading.value)) : nil
    guard wholeNumber else { return Reading(value: .decimal(reading.value), doubt: doubt) }
    guard let whole = Int(exactly: reading.value), whole <= Self.largestCount else {
      throw reading.value > Double(Self.largestCount)
        ? CellFault(OutOfRange(.tooLarge(limit: Self.largestCount)))
        : CellFault(TypeError(.notAWholeNumber))
    }
    return Reading(value: .integer(whole), doubt: doubt)
  }

  /// The largest whole number that a workbook's cell keeps exactly has 15 digits.
  private static let largestCount = 999_999_999_999_999

  private func answer(_ text: String, kind: CellKind) throws(CellFault) -> Bool {
    if kind == .boolean { return text == "TRUE" }
    guard let word = words[TextNormalization.folded(text)] else { throw CellFault(TypeError(.neitherYesNorNo)) }
    return word == Self.yes
  }

  private func code(_ text: String) throws(CellFault) -> String {
    guard let code = words[TextNormalization.folded(text)] else {
      throw CellFault(UnknownValue(allowed: allowed))
    }
    return code
  }

  private func list(_ text: String) throws(CellFault) -> [String] {
    var found: [String] = []
    for part in text.split(whereSeparator: { ";,+\n\r\r\n".contains($0) }) {
      let name = TextNormalization.normalized(String(part))
      guard !name.isEmpty else { continue }
      let code = try code(name)
      if !found.contains(code) { found.append(code) }
    }
    if found.isEmpty { throw CellFault(UnknownValue(allowed: allowed)) }
    return found
  }
}

extension CellFault {
  /// Whether the text is simply no date, so that it may still be something else.
  fileprivate var isOfNoDate: Bool { (finding as? TypeError)?.reason == .notADate }
}

extension FieldType {
  /// The values of an enumeration or a list of one; none for other types.
  var values: [EnumerationValue] {
    switch self {
    case .enumeration(let values): values
    case .list(let type): type.values
    default: []
    }
  }
}
