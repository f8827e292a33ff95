public import Movement

/// To whom a table goes back, even where it is not settled where it belongs.
public struct Addressee: Equatable, Sendable {
  /// The unit's code: of sources that disagree that of the folder, else the title, else the file's name.
  public var unit: String?
  /// The month, by the same precedence.
  public var month: YearMonth?
  /// The conflicts of which the table itself shows nothing: only names of folders and files disagree.
  public var conflictsInNames: Set<IssueCode> = []

  /// An address, complete or not.
  public init(unit: String? = nil, month: YearMonth? = nil) {
    self.unit = unit
    self.month = month
  }
}
