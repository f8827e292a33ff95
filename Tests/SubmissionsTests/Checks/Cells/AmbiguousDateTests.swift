import Testing

@testable import Submissions

@Suite("ambiguous-date: a roster from an English sheet moves people in and out by months")
struct AmbiguousDateTests {
  private func report(_ dates: [String]) throws -> [String] {
    let rows = dates.enumerated().map { "NH-\($0),Giàng A Páo,cán bộ,\($1)\n" }.joined()
    return try assess(["2022-10/na-hy/danh-sach.csv": "Mã số,Họ và tên,Đối tượng,Từ ngày\n" + rows]).issues
      .filter { $0.row != nil }.map { $0.place(on: "2022-10/na-hy/danh-sach.csv") }
  }

  @Test(arguments: [
    (
      ["10/25/2020", "3/4/2021", "4/26/2021", "4/4/2021", "2021-03-04"],
      [
        "D2 type-error from_date", "D3 ambiguous-date from_date", "D4 type-error from_date",
      ]
    ),
    (
      ["10/25/00", "3/4/00", "4/26/00"],
      ["D2 type-error from_date", "D3 ambiguous-date from_date", "D4 type-error from_date"]
    ),
    (["10/25/2020", "3/4/2021"], ["D2 type-error from_date"]),
    (["10/25/2020", "10/26/2020", "25/10/2020", "3/4/2021"], ["D2 type-error from_date", "D3 type-error from_date"]),
    (["3/4/2021", "5/6/2021"], []),
  ])
  func oneColumn(dates: [String], expected: [String]) throws { #expect(try report(dates) == expected) }

  /// The rows are judged alike whether they are held in memory or read once more.
  @Test func aTableThatIsReadTwice() throws {
    let table =
      "Mã số,Họ và tên,Đối tượng,Từ ngày\nA,Lò A,cán bộ,3/4/2021\nB,Lò B,cán bộ,10/25/2020\nC,Lò C,cán bộ,10/26/2020\n"
    let results = Assessment(district: SmallDistrict.district, catalogue: try SmallDistrict.forms(), heldBytes: 0)
      .assess(inputs(["2022-10/na-hy/danh-sach.csv": table]), scope: .everyMonth)
    #expect(
      results.issues.filter { $0.row != nil }.map { $0.place(on: "2022-10/na-hy/danh-sach.csv") } == [
        "D2 ambiguous-date from_date", "D3 type-error from_date", "D4 type-error from_date",
      ])
  }

  /// Only a roster is looked at as a whole: what somebody did on a day shows by itself that it is outside the month.
  @Test func otherFormsAreReadAsTheyAre() throws {
    #expect(
      try places(
        of: .participation, "10/8/2022,NH-1,Giàng A Páo,,,,,,", "10/15/2022,NH-2,Lò Văn Hoà,,,,,,",
        "10/16/2022,NH-2,Lò Văn Hoà,,,,,,") == ["A2 outside-month date", "A3 type-error date", "A4 type-error date"])
  }
}
