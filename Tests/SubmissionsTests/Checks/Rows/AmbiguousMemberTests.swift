import Testing

@testable import Submissions

@Suite("ambiguous-member: a day credited to a namesake")
struct AmbiguousMemberTests {
  @Test(arguments: [
    (
      ",Vàng A Dơ",
      [
        "C2 ambiguous-member full_name: Có nhiều người tên “Vàng A Dơ”: NH-3 (Vàng A Dơ); NH-4 (Vàng A Dơ).",
        "→ Ghi mã số của người đã tham gia vào cột mã số.",
      ]
    ),
    (
      ",vang a do",
      [
        "C2 ambiguous-member full_name: Có nhiều người tên “vang a do”: NH-3 (Vàng A Dơ); NH-4 (Vàng A Dơ).",
        "→ Ghi mã số của người đã tham gia vào cột mã số.",
      ]
    ),
    (
      ",Thao Thi My",
      [
        "C2 ambiguous-member full_name: Có nhiều người tên “Thao Thi My”: NH-5 (Thào Thị Mỷ); NH-6 (Thào Thị Mỵ).",
        "→ Ghi mã số của người đã tham gia vào cột mã số.",
      ]
    ),
    (
      ",Thào Thị My",
      [
        "C2 ambiguous-member full_name: Có nhiều người tên “Thào Thị My”: NH-5 (Thào Thị Mỷ); NH-6 (Thào Thị Mỵ).",
        "→ Ghi mã số của người đã tham gia vào cột mã số.",
      ]
    ),
    (",Thào Thị Mỵ", []), ("NH-3,Vàng A Dơ", []), ("NH-4,Vàng A Dơ", []), (",Giàng A Páo", []),
  ])
  func report(person: String, expected: [String]) throws {
    let found = try issues(of: .participation, "8/10/2022,\(person),,,,,,")
    #expect(found == expected)
  }

  /// A roster of one name alone would otherwise be written out in every row.
  @Test func aFewCandidatesAreNamed() throws {
    let roster = (1...200).map { "NH-\($0),Lò Văn A,cán bộ\n" }.joined()
    let results = try assess([
      "2022-10/na-hy/danh-sach.csv": "Mã số,Họ và tên,Đối tượng\n" + roster,
      "2022-10/na-hy/tham-gia.csv": "Ngày,Họ và tên\n8/10/2022,Lò Văn A\n",
    ])
    #expect(
      results.report(on: "2022-10/na-hy/tham-gia.csv") == [
        "B2 ambiguous-member full_name: Có nhiều người tên “Lò Văn A”: NH-1 (Lò Văn A); NH-2 (Lò Văn A); "
          + "NH-3 (Lò Văn A); NH-4 (Lò Văn A); NH-5 (Lò Văn A); ….",
        "→ Ghi mã số của người đã tham gia vào cột mã số.",
      ])
  }
}
