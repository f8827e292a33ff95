import Testing

@testable import Submissions

@Suite("Sent again: the same work counted twice, or a correction lost among copies")
struct SentAgainTests {
  private static let head = "Ngày,Mã số,Họ và tên\n"
  private static let rows = [
    "8/10/2022,NH-1,Giàng A Páo\n", "9/10/2022,NH-1,Giàng A Páo\n", "8/10/2022,NH-2,Lò Văn Hoà\n",
    "9/10/2022,NH-2,Lò Văn Hoà\n", "16/10/2022,NH-5,Thào Thị Mỷ\n", "16/10/2022,NH-6,Thào Thị Mỵ\n",
  ]

  private static func form(_ places: Int...) -> String { head + places.map { rows[$0] }.joined() }

  /// What became of the participation forms of Nà Hỳ, and every issue but missing forms.
  private func outcome(_ files: [String: String]) throws -> [String] {
    var all = ["2022-10/na-hy/danh-sach.csv": SmallDistrict.roster]
    for (name, text) in files { all["2022-10/na-hy/\(name)"] = text }
    let results = try assess(all)
    return results.tableLines.filter { !$0.contains("roster") }.map { line in
      line.replacing("2022-10/na-hy/", with: "").replacing(" participation 03169 2022-10", with: "")
    }
      + results.issues.filter { $0.code != MissingForm.code }.map { "\($0.severity) \($0.place())" }
      .map { $0.replacing("2022-10/na-hy/", with: "") }
  }

  @Test func theLargerListCounts() throws {
    #expect(
      try outcome(["a.csv": Self.form(0, 1, 2), "b.csv": Self.form(3, 2, 1, 0)]) == [
        "a.csv 4 = 0 + 0 + 4", "b.csv 5 = 4 + 0 + 1", "warning a.csv resent-file",
      ])
    #expect(
      try outcome(["a.csv": Self.form(0, 1, 2, 3), "b.csv": Self.form(1, 2, 3)]) == [
        "a.csv 5 = 4 + 0 + 1", "b.csv 4 = 0 + 0 + 4", "warning b.csv resent-file",
      ])
  }

  @Test func ofTwoEqualOnesTheEarlierCounts() throws {
    let semicolons = Self.form(2, 0, 1).replacing(",", with: ";").replacing("8/10/2022", with: "08/10/2022")
    let found = try outcome(["a.csv": Self.form(0, 1, 2), "b.csv": semicolons])
    #expect(
      found == [
        "a.csv 4 = 3 + 0 + 1", "b.csv 4 = 0 + 0 + 4", "warning b.csv resent-file",
      ])
  }

  @Test func halfOfTheRowsIsTooMuchToTell() throws {
    #expect(
      try outcome(["a.csv": Self.form(0, 1, 2), "b.csv": Self.form(1, 2, 3, 4)]) == [
        "a.csv 4 = 3 + 0 + 1", "b.csv 5 = 0 + 0 + 5", "error b.csv resent-file",
      ])
    #expect(
      try outcome(["a.csv": Self.form(0, 1, 2), "b.csv": Self.form(2, 3, 4)]) == [
        "a.csv 4 = 3 + 0 + 1", "b.csv 4 = 2 + 1 + 1", "error b.csv row 2 duplicate-participation",
      ])
  }

  @Test func whatIsNotCountedIsNotCompared() throws {
    // The second is no longer there to contain the third.
    let found = try outcome(["a.csv": Self.form(0, 1, 2), "b.csv": Self.form(1, 2, 3, 4), "c.csv": Self.form(3, 4, 5)])
    #expect(
      found == [
        "a.csv 4 = 3 + 0 + 1", "b.csv 5 = 0 + 0 + 5", "c.csv 4 = 3 + 0 + 1", "error b.csv resent-file",
      ])
  }

  @Test func twoRowsAndNilReportsAreNoCopies() throws {
    #expect(
      try outcome(["a.csv": Self.form(0, 1, 2), "b.csv": Self.form(0, 1), "c.csv": Self.form()]) == [
        "a.csv 4 = 3 + 0 + 1", "b.csv 3 = 0 + 2 + 1", "c.csv 1 = 0 + 0 + 1",
        "error b.csv row 2 duplicate-participation", "error b.csv row 3 duplicate-participation",
      ])
    #expect(
      try outcome(["a.csv": Self.form(), "b.csv": Self.form(0, 1, 2)]) == [
        "a.csv 1 = 0 + 0 + 1", "b.csv 4 = 3 + 0 + 1",
      ])
  }

  @Test func aColumnThatIsNotThereIsEmpty() throws {
    let wider = Self.form(0, 1, 2).split(separator: "\n").enumerated()
      .map { $0 == 0 ? "\($1),Buổi\n" : "\($1),\n" }.joined()
    #expect(try outcome(["a.csv": Self.form(0, 1, 2), "b.csv": wider]).last == "warning b.csv resent-file")
  }

  @Test func attendanceSheetsAreComparedWithTheirMarks() throws {
    func sheet(_ last: String) -> String {
      "Mã số,Họ và tên,8/10/2022,9/10/2022\nNH-1,Giàng A Páo,x,\nNH-2,Lò Văn Hoà,,x\nNH-5,Thào Thị Mỷ,\(last)\n"
    }
    #expect(try outcome(["a.csv": sheet("x,"), "b.csv": sheet("x,") + "\n"]).last == "warning b.csv resent-file")
    #expect(try outcome(["a.csv": sheet("x,"), "b.csv": sheet("x,s")]).last == "error b.csv resent-file")
  }

  @Test func anotherUnitsOrMonthsOrFormsAreNotCompared() throws {
    let results = try assess([
      "2022-09/na-hy/danh-sach.csv": SmallDistrict.roster, "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster + "\n",
      "2022-10/na-hy/a.csv": Self.form(0, 1, 2), "2022-10/na-bung/a.csv": Self.form(0, 1, 2) + "\n",
    ])
    #expect(!results.issues.contains { $0.code == ResentFile.code })
  }
}
