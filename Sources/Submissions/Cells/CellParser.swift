import Movement
import TableReading
import VietnameseText

/// Reads the cells of one column: from text, or from the typed value of a workbook's cell, to what they mean.
struct CellParser: Sendable {
  private let type: FieldType
  private let isRequired: Bool
  private let missingValues: Set<String>
  /// The words that an enumeration or a boolean knows, folded, with what they stand for.
  private let folded: [String: String]
  /// Those of one character, which are compared as they are written.
  private let signs: [String: String]
  /// What an enumeration allows, for a hint.
  private let allowed: [String]
  private let dateUse: DateUse
  private let numbers: NumberCell?
  private let list: ListCell?
  /// Whether the text is a name or code of a roster, which spreadsheets must not take for a formula.
  private let refusesFormulas: Bool
  /// The headings of the field, folded: a cell that holds one is a heading written again.
  private let headings: Set<String>
  private let words: FormWords

  /// What the table says about all cells of the column.
  struct Column: Equatable, Sendable {
    /// What plain amounts of money are multiplied by: 1,000,000 under `(triệu đồng)`.
    var scale = 1
    /// Whether the written dates of the column have the month first, so that what is two dates is doubtful.
    var isMonthFirst = false
  }

  /// A parser for a field of a form in which `missingValues` stand for nothing.
  init(field: FormField, of form: FormKind, missingValues: [String], words: FormWords) {
    type = field.type
    isRequired = field.isRequired
    self.missingValues = Set(missingValues)
    self.words = words
    let key = FieldKey(rawValue: field.key)
    dateUse = DateUse(form: form, key: key)
    refusesFormulas = form == .roster && (key == .memberID || key == .fullName)
    headings = Set(([field.name] + field.aliases).map(TextNormalization.folded))
    let own = field.name.explanations.first.map(MeasureName.key)
    numbers =
      switch field.type {
      case .integer(let counted): NumberCell(counted: counted, ownMeasure: own, words: words)
      case .decimal: NumberCell(counted: nil, ownMeasure: own, words: words)
      default: nil
      }
    list =
      if case .list(let values, let shorthands) = field.type { ListCell(values, shorthands: shorthands) } else { nil }
    (folded, signs) = Self.meanings(of: field.type)
    allowed = field.type.values.map(\.label)
  }

  private static let yes = "x"

  private static func meanings(of type: FieldType) -> (folded: [String: String], signs: [String: String]) {
    var folded: [String: String] = [:]
    var signs: [String: String] = [:]
    func learn(_ names: [String], as meaning: String) {
      for name in names {
        if name.count == 1 { signs[name] = meaning } else { folded[TextNormalization.folded(name)] = meaning }
      }
    }
    if case .boolean(let yes, let no) = type {
      learn(no, as: "")
      learn(yes, as: Self.yes)
    }
    for value in type.values.reversed() {
      for name in [value.code, value.label] + value.aliases { folded[TextNormalization.folded(name)] = value.code }
    }
    return (folded, signs)
  }

  /// What a cell means, and what else it says.
  struct Reading {
    var value: CellValue
    /// What makes the value doubtful, though it counts; the first stands for the cell.
    var doubts: [CellFault] = []
    /// Whether a number is an estimate.
    var isEstimate = false
    /// The measure written with a quantity.
    var measure: String?
    /// The session written with a date.
    var session: Session?
  }

