import Foundation
import TestSupport
import Testing
import WorkbookWriting

@testable import Reporting

@Suite("A whole return workbook: a mark, a width or a list that is gone would be missed by two hundred clerks first")
struct WholeReturnTests {
  private static let long = Array(repeating: "Phát quang đường vào bản, dọn vệ sinh", count: 8).joined(separator: "; ")
  private static let files = [
    "danh-sach.csv": """
    STT,Mã số,Họ và tên,Ngày sinh,Đối tượng,Từ ngày,Đến ngày
    1,03156-001,Lò Văn Ún,12/5/1985,khác,,
    2,03156-002,Mùa Thị Dế,31/2/1990,lạ,1/10/2022,1/8/2022
    3,,giàng a páo,1980,cán bộ; đảng viên,,
    """,
    "tham-gia.csv": """
    UBND HUYỆN NẬM PỒ
    XÃ NẬM TIN
    DANH SÁCH NHỮNG NGƯỜI THAM GIA NGÀY CUỐI TUẦN TÌNH NGUYỆN TRONG THÁNG

    Ngày,Mã số,Họ và tên,Buổi,Nội dung
    8/10/2022,03156-001,Lò Văn Ún,sáng,Dọn đường
    8/10/2022,03156-001,Lò Văn Ún,tối,"\(long)"
    9/10/2022,03156-009,Lò Văn Ún,,"=1+1\nhai dòng"
    10/10/2022,03156-001,Lo Van Un,,,,,thừa
    Người lập biểu
    Lò Văn Ún
    """,
    "thang-9-2022.csv": "Ngày,Họ và tên\n8/10/2022,Lò Văn Ún\n",
    "hoat-dong-va-kien-nghi.csv": """
    Mã hoạt động,Ngày,Nhóm nội dung,Nội dung,Số người dân tham gia
    HD1,8/10/2022,Kinh tế,Làm đường,1.200
    HD1,9/10/2022,không có,Làm đường,mười

    Ngày,Nội dung kiến nghị,Thuộc thẩm quyền
    8/10/2022,Sửa đường,có lẽ
    """,
    "kien-nghi.csv": "Ngày,Nội dung kiến nghị\n8/10/2022,\"Sửa đường\n9/10/2022,Kéo điện về \(long)\n",
    "khổ rộng.csv": """
    Khi nào,Ai,\((1...22).map { "Cột rất rộng thứ \($0)" }.joined(separator: ","))
    8/10/2022,Lò Văn Ún,\((1...22).map { "Phát quang đường vào bản \($0)" }.joined(separator: ","))

    """,
    "linh-tinh.csv": "Nội dung,Ghi chú khác\nabc,1\n",
    "de-nghi.csv": "Loại,Tên,Nhóm nội dung,Thành tích\ncá nhân,Lò Văn Lạ,Kinh tế,Giỏi\n",
  ]

  /// A workbook with days, times, numbers and merged cells, as people lay it out.
  private static func writeWorkbook(to path: String) throws {
    let workbook = try Workbook(
      path: path, properties: DocumentProperties(created: SheetDate(year: 2022, month: 10, day: 31)))
    let sheet = try workbook.addSheet(named: "Tham gia đợt 2")
    let day = CellStyle().with { $0.numberFormat = "dd/mm/yyyy" }
    let headings = ["Ngày", "Mã số", "Họ và tên", "Buổi", "Nội dung", "Giờ đến", "Lúc ghi", "Số giờ", "Điểm"]
    for (column, text) in headings.enumerated() {
      try sheet.write(.text(text), at: CellPosition(row: 3, column: column))
    }
    try sheet.merge(
      CellRange(rows: 1...1, columns: 0...8), .text("THAM GIA ĐỢT 2"), style: CellStyle().with { $0.bold = true })
    for row in 4...6 {
      func put(_ content: CellContent, _ column: Int, _ style: CellStyle = CellStyle()) throws {
        try sheet.write(content, at: CellPosition(row: row, column: column), style: style)
      }
      try put(.date(SheetDate(year: 2022, month: 10, day: row == 6 ? 10 : 8)), 0, day)
      try put(.text("03156-00\(row)"), 1)
      try put(.text("Vàng A Chứ"), 2)
      try put(.number(0.3125), 5, CellStyle().with { $0.numberFormat = "hh:mm:ss" })
      try put(.number(44_842.5), 6, CellStyle().with { $0.numberFormat = "dd/mm/yyyy hh:mm:ss" })
      try put(.number(1.5), 7, CellStyle().with { $0.numberFormat = "[h]:mm:ss" })
      try put(row == 5 ? .error("#N/A") : row == 6 ? .boolean(true) : .number(8.5), 8)
    }
    try sheet.merge(CellRange(rows: 4...5, columns: 3...4), .text("cả buổi"), style: CellStyle())
    try workbook.close()
  }

  @Test("Everything that it holds")
  func everything() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.files { try folder.write(text, to: "2022-10/03156/\(name)") }
    try folder.write(Self.files["danh-sach.csv"] ?? "", to: "2022-10/03156/lan 2/danh-sach.csv")
    try folder.write(Data([0x50, 0x4B, 3, 4, 9, 9, 9, 9]), to: "2022-10/03156/hong.xlsx")
    try Self.writeWorkbook(to: folder.place("2022-10/03156/dot-2.xlsx"))
    let workbook = try #require(try SubmissionRun(folder.path).returns.workbooks.first { $0.unit == "03156" })
    try expect(WrittenWorkbook { try workbook.write(to: $0) }.described, in: "return.txt")
  }
}
