public import Configuration
public import Movement
public import Submissions
public import WorkbookWriting

/// The workbook by which the committee decides whom to commend: the two lists, everyone considered, the criteria.
public struct CommendationWorkbook {
  /// What a layout of this workbook may name.
  public static let schema = WorkbookSchema(
    sheets: [
      "Tập thể", "Cá nhân", "Xét tập thể", "Xét cá nhân", "Tiêu chí", "Ngày tham gia", "Hoạt động", "Nguồn",
    ],
    datasets: [
      CollectivesDataset.schema, IndividualsDataset.schema, CollectivesReviewDataset.schema,
      IndividualsReviewDataset.schema, CriteriaDataset.schema, ParticipationsDataset.schema,
      LedActivitiesDataset.schema, SourcesDataset.schema,
    ],
    facts: CommendationFacts.names,
    domains: [CommendationDomains.count, CommendationDomains.memberMetric, CommendationDomains.unitMetric],
    texts: TextSchema.all(of: PeriodText.self))

  private let context: CommendationContext
  private var layout: WorkbookLayout { context.layout }

  /// A period's verdicts in a layout read for `schema`, perhaps extended by forms; nil where the results are of no period.
  ///
  /// `language` is that of the sentences on subjects: all other text is the layout's. `whatIf` are thresholds to try in
  /// place of each criterion's next steps.
  public init?(
    results: Results, layout: WorkbookLayout, language: Language, programVersion: String, whatIf: [WhatIf] = []
  ) {
    guard
      let context = CommendationContext(
        results: results, layout: layout, language: language, programVersion: programVersion, whatIf: whatIf)
    else { return nil }
    self.context = context
  }

  /// The workbook's name, `KhenThuong_2022-09_2022-11.xlsx`.
  public static func fileName(from first: YearMonth, to last: YearMonth) -> String {
    "KhenThuong_\(first)_\(last).xlsx"
  }

  /// Writes the workbook; an existing file is replaced when all is written.
  /// - Throws: `WorkbookError` where the file cannot be written.
  public func write(to path: String) throws(WorkbookError) {
    let workbook = try Workbook(path: path, properties: properties)
    for plan in plans() { try plan.write(to: workbook) }
    try workbook.close()
  }

  /// Sheets that others refer to come first.
  private static let order = [
    ParticipationsDataset.schema.name, LedActivitiesDataset.schema.name, IndividualsReviewDataset.schema.name,
    CollectivesReviewDataset.schema.name,
  ]

  /// The sheets with everything in its place, in the order of the layout.
  func plans() -> [SheetPlan] {
    let facts = CommendationFacts.facts(context)
    var plans: [SheetPlan?] = Array(repeating: nil, count: layout.sheets.count)
    var places: [String: TablePlaces] = [:]
    let ordered = layout.sheets.indices.sorted { left, right in
      (rank(left), left) < (rank(right), right)
    }
    for index in ordered {
      let sheet = layout.sheets[index]
      let plan = SheetComposer.plan(
        sheet, of: layout, dataset: dataset(sheet.dataset, places), facts: facts)
      if places[sheet.dataset.name] == nil { places[sheet.dataset.name] = plan.places }
      plans[index] = plan
    }
    return plans.compactMap(\.self)
  }

  private func rank(_ sheet: Int) -> Int {
    Self.order.firstIndex(of: layout.sheets[sheet].dataset.name) ?? Self.order.count
  }

  private func dataset(_ schema: DatasetSchema, _ places: [String: TablePlaces]) -> Dataset {
    let days = places[ParticipationsDataset.schema.name] ?? TablePlaces()
    let activities = places[LedActivitiesDataset.schema.name] ?? TablePlaces()
    return switch schema.name {
    case IndividualsDataset.schema.name: IndividualsDataset.rows(context, schema, evidence: days)
    case CollectivesDataset.schema.name: CollectivesDataset.rows(context, schema)
    case IndividualsReviewDataset.schema.name:
      IndividualsReviewDataset.rows(context, schema, evidence: days, isLive: showsThresholds)
    case CollectivesReviewDataset.schema.name:
      CollectivesReviewDataset.rows(context, schema, evidence: activities, isLive: showsThresholds)
    case CriteriaDataset.schema.name:
      CriteriaDataset.rows(context) { kind in
        let review = kind == .individual ? IndividualsReviewDataset.schema : CollectivesReviewDataset.schema
        return places[review.name] ?? TablePlaces()
      }
    case ParticipationsDataset.schema.name: ParticipationsDataset.rows(context, schema)
    case LedActivitiesDataset.schema.name: LedActivitiesDataset.rows(context, schema)
    default: Dataset(SourcesDataset.fields, of: context.results.inputs)
    }
  }

  /// Formulas can refer to thresholds only where a sheet has cells for them.
  private var showsThresholds: Bool {
    layout.sheets.contains { sheet in
      sheet.dataset.name == CriteriaDataset.schema.name
        && sheet.columns.contains { $0.source == sheet.dataset.index(of: "threshold").map { .field($0) } }
    }
  }

  /// The creation day is the last of the newest input's month, so that the same input gives the same bytes.
  private var properties: DocumentProperties {
    let newest = context.results.inputs.compactMap(\.month).max() ?? context.period.months.last
    return layout.properties.filled(CommendationFacts.facts(context), created: newest?.lastDay)
  }
}
