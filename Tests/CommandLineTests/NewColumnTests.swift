import TestSupport
import Testing

@Suite("Two files are touched for a new column, the form's and the layout's: the program needs no build", .serialized)
struct NewColumnTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Program.templates, to: "mau")
    try append("  - {name: Phương tiện, key: vehicle, type: string}\n", to: "mau/forms/participation.yaml")
    try folder.write("Mã số,Họ và tên,Đối tượng\n03156-001,Lò Văn Ún,khác\n", to: "nhan/2022-10/03156/danh-sach.csv")
    try folder.write(
      "Ngày,Mã số,Họ và tên,Phương tiện\n9/10/2022,03156-001,Lò Văn Ún,Xe máy\n", to: "nhan/2022-10/03156/tham-gia.csv")
  }

  private func append(_ text: String, to file: String) throws {
    try folder.write(try folder.text(file) + text, to: file)
  }

  @Test func inTheMonthlyWorkbook() throws {
    try append(
      """

        - name: Tham gia
          data: participation
          columns:
            - {field: date, heading: Ngày, width: 12}
            - {field: full_name, heading: Họ và tên, width: 27}
            - {field: vehicle, heading: Đi bằng, width: 20}

      """, to: "mau/workbooks/monthly.yaml")
    let run = try Program.run(
      "convert", "nhan", "--templates", "mau", "--month", "2022-10", "--out", "so", "--quiet", in: folder.path)
    #expect(run == Run(status: 0, output: "", errors: ""))
    #expect(
      try shown("so/BaoCaoThang_2022-10.xlsx")
        .hasSuffix("  1: Ngày | Họ và tên | Đi bằng\n  2: 2022-10-09 | Lò Văn Ún | Xe máy\n\n"))
  }

  @Test func inTheCommendationWorkbook() throws {
    let layout = "mau/workbooks/commendation.yaml"
    let session = "{field: session, heading: Buổi, width: 10}"
    try folder.write(
      try folder.text(layout).replacing(session, with: "{field: vehicle, heading: Đi bằng, width: 10}"), to: layout)
    let run = try Program.run(
      "commend", "nhan", "--templates", "mau", "--from", "2022-10", "--to", "2022-10", "--out", "so", "--quiet",
      in: folder.path)
    #expect(run == Run(status: 0, output: "", errors: ""))
    #expect(
      try shown("so/KhenThuong_2022-10_2022-10.xlsx")
        .contains(": 1 | Lò Văn Ún | Xã Nậm Tin | 03156-001 | 2022-10-09 | Xe máy | 1 | "))
  }

  /// The first rows of all sheets.
  private func shown(_ workbook: String) throws -> String {
    try Program.run("inspect", workbook, "--templates", "mau", in: folder.path).output
  }
}
