import Testing

@testable import Submissions

@Suite("ambiguous-member: a day credited to a namesake")
struct AmbiguousMemberTests {
  @Test(arguments: [
    (",Vàng A Dơ", ["C2 ambiguous-member full_name"]), (",vang a do", ["C2 ambiguous-member full_name"]),
    (",Thao Thi My", ["C2 ambiguous-member full_name"]), (",Thào Thị My", ["C2 ambiguous-member full_name"]),
    (",Thào Thị Mỵ", []), ("NH-3,Vàng A Dơ", []), ("NH-4,Vàng A Dơ", []), (",Giàng A Páo", []),
  ])
  func report(person: String, expected: [String]) throws {
    #expect(try issues(of: .participation, "8/10/2022,\(person),,,,,,") == expected)
  }
}
