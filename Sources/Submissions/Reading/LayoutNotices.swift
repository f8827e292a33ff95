import TableReading

/// The notices that the layout of a table leaves: what was read otherwise than it stands, and what was not read.
enum LayoutNotices {
  static func issues(
    of table: Table, _ match: FormMatch, _ header: HeaderMatch, _ layout: TableLayout, _ words: LayoutWords
  ) -> [Issue] {
    var issues: [Issue] = []
    let unread = UnreadColumn.issues(match, layout, words)
    issues += unread
    let told = Set(unread.compactMap(\.column))
    issues += ExtraLabel.issues(
      for: match.unknown.filter { !told.contains($0.column) && !words.isRemark(heading: $0.heading) })
    if let footer = layout.footer { issues.append(Issue(Footer(rows: footer.rows, text: footer.text))) }
    if let finding = ConvertedEncoding(table) { issues.append(Issue(finding)) }
    if let finding = SkippedRows(layout.zones) { issues.append(Issue(finding)) }
    if layout.hasDitto { issues.append(Issue(Ditto())) }
    if layout.rewrapped > 0 { issues.append(Issue(Rewrapped(count: layout.rewrapped))) }
    if layout.facts.hasHiddenRow { issues.append(Issue(HiddenRows())) }
    return issues
  }
}
