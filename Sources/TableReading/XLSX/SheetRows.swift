import Glibc

/// The rows of a sheet as its elements go by: `worksheet/sheetData/row/c` and in a cell `v` or `is` (ECMA-376 part 1, 18.3.1).
struct SheetRows {
  /// Where in the sheet we are.
  private enum Place { case outside, sheet, data, row, cell, value, inline }

  /// Bytes of one row's text; as much as any table that a person fills in.
  private static let longestRow = 32 << 20
  /// Bytes of an escaped text that can still be a cell's: `_xHHHH_` stands for one UTF-16 unit.
  private static let longestEscaped = 7 * CellText.mostUnits

  /// What a cell counts besides its text.
  private static let bytesOfCell = 4
  /// What a cell in the first rows of a sheet counts besides its text: titles and headings are looked at closely.
  private static let bytesOfHeadCell = 64
  private static let headRows = 32
  /// What a cell without text counts, or an element that is no cell: half of what office programs write for one.
  private static let bytesOfElement = 8
  /// As many elements as a cell may have that count nothing, more than office programs write.
  private static let freeElements = 16
  /// What a column counts that is left out before a cell: it is passed on like any other, though the part does not hold it.
  private static let bytesOfGap = 16

  /// The row that is being filled, or was last.
  var record = Record()
  private var values: CellValues
  /// The texts of cells, one after the other, that of the cell which is being read from `textStart` on.
  private var text: [UInt8] = []
  private var textStart = 0
  /// Bytes of the texts before they are forgotten: to do so after each cell takes its time.
  private static let mostText = 1 << 14
  private var place = Place.outside
  private var skipped = 0
  private var item = StringItem()
  private var row = 0
  /// The rows with cells so far.
  private var rowCount = 0
  private var isRowKnown = false
  /// The column of the cell that is being read, or the first free one after a cell.
  private var column = 0
  private var cell = CellValues.Cell()
  /// The elements since the last cell began.
  private var elements = 0
  /// What all cells so far amount to, in bytes; those that hold nothing count too, since they take their time.
  private(set) var delivered = 0

  private let limit: Int

  /// - Parameter limit: what all cells together may amount to, in bytes.
  init(
    strings: SharedStrings, formats: [CellFormat], calendar: DateSystem, limit: Int = ArchiveLimits.standard.entrySize
  ) {
    self.limit = limit
    values = CellValues(strings: strings, formats: formats, calendar: calendar)
  }

  /// Where an error belongs.
  var position: (row: Int?, column: Int?) {
    let isInRow = place != .outside && place != .sheet && place != .data
    let isInCell = isInRow && place != .row
    return (isInRow && row > 0 ? row : nil, isInCell ? column : nil)
  }

  /// Answers false where the element has no business there.
  mutating func start(_ element: XMLElement) throws(ReadingError) -> Bool {
    if skipped > 0 {
      skipped += 1
      try countElement()
      return true
    }
    switch place {
    case .outside:
      place = .sheet
      return element.is("worksheet")
    case .sheet where element.is("sheetData"): place = .data
    case .data where element.isMain && element.name.isLocally("row"): return try beginRow(element)
    case .row where element.isMain && element.name.isLocally(letter: 0x63): return try beginCell(element)
    case .cell where element.isMain && element.name.isLocally(letter: 0x76):
      place = .value
      try countElement()
    case .cell where element.is("is"):
      place = .inline
      try countElement()
      cell.isInline = true
      item.begin(isItem: true)
    case .inline:
      item.start(element)
      try countElement()
    default:
      skipped = 1
      try countElement()
    }
    return true
  }

