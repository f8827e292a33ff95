import TableReading

@testable import Submissions

extension FindingReading {
  /// Of how a table is laid out: what was read otherwise than it stands, and what was not read.
  static let ofLayouts: [FindingReading] = [
    FindingReading(
      UnreadColumn.self, "no-heading",
      in: .file(
        path, "Ngày,Họ và tên,,Buổi\n8/10/2022,Giàng A Páo,Huổi Sang,\n9/10/2022,Giàng A Páo,Huổi Sang,sáng\n"),
      vi: [
        "unread-column: Cột C có nội dung ở 2 dòng nhưng không có tiêu đề nên không dùng đến.",
        "→ Nếu là cột của biểu thì ghi tiêu đề, nếu thừa thì xóa; nếu các ô bị đẩy sang phải (do dấu phẩy "
          + "trong một ô CSV không có dấu ngoặc kép) thì đưa về đúng cột; rồi gửi lại.",
      ],
      en: [
        "unread-column: Column C has no heading, so it is not used; rows with something in it: 2.",
        "→ If it is a column of the form, write its heading; if it is not needed, delete it; if cells were pushed to the "
          + "right (in CSV by a comma in a cell without quotes), move them back; then send it again.",
      ]),
    FindingReading(
      UnreadColumn.self, in: .file(path, "Ngày,Họ và tên,Nghỉ phép\n8/10/2022,Giàng A Páo,x\n"),
      vi: [
        "unread-column: "
          + "Cột C “Nghỉ phép” không có trong biểu nên không dùng đến, dù có thể làm thay đổi kết quả.",
        "→ Nếu cột cho biết ai có mặt, ai vắng: đổi tiêu đề thành “Có mặt” hoặc “Vắng”, rồi gửi lại.",
      ],
      en: [
        "unread-column: "
          + "Column C “Nghỉ phép” is not part of the form and is not used, though it may change what counts.",
        "→ If it says who was there or not, call it “Có mặt” or “Vắng”, and send it again.",
      ]),
    FindingReading(
      UnreadColumn.self, "roster",
      in: .file(
        "2022-10/na-hy/danh-sach.csv", "Mã số,Họ và tên,Đối tượng,Nghỉ thai sản\nNH-5,Thào Thị Mỷ,cán bộ,từ 1/9\n"),
      vi: [
        "unread-column: "
          + "Cột D “Nghỉ thai sản” không có trong biểu nên không dùng đến, dù có thể làm thay đổi kết quả.",
        "→ Nếu cột cho biết ai được nghỉ, được miễn: ghi vào các cột “Lý do miễn”, “Miễn từ”, “Miễn đến”, rồi gửi lại.",
      ],
      en: [
        "unread-column: "
          + "Column D “Nghỉ thai sản” is not part of the form and is not used, though it may change what counts.",
        "→ If it says who is on leave or exempt, write that in “Lý do miễn”, “Miễn từ”, “Miễn đến”, and send it again.",
      ]),
    FindingReading(
      SkippedRows.self,
      in: .file(
        path,
        """
        STT,Ngày,Họ và tên,Buổi,Nội dung
        Khối Đảng,,,,
        1,8/10/2022,Giàng A Páo,,
        STT,Ngày,Họ và tên,Buổi,Nội dung
        2,,,cả ngày,Dọn vệ sinh
        Cộng,,,1,
        Khối chính quyền,,,,
        3,9/10/2022,Giàng A Páo,,

        """),
      vi: [
        "skipped-rows: Đã bỏ qua các dòng không phải số liệu: "
          + "2, 7 (tên nhóm); 6 (dòng cộng); 4 (tiêu đề lặp lại); 5 (dòng kẻ sẵn chưa điền).",
        "→ Không cần làm gì; nếu trong đó có dòng số liệu, điền đủ các ô bắt buộc của dòng.",
      ],
      en: [
        "skipped-rows: Rows that are no data were skipped: "
          + "2, 7 (titles of groups); 6 (sums); 4 (headings again); 5 (rows not filled in).",
        "→ Nothing to do; if one of them is data, fill in its required cells.",
      ]),
    FindingReading(
      Ditto.self, in: .file(path, "Ngày,Họ và tên\n8/10/2022,Giàng A Páo\nnt,Lò Văn Hoà\n"),
      vi: [
        "ditto: Các ô ghi “nt”, “như trên” hoặc dấu ngoặc kép được hiểu là giá trị của dòng số liệu ngay trên.",
        "→ Không cần làm gì; nên xem lại vài dòng, và lần sau ghi đủ từng ô.",
      ],
      en: [
        "ditto: Cells with “nt”, “như trên” or quotes were read as the value of the row of data above.",
        "→ Nothing to do; look at a few rows, and write each cell out next time.",
      ]),
    FindingReading(
      Rewrapped.self,
      in: .file(path, "Ngày,Họ và tên\n\"8/10/2022,Giàng A Páo\"\n\"8/10/2022,Lò Văn Hoà\"\n9/10/2022,Vàng A Dơ\n"),
      vi: [
        "rewrapped: 2 dòng nằm gọn trong một ô; đã tách ra các cột như dòng tiêu đề.",
        "→ Không cần làm gì; lần sau gửi tệp .xlsx, hoặc lưu “CSV UTF-8” thẳng từ Excel.",
      ],
      en: [
        "rewrapped: Rows that stood in one cell were split into the columns of the headings; rows: 2.",
        "→ Nothing to do; next time send an .xlsx file, or save “CSV UTF-8” from Excel itself.",
      ]),
    FindingReading(
      HiddenRows.self,
      in: .file(
        workbook,
        SmallWorkbook.bytes(
          of: SmallWorkbook.parts([["Ngày", "Họ và tên"], ["=44842", "Giàng A Páo"]], merged: [], hidden: [2]))),
      vi: [
        "Sheet1 hidden-rows: Bảng có dòng bị ẩn (có thể do lọc); các dòng ấy vẫn được đọc và tính.",
        "→ Nếu không định gửi các dòng ẩn, bỏ ẩn rồi xóa chúng, và gửi lại.",
      ],
      en: [
        "Sheet1 hidden-rows: The table has hidden rows, perhaps by a filter; they were read and count.",
        "→ If you did not mean to send them, unhide and delete them, and send it again.",
      ]),
    FindingReading(
      HiddenSheet.self, in: .file(workbook, SmallWorkbook.bytes(of: ofWeeks)),
      vi: [
        "Tuần 2 hidden-sheet: Trang “Tuần 2” bị ẩn và có biểu; không được đọc.",
        "→ Nếu trang ấy cần được tính, bỏ ẩn trang rồi gửi lại; nếu không, không cần làm gì.",
      ],
      en: [
        "Tuần 2 hidden-sheet: The sheet “Tuần 2” is hidden and has a form; it was not read.",
        "→ If it is to count, unhide it and send it again; otherwise nothing to do.",
      ]),
    FindingReading(
      AbsentRows.self,
      in: .file(path, "Ngày,Họ và tên,Vắng\n8/10/2022,Giàng A Páo,x\n8/10/2022,Lò Văn Hoà,\n9/10/2022,Vàng A Dơ,x\n"),
      vi: [
        "absent-rows: 2 dòng ghi người vắng mặt nên không tính là lượt tham gia.",
        "→ Không cần làm gì; nếu người đó có tham gia, "
          + "sửa cột “Có mặt”, “Vắng”, “Sáng”, “Chiều” hoặc “Ghi chú” của dòng.",
      ],
      en: [
        "absent-rows: People are marked absent, which is no participation; rows: 2.",
        "→ Nothing to do; if the person took part, correct the row.",
      ]),
  ]
}

private let path = "2022-10/na-hy/tham-gia.csv"
private let workbook = "2022-10/na-hy/tham-gia.xlsx"

/// A workbook of two sheets with the form, of which the second is hidden.
private let ofWeeks = SmallWorkbook.parts(
  ["Tuần 1", "Tuần 2"].map { ($0, [["Ngày", "Họ và tên"], ["=44842", "Giàng A Páo"]]) }
).map { part in (part.name, part.xml.replacing("name=\"Tuần 2\"", with: "name=\"Tuần 2\" state=\"hidden\"")) }
