import Configuration

/// `skipped-rows`: sums, titles of groups, headings again and rows that nobody filled in.
struct SkippedRows: Finding {
  static let code: IssueCode = "skipped-rows"
  static let severity = Severity.notice
  static let title = Bilingual(vi: "Dòng không phải số liệu", en: "Rows that are no data")
  static let occasion = Bilingual(
    vi: "Dòng cộng, tên nhóm, tiêu đề lặp lại, dòng kẻ sẵn chưa điền; bỏ qua.",
    en: "Sums, titles of groups, headings again, rows made ready and not filled in; they are skipped.")
  /// The rows from 1, by what they are.
  let rows: [RowZone: [Int]]

  func words(for issue: Issue) -> Bilingual<Words> {
    Bilingual(
      vi: Words(
        "Đã bỏ qua các dòng không phải số liệu: \(whole: list(.vietnamese)).",
        "Không cần làm gì; nếu trong đó có dòng số liệu, điền đủ các ô bắt buộc của dòng."),
      en: Words(
        "Rows that are no data were skipped: \(whole: list(.english)).",
        "Nothing to do; if one of them is data, fill in its required cells."))
  }

  static var examples: [Issue] { [Issue(Self(rows: [.group: [5, 9], .sum: [14]]))] }

  private static let names: [(RowZone, Bilingual<String>)] = [
    (.group, Bilingual(vi: "tên nhóm", en: "titles of groups")), (.sum, Bilingual(vi: "dòng cộng", en: "sums")),
    (.repeated, Bilingual(vi: "tiêu đề lặp lại", en: "headings again")),
    (.prepared, Bilingual(vi: "dòng kẻ sẵn chưa điền", en: "rows not filled in")),
  ]

  /// Rows of one kind that are named.
  private static let mostNamed = 20

  private func list(_ language: Language) -> String {
    Self.names.compactMap { zone, name in
      guard let own = rows[zone], !own.isEmpty else { return nil }
      let shown = own.prefix(Self.mostNamed).map { String($0) }.joined(separator: ", ")
      guard own.count > Self.mostNamed else { return "\(shown) (\(name[language]))" }
      let rows = Bilingual(vi: "dòng", en: "rows")[language]
      return "\(shown), … (\(name[language]), \(NumberWording.grouped(own.count, in: language)) \(rows))"
    }.joined(separator: "; ")
  }
}

extension SkippedRows {
  /// The notice for a table's rows; nil where all of them are data, blank or the footer.
  init?(_ zones: ZoneList) {
    let listed = zones.listed
    if listed.isEmpty { return nil }
    rows = Dictionary(grouping: listed, by: \.zone).mapValues { $0.map(\.row) }
  }
}