  /// Answers true at the end of a row that holds something.
  mutating func end(isItemEnd: Bool) throws(ReadingError) -> Bool {
    if skipped > 0 {
      skipped -= 1
      return false
    }
    switch place {
    case .value: place = .cell
    case .inline:
      if isItemEnd { place = .cell } else { item.end() }
    case .cell:
      try endCell()
      place = .row
    case .row:
      place = .data
      record.dropTrailingEmptyCells()
      if record.count > 0 { rowCount += 1 }
      return record.count > 0
    case .data: place = .sheet
    case .sheet, .outside: break
    }
    return false
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadingError) {
    guard skipped == 0, place == .value || (place == .inline && item.isText) else { return }
    unsafe text.append(contentsOf: bytes)
    if text.count - textStart > Self.longestEscaped { throw ReadingError(.limit(.cellLength)) }
  }

  private mutating func beginRow(_ element: XMLElement) throws(ReadingError) -> Bool {
    place = .row
    var (next, isKnown, isSound) = (row + 1, false, true)
    unsafe element.forEachAttribute { name, value in
      guard unsafe name[0] == 0x72, unsafe name[1] == 0 else { return }
      guard let number = unsafe CellAddress.number(value) else {
        isSound = false
        return
      }
      (next, isKnown) = (number, true)
    }
    isRowKnown = isKnown
    column = 0
    guard isSound else { return false }
    return try setRow(next)
  }

  /// Rows come in ascending order; Excel writes no other, and a row that comes twice would hide one of the two.
  private mutating func setRow(_ number: Int) throws(ReadingError) -> Bool {
    guard number <= CellAddress.mostRows else { throw ReadingError(.limit(.rows), row: number) }
    guard number > row else { return false }
    row = number
    record.begin(row: number)
    return true
  }

  private mutating func beginCell(_ element: XMLElement) throws(ReadingError) -> Bool {
    place = .cell
    if text.count > Self.mostText { text.removeAll(keepingCapacity: true) }
    textStart = text.count
    cell = CellValues.Cell()
    elements = 0
    var (isSound, reference): (Bool, CellAddress?) = (true, nil)
    unsafe element.forEachAttribute { name, value in
      guard unsafe name[0] != 0, unsafe name[1] == 0 else { return }
      switch unsafe name[0] {
      case 0x72:
        unsafe reference = CellAddress(value)
        isSound = reference != nil
      case 0x73: unsafe cell.style = CellAddress.number(value) ?? 0
      case 0x74: unsafe cell.type = CellType(value)
      default: break
      }
    }
    guard isSound else { return false }
    if let reference { return try place(reference) }
    guard column < CellAddress.mostColumns else { throw ReadingError(.limit(.columns), row: row, column: column) }
    return true
  }

  /// Cells come from left to right; a row without a number has that of its cells.
  private mutating func place(_ reference: CellAddress) throws(ReadingError) -> Bool {
    guard reference.column < CellAddress.mostColumns else {
      throw ReadingError(.limit(.columns), row: row, column: reference.column)
    }
    if !isRowKnown, column == 0, reference.row > row {
      guard try setRow(reference.row) else { return false }
    }
    isRowKnown = true
    guard reference.row == row, reference.column >= column else { return false }
    column = reference.column
    return true
  }

  private mutating func endCell() throws(ReadingError) {
    let (bytes, cells) = (record.byteCount, record.count)
    try values.write(cell, text: &text, from: textStart, column: column, to: &record)
    // Shared strings and far columns make much of little: what comes out counts as the part's data.
    let added = record.count - cells
    let bytesOfCell = rowCount < Self.headRows ? Self.bytesOfHeadCell : Self.bytesOfCell
    try count(
      added == 0 ? Self.bytesOfElement : record.byteCount - bytes + bytesOfCell + (added - 1) * Self.bytesOfGap)
    guard record.byteCount <= Self.longestRow else { throw ReadingError(.limit(.entrySize)) }
    column += 1
  }

  @inline(__always)
  private mutating func countElement() throws(ReadingError) {
    elements += 1
    if elements > Self.freeElements { try count(Self.bytesOfElement) }
  }

  @inline(__always)
  private mutating func count(_ bytes: Int) throws(ReadingError) {
    delivered += bytes
    guard delivered <= limit else { throw ReadingError(.limit(.entrySize)) }
  }
}
