public import Configuration
public import Movement
import TableReading

/// Something that was found in a submission, with its place.
public struct Issue: Sendable {
  /// What was found, with its facts.
  let finding: any Finding
  /// The file's path under the PATH given; nil for an issue of a unit.
  public var file: String?
  /// The sheet's name in a workbook.
  public var sheet: String?
  /// The row from 1, as a spreadsheet shows it.
  public var row: Int?
  /// The column from 0.
  public var column: Int?
  /// The field's key.
  public var field: String?
  /// The field's heading as the file writes it, or its canonical heading.
  public var heading: String?
  /// The unit's code, where the submission's unit is known.
  public var unit: String?
  /// The month of the submission, where it is known.
  public var month: YearMonth?
  /// The cell's text.
  public var value: String?

  /// An issue; the place is filled in by the level that knows it.
  init(
    _ finding: some Finding, file: String? = nil, sheet: String? = nil, row: Int? = nil, column: Int? = nil,
    field: String? = nil, heading: String? = nil, unit: String? = nil, month: YearMonth? = nil, value: String? = nil
  ) {
    self.finding = finding
    self.file = file
    self.sheet = sheet
    self.row = row
    self.column = column
    self.field = field
    self.heading = heading
    self.unit = unit
    self.month = month
    self.value = value
  }
}

// What the finding says.
extension Issue {
  /// The code.
  public var code: IssueCode { type(of: finding).code }

  /// How much it matters.
  public var severity: Severity { type(of: finding).severity }

  /// Which of the code's cases it is: issues of one code, aspect and field have one cause.
  public var aspect: String? { finding.aspect }

  /// The name of the code that people read.
  public func title(in language: Language) -> String { type(of: finding).title[language] }

  /// What is wrong.
  public func message(in language: Language) -> String { words(in: language).message.text(in: language) }

  /// What to do about it.
  public func hint(in language: Language) -> String { words(in: language).hint.text(in: language) }

  private func words(in language: Language) -> Words { finding.words(for: self)[language] }
}

// The place, as a spreadsheet names it.
extension Issue {
  /// What messages call the field: its heading, or its key where no heading is known.
  var fieldName: String { heading ?? field ?? "" }

  /// The column: `A`, `Z`, `AA`.
  public var columnLetters: String? { column.map(CellReference.letters) }

  /// The cell: `C15`.
  public var cell: String? {
    guard let columnLetters, let row else { return nil }
    return columnLetters + String(row)
  }
}

extension Issue: Equatable {
  /// Whether both say the same of the same place.
  public static func == (left: Issue, right: Issue) -> Bool {
    left.finding.isEqual(to: right.finding)
      && (left.file, left.sheet, left.row, left.column) == (right.file, right.sheet, right.row, right.column)
      && (left.field, left.heading, left.unit, left.month, left.value)
        == (right.field, right.heading, right.unit, right.month, right.value)
  }
}
