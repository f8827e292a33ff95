import Configuration

/// `waived`: a row that is accepted by a decision in `waivers.csv`; it stands in the place of the issue.
struct Waived: Finding {
  static let code: IssueCode = "waived"
  static let severity = Severity.notice
  static let title = Bilingual(vi: "Được chấp nhận", en: "Waived")
  static let occasion = Bilingual(
    vi: "Dòng được chấp nhận theo quyết định ghi trong waivers.csv.",
    en: "The row is accepted by a decision in waivers.csv.")
  /// In spite of what.
  let accepted: IssueCode
  let approvedBy: String
  let reason: String
  /// The row of `waivers.csv` from 1.
  let waiverRow: Int

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "“\(quote: issue.value)” được chấp nhận (\(accepted)) theo ý kiến của \(approvedBy): \(reason).",
        "Không cần làm gì; quyết định ở dòng \(row: waiverRow) của waivers.csv."),
      en: Words(
        "“\(quote: issue.value)” is accepted (\(accepted)) by decision of \(approvedBy): \(reason).",
        "Nothing to do; the decision is in row \(row: waiverRow) of waivers.csv."))
  }

  static var examples: [Issue] {
    [Issue(example, value: "7/10/2022")]
  }
}

extension Waived {
  init(_ waiver: Waiver) {
    self.init(
      accepted: waiver.code, approvedBy: waiver.approvedBy, reason: waiver.reason, waiverRow: waiver.row)
  }

  static let example = Self(
    accepted: "not-weekend", approvedBy: "Thường trực Huyện ủy", reason: "khắc phục sạt lở", waiverRow: 4)
}
