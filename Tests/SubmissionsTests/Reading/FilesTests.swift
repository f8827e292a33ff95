import Testing

@testable import Submissions

@Suite("Files: a month's work sent in several files, or the same file sent twice")
struct FilesTests {
  private let head = "Ngày,Mã số,Họ và tên\n"

  private func assess(_ files: [String: String]) throws -> Results {
    try SubmissionsTests.assess(
      files.merging([
        "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster,
        "2022-10/na-bung/danh-sach.csv": SmallDistrict.neighbours,
      ]) { own, _ in own })
  }

  @Test func severalFilesOfOneFormAreReadInPathOrder() throws {
    let results = try assess([
      "2022-10/na-hy/b.csv": head + "8/10/2022,NH-1,Giàng A Páo\n9/10/2022,NH-1,Giàng A Páo\n",
      "2022-10/na-hy/a.csv": head + "8/10/2022,NH-1,Giàng A Páo\n",
      "2022-10/na-hy/B.csv": head + "16/10/2022,NH-1,Giàng A Páo\n\n9/10/2022,NH-1,Giàng A Páo\n",
    ])
    #expect(
      results.places() == [
        "2022-10/na-hy/b.csv row 2 duplicate-participation", "2022-10/na-hy/b.csv row 3 duplicate-participation",
      ])
    #expect(
      results.tableLines.filter { $0.contains("participation") }.map { $0.suffix(13) } == [
        "4 = 2 + 0 + 2", "2 = 1 + 0 + 1", "3 = 0 + 2 + 1",
      ])
  }

  @Test func theSameFileAgainIsSkipped() throws {
    let text = head + "8/10/2022,NH-1,Giàng A Páo\nsai,NH-1,Giàng A Páo\nTổng cộng,,\n"
    let results = try assess([
      "2022-10/na-hy/1.csv": text, "2022-10/na-hy/2.csv": text, "2022-10/na-hy/3.csv": text + "\n",
      "2022-10/na-bung/1.csv": text, "2022-09/na-hy/1.csv": text,
    ])
    #expect(
      results.places() == [
        "2022-09/na-hy/1.csv footer", "2022-09/na-hy/1.csv A2 outside-month date",
        "2022-09/na-hy/1.csv B2 unknown-member member_id", "2022-09/na-hy/1.csv A3 type-error date",
        "2022-10/na-bung/1.csv footer", "2022-10/na-bung/1.csv A3 type-error date", "2022-10/na-hy/1.csv footer",
        "2022-10/na-hy/1.csv row 2 duplicate-participation", "2022-10/na-hy/1.csv A3 type-error date",
        "2022-10/na-hy/2.csv identical-file", "2022-10/na-hy/3.csv footer",
        "2022-10/na-hy/3.csv row 2 duplicate-participation", "2022-10/na-hy/3.csv A3 type-error date",
      ])
    #expect(
      results.tableLines.filter { $0.contains("/2.csv") } == [
        "2022-10/na-hy/2.csv participation 03169 2022-10 4 = 0 + 0 + 4"
      ])
  }

  @Test func aFileThatCannotBeReadStopsNoOther() throws {
    let results = try assess([
      "2022-10/na-hy/a.csv": "Ngày,Họ và tên\n8/10/2022,\"Giàng A Páo\n",
      "2022-10/na-hy/b.csv": head + "8/10/2022,NH-1,Giàng A Páo\n",
    ])
    #expect(results.places() == ["2022-10/na-hy/a.csv unreadable-file"])
    #expect(results.issues.first { $0.code == UnreadableFile.code }?.unit == "03169")
    #expect(
      results.tableLines.map { $0.split(separator: " ")[0] } == [
        "2022-10/na-bung/danh-sach.csv", "2022-10/na-hy/b.csv", "2022-10/na-hy/danh-sach.csv",
      ])
  }
}
