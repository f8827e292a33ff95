import Configuration

/// `estimated-number`: a number with a word such as `khoảng` before it; it counts, and is printed as an estimate.
struct EstimatedNumber: Finding {
  static let code: IssueCode = "estimated-number"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Số ước chừng", en: "Estimated number")
  static let occasion = Bilingual(
    vi: "Trước số có chữ “khoảng”, “gần”, “hơn”, …",
    en: "A word such as “khoảng” stands before the number.")
  /// As what it was read.
  let reading: Double

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "“\(quote: issue.value)” là số ước chừng; đã tính là \(whole: NumberWording.vietnamese(reading)).",
        "Báo cáo sẽ ghi “khoảng”. Nếu biết số đúng thì chỉ ghi số ấy."),
      en: Words(
        "“\(quote: issue.value)” is an estimate; it was counted as \(whole: NumberWording.vietnamese(reading)).",
        "Reports print it as one. If you know the number, write that alone."))
  }

  static var examples: [Issue] {
    [Issue(Self(reading: 200), value: "gần 200")]
  }
}
