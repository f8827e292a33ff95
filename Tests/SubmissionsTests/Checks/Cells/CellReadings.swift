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
      TypeError.self, "date", in: .rows(.participation, "31/2/2022,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 type-error date: “31/2/2022” không phải là ngày có thật.",
        "→ Ghi ngày/tháng/năm, ví dụ 8/10/2022.",
      ],
      en: [
        "A2 type-error date: “31/2/2022” is no date that exists.",
        "→ Write day/month/year, such as 8/10/2022.",
      ]),
    FindingReading(
      TypeError.self, "date-swapped", in: .rows(.participation, "10/13/2022,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 type-error date: “10/13/2022” không phải là ngày có thật: hình như ngày và tháng đổi chỗ cho nhau.",
        "→ Ghi ngày trước, tháng sau; nếu đúng là ngày 13/10/2022 thì ghi như vậy.",
      ],
      en: [
        "A2 type-error date: “10/13/2022” is no date that exists: month and day seem swapped.",
        "→ Write the day first, then the month; if you mean 2022-10-13, write that.",
      ]),
    FindingReading(
      TypeError.self, "integer", in: .rows(.activities, "H1,8/10/2022,,,,,Khác,Việc,,khoảng 50,,,,,"),
      vi: [
        "J2 type-error villagers: “khoảng 50” không phải là số nguyên.",
        "→ Chỉ ghi chữ số, ví dụ 50 hoặc 1.200; không ghi chữ như “khoảng”.",
      ],
      en: [
        "J2 type-error villagers: “khoảng 50” is no whole number.",
        "→ Write digits only, such as 50 or 1.200; no words such as “about”.",
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
      TypeError.self, "unit-in-number", in: .rows(.activities, "H1,8/10/2022,,,,,Khác,Việc,,,,200 m,,,"),
      vi: [
        "L2 type-error quantity: “200 m” có cả số và đơn vị tính.",
        "→ Ô này chỉ ghi số: 200; ghi “m” vào cột “Đơn vị tính”.",
      ],
      en: [
        "L2 type-error quantity: “200 m” holds a number and its measure.",
        "→ Write only the number here: 200; write “m” in the column “Đơn vị tính”.",
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
      TypeError.self, "date-or-year", in: .rows(.roster, "A-1,Lý A Sử,85,,,khác,,,,,"),
      vi: [
        "C2 type-error birth_date: “85” không phải là ngày hoặc năm.",
        "→ Ghi ngày/tháng/năm, ví dụ 9/6/1988, hoặc chỉ năm: 1988.",
      ],
      en: [
        "C2 type-error birth_date: “85” is neither a date nor a year.",
        "→ Write day/month/year, such as 9/6/1988, or the year alone: 1988.",
      ]),
    FindingReading(
      UnknownValue.self, in: .rows(.participation, "8/10/2022,NH-1,Giàng A Páo,tối,,,,,"),
      vi: [
        "D2 unknown-value session: “tối” không phải là giá trị của cột “Buổi”.",
        "→ Ghi một trong các giá trị: Cả ngày; Sáng; Chiều.",
      ],
      en: [
        "D2 unknown-value session: “tối” is no value of “Buổi”.",
        "→ Write one of the values: Cả ngày; Sáng; Chiều.",
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
      OutOfRange.self, "early-date", in: .rows(.participation, "8/10/1822,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 out-of-range date: Ngày 8/10/1822 trước năm 1900.",
        "→ Xem lại năm và sửa ngày.",
      ],
      en: [
        "A2 out-of-range date: The date 8/10/1822 is before 1900.",
        "→ Check the year and correct the date.",
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
      ExtraCell.self, in: .rows(.participation, "8/10/2022,NH-1,Giàng A Páo,,,,,dọn, đường,Trưởng bản,x"),
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
      WeekdayMismatch.self, in: .rows(.participation, "CN 8/10/2022,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 weekday-mismatch date: Ghi “CN” nhưng ngày đó là thứ bảy.",
        "→ Xem lại: sửa thứ hoặc sửa ngày cho khớp.",
      ],
      en: [
        "A2 weekday-mismatch date: It says “CN”, but that day is a Saturday.",
        "→ Check and correct the weekday or the date.",
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
      DateOrder.self, in: .rows(.roster, "A-1,Lý A Sử,,,,khác,8/10/2022,1/10/2022,,,"),
      vi: [
        "H2 date-order to_date: “Đến ngày” (1/10/2022) trước “Từ ngày”.",
        "→ Xem lại hai ngày và sửa ngày sai.",
      ],
      en: [
        "H2 date-order to_date: “Đến ngày” (1/10/2022) is before “Từ ngày”.",
        "→ Check the two dates and correct the wrong one.",
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
