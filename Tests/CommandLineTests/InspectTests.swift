import Foundation
import TestSupport
import Testing

@Suite("inspect shows how a file is read, before anybody judges it")
struct InspectTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "UBND XÃ NÀ HỲ\r\n\r\nNgày;Họ và tên;Ghi chú\r\n8/10/2022;\"Lò; \"\"Văn\"\" Kiên\";\r\n", to: "tham-gia.csv")
  }

  @Test func text() throws {
    let run = try Program.run("inspect", "tham-gia.csv", in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(
      lines == [
        "tham-gia.csv", "Bảng mã utf-8", "toàn bộ là UTF-8 hợp lệ", "Dấu phân cách ;", "Dòng tiêu đề 3",
        "Biểu Tham gia",
        "A: Ngày", "B: Họ và tên", "C: Ghi chú (cột lạ)", "1: UBND XÃ NÀ HỲ", "2:", "3: Ngày | Họ và tên | Ghi chú",
        "4: 8/10/2022 | Lò; \"Văn\" Kiên |",
      ])
  }

  @Test func json() throws {
    let run = try Program.run("inspect", "tham-gia.csv", "--json", "-", in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        [
        {
        "path": "tham-gia.csv",
        "sheet": null,
        "encoding": "utf-8",
        "delimiter": ";",
        "header_row": 3,
        "form": "participation",
        "rows": [
        ["UBND XÃ NÀ HỲ"],
        [],
        ["Ngày", "Họ và tên", "Ghi chú"],
        ["8/10/2022", "Lò; \\"Văn\\" Kiên", ""]
        ]
        }
        ]

        """)
    #expect(try Program.run("inspect", "tham-gia.csv", "--json", "ra.json", in: folder.path).status == 0)
    #expect(try folder.text("ra.json") == run.output)
  }

  @Test("A file that cannot be read is no reason to stop")
  func unreadable() throws {
    try folder.write("", to: "trong.csv")
    let run = try Program.run("inspect", "trong.csv", "tham-gia.csv", in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("LỖI") && run.output.contains("Dòng tiêu đề"))
  }

  @Test("As JSON too, the reason stands on standard error")
  func unreadableAsJSON() throws {
    try folder.write("", to: "trong.csv")
    let run = try Program.run("inspect", "trong.csv", "tham-gia.csv", "--json", "ra.json", in: folder.path)
    #expect(run == Run(status: 1, output: "", errors: "trong.csv: Tệp trống, không có dữ liệu nào.\n"))
    #expect(try folder.text("ra.json").contains("Lò; "))
  }
}
