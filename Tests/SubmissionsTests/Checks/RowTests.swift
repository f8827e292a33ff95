import Testing

@testable import Submissions

@Suite("A row by itself: what a clerk sees of a row that is wrong in several places")
struct RowTests {
  @Test(arguments: [
    (FormKind.roster, "A-1,Lý A Sử,1980,,,khác,2/10/2022,1/10/2022,,,", ["H2 date-order to_date"]),
    (.roster, "A-1,Lý A Sử,1980,,,khác,1/10/2022,1/10/2022,,,", []),
    (.roster, "A-1,Lý A Sử,,,,khác,,,,2/10/2022,1/10/2022", ["K2 date-order exempt_to"]),
    (.roster, "A-1,Lý A Sử,,,,khác,2/10/2022,1.10,,,", ["H2 type-error to_date"]),
    (.roster, "A-1,,,,,,,,,,", ["B2 required full_name", "F2 required groups"]),
    (.roster, ",Lý A Sử,1980,Bí thư,,khác,,,,,", ["A2 required member_id"]),
    (.feedback, "8/10/2022,,,Đường,x,Xong,7/10/2022,", ["G2 date-order resolved_on"]),
    (.feedback, "8/10/2022,,,Đường,x,Xong,8/10/2022,", []),
    (.feedback, "8/11/2022,,,Đường,x,Xong,7/10/2022,", ["G2 date-order resolved_on"]),
    (.feedback, "8/10,,,Đường,x,Xong,7/10,", []), (.feedback, "T7 8/10,,,Đường,x,Xong,,", []),
    (.feedback, "CN 8/10,,,Đường,x,Xong,,", ["A2 weekday-mismatch date"]),
    (.participation, "8.10,NH-1,Giàng A Páo,,,,,,", ["A2 type-error date"]),
    (.participation, "Sáng 8/10/2022,NH-1,Giàng A Páo,,,,,,", []),
    (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,200,,,", ["M2 missing-measure quantity_unit"]),
    (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,200,m,,", []), (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,,m,,", []),
    (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,200 m,,,", []),
    (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,200 m,M,,", []),
    (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,80%,m,,", ["L2 type-error quantity"]),
    (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,75%,%,,", []),
    (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,200 m2,m²,,", []),
    (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,khoảng 200 m,km,,", ["L2 type-error quantity"]),
    (.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,~200,m,,", ["L2 estimated-number quantity"]),
    (
      .activities, "H1,8/10/2022,,,,,Khác,Việc,-1,2.5,x,-3,,1 bao,",
      [
        "I2 out-of-range members", "J2 type-error villagers", "K2 type-error beneficiaries", "L2 out-of-range quantity",
        "N2 type-error value_vnd",
      ]
    ),
    (
      .activities, "H1,8/10/2022,,,,,Khác,Việc,\"1,200\",\"2,300\",,\"1,250\",km,\"5,000\",",
      [
        "I2 ambiguous-number members", "J2 ambiguous-number villagers", "L2 ambiguous-number quantity",
        "N2 ambiguous-number value_vnd",
      ]
    ),
    // A row with an error of its own gets no later issue: not outside-month, unknown-unit, unknown-commune.
    (.activities, "H1,8/11/2022,Lạ,,Lạ,,Khác,Việc,x,,,,,,", ["I2 type-error members"]),
    (.activities, "H1,8/11/2022,Lạ,,Lạ,Lạ,Khác,Việc,,,,1,,,", ["M2 missing-measure quantity_unit"]),
    (.participation, "7/11/2022,NH-9,Ai,trưa,H9,Lạ,,,", ["D2 unknown-value session"]),
    (.participation, "7/11/2022,NH-9,Ai,,H9,Lạ,,,,x", ["J2 extra-cell"]),
    // A row rejected later keeps all its warnings, one issue a cell.
    (
      .participation, "7/11/2022,NH-9,Ai,,H9,Lạ,,,",
      [
        "A2 outside-month date", "B2 unknown-member member_id", "E2 unknown-activity activity_id",
        "F2 unknown-village village",
      ]
    ),
    (
      .activities, "H1,8/11/2022,Lạ,,Lạ,Lạ,Khác,Việc,,,,\"1,200\",m,,",
      [
        "B2 outside-month date", "C2 unknown-unit lead_unit", "E2 unknown-commune commune",
        "L2 ambiguous-number quantity",
      ]
    ),
    (
      .nominations, "cá nhân,,,,,",
      ["B2 required member_id", "C2 required name", "D2 required content_group", "E2 required achievement"]
    ),
    (.nominations, "tập thể,,Lạ,Lạ,Tốt,Lạ", ["D2 unknown-value content_group", "F2 unknown-value form"]),
    (.participation, "CN 8/10/2022,NH-1,Giàng A Páo,,,,,,", ["A2 weekday-mismatch date"]),
    (.participation, "CN 31/12/1800,NH-1,Giàng A Páo,,,,,,", ["A2 out-of-range date"]),
  ])
  func report(kind: FormKind, row: String, expected: [String]) throws {
    #expect(try issues(of: kind, row) == expected)
  }

  /// A quoted line break starts no new row; blank lines count.
  @Test func rowsAreNumberedAsASpreadsheetShowsThem() throws {
    #expect(
      try issues(
        of: .participation, "", "8/10/2022,NH-1,Giàng A Páo,,,,,\"hai\ndòng\",", "", ",NH-1,Giàng A Páo,sáng,,,,,")
        == ["A5 required date"])
  }

  @Test func aColumnThatIsNotThereIsNoCellAtFault() throws {
    let results = try assess([
      "2022-10/na-hy/hoat-dong.csv":
        "Mã hoạt động,Ngày,Nhóm nội dung,Nội dung,Khối lượng\nH1,8/10/2022,Khác,Việc,200\n",
      "2022-10/na-hy/de-nghi.csv": "Loại,Tên,Nhóm nội dung,Thành tích\ncá nhân,Giàng A Páo,Khác,Tốt\n",
    ])
    #expect(
      results.report == [
        "2022-10/na-hy/de-nghi.csv row 2 required member_id",
        "2022-10/na-hy/hoat-dong.csv row 2 missing-measure quantity_unit",
      ])
  }
}
