/// What may be typed into a range of cells.
public struct DataValidation: Hashable, Sendable {
  /// The rule itself.
  public enum Rule: Hashable, Sendable {
    /// Drop-down of the cells of a sheet, which may be hidden.
    case listFromCells(sheet: String, CellRange)
    /// Drop-down of what a formula refers to, such as a defined name.
    case listFromFormula(String)
    /// Drop-down of few short values without commas: up to 254 bytes of UTF-8 with the commas between.
    case list([String])
    /// A day from one to another, both included.
    case date(from: SheetDate, through: SheetDate)
    /// A whole number from one to another, both included.
    case wholeNumber(ClosedRange<Int>)
    /// A number from one to another, both included.
    case decimal(ClosedRange<Double>)
    /// Up to so many characters.
    case textLength(ClosedRange<Int>)
    /// A formula that is true for the range's first cell, with relative references.
    case formula(String)
    /// Anything: only the message is shown.
    case any
  }
  /// What happens to a value that breaks the rule.
  public enum Severity: Hashable, Sendable {
    /// `stop` refuses it; the others ask and tell.
    case stop, warning, information
  }
  /// A title and a text.
  public struct Message: Hashable, Sendable {
    /// Up to 32 UTF-16 units.
    public var title: String
    /// Up to 255 UTF-16 units.
    public var text: String

    /// An empty title is Excel's own.
    public init(title: String = "", text: String) {
      self.title = title
      self.text = text
    }
  }

  /// What is allowed.
  public var rule: Rule
  /// Whether an empty cell is always allowed.
  public var allowsBlank = true
  /// What happens otherwise.
  public var severity = Severity.stop
  /// Shown beside the cell when it is chosen.
  public var prompt: Message?
  /// Shown when the value breaks the rule.
  public var alert: Message?

  /// A rule that refuses what breaks it.
  public init(_ rule: Rule, severity: Severity = .stop, prompt: Message? = nil, alert: Message? = nil) {
    self.rule = rule
    self.severity = severity
    self.prompt = prompt
    self.alert = alert
  }
}
