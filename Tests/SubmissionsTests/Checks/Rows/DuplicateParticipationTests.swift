import Testing

@testable import Submissions

@Suite("duplicate-participation: one day written twice makes two")
struct DuplicateParticipationTests {
  @Test(arguments: [
    (
      ["8/10/2022,NH-1,Giàng A Páo,sáng,,,,,", "8/10/2022,NH-1,Giàng A Páo,sáng,,,,,"],
      [
        "row 3 duplicate-participation: Lượt tham gia này đã có ở dòng 2.",
        "→ Xóa một trong hai dòng, hoặc sửa ngày, buổi, người cho đúng.",
      ]
    ),
    (
      ["8/10/2022,NH-1,Giàng A Páo,,,,,,", "T7 08-10-22,,giàng a páo,cả ngày,,,,,"],
      [
        "row 3 duplicate-participation: Lượt tham gia này đã có ở dòng 2.",
        "→ Xóa một trong hai dòng, hoặc sửa ngày, buổi, người cho đúng.",
      ]
    ),
    (["8/10/2022,NH-1,Giàng A Páo,sáng,,,,,", "8/10/2022,NH-1,Giàng A Páo,chiều,,,,,"], []),
    (["8/10/2022,NH-1,Giàng A Páo,,,,,,", "9/10/2022,NH-1,Giàng A Páo,,,,,,"], []),
    (["8/10/2022,NH-3,Vàng A Dơ,,,,,,", "8/10/2022,NH-4,Vàng A Dơ,,,,,,"], []),
    (
      ["8/10/2022,NH-1,Giàng A Páo,,,,,,x", "7/10/2022,NH-1,Giàng A Páo,,,,,,", "7/10/2022,NH-1,Giàng A Páo,,,,,,"],
      [
        "A3 not-weekend date: Ngày 07/10/2022 là thứ sáu, không phải ngày cuối tuần.",
        "→ Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm.",
        "row 4 duplicate-participation: Lượt tham gia này đã có ở dòng 3.",
        "→ Xóa một trong hai dòng, hoặc sửa ngày, buổi, người cho đúng.",
        "A4 not-weekend date: Ngày 07/10/2022 là thứ sáu, không phải ngày cuối tuần.",
        "→ Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm.",
      ]
    ),
    // A rejected row is no earlier one.
    (
      [
        "8/10/2022,NH-1,Giàng A Páo,,,,,,,thừa", "8/10/2022,NH-1,Giàng A Páo,,,,,,", "9/10/2022,NH-1,Giàng A Páo,,,,,,",
      ],
      [
        "J2 extra-cell: Dòng này có nội dung bên phải cột cuối cùng: J2.",
        "→ Có thể một ô chứa dấu phẩy mà không có dấu ngoặc kép, làm các ô sau bị đẩy sang phải. "
          + "Đưa các ô về đúng cột, xóa ô thừa.",
      ]
    ),
    (
      ["8/10/2022,NH-1,Lò Văn Hoà,,,,,,", "8/10/2022,NH-1,Giàng A Páo,,,,,,"],
      [
        "C2 name-mismatch full_name: Ghi “Lò Văn Hoà” nhưng mã số này là của Giàng A Páo.",
        "→ Sửa mã số hoặc sửa họ tên cho khớp.",
      ]
    ),
    // A row with an error by then is not looked at; one rejected here keeps its warnings.
    (
      ["2/10/2022,NH-1,Giàng A Páo,,,,,,", "1/9/2022,NH-1,Giàng A Páo,,,,,,"],
      [
        "A3 outside-month date: Ngày 01/09/2022 không thuộc tháng 10/2022 của biểu.",
        "→ Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ]
    ),
    (
      ["8/10/2022,NH-1,Giàng A Páo,,,,,,", "8/10/2022,NH-1,Giang A Pao,,H9,Lạ,,,"],
      [
        "row 3 duplicate-participation: Lượt tham gia này đã có ở dòng 2.",
        "→ Xóa một trong hai dòng, hoặc sửa ngày, buổi, người cho đúng.",
        "C3 name-spelling full_name: Ghi “Giang A Pao”, trong danh sách là “Giàng A Páo”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
        "E3 unknown-activity activity_id: Hoạt động “H9” không có trong biểu hoạt động được tính của đơn vị.",
        "→ Lượt tham gia vẫn được tính. Sửa mã, hoặc bổ sung hoạt động vào biểu hoạt động.",
        "F3 unknown-village village: “Lạ” không có trong các bản của Xã Nà Hỳ.",
        "→ Vẫn được tính. Xem lại tên bản.",
      ]
    ),
    (
      Array(repeating: "8/10/2022,NH-1,Giàng A Páo,,,,,,", count: 3),
      [
        "row 3 duplicate-participation: Lượt tham gia này đã có ở dòng 2.",
        "→ Xóa một trong hai dòng, hoặc sửa ngày, buổi, người cho đúng.",
        "row 4 duplicate-participation: Lượt tham gia này đã có ở dòng 2.",
        "→ Xóa một trong hai dòng, hoặc sửa ngày, buổi, người cho đúng.",
      ]
    ),
  ])
  func report(rows: [String], expected: [String]) throws {
    let found = try issues(of: .participation, rows: rows)
    #expect(found == expected)
  }

  @Test func acrossUnits() throws {
    let table = "Ngày,Mã số,Họ và tên\n8/10/2022,NH-1,Giàng A Páo\n"
    #expect(
      try issues(
        of: .participation, rows: ["8/10/2022,NH-1,Giàng A Páo,,,,,,"], beside: ["2022-10/na-bung/tham-gia.csv": table])
        == [
          "row 2 duplicate-participation: Lượt tham gia này đã có ở dòng 2 của 2022-10/na-bung/tham-gia.csv.",
          "→ Xóa một trong hai dòng, hoặc sửa ngày, buổi, người cho đúng.",
        ])
  }
}
