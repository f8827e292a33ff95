import Movement
import Testing

@testable import Submissions

@Suite("Deeds: a good deed of one of the people refused for want of a code, or credited as a weekend day")
struct DeedTests {
  @Test(arguments: [
    ("8/10/2022,Lý A Sử,,Huổi Sang,Khác,Giúp gặt lúa,5,500k,Trưởng bản", []),
    ("12/10/2022,Lý A Sử,,,,Giúp gặt lúa,,,", []), ("12/10,Lý A Sử,,,,Giúp gặt lúa,,,", []),
    ("12/10/2022,Giàng A Páo,NH-1,,,Giúp gặt lúa,,,", []), ("12/10/2022,Đ/c Giàng A Páo,NH1,,,Giúp gặt lúa,,,", []),
    ("12/10/2022,Giang A Pao,NH-1,,,Giúp gặt lúa,,,", ["B2 name-spelling name"]),
    ("12/10/2022,Lò Văn Hoà,NH-1,,,Giúp gặt lúa,,,", ["B2 name-mismatch name"]),
    ("12/10/2022,Giàng A Páo,NH-9,,,Giúp gặt lúa,,,", ["C2 unknown-member member_id"]),
    ("12/11/2022,Lý A Sử,,,,Giúp gặt lúa,,,", ["A2 outside-month date"]),
    ("12/10/2022,Lý A Sử,,Bản Lạ,,Giúp gặt lúa,,,", ["D2 unknown-village village"]),
    ("12/10/2022,,,,,Giúp gặt lúa,,,", ["B2 required name"]), ("12/10/2022,Lý A Sử,,,,,,,", ["F2 required content"]),
    ("12/10/2022,Lý A Sử,,,,Giúp gặt lúa,5 hộ,,", ["G2 type-error beneficiaries"]),
  ])
  func report(row: String, expected: [String]) throws {
    let found = try places(of: .deeds, row)
    #expect(found == expected)
  }

  @Test func beforeTheLaunch() throws {
    let table = "Ngày,Người làm,Việc tốt\n1/9/2022,Lý A Sử,Giúp gặt lúa\n"
    let found = try assess(["2022-09/na-hy/viec-tot.csv": table]).places()
    #expect(
      found == ["2022-09/na-hy/viec-tot.csv A2 before-launch date"])
  }

  @Test func areKeptAndCountedButNotCredited() throws {
    let results = try assess([
      "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster,
      "2022-10/na-hy/viec-tot.csv":
        "Ngày,Người làm,Mã số,Việc tốt,Giá trị (đồng)\n8/10/2022,Giàng A Páo,NH1,Giúp gặt lúa,1 triệu\n9/10/2022,Lý A Sử,,Cứu người,\n",
    ])
    let deeds = results.records[month("2022-10")]?.deeds.map {
      "\($0.date) \($0.name) \($0.memberID ?? "-") \($0.valueVND ?? 0)"
    }
    #expect(deeds == ["2022-10-08 Giàng A Páo NH-1 1000000", "2022-10-09 Lý A Sử - 0"])
    #expect(results.units.filter { $0.code == "03169" }.map(\.deeds) == [2])
    #expect(results.units.first?.forms == [.roster, .deeds])
    #expect(results.standings.allSatisfy { $0.days == 0 })
  }
}
