import Configuration
import Testing

@testable import Submissions

@Suite("A table as a whole: a unit that is told the wrong reason sends the same file again")
struct TableTests {
  private static let path = "2022-10/na-hy/tham-gia.csv"

  private func report(_ text: String, at path: String = path) throws -> [String] {
    try assess([path: text]).report(on: path)
  }

  @Test(arguments: [
    ("Mã số,Họ và tên,Ngày sinh", "giống biểu Danh sách nhất, nhưng thiếu cột: Đối tượng."),
    ("Buổi,Bản,Ngày", "giống biểu Tham gia nhất, nhưng thiếu cột: Họ và tên."),
    ("Mã hoạt động,Ngày,Khối lượng", "giống biểu Hoạt động nhất, nhưng thiếu cột: Nhóm nội dung, Nội dung."),
    ("Loại", "giống biểu Đề nghị khen nhất, nhưng thiếu cột: Tên, Nhóm nội dung, Thành tích."),
    ("Ngày,Lĩnh vực,Thuộc thẩm quyền", "giống biểu Kiến nghị nhất, nhưng thiếu cột: Nội dung kiến nghị."),
  ])
  func whatTheNearestFormLacks(header: String, words: String) throws {
    let found = try report(header + "\n")
    #expect(
      found == [
        "unknown-form: Không nhận ra biểu: \(words)",
        "→ Thêm cột còn thiếu, hoặc sửa tiêu đề cột cho đúng như trong biểu mẫu, rồi gửi lại.",
      ])
  }

  @Test(arguments: [
    ("Ngày,Họ và tên,Ngày", "Ngày, Ngày (cột A, C)."),
    (
      "Ca,Họ tên,Thời gian,Tên cán bộ,Thời gian trong ngày",
      "Họ tên, Tên cán bộ, Ca, Thời gian trong ngày (cột B, D, A, E)."
    ),
  ])
  func columnsThatMeanTheSame(header: String, words: String) throws {
    let found = try report(header + "\n")
    #expect(
      found == [
        "duplicate-label: Có các cột trùng nội dung: \(words)",
        "→ Mỗi nội dung chỉ giữ lại một cột; xóa cột kia hoặc đổi tiêu đề của nó, rồi gửi lại.",
      ])
  }

  @Test(arguments: [(",Tổng cộng: 1\n", "2"), (",Tổng cộng: 1\n\n,Trưởng bản\n", "2–4")])
  func rowsOfTheFooter(footer: String, rows: String) throws {
    let found = try report("Ngày,Họ và tên\n\(footer)")
    #expect(
      found == [
        "footer: Đã bỏ qua dòng cộng, ký tên cuối biểu: dòng \(rows) (“Tổng cộng: 1”).",
        "→ Không cần làm gì, trừ khi trong đó có dòng số liệu: khi ấy hãy điền đủ các ô của dòng.",
      ])
  }

  @Test func ofManyRowsThatAreNoDataTheFirstAreNamed() throws {
    let groups = (1...25).map { "Tổ \($0),\n" }.joined()
    let issues = try assess([Self.path: "Ngày,Họ và tên\n\(groups)8/10/2022,Giàng A Páo\n"]).issues
    let words = issues.filter { $0.code == SkippedRows.code }.map {
      [$0.message(in: .vietnamese), $0.message(in: .english)]
    }
    let rows = (2...21).map(String.init).joined(separator: ", ")
    #expect(
      words == [
        [
          "Đã bỏ qua các dòng không phải số liệu: \(rows), … (tên nhóm, 25 dòng).",
          "Rows that are no data were skipped: \(rows), … (titles of groups, 25 rows).",
        ]
      ])
  }

  @Test func aFormWithoutColumnsForAbsenceSendsToTheOneThatHas() throws {
    let found = try report("Ngày,Nội dung kiến nghị,Thuộc thẩm quyền,Số buổi nghỉ\n8/10/2022,Đường,x,1\n")
    #expect(
      found == [
        "unread-column: Cột D “Số buổi nghỉ” không có trong biểu nên không dùng đến, dù có thể làm thay đổi kết quả.",
        "→ Nếu cột cho biết ai có mặt, ai vắng: ghi điều đó vào biểu tham gia; nếu không cần thì xóa cột.",
      ])
  }

  @Test(arguments: [
    (
      "2022-10/na-hy/tham-gia.csv", "Tháng 9 năm 2022",
      "10/2022, 9/2022 (theo tên thư mục, dòng phía trên tiêu đề cột)."
    ),
    ("na-hy/tham-gia-10-2022.csv", "Tháng 9 năm 2022", "9/2022, 10/2022 (theo dòng phía trên tiêu đề cột, tên tệp)."),
    ("2022-10/na-hy/tham-gia-2022-09.csv", "", "10/2022, 9/2022 (theo tên thư mục, tên tệp)."),
  ])
  func monthsThatDisagree(path: String, title: String, words: String) throws {
    let found = try report("\(title),\nNgày,Họ và tên\n", at: path)
    #expect(
      found == [
        "month-conflict: Tháng không thống nhất: \(words)",
        "→ Sửa chỗ ghi sai, hoặc chuyển tệp sang đúng thư mục, rồi gửi lại.",
      ])
  }

  @Test(arguments: [
    ("na-hy/tham-gia.csv", "BTG", "Xã Nà Hỳ, Ban Tuyên giáo (theo tên thư mục, dòng phía trên tiêu đề cột)."),
    ("tham-gia-na-hy.csv", "Xã Nà Bủng", "Xã Nà Bủng, Xã Nà Hỳ (theo dòng phía trên tiêu đề cột, tên tệp)."),
    ("na-hy/tham-gia-na-bung.csv", "", "Xã Nà Hỳ, Xã Nà Bủng (theo tên thư mục, tên tệp)."),
  ])
  func unitsThatDisagree(path: String, title: String, words: String) throws {
    let found = try report("\(title),\nNgày,Họ và tên\n", at: "2022-10/\(path)")
    #expect(
      found == [
        "unit-conflict: Đơn vị không thống nhất: \(words)",
        "→ Sửa tên đơn vị trong biểu, hoặc chuyển tệp sang đúng thư mục, rồi gửi lại.",
      ])
  }

  @Test(arguments: [
    (OldText.tcvn3.bytes, "Tệp dùng bảng mã TCVN3 (ABC, .VnTime); đã chuyển sang Unicode."),
    (OldText.vni.bytes, "Tệp dùng bảng mã VNI-Windows; đã chuyển sang Unicode."),
    (OldText.viscii.bytes, "Tệp dùng bảng mã VISCII; đã chuyển sang Unicode."),
    (OldText.windows1258.bytes, "Tệp dùng bảng mã Windows-1258; đã chuyển sang Unicode."),
    (OldText.utf16, "Tệp dùng bảng mã UTF-16; đã chuyển sang Unicode."),
    (
      Array(OldText.tcvn3.utf8),
      "Chữ gõ bằng phông cũ hoặc sai bảng mã (TCVN3 (ABC, .VnTime)); đã chuyển sang Unicode."
    ),
    (Array(OldText.vni.utf8), "Chữ gõ bằng phông cũ hoặc sai bảng mã (VNI-Windows); đã chuyển sang Unicode."),
    (
      Array(OldText.savedTwice.utf8),
      "Chữ gõ bằng phông cũ hoặc sai bảng mã (UTF-8 ↔ Windows-1252); đã chuyển sang Unicode."
    ),
  ])
  func encodings(bytes: [UInt8], words: String) throws {
    let issues = try Sending.file(Self.path, bytes).judged().results.issues
    #expect(issues.filter { $0.code == ConvertedEncoding.code }.map { $0.message(in: .vietnamese) } == [words])
  }
}
