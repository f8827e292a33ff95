import Configuration

/// Why a text is not the number that its column asks for.
enum NoNumber: Equatable {
  case notAWholeNumber, notANumber
  case hasMeasure(WrittenMeasure)
  /// A number of households where people are counted.
  case households

  /// A number with its measure in one cell.
  struct WrittenMeasure: Equatable {
    var number: String
    var measure: String
    /// The heading of the column for measures, where the form has one for this number.
    var column: String?
  }

  func words(for issue: Issue) -> Bilingual<Words> {
    switch self {
    case .notAWholeNumber:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” không phải là số nguyên.",
          "Chỉ ghi chữ số, ví dụ 50 hoặc 1.200."),
        en: Words(
          "“\(quote: issue.value)” is no whole number.",
          "Write digits only, such as 50 or 1.200."))
    case .notANumber:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” không phải là số.",
          "Chỉ ghi số, ví dụ 200 hoặc 1,5."),
        en: Words(
          "“\(quote: issue.value)” is no number.",
          "Write a number only, such as 200 or 1,5."))
    case .hasMeasure(let written):
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” có cả số và đơn vị tính.",
          "Ô này chỉ ghi số: \(written.number)\(written.column.map { "; ghi “\(written.measure)” vào cột “\($0)”" })."),
        en: Words(
          "“\(quote: issue.value)” holds a number and its measure.",
          "Write only the number here: \(written.number)\(written.column.map { "; write “\(written.measure)” in the column “\($0)”" })."
        ))
    case .households:
      Bilingual(
        vi: Words(
          "“\(quote: issue.value)” là số hộ, không phải số người.",
          "Ghi số người vào cột này; số hộ thì ghi vào phần nội dung."),
        en: Words(
          "“\(quote: issue.value)” counts households, not people.",
          "Write the number of people here, that of households in the content."))
    }
  }

  static var examples: [Issue] {
    [
      Issue(TypeError(.notAWholeNumber), value: "1,5"), Issue(TypeError(.notANumber), value: "nhiều"),
      Issue(TypeError(.hasMeasure(.init(number: "200", measure: "m", column: "Đơn vị tính"))), value: "200 m"),
      Issue(TypeError(.households), value: "50 hộ"),
    ]
  }

  var aspect: String {
    switch self {
    case .notAWholeNumber: "integer"
    case .notANumber: "decimal"
    case .hasMeasure: "unit-in-number"
    case .households: "households"
    }
  }
}
