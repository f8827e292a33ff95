import TableReading

/// Reads the cells of a column of numbers.
struct NumberCell: Sendable {
  /// What the numbers count; nil where they are decimal numbers with a measure.
  let counted: Counted?
  /// The measure that the column's canonical heading has: `m²`.
  let ownMeasure: String?
  let words: FormWords

  /// Reads a cell that is not empty; a plain amount of money is multiplied by `scale`.
  func read(_ text: String, kind: CellKind, scale: Int) throws(CellFault) -> CellParser.Reading {
    if kind == .number {
      guard let value = Double(text), value.isFinite else { throw noNumber }
      if value < 0 { throw CellFault(OutOfRange(.negative)) }
      return try reading(value * Double(scale), isRounded: scale != 1)
    }
    if scale == 1, counted != nil, let plain = Self.plain(text) { return CellParser.Reading(value: .integer(plain)) }
    guard let written = WrittenNumber(text, estimates: words.estimates) else { throw noNumber }
    let role = try role(of: written)
    let factor = role.factor ?? (written.behind.isEmpty ? scale : 1)
    guard let number = NumberParser.read(written.digits, wholeNumber: counted != nil && factor == 1) else {
      throw noNumber
    }
    if written.isNegative, number.value != 0 { throw CellFault(OutOfRange(.negative)) }
    let value = number.value * Double(factor)
    var reading = try reading(value, isRounded: factor != 1)
    reading.measure = role.measure
    reading.isEstimate = written.isEstimate
    if written.isEstimate { reading.doubts.append(CellFault(EstimatedNumber(reading: reading.number))) }
    if let things = role.things {
      reading.doubts.append(CellFault(NumberWithText(reading: reading.number, text: things)))
    }
    if number.isAmbiguous { reading.doubts.append(CellFault(AmbiguousNumber(reading: reading.number))) }
    return reading
  }

  /// A whole number of plain digits, as most cells have it.
  private static func plain(_ text: String) -> Int? {
    guard text.utf8.count <= 15, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  /// What the words behind a number are.
  private struct Role {
    /// What they multiply an amount of money by.
    var factor: Int?
    var measure: String?
    /// What was counted.
    var things: String?
  }

  private func role(of written: WrittenNumber) throws(CellFault) -> Role {
    let behind = written.behind
    if behind.isEmpty { return Role() }
    if counted == .money, let factor = words.money.factor(of: behind) { return Role(factor: factor) }
    if counted == nil, written.hasMeasure { return Role(measure: behind) }
    if counted == .people, words.names.households.isMet(in: TextWords(behind)) {
      throw CellFault(TypeError(.households))
    }
    if counted == .things || counted == .people, written.hasCountedThings || isOwn(behind) {
      return Role(things: behind)
    }
    guard written.hasMeasure else { throw noNumber }
    throw CellFault(TypeError(.hasMeasure(.init(number: String(written.digits), measure: behind))))
  }

  private func isOwn(_ measure: String) -> Bool { ownMeasure.map { $0 == MeasureName.key(measure) } ?? false }

  private var noNumber: CellFault { CellFault(TypeError(counted == nil ? .notANumber : .notAWholeNumber)) }

  private func reading(_ value: Double, isRounded: Bool) throws(CellFault) -> CellParser.Reading {
    guard counted != nil else { return CellParser.Reading(value: .decimal(value)) }
    let value = isRounded ? value.rounded() : value
    guard let whole = Int(exactly: value), whole <= Self.largestCount else {
      throw value > Double(Self.largestCount) ? CellFault(OutOfRange(.tooLarge(limit: Self.largestCount))) : noNumber
    }
    return CellParser.Reading(value: .integer(whole))
  }

  /// The largest whole number that a workbook's cell keeps exactly has 15 digits.
  private static let largestCount = 999_999_999_999_999
}

extension CellParser.Reading {
  /// The number that was read.
  fileprivate var number: Double { value.decimal ?? Double(value.integer ?? 0) }
}
