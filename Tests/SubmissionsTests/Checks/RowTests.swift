import Testing

@testable import Submissions

@Suite("A row by itself: what a clerk sees of a row that is wrong in several places")
struct RowTests {
  @Test(arguments: [
    (
      FormKind.roster, "A-1,Lý A Sử,1980,,,khác,2/10/2022,1/10/2022,,,",
      ["H2 date-order to_date: “Đến ngày” (1/10/2022) trước “Từ ngày”.", "→ Xem lại hai ngày và sửa ngày sai."]
    ),
    (.roster, "A-1,Lý A Sử,1980,,,khác,1/10/2022,1/10/2022,,,", []),
    (
      .roster, "A-1,Lý A Sử,,,,khác,,,,2/10/2022,1/10/2022",
      ["K2 date-order exempt_to: “Miễn đến” (1/10/2022) trước “Miễn từ”.", "→ Xem lại hai ngày và sửa ngày sai."]
    ),
    (
      .roster, "A-1,Lý A Sử,,,,khác,2/10/2022,1.10,,,",
      ["H2 type-error to_date: “1.10” chưa có năm.", "→ Ghi đủ ngày/tháng/năm, ví dụ 8/10/2022."]
    ),
    (
      .roster, "A-1,,1980,,,,,,,,",
      [
        "B2 required full_name: Ô “Họ và tên” không được để trống.",
        "→ Điền “Họ và tên” vào ô B2.",
        "F2 required groups: Ô “Đối tượng” không được để trống.",
        "→ Điền “Đối tượng” vào ô F2.",
      ]
    ),
    (
      .roster, ",Lý A Sử,1980,Bí thư,,khác,,,,,",
      ["A2 required member_id: Ô “Mã số” không được để trống.", "→ Điền “Mã số” vào ô A2."]
    ),
    (
      .feedback, "8/10/2022,,,Đường,x,Xong,7/10/2022,",
      ["G2 date-order resolved_on: “Ngày giải quyết” (7/10/2022) trước “Ngày”.", "→ Xem lại hai ngày và sửa ngày sai."]
    ),
    (.feedback, "8/10/2022,,,Đường,x,Xong,8/10/2022,", []),
    (
      .feedback, "8/11/2022,,,Đường,x,Xong,7/10/2022,",
      ["G2 date-order resolved_on: “Ngày giải quyết” (7/10/2022) trước “Ngày”.", "→ Xem lại hai ngày và sửa ngày sai."]
    ),
    (
      .activities, "H1,8/10/2022,,,,,Khác,Việc,,,,200,,,",
      [
        "M2 missing-measure quantity_unit: Có khối lượng nhưng chưa có “Đơn vị tính”.",
        "→ Ghi đơn vị tính, ví dụ m, km, m3, ngày công.",
      ]
    ),
    (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,200,m,,", []), (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,,m,,", []),
    // A measure beside the number is the row's where its own cell is empty, and must not be another.
    (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,200 m,,,", []),
    (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,200 m,M,,", []),
    (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,75%,%,,", []),
    (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,200 m2,m²,,", []),
    (
      .activities, "H1,8/10/2022,,,,,Khác,Việc,,,,80%,m,,",
      [
        "L2 type-error quantity: “80%” có cả số và đơn vị tính.",
        "→ Ô này chỉ ghi số: 80; ghi “%” vào cột “Đơn vị tính”.",
      ]
    ),
    (
      .activities, "H1,8/10/2022,,,,,Khác,Việc,,,,khoảng 200 m,km,,",
      [
        "L2 type-error quantity: “khoảng 200 m” có cả số và đơn vị tính.",
        "→ Ô này chỉ ghi số: 200; ghi “m” vào cột “Đơn vị tính”.",
      ]
    ),
    // A day without its year, and a session beside a date.
    (.feedback, "8/10,,,Đường,x,Xong,7/10,", []), (.feedback, "T7 8/10,,,Đường,x,Xong,,", []),
    (
      .feedback, "CN 8/10,,,Đường,x,Xong,,",
      ["A2 weekday-mismatch date: Ghi “CN” nhưng ngày đó là thứ bảy.", "→ Xem lại: sửa thứ hoặc sửa ngày cho khớp."]
    ),
    (
      .participation, "8.10,NH-1,Giàng A Páo,,,,,,",
      ["A2 type-error date: “8.10” chưa có năm.", "→ Ghi đủ ngày/tháng/năm, ví dụ 8/10/2022."]
    ),
    (.participation, "Sáng 8/10/2022,NH-1,Giàng A Páo,,,,,,", []),
    (
      .activities, "H1,8/10/2022,,,,,Khác,Việc,-1,2.5,x,-3,,1 bao,",
      [
        "I2 out-of-range members: “Số cán bộ tham gia” không thể là số âm (-1).",
        "→ Ghi số từ 0 trở lên, hoặc để trống.",
        "J2 type-error villagers: “2.5” không phải là số nguyên.",
        "→ Chỉ ghi chữ số, ví dụ 50 hoặc 1.200.",
        "K2 type-error beneficiaries: “x” không phải là số nguyên.",
        "→ Chỉ ghi chữ số, ví dụ 50 hoặc 1.200.",
        "L2 out-of-range quantity: “Khối lượng” không thể là số âm (-3).",
        "→ Ghi số từ 0 trở lên, hoặc để trống.",
        "N2 type-error value_vnd: “1 bao” có cả số và đơn vị tính.",
        "→ Ô này chỉ ghi số: 1.",
      ]
    ),
    (
      .activities, "H1,8/10/2022,,,,,Khác,Việc,\"1,200\",\"2,300\",,\"1,250\",km,\"5,000\",",
      [
        "I2 ambiguous-number members: “1,200” có thể hiểu hai cách; đã hiểu là 1.200.",
        "→ Nếu không đúng, viết lại: 1.200 là một nghìn hai trăm, 1,2 là một phẩy hai.",
        "J2 ambiguous-number villagers: “2,300” có thể hiểu hai cách; đã hiểu là 2.300.",
        "→ Nếu không đúng, viết lại: 1.200 là một nghìn hai trăm, 1,2 là một phẩy hai.",
        "L2 ambiguous-number quantity: “1,250” có thể hiểu hai cách; đã hiểu là 1,25.",
        "→ Nếu không đúng, viết lại: 1.200 là một nghìn hai trăm, 1,2 là một phẩy hai.",
        "N2 ambiguous-number value_vnd: “5,000” có thể hiểu hai cách; đã hiểu là 5.000.",
        "→ Nếu không đúng, viết lại: 1.200 là một nghìn hai trăm, 1,2 là một phẩy hai.",
      ]
    ),
    // A row with an error of its own gets no later issue: not outside-month, unknown-unit, unknown-commune.
    (
      .activities, "H1,8/11/2022,Lạ,,Lạ,,Khác,Việc,x,,,,,,",
      [
        "I2 type-error members: “x” không phải là số nguyên.",
        "→ Chỉ ghi chữ số, ví dụ 50 hoặc 1.200.",
      ]
    ),
    (
      .activities, "H1,8/11/2022,Lạ,,Lạ,Lạ,Khác,Việc,,,,1,,,",
      [
        "M2 missing-measure quantity_unit: Có khối lượng nhưng chưa có “Đơn vị tính”.",
        "→ Ghi đơn vị tính, ví dụ m, km, m3, ngày công.",
      ]
    ),
    (
      .participation, "7/11/2022,NH-9,Ai,trưa,H9,Lạ,,,",
      [
        "D2 unknown-value session: “trưa” không phải là giá trị của cột “Buổi”.",
        "→ Ghi một trong các giá trị: Cả ngày; Sáng; Chiều; Nửa ngày.",
      ]
    ),
    (
      .participation,
      "7/11/2022,NH-9,Ai,,H9,Lạ,,,,x\n9/10/2022,NH-1,Giàng A Páo,,,,,,\n16/10/2022,NH-1,Giàng A Páo,,,,,,",
      [
        "J2 extra-cell: Dòng này có nội dung bên phải cột cuối cùng: J2.",
        "→ Có thể một ô chứa dấu phẩy mà không có dấu ngoặc kép, làm các ô sau bị đẩy sang phải. "
          + "Đưa các ô về đúng cột, xóa ô thừa.",
      ]
    ),
    // A row rejected later keeps all its warnings, one issue a cell.
    (
      .participation, "7/11/2022,NH-9,Ai,,H9,Lạ,,,",
      [
        "A2 outside-month date: Ngày 07/11/2022 không thuộc tháng 10/2022 của biểu.",
        "→ Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
        "B2 unknown-member member_id: Mã số “NH-9” không có trong danh sách nào.",
        "→ Xem lại mã số. Nếu là người mới, bổ sung vào danh sách.",
        "E2 unknown-activity activity_id: Hoạt động “H9” không có trong biểu hoạt động được tính của đơn vị.",
        "→ Lượt tham gia vẫn được tính. Sửa mã, hoặc bổ sung hoạt động vào biểu hoạt động.",
        "F2 unknown-village village: “Lạ” không có trong các bản của Xã Nà Hỳ.",
        "→ Vẫn được tính. Xem lại tên bản.",
      ]
    ),
    (
      .activities, "H1,8/11/2022,Lạ,,Lạ,Lạ,Khác,Việc,,,,\"1,200\",m,,",
      [
        "B2 outside-month date: Ngày 08/11/2022 không thuộc tháng 10/2022 của biểu.",
        "→ Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
        "C2 unknown-unit lead_unit: Không có đơn vị nào tên “Lạ”.",
        "→ Sửa tên đơn vị chủ trì, hoặc để trống nếu là đơn vị mình.",
        "E2 unknown-commune commune: Không có xã nào tên “Lạ”.",
        "→ Sửa tên xã.",
        "L2 ambiguous-number quantity: “1,200” có thể hiểu hai cách; đã hiểu là 1,2.",
        "→ Nếu không đúng, viết lại: 1.200 là một nghìn hai trăm, 1,2 là một phẩy hai.",
      ]
    ),
    (
      .nominations, "cá nhân,,,,,Giấy khen",
      [
        "B2 required member_id: Ô “Mã số” không được để trống.",
        "→ Điền “Mã số” vào ô B2.",
        "C2 required name: Ô “Tên” không được để trống.",
        "→ Điền “Tên” vào ô C2.",
        "D2 required content_group: Ô “Nhóm nội dung” không được để trống.",
        "→ Điền “Nhóm nội dung” vào ô D2.",
        "E2 required achievement: Ô “Thành tích” không được để trống.",
        "→ Điền “Thành tích” vào ô E2.",
      ]
    ),
    (
      .nominations, "tập thể,,Lạ,Lạ,Tốt,Lạ",
      [
        "D2 unknown-value content_group: “Lạ” không phải là giá trị của cột “Nhóm nội dung”.",
        "→ Ghi một trong các giá trị: Đường xanh, sạch, đẹp; Khác.",
        "F2 unknown-value form: “Lạ” không phải là giá trị của cột “Hình thức khen”.",
        "→ Ghi một trong các giá trị: Thư khen; Giấy khen.",
      ]
    ),
    (
      .participation, "CN 8/10/2022,NH-1,Giàng A Páo,,,,,,",
      ["A2 weekday-mismatch date: Ghi “CN” nhưng ngày đó là thứ bảy.", "→ Xem lại: sửa thứ hoặc sửa ngày cho khớp."]
    ),
    (
      .participation, "CN 31/12/1800,NH-1,Giàng A Páo,,,,,,",
      ["A2 out-of-range date: Ngày CN 31/12/1800 trước năm 1900.", "→ Xem lại năm và sửa ngày."]
    ),
  ])
  func report(kind: FormKind, row: String, expected: [String]) throws {
    let found = try issues(of: kind, row)
    #expect(found == expected)
  }

  /// A quoted line break starts no new row; blank lines count.
  @Test func rowsAreNumberedAsASpreadsheetShowsThem() throws {
    #expect(
      try issues(
        of: .participation, "", "8/10/2022,NH-1,Giàng A Páo,,,,,\"hai\ndòng\",", "", ",NH-1,Giàng A Páo,sáng,,,,,")
        == ["A5 required date: Ô “Ngày” không được để trống.", "→ Điền “Ngày” vào ô A5."])
  }

  @Test func aColumnThatIsNotThereIsNoCellAtFault() throws {
    let results = try assess([
      "2022-10/na-hy/hoat-dong.csv":
        "Mã hoạt động,Ngày,Nhóm nội dung,Nội dung,Khối lượng\nH1,8/10/2022,Khác,Việc,200\n",
      "2022-10/na-hy/de-nghi.csv": "Loại,Tên,Nhóm nội dung,Thành tích\ncá nhân,Giàng A Páo,Khác,Tốt\n",
    ])
    #expect(
      results.report() == [
        "2022-10/na-hy/de-nghi.csv row 2 required member_id: Ô “Mã số” không được để trống.",
        "→ Điền “Mã số”.",
        "2022-10/na-hy/hoat-dong.csv row 2 missing-measure quantity_unit: Có khối lượng nhưng chưa có “Đơn vị tính”.",
        "→ Ghi đơn vị tính, ví dụ m, km, m3, ngày công.",
      ])
  }
}
