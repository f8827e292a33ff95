import TestSupport
import Testing

@Suite("commend judges a period and writes its workbook, the same bytes for the same input", .serialized)
struct CommendTests {
  private static let sample = [
    "commend", Program.sampleSubmissions, "--district", Program.sampleDistrict, "--from", "2022-09", "--to", "2022-11",
  ]

  @Test("The workbook and the results are written, and a second run gives the same")
  func sample() throws {
    let folder = try TemporaryFolder()
    let first = try Program.run(
      Self.sample + ["--out", "so", "--json", "so/ket-qua.json", "--quiet"], in: folder.path)
    #expect(first == Run(status: 1, output: "", errors: ""))
    #expect(try folder.contents() == ["so", "so/KhenThuong_2022-09_2022-11.xlsx", "so/ket-qua.json"])
    let second = try Program.run(
      Self.sample + ["--out", "lai", "--json", "lai/ket-qua.json", "--quiet"], in: folder.path)
    #expect(second == first)
    for name in ["KhenThuong_2022-09_2022-11.xlsx", "ket-qua.json"] {
      #expect(try folder.bytes(of: "so/" + name) == folder.bytes(of: "lai/" + name))
    }
  }

  @Test("Without --force a workbook that exists is kept")
  func existing() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "so/KhenThuong_2022-09_2022-11.xlsx")
    let run = try Program.run(Self.sample + ["--out", "so", "--json", "ket-qua.json"], in: folder.path)
    #expect(run.status == 73)
    #expect(run.output == "")
    #expect(try folder.contents() == ["so", "so/KhenThuong_2022-09_2022-11.xlsx"])
    #expect(try folder.text("so/KhenThuong_2022-09_2022-11.xlsx") == "mine")
  }
}
