public import Configuration
public import Movement
public import Submissions
public import WorkbookWriting

/// The workbook in which a month is reported to the committee, eight sheets and those that a layout has beside.
public struct MonthlyWorkbook: Sendable {
  /// What a layout of this workbook may name.
  public static let schema = WorkbookSchema(
    sheets: [
      "Tổng hợp", "Cá nhân", "Chưa đạt", "Hoạt động", "Kiến nghị", "Tình hình nộp", "Lỗi dữ liệu", "Nguồn",
    ],
    takesMoreSheets: true,
    datasets: [
      UnitsDataset.schema, MembersDataset.schema, ParticipationDataset.schema, ActivitiesDataset.schema,
      FeedbackDataset.schema, SubmissionsDataset.schema, IssuesDataset.schema, SourcesDataset.schema,
    ],
    facts: MonthFacts.names, domains: [MembersDataset.groupDomain], texts: TextSchema.all(of: MonthlyText.self))

  private let context: MonthContext
  private let returnLocation: @Sendable (Issue) -> WorkbookLocation?

  /// A month of the results in a layout read for `schema`, or for `schema` extended by the forms of the results.
  ///
  /// `returnLocation` is the cell of an issue in the unit's return workbook, by a path relative to this workbook; nil
  /// where there is none. `language` is that of the issues' words: all other text is the layout's.
  public init(
    results: Results, month: YearMonth, layout: WorkbookLayout, language: Language, programVersion: String,
    returnLocation: @escaping @Sendable (Issue) -> WorkbookLocation? = { _ in nil }
  ) {
    context = MonthContext(
      results: results, month: month, language: language, layout: layout, programVersion: programVersion)
    self.returnLocation = returnLocation
  }

  private var layout: WorkbookLayout { context.layout }

  /// The workbook's name, `BaoCaoThang_2022-10.xlsx`.
  public static func fileName(_ month: YearMonth) -> String { "BaoCaoThang_\(month).xlsx" }

  /// Writes the workbook; an existing file is replaced when all is written.
  /// - Throws: `WorkbookError` where the file cannot be written.
  public func write(to path: String) throws(WorkbookError) {
    let workbook = try Workbook(path: path, properties: properties)
    for plan in plans() { try plan.write(to: workbook) }
    try workbook.close()
  }

  /// The sheets with everything in its place, each made when its turn comes: together they would take more than the workbook.
  func plans() -> some Sequence<SheetPlan> {
    let facts = MonthFacts.facts(context, inputs: SourcesDataset.rows(context).rows.count)
    return layout.sheets.lazy.map { sheet in
      SheetComposer.plan(sheet, of: layout, dataset: dataset(sheet.dataset), facts: facts)
    }
  }

  private func dataset(_ schema: DatasetSchema) -> Dataset {
    switch schema.name {
    case UnitsDataset.schema.name: UnitsDataset.rows(context)
    case MembersDataset.schema.name: MembersDataset.rows(context, schema)
    case ParticipationDataset.schema.name: ParticipationDataset.rows(context, schema)
    case ActivitiesDataset.schema.name: ActivitiesDataset.rows(context, schema)
    case FeedbackDataset.schema.name: FeedbackDataset.rows(context, schema)
    case SubmissionsDataset.schema.name: SubmissionsDataset.rows(context)
    case IssuesDataset.schema.name: IssuesDataset.rows(context, returnLocation: returnLocation)
    default: SourcesDataset.rows(context)
    }
  }

  /// The creation day is the last of the newest input's month, so that the same input gives the same bytes.
  private var properties: DocumentProperties {
    let newest = context.results.inputs.compactMap(\.month).max() ?? context.month
    return layout.properties.filled(MonthFacts.facts(context, inputs: 0), created: newest.lastDay)
  }
}
