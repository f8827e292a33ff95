import Testing

@testable import Submissions

@Suite("unknown-collective: a commendation for a unit that does not exist")
struct UnknownCollectiveTests {
  @Test(arguments: [
    ("tập thể,,Xã Nà Hỳ,Khác,Tốt,", []), ("tập thể,,3169,Khác,Tốt,thư khen", []),
    ("Tập thể,,BTG,Khác,Tốt,giấy khen", []),
    ("tập thể,,Trường Mầm non số 1,Khác,Tốt,", []),
    ("tập thể,,Bản Huổi Sang,Khác,Tốt,", ["C2 unknown-collective name"]),
    ("tập thể,,Xã Quảng Lâm,Khác,Tốt,", ["C2 unknown-collective name"]),
    ("tổ,,Xã Quảng Lâm,Khác,Tốt,", ["A2 unknown-value kind"]),
    ("tập thể,,,Khác,Tốt,", ["C2 required name"]),
  ])
  func report(row: String, expected: [String]) throws {
    #expect(try issues(of: .nominations, row) == expected)
  }
}
