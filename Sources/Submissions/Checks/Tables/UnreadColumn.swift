import Configuration
import TableReading

/// `unread-column`: a column that nobody reads and that may change what counts.
struct UnreadColumn: Finding {
  static let code: IssueCode = "unread-column"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Cột không đọc được", en: "Column not read")
  static let occasion = Bilingual(
    vi: "Cột có số liệu mà không có tiêu đề, hoặc cột lạ nói về có mặt, vắng mặt.",
    en: "A column with data and no heading, or an unknown one about presence or absence.")
  /// The heading; empty for a column without one.
  let label: String
  /// The letters of the column.
  let letters: String
  /// The rows of data that have anything in it.
  let rows: Int
  /// The table's form: in a roster absence is exemption, and only participation has columns for it.
  var form = FormKind.participation

  var aspect: String? { label.isEmpty ? "no-heading" : form == .roster ? "roster" : nil }

  func words(for issue: Issue) -> Bilingual<Words> {
    if label.isEmpty {
      return Bilingual(
        vi: Words(
          "Cột \(letters) có nội dung ở \(rows) dòng nhưng không có tiêu đề nên không dùng đến.",
          "Nếu là cột của biểu thì ghi tiêu đề, nếu thừa thì xóa; nếu các ô bị đẩy sang phải (do dấu phẩy trong một ô CSV không có dấu ngoặc kép) thì đưa về đúng cột; rồi gửi lại."
        ),
        en: Words(
          "Column \(letters) has no heading, so it is not used; rows with something in it: \(rows).",
          "If it is a column of the form, write its heading; if it is not needed, delete it; if cells were pushed to the right (in CSV by a comma in a cell without quotes), move them back; then send it again."
        ))
    }
    let hint = hint
    return Bilingual(
      vi: Words(
        "Cột \(letters) “\(label)” không có trong biểu nên không dùng đến, dù có thể làm thay đổi kết quả.",
        hint[.vietnamese]),
      en: Words(
        "Column \(letters) “\(label)” is not part of the form and is not used, though it may change what counts.",
        hint[.english]))
  }

  private var hint: Bilingual<Phrase> {
    switch form {
    case .roster:
      Bilingual(
        vi:
          "Nếu cột cho biết ai được nghỉ, được miễn: ghi vào các cột “Lý do miễn”, “Miễn từ”, “Miễn đến”, rồi gửi lại.",
        en:
          "If it says who is on leave or exempt, write that in “Lý do miễn”, “Miễn từ”, “Miễn đến”, and send it again.")
    case .participation:
      Bilingual(
        vi: "Nếu cột cho biết ai có mặt, ai vắng: đổi tiêu đề thành “Có mặt” hoặc “Vắng”, rồi gửi lại.",
        en: "If it says who was there or not, call it “Có mặt” or “Vắng”, and send it again.")
    default:
      Bilingual(
        vi: "Nếu cột cho biết ai có mặt, ai vắng: ghi điều đó vào biểu tham gia; nếu không cần thì xóa cột.",
        en: "If it says who was there or not, write that in the participation form; else delete the column.")
    }
  }

  static var examples: [Issue] {
    [
      Issue(Self(label: "", letters: "F", rows: 12)),
      Issue(Self(label: "Nghỉ phép", letters: "F", rows: 3), value: "Nghỉ phép"),
      Issue(Self(label: "Nghỉ thai sản", letters: "F", rows: 1, form: .roster), value: "Nghỉ thai sản"),
    ]
  }

  /// The warnings for a table's columns.
  static func issues(_ match: FormMatch, _ layout: TableLayout, _ words: LayoutWords) -> [Issue] {
    let headings = Dictionary(match.unknown.map { ($0.column, $0.heading) }) { first, _ in first }
    let unread = layout.unreadColumns
    return layout.facts.filled.sorted { $0.key < $1.key }.compactMap { column, count -> Issue? in
      let letters = CellReference.letters(of: column)
      if let heading = headings[column] {
        guard words.speaksOfAbsence(heading) else { return nil }
        return Issue(
          Self(label: heading, letters: letters, rows: count, form: match.form.kind), column: column,
          value: heading)
      }
      guard unread.contains(column) else { return nil }
      return Issue(Self(label: "", letters: letters, rows: count), column: column)
    }
  }
}

extension TableLayout {
  /// The columns without a heading that are filled often enough to be columns of their own; right of the headings no more than
  /// fifty, for nobody forgets more, and what lies beyond is out of place.
  var unreadColumns: Set<Int> {
    Set(
      facts.filled.filter { column, count in
        !headedColumns.contains(column)
          && (column <= lastColumn ? count >= 2 : count * 2 >= facts.rows && facts.rows > 0)
      }.keys.filter { $0 <= lastColumn + 50 })
  }
}
