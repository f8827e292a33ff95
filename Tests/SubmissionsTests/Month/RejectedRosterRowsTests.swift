import Movement
import Testing

@testable import Submissions

@Suite("Rejected rows of rosters: people called strangers although a row that has to be mended holds them")
struct RejectedRosterRowsTests {
  @Test("A roster that is wrong throughout leaves no room for more, until a newer one takes its place")
  func newerRosterHasItsOwnRoom() throws {
    var rows = RejectedRosterRows(room: 2)
    #expect(try places(in: &rows, of: "2022-09") == ["2022-09.csv 2", "2022-09.csv 3", nil])
    #expect(try places(in: &rows, of: "2022-10") == ["2022-10.csv 2", "2022-10.csv 3", nil])
    // A second table of the month adds to the first.
    #expect(try places(in: &rows, of: "2022-10") == ["2022-10.csv 2", "2022-10.csv 3", nil])
  }

  /// Takes three rows of a month's roster of Nà Hỳ; the file and row that are then found by the code of each.
  private func places(in rows: inout RejectedRosterRows, of name: String) throws -> [String?] {
    let forms = try SmallDistrict.forms()
    let words = LayoutWords(forms.words)
    let names = NameMatcher(words: forms.words.names)
    let form = try #require(forms.prepared().first { $0.form.kind == .roster })
    let block = HeaderBlock([], raw: [], merges: [], words: words)
    let table = TableContext(
      origin: TableOrigin(file: "\(name).csv"), unit: SmallDistrict.units[1], month: month(name),
      match: FormMatch(form: form, place: 0, block: block, labels: LabelIndex([form]), words: words), waivers: [])
    let members = MemberDirectory(RostersInEffect(month: month(name), rosters: []), names: names)
    let place = try #require(form.index(of: .memberID))
    let codes = (1...3).map { "NH-\($0)" }
    rows.begin(unit: table.unit.code, month: table.month)
    for (row, code) in zip(2..., codes) {
      var values = form.form.fields.map { _ in CellValue.missing }
      values[place] = .text(code)
      rows.add(CheckedRow(ParsedRow(row: row, values: values, issues: []), in: table, members: members))
    }
    rows.prepare(names)
    return codes.map { rows.row(code: $0).map { "\($0.table.file) \($0.row)" } }
  }
}
