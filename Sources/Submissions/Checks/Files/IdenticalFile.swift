import Configuration

/// `identical-file`: the bytes are the same as those of an earlier file of the unit and month.
struct IdenticalFile: Finding {
  static let code: IssueCode = "identical-file"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Tệp gửi hai lần", en: "File sent twice")
  static let occasion = Bilingual(
    vi: "Nội dung giống hệt một tệp khác của đơn vị trong tháng.",
    en: "The bytes are the same as those of another file of the unit and month.")
  /// The path of the earlier file.
  let other: String

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Tệp này giống hệt “\(other)” nên không tính lần nữa.",
        "Nếu định gửi tệp khác, hãy gửi lại; nếu không, xóa tệp này."),
      en: Words(
        "This file is the same as “\(other)” and is not counted again.",
        "If you meant another file, send it; otherwise delete this one."))
  }

  static var examples: [Issue] {
    [Issue(Self(other: "2022-10/na-hy/tham-gia.csv"))]
  }
}
