/// What Excel shows under File, Info. Control characters are dropped; up to 255 UTF-16 units each.
public struct DocumentProperties: Hashable, Sendable {
  /// The title of the document.
  public var title = ""
  /// What it is about.
  public var subject = ""
  /// Who made it.
  public var author = ""
  /// The office.
  public var company = ""
  /// A class of documents.
  public var category = ""
  /// Words to find it by.
  public var keywords = ""
  /// Remarks.
  public var comments = ""
  /// The day of creation, at midnight UTC: fixed by the caller so that the same input gives the same bytes.
  public var created: SheetDate

  /// The day must be one of the calendar from 1970 on: it is checked when the workbook is made.
  public init(created: SheetDate) { self.created = created }
}
