import Testing

@testable import Submissions

@Suite("Rosters: who belongs where, and since when")
struct RosterTests {
  private let head = "Mã số,Họ và tên,Đối tượng\n"

  @Test func theNewestWithAnAcceptedRowIsInEffect() throws {
    let results = try assess([
      "2022-09/na-hy/danh-sach.csv": head + "NH-1,Giàng A Páo,cán bộ\nNH-2,Lò Văn Hoà,cán bộ\n",
      "2022-10/na-hy/danh-sach.csv": head + "NH-1,Giàng A Páo,cán bộ\n",
      "2022-11/na-hy/danh-sach.csv": head + "NH-3,Vàng A Dơ,lạ\n", "2022-11/na-hy/tham-gia.csv": "Ngày,Họ và tên\n",
      "2022-12/na-hy/danh-sach.csv": head,
    ])
    #expect(
      results.memberLines == [
        "2022-09 NH-1 03169 none 0.0", "2022-09 NH-2 03169 none 0.0", "2022-10 NH-1 03169 none 0.0",
        "2022-11 NH-1 03169 none 0.0", "2022-12 NH-1 03169 none 0.0",
      ])
  }

  @Test func whoMovesIsInTheNewUnitsRoster() throws {
    let results = try assess([
      "2022-09/na-hy/danh-sach.csv": head + "NH-1,Giàng A Páo,cán bộ\nNH-2,Lò Văn Hoà,cán bộ\n",
      "2022-09/na-bung/danh-sach.csv": head + "NB-1,Cháng A Sình,cán bộ\n",
      "2022-10/na-bung/danh-sach.csv": head + "NB-1,Cháng A Sình,cán bộ\nNH-1,Giàng A Páo,cán bộ\n",
      "2022-10/na-hy/tham-gia.csv": "Ngày,Họ và tên\n8/10/2022,Giàng A Páo\n8/10/2022,Lò Văn Hoà\n",
      "2022-10/na-bung/tham-gia.csv": "Ngày,Họ và tên\n8/10/2022,Giàng A Páo\n",
      "2022-11/na-hy/danh-sach.csv": head + "NH-1,Giàng A Páo,cán bộ\n",
    ])
    #expect(results.places() == ["2022-10/na-hy/tham-gia.csv B2 unknown-member full_name"])
    #expect(
      results.memberLines == [
        "2022-09 NB-1 03170 none 0.0", "2022-09 NH-1 03169 none 0.0", "2022-09 NH-2 03169 none 0.0",
        "2022-10 NB-1 03170 none 0.0", "2022-10 NH-1 03170 met 1.0", "2022-10 NH-2 03169 met 1.0",
        "2022-11 NB-1 03170 none 0.0", "2022-11 NH-1 03169 none 0.0",
      ])
  }

  /// In July 2025 the code 03176 passed from Vàng Đán to Nà Bủng, and 03170 ended; Nà Hỳ went on.
  @Test func aRosterEndsWithItsUnit() throws {
    let results = try assess([
      "2025-06/03176/danh-sach.csv": head + "VD-1,Giàng A Páo,cán bộ\n",
      "2025-06/03170/danh-sach.csv": head + "NB-1,Cháng A Sình,cán bộ\n",
      "2025-06/03169/danh-sach.csv": head + "NH-1,Lò Văn Hoà,cán bộ\n",
      "2025-07/03176/tham-gia.csv": "Ngày,Mã số,Họ và tên\n5/7/2025,VD-1,Giàng A Páo\n5/7/2025,NH-1,Lò Văn Hoà\n",
    ])
    #expect(results.places() == ["2025-07/03176/tham-gia.csv B2 unknown-member member_id"])
    #expect(results.memberLines.filter { $0.hasPrefix("2025-07") } == ["2025-07 NH-1 03169 met 1.0"])
    #expect(
      results.missingForms.filter { $0.hasPrefix("2025-07") } == [
        "2025-07 03169 missing-form participation", "2025-07 03176 missing-form roster",
        "2025-07 BTG missing-form both", "2025-07 DBPNH missing-form both",
      ])
  }

  @Test func aMonthWithoutRosterHasNoMembers() throws {
    let results = try assess([
      "2022-10/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên\n8/10/2022,NH-1,Giàng A Páo\n",
      "2022-11/na-hy/danh-sach.csv": SmallDistrict.roster,
    ])
    #expect(results.places() == ["2022-10/na-hy/tham-gia.csv B2 unknown-member member_id"])
    #expect(results.memberLines.filter { $0.hasPrefix("2022-10") } == [])
  }

  /// The figures of a unit add up from its members, whatever the order of the forms' files.
  @Test func theUnitsMonth() throws {
    let results = try assess([
      "2022-10/na-hy/b.csv": """
      Mã số,Họ và tên,Đối tượng,Từ ngày,Lý do miễn,Miễn từ,Miễn đến
      A,Lý A Sử,khác,,,,
      B,Lý A Dế,khác,,,,
      C,Lý A Chu,khác,,,,
      D,Lý A Vừ,khác,30/10/2022,,,
      E,Lý A Nủ,khác,,thai sản,1/10/2022,
      F,Lý A Sò,khác,,,1/10/2022,

      """,
      "2022-10/na-hy/a.csv": """
      Ngày,Mã số,Họ và tên,Buổi
      8/10/2022,A,Lý A Sử,
      8/10/2022,B,Lý A Dế,sáng
      8/10/2022,E,Lý A Nủ,sáng
      8/10/2022,E,Lý A Nủ,chiều
      9/10/2022,E,Lý A Nủ,

      """,
    ])
    #expect(results.places() == [])
    #expect(
      results.memberLines == [
        "2022-10 A 03169 met 1.0", "2022-10 B 03169 short 0.5", "2022-10 C 03169 none 0.0",
        "2022-10 D 03169 inactive 0.0",
        "2022-10 E 03169 exempt 2.0", "2022-10 F 03169 none 0.0",
      ])
    let unit = try #require(results.units.first)
    #expect(
      [unit.members, unit.inactive, unit.exempt, unit.obligated, unit.met, unit.short, unit.none] == [
        6, 1, 1, 4, 1, 1, 2,
      ])
    #expect(unit.days == 3.5)
  }
}
