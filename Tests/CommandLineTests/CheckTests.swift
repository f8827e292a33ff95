import Foundation
import TestSupport
import Testing

@Suite("check tells the clerk every mistake, and loses no row")
struct CheckTests {
  private static let sample = [
    "check", Program.sampleSubmissions, "--district", Program.sampleDistrict, "--month", "2022-10",
  ]

  @Test("The sample has mistakes on purpose: all is printed and the status is 1")
  func sample() throws {
    let run = try Program.run(Self.sample)
    #expect(run.status == 1)
    #expect(run.errors == "")
    #expect(run.output.contains("Tháng: 10/2022\n"))
    let balance = try #require(try Balance(in: run.output))
    #expect(balance.total == balance.accepted + balance.rejected + balance.skipped)
    #expect(balance.accepted > 0 && balance.rejected > 0 && balance.skipped > 0)
    #expect(run.output.contains("LỖI") && run.output.contains("CẢNH BÁO") && run.output.contains("→"))
  }

  @Test("In English the same run says the same numbers")
  func english() throws {
    let vietnamese = try Program.run(Self.sample)
    let english = try Program.run(Self.sample + ["--lang", "en"])
    #expect(english.status == 1)
    #expect(english.output.contains("ERROR") && english.output.contains("WARN"))
    #expect(try Balance(in: english.output) == Balance(in: vietnamese.output))
  }

  @Test("--quiet prints nothing")
  func quiet() throws {
    #expect(try Program.run(Self.sample + ["--quiet"]) == Run(status: 1, output: "", errors: ""))
  }

  @Test("The results are the same bytes on standard output, in a file, and in every run")
  func json() throws {
    let folder = try TemporaryFolder()
    let first = try Program.run(Self.sample + ["--json", "-"], in: folder.path)
    #expect(first.status == 1)
    #expect(first.errors == "")
    #expect(try Program.run(Self.sample + ["--json", "ket-qua.json", "--quiet"], in: folder.path).status == 1)
    #expect(try folder.text("ket-qua.json") == first.output)
    #expect(try Program.run(Self.sample + ["--json", "-"], in: folder.path) == first)
  }

  @Test("The results hold the balance that is printed, table by table")
  func jsonBalance() throws {
    let results = try Results(try Program.run(Self.sample + ["--json", "-"]).output)
    for table in results.tables {
      #expect(table.rows.total == table.rows.accepted + table.rows.rejected + table.rows.skipped)
    }
    let sum = results.tables.map(\.rows).reduce(Balance(total: 0, accepted: 0, rejected: 0, skipped: 0)) {
      Balance(
        total: $0.total + $1.total, accepted: $0.accepted + $1.accepted, rejected: $0.rejected + $1.rejected,
        skipped: $0.skipped + $1.skipped)
    }
    #expect(try Balance(in: Program.run(Self.sample).output) == sum)
  }

  @Test("A file that cannot be read is an issue, and the others are read all the same")
  func oneBadFile() throws {
    let folder = try TemporaryFolder()
    try folder.copy(Program.sampleSubmissions + "/2022-10/na-hy", to: "na-hy")
    let good = try Results(
      try Program.run("check", "na-hy", "--month", "2022-10", "--json", "-", in: folder.path).output)
    try folder.write([0x89] + "PNG\r\n\u{1A}\n".utf8 + [0, 0, 0, 0x0D], to: "na-hy/anh.csv")
    let run = try Program.run("check", "na-hy", "--month", "2022-10", "--json", "-", in: folder.path)
    let mixed = try Results(run.output)
    #expect(run.status == 1)
    #expect(mixed.tables == good.tables)
    #expect(mixed.issues.filter { $0.file == "anh.csv" }.map(\.code) == ["unreadable-file"])
  }

  @Test("A month for which nothing was sent has no error: every unit is named as missing")
  func monthWithoutFiles() throws {
    let run = try Program.run(
      "check", Program.sampleSubmissions, "--district", Program.sampleDistrict, "--month", "2021-01", "--json", "-")
    let results = try Results(run.output)
    #expect(run.status == 0)
    #expect(results.tables == [])
    #expect(Set(results.issues.map(\.code)) == ["missing-form"])
  }

  @Test("The issues stand under their file, with its balance")
  func byFile() throws {
    let folder = try TemporaryFolder()
    let row = "7/10/2022,Lò Văn Kiên,NP-01\n"
    try folder.write("Ngày,Họ và tên,Mã số\n" + row, to: "2022-10/Nà Hỳ/a.csv")
    try folder.write("Ngày,Họ và tên,Mã số\n" + row + row + "x,y,z\n", to: "2022-10/Nà Hỳ/b.csv")
    let run = try Program.run("check", ".", "--district", Program.sampleDistrict, "--lang", "en", in: folder.path)
    let hints = [
      "          → Check the code. If the person is new, add them to the roster.",
      "          → The row is kept but not credited. Correct the date if it is wrong.",
    ]
    let expected =
      [
        "2022-10/Nà Hỳ/a.csv", "  2 rows = 0 accepted + 1 rejected + 1 skipped",
        "  ERROR     C2: The code “NP-01” is on no roster.", hints[0],
        "  WARN      A2: 2022-10-07 is a Friday, not a weekend day.", hints[1], "",
        "2022-10/Nà Hỳ/b.csv", "  4 rows = 0 accepted + 3 rejected + 1 skipped",
        "  ERROR     C2: The code “NP-01” is on no roster.", "  ERROR     C3: The code “NP-01” is on no roster.",
        hints[0],
        "  ERROR     A4: “x” is no date that exists.", "          → Write day/month/year, such as 8/10/2022.",
        "  WARN      A2: 2022-10-07 is a Friday, not a weekend day.",
        "  WARN      A3: 2022-10-07 is a Friday, not a weekend day.", hints[1], "",
      ].joined(separator: "\n") + "\nUnits\n"
    #expect(run.output.hasPrefix(expected))
  }
}
