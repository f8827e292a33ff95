import Configuration

/// `ditto`: marks that stand for the value above.
struct Ditto: Finding {
  static let code: IssueCode = "ditto"
  static let severity = Severity.notice
  static let title = Bilingual(vi: "Dấu “như trên”", en: "Ditto marks")
  static let occasion = Bilingual(
    vi: "Các ô ghi “nt”, “như trên”, dấu ngoặc kép… được hiểu là giá trị của dòng trên.",
    en: "Cells with “nt”, “như trên”, quotes … are read as the value above.")

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Các ô ghi “nt”, “như trên” hoặc dấu ngoặc kép được hiểu là giá trị của dòng số liệu ngay trên.",
        "Không cần làm gì; nên xem lại vài dòng, và lần sau ghi đủ từng ô."),
      en: Words(
        "Cells with “nt”, “như trên” or quotes were read as the value of the row of data above.",
        "Nothing to do; look at a few rows, and write each cell out next time."))
  }

  static var examples: [Issue] { [Issue(Self())] }
}
