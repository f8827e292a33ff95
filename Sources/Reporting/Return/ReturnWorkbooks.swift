public import Configuration
public import Submissions
import TableReading
import WorkbookWriting

/// The workbooks in which units get back what they sent, with each mistake in its own cell.
public struct ReturnWorkbooks: Sendable {
  /// What a layout of these workbooks may name.
  public static let schema = WorkbookSchema(
    sheets: ["Hướng dẫn"], datasets: [GuideDataset.schema],
    facts: [
      "unit", "unit_name", "month", "month_number", "year", "movement", "errors", "warnings", "due_line", "limits",
    ])
  /// The folder in which they lie, beside the monthly workbook.
  public static let folder = "TraLai"

  /// The workbooks, by month and unit.
  public let workbooks: [ReturnWorkbook]
  private let locations: [Source: WorkbookLocation]

  private struct Source: Hashable {
    var file: String
    var sheet: String?
  }

  /// The workbooks of every unit and month with an error or a warning, named but not written.
  ///
  /// `language` is that of the issues' words: all other text is the layout's.
  public init(
    results: Results, forms: FormCatalogue, layout: ReturnLayout, language: Language
  ) {
    var workbooks: [ReturnWorkbook] = []
    var locations: [Source: WorkbookLocation] = [:]
    var taken: Set<String> = []
    for var parcel in ReturnParcel.all(of: results) {
      parcel.nameSheets(layout)
      var name = OwnFileName(.returned, unitCode: parcel.address.unit, month: parcel.address.month)
      while !taken.insert(name.fileName.lowercased()).inserted { name.unit += "-" }
      for sheet in parcel.sheets {
        let source = Source(file: sheet.sent.file.path, sheet: sheet.sent.sheet)
        locations[source] = WorkbookLocation(
          path: "\(Self.folder)/\(name.fileName)", sheet: sheet.name, row: 1, column: 0)
      }
      workbooks.append(
        ReturnWorkbook(
          fileName: name.fileName, parcel: parcel, district: results.district,
          newestInput: results.inputs.compactMap(\.month).max(), forms: forms, layout: layout, language: language))
    }
    self.workbooks = workbooks
    self.locations = locations
  }

  /// The cell of an issue in its unit's return workbook, by a path relative to the monthly workbook; nil where there is none.
  @Sendable public func location(of issue: Issue) -> WorkbookLocation? {
    guard let file = issue.file else { return nil }
    var location = locations[Source(file: file, sheet: issue.sheet)]
    if let row = issue.row { location?.row = max(row, 1) }
    if let column = issue.column { location?.column = max(column, 0) }
    return location
  }
}

extension ReturnParcel {
  /// Sheets with tables that one workbook has; nobody finds his way among more.
  private static let mostSheets = 250

  /// Gives every table that goes back a sheet with a name that Excel takes: the file's or the sheet's own, as nearly as can be.
  fileprivate mutating func nameSheets(_ layout: ReturnLayout) {
    var names = SheetNameRegister(taken: layout.workbook.sheets.map(\.name) + [layout.listSheet])
    for sent in sent {
      let proposed: String
      switch sent.fate {
      case .identical: continue
      case .unreadable: proposed = layout.viewSheet
      case .counted, .refused, .ignored: proposed = sent.sheet ?? InputFile.stem(of: sent.file.name)
      }
      guard sheets.count < Self.mostSheets else {
        uncopied += 1
        continue
      }
      sheets.append(ReturnSheet(name: names.add(proposed, fallback: layout.unnamedSheet), sent: sent))
    }
  }
}
