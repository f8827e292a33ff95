import Testing

@testable import Submissions

@Suite("Columns that nobody reads: what may change the result is passed over in silence")
struct ColumnFactsTests {
  private func notices(_ text: String, form: String = "tham-gia") throws -> [String] {
    let sent = "2022-10/na-hy/\(form).csv"
    return try assess([sent: text, "2022-10/na-hy/00 danh-sach.csv": SmallDistrict.roster]).issues
      .filter { $0.file == sent && ["unread-column", "extra-label", "extra-cell"].contains($0.code.rawValue) }
      .map { "\($0.code.rawValue) \($0.row.map(String.init) ?? $0.value ?? "without heading")" }
  }

  @Test(arguments: [
    (
      "left of the last heading, in two rows", "Ngày,,Họ và tên\n8/10/2022,a,A\n9/10/2022,b,B\n16/10/2022,,C\n",
      ["unread-column without heading"]
    ),
    ("in one row only", "Ngày,,Họ và tên\n8/10/2022,a,A\n9/10/2022, ,B\n16/10/2022,\u{A0},C\n", []),
    (
      "right of it, in half of the rows", "Ngày,Họ và tên\n8/10/2022,A,a\n9/10/2022,B,\n",
      ["unread-column without heading"]
    ),
    ("right of it, in fewer", "Ngày,Họ và tên\n8/10/2022,A,a\n9/10/2022,B,\n16/10/2022,C\n", ["extra-cell 2"]),
    (
      "one often, another seldom", "Ngày,Họ và tên\n8/10/2022,A,a,x\n9/10/2022,B,b\n16/10/2022,C,c\n",
      ["unread-column without heading", "extra-cell 2"]
    ),
    ("blanks", "Ngày,Họ và tên\n8/10/2022,A, \n9/10/2022,B,\u{A0}\n", []),
    ("about absence", "Ngày,Họ và tên,Số buổi nghỉ\n8/10/2022,A,1\n", ["unread-column Số buổi nghỉ"]),
    ("about absence, nothing in it", "Ngày,Họ và tên,Số buổi nghỉ\n8/10/2022,A,\n", ["extra-label Số buổi nghỉ"]),
    (
      "the word in the heading above", "Ngày,Họ và tên,Nghỉ,\n,,phép,không\n8/10/2022,A,1,1\n",
      ["unread-column Nghỉ", "unread-column without heading"]
    ),
    ("no such word", "Ngày,Họ và tên,Đề nghị\n8/10/2022,A,1\n", ["extra-label Đề nghị"]),
    ("numbers and remarks", "STT,Ngày,Họ và tên,TT,Ghi chú\n1,8/10/2022,A,1,đến muộn\n", []),
  ])
  func columns(_ name: String, _ text: String, _ expected: [String]) throws {
    let found = try notices(text)
    #expect(found == expected)
  }

  @Test func remarksOfOtherForms() throws {
    let found = try notices(
      "Mã số,Họ và tên,Đối tượng,Ghi chú (nếu có),Điện thoại\nNH-1,A,khác,x,y\n", form: "danh-sach")
    #expect(found == ["extra-label Điện thoại"])
  }

  @Test func hiddenRowsAndColumns() throws {
    let rows = [["Ngày", "Họ và tên"], ["8/10/2022", "A"], ["9/10/2022", "B"], ["Cộng", "=2"]]
    let sheets = try [[3], [4], []].map { try ReadSheet(workbook: rows, merged: [], hidden: Set($0)) }
    for sheet in sheets {
      #expect(sheet.lines == ["2 date 2022-10-08, full_name A", "3 date 2022-10-09, full_name B", "4 footer"])
    }
    #expect(sheets.map { $0.tables[0].layout?.facts.hasHiddenRow } == [true, false, false])
  }
}
