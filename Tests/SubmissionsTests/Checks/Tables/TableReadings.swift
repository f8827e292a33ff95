@testable import Submissions

extension FindingReading {
  /// Of a table as a whole.
  static let ofTables: [FindingReading] = [
    FindingReading(
      UnknownForm.self, "no-header", in: .file("2022-10/na-hy/tham-gia.csv", "8/10/2022,Giàng A Páo\n"),
      vi: [
        "unknown-form: Không tìm thấy dòng tiêu đề cột trong 30 dòng đầu.",
        "→ Chép dòng tiêu đề cột từ biểu mẫu vào phía trên số liệu, rồi gửi lại.",
      ],
      en: [
        "unknown-form: There is no row of headings among the first 30 rows.",
        "→ Copy the headings of the blank form above the data, and send it again.",
      ]),
    FindingReading(
      UnknownForm.self, "nearest", in: .file("2022-10/na-hy/tham-gia.csv", "Ngày,Mã số,Buổi\n8/10/2022,NH-1,sáng\n"),
      vi: [
        "unknown-form: Không nhận ra biểu: giống biểu Tham gia nhất, nhưng thiếu cột: Họ và tên.",
        "→ Thêm cột còn thiếu, hoặc sửa tiêu đề cột cho đúng như trong biểu mẫu, rồi gửi lại.",
      ],
      en: [
        "unknown-form: The form is not recognised: it is nearest to participation, but lacks: Họ và tên.",
        "→ Add the missing columns, or correct their headings as in the blank form, and send it again.",
      ]),
    FindingReading(
      AmbiguousForm.self,
      in: .file("2022-10/na-hy/bieu.csv", "Ngày,Nội dung kiến nghị,Thuộc thẩm quyền,Người làm,Việc tốt\n"),
      vi: [
        "ambiguous-form: Các cột khớp như nhau với nhiều biểu: Kiến nghị, Việc tốt.",
        "→ Giữ lại các cột của một biểu, mỗi biểu một tệp, rồi gửi lại.",
      ],
      en: [
        "ambiguous-form: The columns fit several forms equally well: feedback, deeds.",
        "→ Keep the columns of one form, one form a file, and send it again.",
      ]),
    FindingReading(
      DuplicateLabel.self,
      in: .file("2022-10/na-hy/tham-gia.csv", "Thời gian,Họ và tên,Ngày thực hiện\n8/10/2022,Giàng A Páo,9/10/2022\n"),
      vi: [
        "duplicate-label: Có các cột trùng nội dung: Thời gian, Ngày thực hiện (cột A, C).",
        "→ Mỗi nội dung chỉ giữ lại một cột; xóa cột kia hoặc đổi tiêu đề của nó, rồi gửi lại.",
      ],
      en: [
        "duplicate-label: Some columns mean the same: Thời gian, Ngày thực hiện (columns A, C).",
        "→ Keep one for each meaning; delete or rename the other, and send the file again.",
      ]),
    FindingReading(
      MonthUnknown.self, in: .file("na-hy/tham-gia.csv", head),
      vi: [
        "month-unknown: Không rõ biểu này của tháng nào.",
        "→ Ghi “Tháng … năm …” phía trên bảng, hoặc đặt tệp vào thư mục tên như 2022-10, hoặc chạy với --month.",
      ],
      en: [
        "month-unknown: Nothing says which month this form is for.",
        "→ Write “Tháng … năm …” above the table, or put the file in a folder such as 2022-10, or run with --month.",
      ]),
    FindingReading(
      MonthConflict.self, in: .file("2022-10/na-hy/tham-gia-11-2022.csv", "Tháng 9 năm 2022,\n" + head),
      vi: [
        "month-conflict: Tháng không thống nhất: "
          + "10/2022, 9/2022, 11/2022 (theo tên thư mục, dòng phía trên tiêu đề cột, tên tệp).",
        "→ Sửa chỗ ghi sai, hoặc chuyển tệp sang đúng thư mục, rồi gửi lại.",
      ],
      en: [
        "month-conflict: The months disagree: "
          + "2022-10, 2022-09, 2022-11 (by folder name, row above the headings, file name).",
        "→ Correct the wrong one, or move the file to the right folder, and send it again.",
      ]),
    FindingReading(
      MonthConflict.self, "returned",
      in: .workbook(
        "2022-10/na-hy/bieu.xlsx",
        (
          "Tham gia",
          [["◄ ✗ Tháng không thống nhất. [month-conflict]"], ["Ngày", "Họ và tên"], ["=44842", "Giàng A Páo"]]
        )),
      vi: [
        "Tham gia month-conflict: Trang này được trả lại vì tháng không thống nhất, và dòng “◄ ✗” trên đầu vẫn còn.",
        "→ Nếu trang đúng là của tháng đang gửi, xóa cả dòng “◄ ✗”; nếu không, xóa cả trang.",
      ],
      en: [
        "Tham gia month-conflict: "
          + "This sheet was sent back because the months disagreed, and its first row “◄ ✗” is still there.",
        "→ If the sheet is of this month, delete the whole row “◄ ✗”; otherwise delete the sheet.",
      ]),
    FindingReading(
      UnitUnknown.self, in: .file("2022-10/tham-gia.csv", head),
      vi: [
        "unit-unknown: Không rõ biểu này của đơn vị nào.",
        "→ Ghi tên đơn vị phía trên bảng, hoặc đặt tệp vào thư mục mang tên hay mã đơn vị.",
      ],
      en: [
        "unit-unknown: Nothing says which unit this form is from.",
        "→ Write the unit's name above the table, or put the file in a folder with the unit's name or code.",
      ]),
    FindingReading(
      UnitConflict.self, in: .file("2022-10/na-hy/tham-gia-vang-dan.csv", "Xã Nà Bủng,\n" + head),
      vi: [
        "unit-conflict: Đơn vị không thống nhất: "
          + "Xã Nà Hỳ, Xã Nà Bủng, Xã Vàng Đán (theo tên thư mục, dòng phía trên tiêu đề cột, tên tệp).",
        "→ Sửa tên đơn vị trong biểu, hoặc chuyển tệp sang đúng thư mục, rồi gửi lại.",
      ],
      en: [
        "unit-conflict: The units disagree: "
          + "Xã Nà Hỳ, Xã Nà Bủng, Xã Vàng Đán (by folder name, row above the headings, file name).",
        "→ Correct the unit in the form, or move the file to the right folder, and send it again.",
      ]),
    FindingReading(
      UnitConflict.self, "returned",
      in: .workbook(
        "2022-10/na-hy/bieu.xlsx",
        (
          "Tham gia",
          [["◄ ✗ Đơn vị không thống nhất. [unit-conflict]"], ["Ngày", "Họ và tên"], ["=44842", "Giàng A Páo"]]
        )),
      vi: [
        "Tham gia unit-conflict: Trang này được trả lại vì đơn vị không thống nhất, và dòng “◄ ✗” trên đầu vẫn còn.",
        "→ Nếu trang đúng là của đơn vị, xóa cả dòng “◄ ✗”; nếu không, xóa cả trang.",
      ],
      en: [
        "Tham gia unit-conflict: "
          + "This sheet was sent back because the units disagreed, and its first row “◄ ✗” is still there.",
        "→ If the sheet is of this unit, delete the whole row “◄ ✗”; otherwise delete the sheet.",
      ]),
    FindingReading(
      ExtraLabel.self, in: .file("2022-10/na-hy/tham-gia.csv", "Ngày,Họ và tên,Điện thoại\n"),
      vi: [
        "extra-label: Cột C “Điện thoại” không có trong biểu nên không dùng đến.",
        "→ Không cần làm gì; nếu là cột của biểu, sửa tiêu đề cho đúng.",
      ],
      en: [
        "extra-label: Column C “Điện thoại” is not part of the form and is not used.",
        "→ Nothing to do; if it is one of the form's columns, correct its heading.",
      ]),
    FindingReading(
      ExtraLabel.self, "others",
      in: .file("2022-10/na-hy/tham-gia.csv", "Ngày,Họ và tên" + (1...1_250).map { ",cột \($0)" }.joined() + "\n"),
      vi: [
        "extra-label: 1.200 cột khác không có trong biểu nên không dùng đến.",
        "→ Xem có nhầm tệp không; xóa các cột thừa bên phải.",
      ],
      en: [
        "extra-label: 1,200 other columns are not part of the form and are not used.",
        "→ See whether this is the right file; delete the extra columns on the right.",
      ]),
    FindingReading(
      Footer.self, in: .file("2022-10/na-hy/tham-gia.csv", head + "8/10/2022,Giàng A Páo\nTổng cộng,1\n,Trưởng bản\n"),
      vi: [
        "footer: Đã bỏ qua dòng cộng, ký tên cuối biểu: dòng 3–4 (“Tổng cộng”).",
        "→ Không cần làm gì, trừ khi trong đó có dòng số liệu: khi ấy hãy điền đủ các ô của dòng.",
      ],
      en: [
        "footer: The footer was skipped: rows 3–4 (“Tổng cộng”).",
        "→ Nothing to do, unless one of them is data: then fill in its cells.",
      ]),
    FindingReading(
      ConvertedEncoding.self, in: .file("2022-10/na-hy/tham-gia.csv", OldText.tcvn3.bytes),
      vi: [
        "converted-encoding: Tệp dùng bảng mã TCVN3 (ABC, .VnTime); đã chuyển sang Unicode.",
        "→ Xem lại tên người trong kết quả; lần sau nên lưu “CSV UTF-8” hoặc “.xlsx”.",
      ],
      en: [
        "converted-encoding: The file is in TCVN3 (ABC, .VnTime); it was converted to Unicode.",
        "→ Check the names in the results; next time save as “CSV UTF-8” or “.xlsx”.",
      ]),
    FindingReading(
      ConvertedEncoding.self, "repair", in: .file("2022-10/na-hy/tham-gia.csv", OldText.tcvn3),
      vi: [
        "converted-encoding: Chữ gõ bằng phông cũ hoặc sai bảng mã (TCVN3 (ABC, .VnTime)); đã chuyển sang Unicode.",
        "→ Xem lại tên người trong kết quả; lần sau nên gõ bằng phông Unicode (Times New Roman).",
      ],
      en: [
        "converted-encoding: "
          + "Text was typed in an old font or saved wrongly (TCVN3 (ABC, .VnTime)); it was converted to Unicode.",
        "→ Check the names in the results; next time type in a Unicode font (Times New Roman).",
      ]),
    FindingReading(
      IgnoredSheet.self,
      in: .workbook("2022-10/na-hy/bieu.xlsx", ("Ghi chú", [["Gửi huyện"]]), ("Tham gia", [["Ngày", "Họ và tên"]])),
      vi: [
        "Ghi chú ignored-sheet: Trang “Ghi chú” không phải là biểu nên bị bỏ qua.",
        "→ Không cần làm gì; nếu là biểu, dùng tiêu đề cột như trong biểu mẫu.",
      ],
      en: [
        "Ghi chú ignored-sheet: The sheet “Ghi chú” is no form and was ignored.",
        "→ Nothing to do; if it is a form, use the headings of the blank form.",
      ]),
    FindingReading(
      UnlistedIssues.self,
      in: .file(
        "2022-10/na-hy/tham-gia.csv", "Ngày,Họ và tên,Buổi\n" + String(repeating: "8/10/2022,,sáng\n", count: 21_250)),
      vi: [
        "unlisted-issues: Biểu có quá nhiều lỗi: từ dòng 20002 còn 1.250 điều nữa không kê ra từng ô. "
          + "Các dòng ấy vẫn được nhận hoặc loại như thường.",
        "→ Cả biểu thường sai vì một nguyên nhân, như nhầm biểu hay lệch cột: sửa những chỗ đã kê, rồi chạy lại.",
      ],
      en: [
        "unlisted-issues: The table has too many faults: from row 20002, 1,250 more are not listed one by one. "
          + "Those rows are accepted or rejected all the same.",
        "→ Such a table often has one cause, such as a wrong form or shifted columns: "
          + "correct what is listed, and run again.",
      ]),
  ]
}

private let head = "Ngày,Họ và tên\n"
