// Words for issues with whole files, part two: tables that were read.
extension IssueCatalogue {
  static let tableEntries: [IssueEntry] = [
    IssueEntry(
      .unknownForm,
      vi: .init("Không nhận ra biểu", "Không có dòng tiêu đề nào đủ các cột bắt buộc của một biểu."),
      en: .init("Form not recognised", "No row has all the required columns of a form."),
      [
        .usual(
          vi: .init("Không nhận ra đây là biểu nào.", "Dùng tiêu đề cột như trong biểu mẫu, rồi gửi lại."),
          en: .init("It is not clear which form this is.", "Use the headings of the blank form, and send it again.")),
        .named(
          "nearest",
          vi: .init(
            "Không nhận ra biểu: giống biểu {form} nhất, nhưng thiếu cột: {missing}.",
            "Thêm cột còn thiếu, hoặc sửa tiêu đề cột cho đúng như trong biểu mẫu, rồi gửi lại."),
          en: .init(
            "The form is not recognised: it is nearest to {form}, but lacks: {missing}.",
            "Add the missing columns, or correct their headings as in the blank form, and send it again.")),
        .named(
          "noHeader",
          vi: .init(
            "Không tìm thấy dòng tiêu đề cột trong 30 dòng đầu.",
            "Chép dòng tiêu đề cột từ biểu mẫu vào phía trên số liệu, rồi gửi lại."),
          en: .init(
            "There is no row of headings among the first 30 rows.",
            "Copy the headings of the blank form above the data, and send it again.")),
      ]),
    IssueEntry(
      .ambiguousForm,
      vi: .init("Biểu không rõ", "Các cột khớp với nhiều biểu như nhau."),
      en: .init("Ambiguous form", "The columns fit several forms equally well."),
      [
        .usual(
          vi: .init(
            "Các cột khớp như nhau với nhiều biểu: {forms}.",
            "Giữ lại các cột của một biểu, mỗi biểu một tệp, rồi gửi lại."),
          en: .init(
            "The columns fit several forms equally well: {forms}.",
            "Keep the columns of one form, one form a file, and send it again."))
      ]),
    IssueEntry(
      .duplicateLabel,
      vi: .init("Trùng tiêu đề cột", "Hai cột cùng khớp với một nội dung của biểu."),
      en: .init("Duplicate heading", "Two columns match one field."),
      [
        .usual(
          vi: .init(
            "Hai cột có cùng nội dung: {labels}[ (cột {columns})].", "Xóa một cột hoặc đổi tiêu đề của nó, rồi gửi lại."
          ),
          en: .init(
            "Two columns mean the same: {labels}[ (columns {columns})].",
            "Delete one or rename it, and send the file again."))
      ]),
    IssueEntry(
      .monthUnknown,
      vi: .init("Không rõ tháng", "Không chỗ nào cho biết biểu của tháng nào."),
      en: .init("Month unknown", "Nothing says which month the form is for."),
      [
        .usual(
          vi: .init(
            "Không rõ biểu này của tháng nào.",
            "Ghi “Tháng … năm …” phía trên bảng, hoặc đặt tệp vào thư mục tên như 2022-10, hoặc chạy với --month."),
          en: .init(
            "Nothing says which month this form is for.",
            "Write “Tháng … năm …” above the table, or put the file in a folder such as 2022-10, or run with --month."))
      ]),
    IssueEntry(
      .monthConflict,
      vi: .init("Tháng không thống nhất", "Các chỗ ghi tháng nói khác nhau."),
      en: .init("Months disagree", "The places that say the month disagree."),
      [
        .usual(
          vi: .init(
            "Tháng không thống nhất: {months}[ (theo {sources})].",
            "Sửa chỗ ghi sai, hoặc chuyển tệp sang đúng thư mục, rồi gửi lại."),
          en: .init(
            "The months disagree: {months}[ (by {sources})].",
            "Correct the wrong one, or move the file to the right folder, and send it again.")),
        .named(
          "returned",
          vi: .init(
            "Trang này được trả lại vì tháng không thống nhất, và dòng “◄ ✗” trên đầu vẫn còn.",
            "Nếu trang đúng là của tháng đang gửi, xóa cả dòng “◄ ✗”; nếu không, xóa cả trang."),
          en: .init(
            "This sheet was sent back because the months disagreed, and its first row “◄ ✗” is still there.",
            "If the sheet is of this month, delete the whole row “◄ ✗”; otherwise delete the sheet.")),
      ]),
    IssueEntry(
      .unitUnknown,
      vi: .init("Không rõ đơn vị", "Không chỗ nào cho biết biểu của đơn vị nào."),
      en: .init("Unit unknown", "Nothing says which unit sent the form."),
      [
        .usual(
          vi: .init(
            "Không rõ biểu này của đơn vị nào.",
            "Ghi tên đơn vị phía trên bảng, hoặc đặt tệp vào thư mục mang tên hay mã đơn vị."),
          en: .init(
            "Nothing says which unit this form is from.",
            "Write the unit's name above the table, or put the file in a folder with the unit's name or code."))
      ]),
    IssueEntry(
      .unitConflict,
      vi: .init("Đơn vị không thống nhất", "Các chỗ ghi đơn vị nói khác nhau."),
      en: .init("Units disagree", "The places that say the unit disagree."),
      [
        .usual(
          vi: .init(
            "Đơn vị không thống nhất: {units}[ (theo {sources})].",
            "Sửa tên đơn vị trong biểu, hoặc chuyển tệp sang đúng thư mục, rồi gửi lại."),
          en: .init(
            "The units disagree: {units}[ (by {sources})].",
            "Correct the unit in the form, or move the file to the right folder, and send it again.")),
        .named(
          "returned",
          vi: .init(
            "Trang này được trả lại vì đơn vị không thống nhất, và dòng “◄ ✗” trên đầu vẫn còn.",
            "Nếu trang đúng là của đơn vị, xóa cả dòng “◄ ✗”; nếu không, xóa cả trang."),
          en: .init(
            "This sheet was sent back because the units disagreed, and its first row “◄ ✗” is still there.",
            "If the sheet is of this unit, delete the whole row “◄ ✗”; otherwise delete the sheet.")),
      ]),
    IssueEntry(
      .identicalFile,
      vi: .init("Tệp gửi hai lần", "Nội dung giống hệt một tệp khác của đơn vị trong tháng."),
      en: .init("File sent twice", "The bytes are the same as those of another file of the unit and month."),
      [
        .usual(
          vi: .init(
            "Tệp này giống hệt “{other}” nên không tính lần nữa.",
            "Nếu định gửi tệp khác, hãy gửi lại; nếu không, xóa tệp này."),
          en: .init(
            "This file is the same as “{other}” and is not counted again.",
            "If you meant another file, send it; otherwise delete this one."))
      ]),
    IssueEntry(
      .extraLabel,
      vi: .init("Cột ngoài biểu", "Cột mà biểu không có; không dùng đến."),
      en: .init("Unknown column", "A column that the form does not have; it is not used."),
      [
        .usual(
          vi: .init(
            "Cột[ {column}] “{label}” không có trong biểu nên không dùng đến.",
            "Không cần làm gì; nếu là cột của biểu, sửa tiêu đề cho đúng."),
          en: .init(
            "Column[ {column}] “{label}” is not part of the form and is not used.",
            "Nothing to do; if it is one of the form's columns, correct its heading.")),
        .named(
          "others",
          vi: .init(
            "{count} cột khác không có trong biểu nên không dùng đến.",
            "Xem có nhầm tệp không; xóa các cột thừa bên phải."),
          en: .init(
            "{count} other columns are not part of the form and are not used.",
            "See whether this is the right file; delete the extra columns on the right.")),
      ]),
    IssueEntry(
      .footer,
      vi: .init("Phần chân biểu", "Các dòng cuối như tổng cộng, ngày tháng, chữ ký; bỏ qua."),
      en: .init("Footer", "The last rows, such as totals, date and signatures; they are skipped."),
      [
        .usual(
          vi: .init(
            "Đã bỏ qua phần chân biểu: dòng {rows}.",
            "Không cần làm gì, trừ khi trong đó có dòng số liệu: khi ấy hãy điền đủ các ô của dòng."),
          en: .init(
            "The footer was skipped: rows {rows}.", "Nothing to do, unless one of them is data: then fill in its cells."
          ))
      ]),
    IssueEntry(
      .convertedEncoding,
      vi: .init("Đã chuyển bảng mã", "Tệp không phải UTF-8, hoặc chữ đã được sửa lại."),
      en: .init("Encoding converted", "The file is not UTF-8, or its characters were repaired."),
      [
        .usual(
          vi: .init(
            "Tệp dùng bảng mã {encoding}; đã chuyển sang Unicode.",
            "Xem lại tên người trong kết quả; lần sau nên lưu “CSV UTF-8” hoặc “.xlsx”."),
          en: .init(
            "The file is in {encoding}; it was converted to Unicode.",
            "Check the names in the results; next time save as “CSV UTF-8” or “.xlsx”.")),
        .named(
          "repair",
          vi: .init(
            "Chữ gõ bằng phông cũ hoặc sai bảng mã ({repair})[ ở cột {columns}]; đã chuyển sang Unicode.",
            "Xem lại tên người trong kết quả; lần sau nên gõ bằng phông Unicode (Times New Roman)."),
          en: .init(
            "Text was typed in an old font or saved wrongly ({repair})[ in columns {columns}]; it was converted to Unicode.",
            "Check the names in the results; next time type in a Unicode font (Times New Roman).")),
      ]),
    IssueEntry(
      .ignoredSheet,
      vi: .init("Trang bị bỏ qua", "Trang không phải biểu, trong tệp có biểu ở trang khác."),
      en: .init("Sheet ignored", "A sheet without a form in a workbook that has others."),
      [
        .usual(
          vi: .init(
            "Trang “{sheet}” không phải là biểu nên bị bỏ qua.",
            "Không cần làm gì; nếu là biểu, dùng tiêu đề cột như trong biểu mẫu."),
          en: .init(
            "The sheet “{sheet}” is no form and was ignored.",
            "Nothing to do; if it is a form, use the headings of the blank form."))
      ]),
    IssueEntry(
      .unlistedIssues,
      vi: .init("Chưa kê hết", "Một biểu có hơn 20.000 điều phải xem, hoặc mọi biểu cộng lại có hơn 200.000."),
      en: .init("Not all listed", "A table has more than 20,000 issues, or all tables together more than 200,000."),
      [
        .usual(
          vi: .init(
            "Biểu có quá nhiều lỗi: từ dòng {firstRow} còn {count} điều nữa không kê ra từng ô. Các dòng ấy vẫn được nhận hoặc loại như thường.",
            "Cả biểu thường sai vì một nguyên nhân, như nhầm biểu hay lệch cột: sửa những chỗ đã kê, rồi chạy lại."),
          en: .init(
            "The table has too many faults: from row {firstRow}, {count} more are not listed one by one. Those rows are accepted or rejected all the same.",
            "Such a table often has one cause, such as a wrong form or shifted columns: correct what is listed, and run again."
          ))
      ]),
  ]
}