  /// Reads a cell; `text` is normalised, and free of guards.
  /// - Throws: the one fault that stands for the cell.
  func read(_ text: String, kind: CellKind, in column: Column = Column()) throws(CellFault) -> Reading {
    if kind == .error { throw CellFault(TypeError(.errorValue)) }
    if isMissing(text) {
      if case .boolean = type { return Reading(value: .boolean(false)) }
      if isRequired { throw CellFault(Required()) }
      return Reading(value: .missing)
    }
    switch type {
    case .text(let maximum): return Reading(value: .text(try within(maximum, text)))
    case .code(let maximum): return Reading(value: .text(try within(maximum, CodeText.normalized(text))))
    case .date: return try date(text, kind, column)
    case .dateOrYear: return try dateOrYear(text, kind, column)
    case .integer, .decimal:
      guard let numbers else { throw CellFault(TypeError(.notANumber)) }
      return try numbers.read(text, kind: kind, scale: column.scale)
    case .boolean: return Reading(value: .boolean(try answer(text, kind: kind)))
    case .enumeration: return Reading(value: .codes([try code(text)]))
    case .list:
      guard let codes = list?.codes(text) else { throw CellFault(UnknownValue(allowed: allowed)) }
      return Reading(value: .codes(codes))
    }
  }

  /// Whether a text stands for nothing.
  func isMissing(_ text: String) -> Bool {
    // Marks for nothing are short; no longer text need be looked up.
    text.isEmpty || (text.utf8.count <= 16 && missingValues.contains(text))
  }

  private func within(_ maximum: Int, _ text: String) throws(CellFault) -> String {
    if refusesFormulas, let first = text.utf8.first, Self.formulaSigns.contains(first) {
      throw CellFault(OutOfRange(.formula))
    }
    // UTF-8 is never shorter than UTF-16, so the usual cell needs no second count.
    guard text.utf8.count > min(maximum, 32_700) else { return text }
    let length = text.utf16.count
    guard length > maximum || Self.wasCut(text, length) else { return text }
    throw CellFault(OutOfRange(.tooLong(length: max(length, maximum + 1), limit: maximum)))
  }

  /// What begins a formula in Excel.
  private static let formulaSigns = Array("=+-@".utf8)

  /// Whether the program sent the text back without its end, since no cell has room for it: it is as wrong as it was.
  private static func wasCut(_ text: String, _ length: Int) -> Bool {
    length > 32_700 && text.hasSuffix(OwnMark.cut)
  }
}

// Dates.
extension CellParser {
  private func date(_ text: String, _ kind: CellKind, _ column: Column) throws(CellFault) -> Reading {
    if kind == .number, let serial = Double(text), serial >= 40_000, serial < 60_001,
      let date = CalendarDate(excelSerial: Int(serial))
    {
      return Reading(value: .date(date, written: text))
    }
    let line = TextNormalization.onOneLine(text)
    if column.isMonthFirst, kind == .text, DayMonthOrder.isTwoDates(line) { throw CellFault(AmbiguousDate()) }
    if let date = DateParser.plain(line) { return Reading(value: .date(date, written: text)) }
    if headings.contains(TextNormalization.folded(line)) { throw CellFault(TypeError(.heading)) }
    let reading = try DateParser.read(line, words: words)
    return Reading(value: try dateUse.value(reading.days, written: text), session: reading.session)
  }

  private func dateOrYear(_ text: String, _ kind: CellKind, _ column: Column) throws(CellFault) -> Reading {
    if text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(text) {
      if year < 1900 { throw CellFault(OutOfRange(.before1900)) }
      return Reading(value: .year(year))
    }
    do {
      return try date(text, kind, column)
    } catch {
      throw error.isOfNoDate ? CellFault(TypeError(.neitherDateNorYear)) : error
    }
  }
}

// Words.
extension CellParser {
  private func answer(_ text: String, kind: CellKind) throws(CellFault) -> Bool {
    if kind == .boolean { return text == "TRUE" }
    guard let word = signs[text] ?? folded[TextNormalization.folded(text)] else {
      throw CellFault(TypeError(.neitherYesNorNo))
    }
    return word == Self.yes
  }

  private func code(_ text: String) throws(CellFault) -> String {
    guard let code = folded[TextNormalization.folded(text)] else {
      throw CellFault(UnknownValue(allowed: allowed))
    }
    return code
  }
}

extension CellFault {
  /// Whether the text is simply no date, so that it may still be something else.
  fileprivate var isOfNoDate: Bool { (finding as? TypeError)?.reason == .date(.unreadableDate) }
}
