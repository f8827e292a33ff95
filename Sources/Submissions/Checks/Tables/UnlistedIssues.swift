import Configuration

/// `unlisted-issues`: what is not listed of a table that is wrong throughout.
struct UnlistedIssues: Finding {
  static let code: IssueCode = "unlisted-issues"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Chưa kê hết", en: "Not all listed")
  static let occasion = Bilingual(
    vi: "Một biểu có hơn 20.000 điều phải xem, hoặc mọi biểu cộng lại có hơn 200.000.",
    en: "A table has more than 20,000 issues, or all tables together more than 200,000.")
  let count: Int
  /// The first row from 1 of which something is not listed.
  let firstRow: Int

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Biểu có quá nhiều lỗi: từ dòng \(row: firstRow) còn \(count) điều nữa không kê ra từng ô. Các dòng ấy vẫn được nhận hoặc loại như thường.",
        "Cả biểu thường sai vì một nguyên nhân, như nhầm biểu hay lệch cột: sửa những chỗ đã kê, rồi chạy lại."),
      en: Words(
        "The table has too many faults: from row \(row: firstRow), \(count) more are not listed one by one. Those rows are accepted or rejected all the same.",
        "Such a table often has one cause, such as a wrong form or shifted columns: correct what is listed, and run again."
      ))
  }

  static var examples: [Issue] {
    [Issue(Self(count: 31_000, firstRow: 20_412))]
  }
}
