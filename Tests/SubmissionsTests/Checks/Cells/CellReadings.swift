@testable import Submissions

extension FindingReading {
  /// Of a row by itself.
  static let ofCells: [FindingReading] = [
    FindingReading(
      Required.self, in: .rows(.participation, ",NH-1,Giàng A Páo,sáng,,,,,"),
      vi: [
        "A2 required date: Ô “Ngày” không được để trống.",
        "→ Điền “Ngày” vào ô A2.",
      ],
      en: [
        "A2 required date: “Ngày” must not be empty.",
        "→ Fill in “Ngày” in cell A2.",
      ]),
    FindingReading(
      TypeError.self, "integer", in: .rows(.activities, "H1,8/10/2022,,,,,Khác,Việc,,nhiều,,,,,"),
      vi: [
        "J2 type-error villagers: “nhiều” không phải là số nguyên.",
        "→ Chỉ ghi chữ số, ví dụ 50 hoặc 1.200.",
      ],
      en: [
        "J2 type-error villagers: “nhiều” is no whole number.",
        "→ Write digits only, such as 50 or 1.200.",
      ]),
    FindingReading(
      TypeError.self, "decimal", in: .rows(.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,nhiều,m,,"),
      vi: [
        "L2 type-error quantity: “nhiều” không phải là số.",
        "→ Chỉ ghi số, ví dụ 200 hoặc 1,5.",
      ],
      en: [
        "L2 type-error quantity: “nhiều” is no number.",
        "→ Write a number only, such as 200 or 1,5.",
      ]),
    FindingReading(
      TypeError.self, "unit-in-number", in: .rows(.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,200 m,km,,"),
      vi: [
        "L2 type-error quantity: “200 m” có cả số và đơn vị tính.",
        "→ Ô này chỉ ghi số: 200; ghi “m” vào cột “Đơn vị tính”.",
      ],
      en: [
        "L2 type-error quantity: “200 m” holds a number and its measure.",
        "→ Write only the number here: 200; write “m” in the column “Đơn vị tính”.",
      ]),
    FindingReading(
      TypeError.self, "households", in: .rows(.activities, "H1,8/10/2022,,,,,Khác,Việc,,50 hộ,,,,,"),
      vi: [
        "J2 type-error villagers: “50 hộ” là số hộ, không phải số người.",
        "→ Ghi số người vào cột này; số hộ thì ghi vào phần nội dung.",
      ],
      en: [
        "J2 type-error villagers: “50 hộ” counts households, not people.",
        "→ Write the number of people here, that of households in the content.",
      ]),
    FindingReading(
      TypeError.self, "boolean", in: .rows(.feedback, "8/10/2022,,,Đường,có lẽ,,,"),
      vi: [
        "E2 type-error within_authority: “có lẽ” không phải là có hoặc không.",
        "→ Ghi “x” hoặc “có” nếu có; để trống hoặc ghi “không” nếu không.",
      ],
      en: [
        "E2 type-error within_authority: “có lẽ” is neither yes nor no.",
        "→ Write “x” or “có” for yes; leave it empty or write “không” for no.",
      ]),
    FindingReading(
      TypeError.self, "error-value",
      in: .workbook("2022-10/na-hy/tham-gia.xlsx", ("Tham gia", [["Ngày", "Họ và tên"], ["#REF!", "Giàng A Páo"]])),
      vi: [
        "Tham gia A2 type-error date: Ô này chứa lỗi của Excel (#REF!).",
        "→ Sửa công thức, hoặc ghi thẳng giá trị vào ô.",
      ],
      en: [
        "Tham gia A2 type-error date: This cell holds an Excel error (#REF!).",
        "→ Correct the formula, or write the value itself.",
      ]),
    FindingReading(
      TypeError.self, "uncalculated",
      in: .workbook("2022-10/na-hy/tham-gia.xlsx", ("Tham gia", [["Ngày", "Họ và tên"], ["ƒ", "Giàng A Páo"]])),
      vi: [
        "Tham gia A2 type-error date: Ô này là công thức chưa có kết quả.",
        "→ Mở tệp bằng Excel rồi lưu lại, hoặc ghi thẳng giá trị vào ô, rồi gửi lại.",
      ],
      en: [
        "Tham gia A2 type-error date: This cell is a formula without a result.",
        "→ Open the file in Excel and save it, or write the value itself, and send it again.",
      ]),
    FindingReading(
      TypeError.self, "several-cells",
      in: .file(
        "2022-10/na-hy/danh-sach.csv", "Mã số,Họ và tên,Đối tượng,Năm sinh,\n,,,Nam,Nữ\nA-1,Lý A Sử,khác,1980,1981\n"),
      vi: [
        "D3 type-error birth_date: “Ngày sinh” có nội dung ở nhiều ô của cùng một dòng (1980 1981).",
        "→ Chỉ ghi vào một trong các ô ấy.",
      ],
      en: [
        "D3 type-error birth_date: “Ngày sinh” is filled in several cells of one row (1980 1981).",
        "→ Fill in only one of them.",
      ]),
    FindingReading(
      TypeError.self, "nothing-above", in: .rows(.participation, "8/10/2022,NH-1,Giàng A Páo,,,,,nt,"),
      vi: [
        "H2 type-error content: “nt” nghĩa là như dòng trên, nhưng phía trên chưa có dòng số liệu nào.",
        "→ Ghi đủ nội dung của ô này.",
      ],
      en: [
        "H2 type-error content: “nt” repeats the row above, but there is no row of data above it.",
        "→ Write the cell out.",
      ]),
    FindingReading(
      StrayQuote.self,
      in: .rows(
        .participation, "8/10/2022,NH-1,Giàng A Páo,,,,,\"Sửa đường,", "9/10/2022,NH-1,Giàng A Páo,,,,,,",
        "16/10/2022,NH-1,Giàng A Páo,,,,,,", "22/10/2022,NH-1,Giàng A Páo,,,,,,", "23/10/2022,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "H2 stray-quote content: Ô này bắt đầu bằng một dấu ngoặc kép (\") không có dấu đóng; "
          + "đã coi là chữ để không mất các dòng sau.",
        "→ Xóa dấu ngoặc kép thừa trong ô này, rồi xem lại các dòng sau.",
      ],
      en: [
        "H2 stray-quote content: This cell begins with a quote (\") that is not closed; "
          + "it was taken for text, so that no row below is lost.",
        "→ Delete the extra quote in this cell, and look at the rows below.",
      ]),
    FindingReading(
      UnknownValue.self, in: .rows(.participation, "8/10/2022,NH-1,Giàng A Páo,tối,,,,,"),
      vi: [
        "D2 unknown-value session: “tối” không phải là giá trị của cột “Buổi”.",
        "→ Ghi một trong các giá trị: Cả ngày; Sáng; Chiều; Nửa ngày.",
      ],
      en: [
        "D2 unknown-value session: “tối” is no value of “Buổi”.",
        "→ Write one of the values: Cả ngày; Sáng; Chiều; Nửa ngày.",
      ]),
    FindingReading(
      OutOfRange.self, "negative", in: .rows(.activities, "H1,8/10/2022,,,,,Khác,Việc,,-5,,,,,"),
      vi: [
        "J2 out-of-range villagers: “Số người dân tham gia” không thể là số âm (-5).",
        "→ Ghi số từ 0 trở lên, hoặc để trống.",
      ],
      en: [
        "J2 out-of-range villagers: “Số người dân tham gia” cannot be negative (-5).",
        "→ Write 0 or more, or leave it empty.",
      ]),
    FindingReading(
      OutOfRange.self, "too-large", in: .rows(.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,,,1000000000000000,"),
      vi: [
        "N2 out-of-range value_vnd: “1000000000000000” lớn hơn 999999999999999, số lớn nhất mà Excel giữ đúng.",
        "→ Xem lại số và sửa.",
      ],
      en: [
        "N2 out-of-range value_vnd: "
          + "“1000000000000000” is above 999999999999999, the largest number that Excel keeps exactly.",
        "→ Check the number.",
      ]),
    FindingReading(
      OutOfRange.self, "too-long", in: .rows(.roster, "123456789012345678901234567890123,Lý A Sử,,,,khác,,,,,"),
      vi: [
        "A2 out-of-range member_id: “Mã số” dài 33 ký tự, quá 32 ký tự cho phép.",
        "→ Rút ngắn nội dung ô này.",
      ],
      en: [
        "A2 out-of-range member_id: “Mã số” is 33 characters long, over the limit of 32 characters.",
        "→ Shorten the text of this cell.",
      ]),
    FindingReading(
      OutOfRange.self, "formula", in: .rows(.roster, "A-1,=Lý A Sử,,,,khác,,,,,"),
      vi: [
        "B2 out-of-range full_name: “=Lý A Sử” bắt đầu bằng dấu mà Excel hiểu là công thức.",
        "→ Bỏ dấu =, +, - hoặc @ ở đầu “Họ và tên”.",
      ],
      en: [
        "B2 out-of-range full_name: “=Lý A Sử” begins with a sign that Excel takes for a formula.",
        "→ Remove the =, +, - or @ at the beginning of “Họ và tên”.",
      ]),
    FindingReading(
      ExtraCell.self,
      in: .rows(
        .participation, "8/10/2022,NH-1,Giàng A Páo,,,,,dọn, đường,Trưởng bản,x", "9/10/2022,NH-1,Giàng A Páo,,,,,,",
        "16/10/2022,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "J2 extra-cell: Dòng này có nội dung bên phải cột cuối cùng: J2, K2.",
        "→ Có thể một ô chứa dấu phẩy mà không có dấu ngoặc kép, làm các ô sau bị đẩy sang phải. "
          + "Đưa các ô về đúng cột, xóa ô thừa.",
      ],
      en: [
        "J2 extra-cell: Something stands right of the last heading: J2, K2.",
        "→ Perhaps a cell holds a comma without quotes and pushed the others to the right. "
          + "Move them back, delete what is extra.",
      ]),
    FindingReading(
      AmbiguousNumber.self, in: .rows(.activities, "H1,8/10/2022,,,,,Khác,Việc,,\"1,200\",,,,,"),
      vi: [
        "J2 ambiguous-number villagers: “1,200” có thể hiểu hai cách; đã hiểu là 1.200.",
        "→ Nếu không đúng, viết lại: 1.200 là một nghìn hai trăm, 1,2 là một phẩy hai.",
      ],
      en: [
        "J2 ambiguous-number villagers: “1,200” can be read in two ways; it was read as 1.200.",
        "→ If that is wrong, write 1.200 for one thousand two hundred, 1,2 for one point two.",
      ]),
    FindingReading(
      EstimatedNumber.self, in: .rows(.activities, "H1,8/10/2022,,,,,Khác,Việc,,khoảng 50,,,,,"),
      vi: [
        "J2 estimated-number villagers: “khoảng 50” là số ước chừng; đã tính là 50.",
        "→ Báo cáo sẽ ghi “khoảng”. Nếu biết số đúng thì chỉ ghi số ấy.",
      ],
      en: [
        "J2 estimated-number villagers: “khoảng 50” is an estimate; it was counted as 50.",
        "→ Reports print it as one. If you know the number, write that alone.",
      ]),
    FindingReading(
      NumberWithText.self, in: .rows(.activities, "H1,8/10/2022,,,,,Khác,Việc,,156 người,,,,,"),
      vi: [
        "J2 number-with-text villagers: “156 người” có chữ “người” sau số; đã tính là 156.",
        "→ Nếu số ấy đúng là “Số người dân tham gia” thì chỉ ghi số; nếu không thì sửa.",
      ],
      en: [
        "J2 number-with-text villagers: “156 người” has “người” behind the number; it was counted as 156.",
        "→ If it is right as “Số người dân tham gia”, write the number alone; if not, correct it.",
      ]),
    FindingReading(
      MissingMeasure.self, in: .rows(.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,200,,,"),
      vi: [
        "M2 missing-measure quantity_unit: Có khối lượng nhưng chưa có “Đơn vị tính”.",
        "→ Ghi đơn vị tính, ví dụ m, km, m3, ngày công.",
      ],
      en: [
        "M2 missing-measure quantity_unit: There is a quantity but no “Đơn vị tính”.",
        "→ Write the measure, such as m, km, m3.",
      ]),
  ]
}
