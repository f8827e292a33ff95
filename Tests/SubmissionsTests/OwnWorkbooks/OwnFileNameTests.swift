import Movement
import Testing

@testable import Submissions

@Suite("A workbook of the program's own that comes back alone would not find its unit or month by its name")
struct OwnFileNameTests {
  @Test(arguments: [
    ("BieuMau_03169_2022-10.csv", "03169 2022-10"), ("BieuMau_BTG_2022-10.csv", "BTG 2022-10"),
    ("BieuMau_MNNH_2022-10 (1).csv", "MNNH 2022-10"), ("bieumau_3169_2022-10_da dien.csv", "03169 2022-10"),
    ("TraLai_MNNH_2022-10.csv", "MNNH 2022-10"),
    ("BieuMau_MNNH.csv", "- - month-unknown"), ("BieuMau_MNNH_2022-13.csv", "- - month-unknown"),
    ("BieuMau_ZZZ_2022-10.csv", "- 2022-10 unit-unknown"), ("xBieuMau_MNNH_2022-10.csv", "- 2022-10 unit-unknown"),
    ("2022-11/BieuMau_03169_2022-10.csv", "03169 - month-conflict"),
  ])
  func saysItsPlace(_ path: String, _ expected: String) throws { #expect(try place(of: path) == expected) }

  @Test func codeMadeOfAMonthsNumberIsNoMonth() throws {
    let name = try #require(OwnFileName(stem: "BieuMau_10_2022-11"))
    #expect(name == OwnFileName(.blank, unitCode: "10", month: month("2022-11")))
    #expect(name.stem == "BieuMau_10_2022-11")
  }

  @Test func codeThatNoFileSystemLikesComesBack() throws {
    let unit = Unit(code: "A/B_1", name: "Tổ A", kind: .team, mustSubmit: true)
    let name = OwnFileName(.blank, unitCode: unit.code, month: month("2022-11"))
    #expect(name.stem == "BieuMau_A-B-1_2022-11")
    #expect(name.unit(in: UnitDirectory(units: [unit], month: month("2022-11"))) == unit)
  }
}
