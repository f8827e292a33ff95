import Testing

@testable import Submissions

@Suite("outside-service: a day credited to somebody who had not come, or had left")
struct OutsideServiceTests {
  /// NH-7 serves from 9/10/2022 to 23/10/2022.
  @Test(arguments: [
    ("8/10/2022,NH-7,Sùng A Tủa", ["A2 outside-service date"]), ("9/10/2022,NH-7,Sùng A Tủa", []),
    ("23/10/2022,NH-7,Sùng A Tủa", []), ("24/10/2022,NH-7,Sùng A Tủa", ["A2 outside-service date"]),
    ("29/10/2022,,Sùng A Tủa", ["A2 outside-service date"]), ("8/10/2022,NH-1,Giàng A Páo", []),
    ("29/10/2022,NH-7,Sung A Tua", ["A2 outside-service date", "C2 name-spelling full_name"]),
    ("29/10/2022,NH-7,Giàng A Páo", ["C2 name-mismatch full_name"]),
  ])
  func report(row: String, expected: [String]) throws {
    #expect(try issues(of: .participation, row + ",,,,,,") == expected)
  }

  @Test func nominationsHaveNoDay() throws {
    #expect(try issues(of: .nominations, "cá nhân,NH-7,Sùng A Tủa,Khác,Tốt,") == [])
  }
}
