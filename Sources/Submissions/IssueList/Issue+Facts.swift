// Facts that others than people need.
extension Issue {
  /// The form that the headings of an unknown table are nearest to.
  public var nearestForm: FormKind? { (finding as? UnknownForm)?.nearest }

  /// Whether a table does not count since many of its rows stand in another file.
  public var isResent: Bool { finding is ResentFile }

  /// Whether a unit that must submit lacks a form.
  public var isMissingForm: Bool { finding is MissingForm }

  /// The rows of a table's footer, from 1.
  public var footerRows: ClosedRange<Int>? { (finding as? Footer)?.rows }
}
