import Testing

@testable import Submissions

@Suite("unknown-village: work reported for a village that is not there")
struct UnknownVillageTests {
  @Test(arguments: [
    (FormKind.participation, "8/10/2022,NH-1,Giàng A Páo,,,Bản Huổi Sang,,,", []),
    (.participation, "8/10/2022,NH-1,Giàng A Páo,,,HUOI SANG,,,", []),
    (
      .participation, "8/10/2022,NH-1,Giàng A Páo,,,Nà Hỳ 1,,,",
      [
        "F2 unknown-village village: “Nà Hỳ 1” không có trong các bản của Xã Nà Hỳ.",
        "→ Vẫn được tính. Xem lại tên bản.",
      ]
    ),
    (
      .participation, "8/10/2022,NH-1,Giàng A Páo,,,Pá Kha,,,",
      [
        "F2 unknown-village village: “Pá Kha” không có trong các bản của Xã Nà Hỳ.",
        "→ Vẫn được tính. Xem lại tên bản.",
      ]
    ),
    (
      .feedback, "8/10/2022,Pá Kha,,Đường,x,Xong,,",
      [
        "B2 unknown-village village: “Pá Kha” không có trong các bản của Xã Nà Hỳ.",
        "→ Vẫn được tính. Xem lại tên bản.",
      ]
    ),
    (.feedback, "8/10/2022,-,,Đường,x,Xong,,", []),
    (
      .activities, "H1,8/10/2022,,,,Pá Kha,Khác,Việc,,,,,,,",
      [
        "F2 unknown-village village: “Pá Kha” không có trong các bản của Xã Nà Hỳ.",
        "→ Vẫn được tính. Xem lại tên bản.",
      ]
    ),
    (.activities, "H1,8/10/2022,,,Nà Bủng,Pá Kha,Khác,Việc,,,,,,,", []),
    (
      .activities, "H1,8/10/2022,,,3170,Huổi Sang,Khác,Việc,,,,,,,",
      [
        "F2 unknown-village village: “Huổi Sang” không có trong các bản của Xã Nà Bủng.",
        "→ Vẫn được tính. Xem lại tên bản.",
      ]
    ),
    (.activities, "H1,8/10/2022,,,Vàng Đán,Bản nào đó,Khác,Việc,,,,,,,", []),
    (
      .activities, "H1,8/10/2022,,,Quảng Lâm,Bản nào đó,Khác,Việc,,,,,,,",
      ["E2 unknown-commune commune: Không có xã nào tên “Quảng Lâm”.", "→ Sửa tên xã."]
    ),
  ])
  func report(kind: FormKind, row: String, expected: [String]) throws {
    let found = try issues(of: kind, row)
    #expect(found == expected)
  }

  @Test func onlyCommunesHaveVillages() throws {
    let results = try assess([
      "2022-10/BTG/kien-nghi.csv": "\(try header(of: .feedback))\n8/10/2022,Bản nào đó,,Đường,x,Xong,,\n"
    ])
    #expect(results.report() == [])
  }
}
