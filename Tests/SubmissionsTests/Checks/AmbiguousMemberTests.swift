import Configuration
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

  /// A roster of one name alone would otherwise be written out in every row.
  @Test func aFewCandidatesAreNamed() throws {
    let roster = (1...200).map { "NH-\($0),Lò Văn A,cán bộ\n" }.joined()
    let results = try assess([
      "2022-10/na-hy/danh-sach.csv": "Mã số,Họ và tên,Đối tượng\n" + roster,
      "2022-10/na-hy/tham-gia.csv": "Ngày,Họ và tên\n8/10/2022,Lò Văn A\n",
    ])
    let message = results.issues.first { $0.code == AmbiguousMember.code }?.message(in: .vietnamese)
    #expect(
      message
        == "Có nhiều người tên “Lò Văn A”: NH-1 (Lò Văn A); NH-2 (Lò Văn A); NH-3 (Lò Văn A); NH-4 (Lò Văn A); "
        + "NH-5 (Lò Văn A); ….")
  }
}
