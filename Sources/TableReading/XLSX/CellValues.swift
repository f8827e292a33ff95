/// The type that a cell's `t` attribute names (ECMA-376 part 1, 18.18.11).
enum CellType: UInt8 {
  case number, shared, string, inline, boolean, error, date

  @inline(__always)
  init(_ name: UnsafePointer<CChar>) {
    switch unsafe UInt8(bitPattern: name[0]) {
    case UInt8(ascii: "s"): self = unsafe name[1] == 0 ? .shared : .string
    case UInt8(ascii: "i"): self = .inline
    case UInt8(ascii: "b"): self = .boolean
    case UInt8(ascii: "e"): self = .error
    case UInt8(ascii: "d"): self = .date
    default: self = .number
    }
  }
}

/// Turns what a cell holds into its text.
struct CellValues {
  /// What a cell says of itself.
  struct Cell {
    var type = CellType.number
    /// A place in the workbook's cell formats.
    var style = 0
    /// Whether there is a `v` or `is`, be it empty.
    var hasValue = false
    /// Whether the text comes from `is`.
    var isInline = false
    var hasFormula = false

    /// Whether the text is that of `v` or `is` itself.
    var isString: Bool { isInline || type == .string || type == .inline }
    /// Whether a formula has no value, where there is no text; the value of one that yields a string may be empty.
    var isUncalculated: Bool { hasFormula && !(hasValue && type == .string) }
  }

  let strings: SharedStrings
  let formats: [CellFormat]
  let calendar: DateSystem

  /// Adds a cell at a column to the record, unless it holds nothing; its text is what lies in `text` from `start` on.
  ///
  /// Whether there is a formula matters only where there is no text: else its value is a cell's like any other.
  func write(_ cell: Cell, text: inout [UInt8], from start: Int, column: Int, to record: inout Record)
    throws(ReadingError)
  {
    if text.count == start {
      guard cell.isUncalculated else { return }
      record.pad(to: column)
      return record.endCell(.uncalculated)
    }
    record.pad(to: column)
    if cell.isString {
      EscapedText.decode(&text, from: start)
      return try writeText(text.span.extracting(start..<text.count), to: &record)
    }
    let bytes = text.span.extracting(start..<text.count)
    switch cell.type {
    case .shared:
      guard let index = number(bytes) ?? number(trimmed(text[start...]).span),
        try writeShared(index, to: &record)
      else { throw missingString(text[start...]) }
    case .boolean:
      let word = trimmed(text[start...])
      record.append(word == [0x31] || word.elementsEqual("true".utf8) ? "TRUE" : "FALSE")
      record.endCell(.boolean)
    case .error:
      guard CellText.fits(bytes) else { throw ReadingError(.limit(.cellLength)) }
      record.append(contentsOf: bytes)
      record.endCell(.error)
    case .date:
      let isDate = ISODate.write(trimmed(text[start...]), to: &record)
      if !isDate { return try writeText(bytes, to: &record) }
      record.endCell(.date)
    case .number, .string, .inline:
      let format = format(cell.style)
      if format == .number || format == .percentage, NumberText.isPlain(bytes) {
        record.append(contentsOf: bytes)
        record.endCell(format.numberKind)
      } else {
        try writeNumber(text[start...], format: format, to: &record)
      }
    }
  }

  private func format(_ style: Int) -> CellFormat { style < formats.count ? formats[style] : .number }

  private func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = text.firstIndex(where: { $0 > 0x20 }), let last = text.lastIndex(where: { $0 > 0x20 }) else {
      return []
    }
    return text[first...last]
  }

  private func writeText(_ text: Span<UInt8>, to record: inout Record) throws(ReadingError) {
    guard CellText.fits(text) else { throw ReadingError(.limit(.cellLength)) }
    record.append(contentsOf: text)
    record.endCell()
  }

  /// Answers false where there is no such string.
  private func writeShared(_ index: Int, to record: inout Record) throws(ReadingError) -> Bool {
    let fits = strings.withBytes(of: index) { bytes in
      guard CellText.fits(bytes) else { return false }
      record.append(contentsOf: bytes)
      return true
    }
    guard let fits else { return false }
    guard fits else { throw ReadingError(.limit(.cellLength)) }
    record.endCell()
    return true
  }

  private func number(_ digits: Span<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    var number = 0
    for place in digits.indices {
      guard digits[place] &- 0x30 <= 9 else { return nil }
      number = number * 10 + Int(digits[place] &- 0x30)
    }
    return number
  }

  private func missingString(_ index: ArraySlice<UInt8>) -> ReadingError {
    ReadingError(.missingPart("sharedStrings[\(String(decoding: index.prefix(20), as: UTF8.self))]"))
  }

  private func writeNumber(_ text: ArraySlice<UInt8>, format: CellFormat, to record: inout Record)
    throws(ReadingError)
  {
    let word = trimmed(text)
    // What is no number is shown as it is: nothing is lost, and whoever reads on finds that it is no number.
    guard let value = NumberText.value(word) else { return try writeText(text.span, to: &record) }
    let isDate =
      switch format {
      case .number, .percentage: false
      case .date: calendar.write(value, to: &record)
      case .duration: DateSystem.writeDuration(value, to: &record)
      }
    if !isDate { record.append(NumberText.text(value)) }
    record.endCell(isDate ? .date : format.numberKind)
  }
}

/// The text of a cell.
enum CellText {
  static let mostUnits = 32_767

  /// Whether a text has no more UTF-16 units than a cell can hold.
  static func fits(_ text: Span<UInt8>) -> Bool {
    if text.count <= mostUnits { return true }
    var units = 0
    for place in text.indices {
      // Continuation bytes count nothing, the first of four counts two.
      let byte = text[place]
      if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
    }
    return units <= mostUnits
  }
}
