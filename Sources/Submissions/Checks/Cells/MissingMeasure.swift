import Configuration

/// `missing-measure`: a quantity without its measure.
struct MissingMeasure: Finding {
  static let code: IssueCode = "missing-measure"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Thiếu đơn vị tính", en: "Measure missing")
  static let occasion = Bilingual(
    vi: "Có khối lượng mà không có đơn vị tính.",
    en: "There is a quantity without its measure.")

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Có khối lượng nhưng chưa có “\(issue.fieldName)”.",
        "Ghi đơn vị tính, ví dụ m, km, m3, ngày công."),
      en: Words(
        "There is a quantity but no “\(issue.fieldName)”.",
        "Write the measure, such as m, km, m3."))
  }

  static var examples: [Issue] {
    [Issue(Self(), heading: "Đơn vị tính")]
  }

  private init() {}

  /// The finding for a quantity and its measure; nil where both are there, or neither.
  init?(quantity: CellValue, measure: CellValue) {
    guard !quantity.isMissing, measure.isMissing else { return nil }
  }
}
