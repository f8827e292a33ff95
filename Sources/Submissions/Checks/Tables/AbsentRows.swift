import Configuration

/// `absent-rows`: rows of people who are marked absent; they are skipped.
struct AbsentRows: Finding {
  static let code: IssueCode = "absent-rows"
  static let severity = Severity.notice
  static let title = Bilingual(vi: "Người vắng mặt", en: "People marked absent")
  static let occasion = Bilingual(
    vi: "Dòng ghi rõ người đó vắng; không phải lượt tham gia.",
    en: "Rows that say that the person was absent; they are no participation.")
  let count: Int

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "\(count) dòng ghi người vắng mặt nên không tính là lượt tham gia.",
        "Không cần làm gì; nếu người đó có tham gia, sửa cột “Có mặt”, “Vắng”, “Sáng”, “Chiều” hoặc “Ghi chú” của dòng."
      ),
      en: Words(
        "People are marked absent, which is no participation; rows: \(count).",
        "Nothing to do; if the person took part, correct the row."))
  }

  static var examples: [Issue] { [Issue(Self(count: 3))] }
}
