import Testing

@testable import Submissions

@Suite("missing-form: a unit that sent nothing goes unnoticed")
struct MissingFormTests {
  private let roster = "Mã số,Họ và tên,Đối tượng\nNH-1,Giàng A Páo,cán bộ\n"
  private let badRoster = "Mã số,Họ và tên,Đối tượng\nNH-1,Giàng A Páo,lạ\n"
  private let participation = "Ngày,Mã số,Họ và tên\n8/10/2022,NH-1,Giàng A Páo\n"
  private let nilReport = "Ngày,Mã số,Họ và tên\n"

  /// What is said of Nà Hỳ; every other unit that must submit sends nothing, the school and the district need not.
  private func ofNaHy(_ files: [String: String], in scope: String = "2022-10") throws -> [String] {
    let lines = try assess(files, scope: .month(month(scope))).missingForms
    let others = ["03170", "03176", "BTG", "DBPNH"].map { "\(scope) \($0) missing-form both" }
    #expect(lines.filter { !$0.contains(" 03169 ") } == others)
    return lines.filter { $0.contains(" 03169 ") }
  }

  @Test func oneAUnitAndMonth() throws {
    #expect(try ofNaHy([:]) == ["2022-10 03169 missing-form both"])
    #expect(try ofNaHy(["2022-10/na-hy/1.csv": roster]) == ["2022-10 03169 missing-form participation"])
    #expect(try ofNaHy(["2022-10/na-hy/1.csv": participation]) == ["2022-10 03169 missing-form roster"])
    #expect(try ofNaHy(["2022-10/na-hy/1.csv": roster, "2022-10/na-hy/2.csv": participation]) == [])
    #expect(try ofNaHy(["2022-10/na-hy/1.csv": roster, "2022-10/na-hy/2.csv": nilReport]) == [])
    #expect(try ofNaHy(["2022-09/na-hy/1.csv": roster, "2022-10/na-hy/2.csv": participation]) == [])
  }

  @Test func whatDoesNotCount() throws {
    #expect(
      try ofNaHy(["2022-10/na-hy/1.csv": badRoster, "2022-10/na-hy/2.csv": participation])
        == ["2022-10 03169 missing-form roster"])
    #expect(
      try ofNaHy(["2022-10/na-hy/1.csv": roster, "2022-10/na-hy/2.csv": "Ngày,Ngày,Họ và tên\n"])
        == ["2022-10 03169 missing-form participation"])
    #expect(
      try ofNaHy(["2022-10/na-hy/1.csv": roster, "2022-09/na-hy/2.csv": participation])
        == ["2022-10 03169 missing-form participation"])
    #expect(
      try ofNaHy(["2022-11/na-hy/1.csv": roster, "2022-10/na-hy/2.csv": nilReport])
        == ["2022-10 03169 missing-form roster"])
  }

  @Test func unitsOfTheMonth() throws {
    let lines = try assess([:], scope: .month(month("2025-07"))).missingForms
    #expect(lines == ["03169", "03176", "BTG", "DBPNH"].map { "2025-07 \($0) missing-form both" })
  }
}
