import Configuration

/// `superseded`: the file lies beside the returned workbook that was made from it and that came back.
struct Superseded: Finding {
  static let code: IssueCode = "superseded"
  static let severity = Severity.notice
  static let title = Bilingual(vi: "Đã có bản sửa", en: "Superseded")
  static let occasion = Bilingual(
    vi: "Tệp trả lại được lập từ tệp này đã được gửi lại, nên tính theo tệp trả lại.",
    en: "The workbook that was returned for this file came back, and counts in its place.")
  /// The path of the workbook that came back.
  let by: String

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Tệp này đã có bản sửa là “\(by)” nên không đọc nữa.",
        "Không cần làm gì."),
      en: Words(
        "This file came back mended as “\(by)”, so it is not read again.",
        "Nothing to do."))
  }

  static var examples: [Issue] { [Issue(Self(by: "2022-10/na-hy/TraLai_03169_2022-10.xlsx"))] }
}
