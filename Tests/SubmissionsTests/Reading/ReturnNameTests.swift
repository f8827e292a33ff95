import Movement
import Testing

@testable import Submissions

@Suite("Names of return workbooks: one that is not understood puts a unit's forms nowhere")
struct ReturnNameTests {
  @Test(arguments: [
    ("TraLai_03169_2022-10", "03169", "2022-10"),
    ("TraLai_VPHU_2022-10", "VPHU", "2022-10"),
    ("TraLai_THCS-1_2022-10", "THCS-1", "2022-10"),
    ("tralai_T10_2022-09 (1)", "T10", "2022-09"),
    ("TraLai_03169_2022-10 - Copy", "03169", "2022-10"),
    ("TraLai_03169_2022-10_sua", "03169", "2022-10"),
    ("TraLai_03169", nil, nil),
    ("TraLai_03169_2022-100", nil, nil),
    ("TraLai_03169_2022-13", nil, nil),
    ("TraLai_a b_2022-10", nil, nil),
    ("tham-gia_03169_2022-10", nil, nil),
  ])
  func namesAreUnderstood(stem: String, unit: String?, month: String?) {
    let name = OwnFileName(stem: stem)
    #expect(name?.unit == unit)
    #expect(name?.month.description == month)
  }

  @Test(arguments: [
    ("03169", "TraLai_03169_2022-10.xlsx"), ("A/B_C", "TraLai_A-B-C_2022-10.xlsx"), ("", "TraLai_-_2022-10.xlsx"),
    ("..", "TraLai_--_2022-10.xlsx"),
  ])
  func codesMakeNamesThatFileSystemsTake(code: String, name: String) throws {
    let month = try #require(YearMonth(year: 2022, month: 10))
    #expect(OwnFileName(.returned, unitCode: code, month: month).fileName == name)
  }
}
