import Configuration
import Movement
import TableReading
import Testing

@testable import Submissions

@Suite("Tables that are wrong throughout: rows that vanish, or a memory that overflows")
struct LargeTableTests {
  /// 30,000 rows of people whom no roster has.
  private static let strangers = (1...30_000).map { "8/10/2022,X\($0),Lò Thị Lạ,cả ngày" }

  @Test func issuesBeyondTheLimitAreCounted() throws {
    let files = [
      "2022-10/na-bung/tham-gia.csv": table(["8/10/2022,NB-X,Lò Thị Lạ,cả ngày"]),
      "2022-10/na-hy/tham-gia.csv": table(Self.strangers),
    ]
    let results = try assess(files)
    #expect(
      results.tableLines == [
        "2022-10/na-bung/tham-gia.csv participation 03170 2022-10 2 = 0 + 1 + 1",
        "2022-10/na-hy/tham-gia.csv participation 03169 2022-10 30001 = 0 + 30000 + 1",
      ])
    let ofTable = results.issues.filter { $0.file == "2022-10/na-hy/tham-gia.csv" }
    #expect(ofTable.count == 20_001)
    let rest = try #require(ofTable.first { $0.code == UnlistedIssues.code })
    #expect(rest.finding.isEqual(to: UnlistedIssues(count: 10_000, firstRow: 20_002)))
    #expect(rest.message(in: .vietnamese).contains("từ dòng 20002 còn 10.000 điều nữa"))
    #expect(rest.message(in: .english).contains("from row 20002, 10,000 more"))
    #expect(rest.unit == "03169" && rest.row == nil && rest.severity == .warning)
    // The other table has all of its own.
    #expect(results.issues.count { $0.file == "2022-10/na-bung/tham-gia.csv" } == 1)
  }

  @Test(arguments: [1, 2])
  func allTablesTogetherHaveALimitToo(beyond: Int) throws {
    var ledger = IssueLedger(room: 2)
    let table = try Self.context
    for row in 1...2 {
      let issues = [Issue(Required(), row: row), Issue(TypeError(.notADate), row: row)]
      ledger.beginTable()
      ledger.add(Array(issues.prefix(row == 1 ? 2 : beyond)), row: row, in: table)
      ledger.endTable(table)
    }
    #expect(ledger.issues.map(\.code) == [Required.code, TypeError.code, UnlistedIssues.code])
    #expect(ledger.issues.last?.finding.isEqual(to: UnlistedIssues(count: beyond, firstRow: 2)) == true)
  }

  @Test func allMonthsTogetherHaveALimitToo() throws {
    let files = Dictionary(
      uniqueKeysWithValues: [("2022-09", "10/9/2022"), ("2022-10", "8/10/2022")].map { month, day in
        ("\(month)/na-hy/tham-gia.csv", table(["\(day),X1,Lò Thị Lạ,cả ngày", "\(day),X2,Lò Thị Lạ,cả ngày"]))
      })
    let results = Assessment(
      district: SmallDistrict.district, catalogue: try SmallDistrict.forms(), heldBytes: 0, mostIssues: 3
    ).assess(inputs(files), scope: .everyMonth)
    #expect(
      results.places() == [
        "2022-09/na-hy/tham-gia.csv B2 unknown-member member_id",
        "2022-09/na-hy/tham-gia.csv B3 unknown-member member_id",
        "2022-10/na-hy/tham-gia.csv unlisted-issues",
        "2022-10/na-hy/tham-gia.csv B2 unknown-member member_id",
      ])
  }

  @Test func columnsBeyondTheFirstFiftyAreCounted() throws {
    let columns = (1...16_000).map { ",cột \($0)" }.joined()
    let results = try assess(["2022-10/na-hy/tham-gia.csv": "Ngày,Họ và tên\(columns)\n"])
    let labels = results.issues.filter { $0.code == ExtraLabel.code }
    #expect(labels.count == 51)
    #expect(labels.compactMap { ($0.finding as? ExtraLabel)?.count }.filter { $0 > 1 } == [15_950])
  }

  @Test func columnsOfThousandsOfTablesAreCountedTableByTable() throws {
    let columns = (1...40).map { ",cột \($0)" }.joined()
    let files = (1...600).map { ("2022-10/na-hy/tham-gia-\($0).csv", "Ngày,Họ và tên\(columns)\n8/10/2022,Ai \($0)\n") }
    let results = try assess(Dictionary(uniqueKeysWithValues: files))
    let labels = results.issues.filter { $0.code == ExtraLabel.code }
    // The first 500 tables have 40 each, the others one.
    #expect(labels.count == 500 * 40 + 100)
    #expect(
      labels.compactMap { ($0.finding as? ExtraLabel)?.count }.filter { $0 > 1 } == Array(repeating: 40, count: 100))
  }

  @Test func cellsBeyondTheFirstTwentyAreNotNamed() throws {
    let cells = String(repeating: ",x", count: 16_000)
    let results = try assess(["2022-10/na-hy/tham-gia.csv": "Ngày,Họ và tên\n8/10/2022,Giàng A Páo\(cells)\n"])
    let issue = try #require(results.issues.first { $0.code == ExtraCell.code })
    #expect((issue.finding as? ExtraCell)?.cells.count == 21 && issue.value?.utf8.count == 58)
  }

  /// A file that somebody writes to between the two readings of its rows.
  @Test func aFileThatChangesMeanwhile() throws {
    let path = "2022-10/na-hy/tham-gia.csv"
    let rows = ["8/10/2022,NH-X,Lò Thị Lạ,cả ngày", "9/10/2022,NH-X,Lò Thị Lạ,cả ngày"]
    let content = ChangingContent(table(rows))
    let file = InputFile(path: path, folders: ["2022-10", "na-hy"], name: "tham-gia.csv", content: content)
    let results = Assessment(district: SmallDistrict.district, catalogue: try SmallDistrict.forms(), heldBytes: 0)
      .assess([file], scope: .everyMonth) { _ in content.change(to: self.table([rows[0]])) }
    let unreadable = try #require(results.issues.first { $0.code == UnreadableFile.code })
    #expect(unreadable.aspect == "changedMeanwhile" && unreadable.file == path && unreadable.unit == "03169")
  }

  private func table(_ rows: [String]) -> String {
    (["Ngày,Mã số,Họ và tên,Buổi"] + rows).joined(separator: "\n") + "\n"
  }

  private static var context: TableContext {
    get throws {
      let words = LayoutWords(try SmallDistrict.forms().words)
      let form = try #require(try SmallDistrict.forms().prepared().first { $0.form.kind == .participation })
      return TableContext(
        origin: TableOrigin(file: "2022-10/na-hy/tham-gia.csv"), unit: SmallDistrict.units[1], month: month("2022-10"),
        match: FormMatch(
          form: form, place: 0, block: HeaderBlock([], raw: [], merges: [], words: words), labels: LabelIndex([form]),
          words: words),
        waivers: [])
    }
  }
}
