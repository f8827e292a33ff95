import Foundation
import TestSupport
import Testing

@Suite("A script can tell from the exit status what to do next")
struct ExitStatusTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Ngày,Họ và tên\n8/10/2022,Lò Văn Kiên\n", to: "tham-gia.csv")
    try folder.write("", to: "exists.json")
  }

  @Test(
    "Wrong usage is 64, with the reason and the usage on standard error",
    arguments: [
      (["check"], "Lỗi: thiếu '<path> ...'"),
      (["check", "."] + ["--nope"], "Lỗi: không có tùy chọn '--nope'"),
      (["check", ".", "--month", "2022-13"], "Lỗi: giá trị '2022-13'"),
      (["check", ".", "--month"], "Lỗi: thiếu giá trị cho '--month <2022-10>'"),
      (["check", ".", "--lang", "fr"], "Lỗi: giá trị 'fr'"),
      (["inspect"], "Lỗi: thiếu '<path> ...'"),
      (["convert", "."], "Lỗi: thiếu '--out <dir>'"),
      (
        ["commend", ".", "--from", "2022-11", "--to", "2022-09", "--out", "so"], "Lỗi: --to phải không sớm hơn --from."
      ),
      (["frobnicate"], "Lỗi: thừa 'frobnicate'"),
      (["check", "--lang", "en"], "Error: Missing expected argument '<path> ...'"),
      (["convert", ".", "--out", ""], "Lỗi: giá trị '' không dùng được cho '--out <dir>': đường dẫn trống."),
      (["convert", ".", "--out="], "Lỗi: thiếu giá trị cho '--out <dir>'"),
      (["check", ".", "--json", ""], "Lỗi: giá trị '' không dùng được cho '--json <file>': đường dẫn trống."),
      (["inspect", ".", "--json", ""], "Lỗi: giá trị '' không dùng được cho '--json <file>': đường dẫn trống."),
      (["check", ".", "--district", ""], "Lỗi: giá trị '' không dùng được cho '--district <dir>': đường dẫn trống."),
      (["check", ".", "--templates", ""], "Lỗi: giá trị '' không dùng được cho '--templates <dir>': đường dẫn trống."),
      (["check", ".", "--previous", ""], "Lỗi: giá trị '' không dùng được cho '--previous <path>': đường dẫn trống."),
      (["check", ".", ""], "Lỗi: giá trị '' không dùng được cho '<path>': đường dẫn trống."),
      (["inspect", "", "--lang", "en"], "Error: The value '' is invalid for '<path>': the path is empty."),
    ])
  func wrongUsage(arguments: [String], reason: String) throws {
    let run = try Program.run(arguments, in: folder.path)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix(reason))
    #expect(run.errors.contains("cuoituan"))
  }

  @Test(
    "A PATH that cannot be opened is 66, and nothing is written",
    arguments: [["check"], ["inspect"], ["convert", "--out", "so"]])
  func missingPath(command: [String]) throws {
    let run = try Program.run(
      [command[0], "tham-gia.csv", "khong-co"] + command.dropFirst() + ["--json", "ket-qua.json"], in: folder.path)
    #expect(run == Run(status: 66, output: "", errors: "khong-co: Không có tệp hay thư mục này.\n"))
    #expect(try folder.contents() == ["exists.json", "tham-gia.csv"])
  }

  @Test("A FIFO is 66, and the program does not wait for it")
  func fifo() throws {
    #expect(mkfifo(folder.path + "/fifo.csv", 0o600) == 0)
    let run = try Program.run("check", "fifo.csv", in: folder.path)
    #expect(run == Run(status: 66, output: "", errors: "fifo.csv: Đây không phải là một tệp.\n"))
  }

  @Test(
    "An output that cannot be written is 73, and nothing is left behind",
    arguments: [
      (["--json", "tham-gia.csv/ket-qua.json"], "tham-gia.csv: một phần của đường dẫn không phải là thư mục"),
      (["--json", "/proc/khong-co/ket-qua.json"], "/proc/khong-co: không có thư mục ấy"),
      (["--json", "."], ".: đó là một thư mục"),
      (["--json", "exists.json"], "exists.json: đã có tệp này; thêm --force để ghi đè"),
    ])
  func unwritableOutput(options: [String], reason: String) throws {
    for command in [["check"], ["inspect"], ["convert", "--out", "so", "--month", "2022-10"]] {
      let run = try Program.run([command[0], "tham-gia.csv"] + command.dropFirst() + options, in: folder.path)
      #expect(run == Run(status: 73, output: "", errors: "Không ghi được \(reason).\n"))
      #expect(try folder.contents() == ["exists.json", "tham-gia.csv"])
    }
    #expect(try folder.text("exists.json") == "")
  }

  @Test("With --force a file that exists is overwritten")
  func force() throws {
    let run = try Program.run("inspect", "tham-gia.csv", "--json", "exists.json", "--force", in: folder.path)
    #expect(run == Run(status: 0, output: "", errors: ""))
    #expect(try folder.text("exists.json").contains("Lò Văn Kiên"))
    #expect(try folder.contents() == ["exists.json", "tham-gia.csv"])
  }

  @Test("A device or pipe is written to and stays what it is, whatever --force says")
  func device() throws {
    let file = FileManager.default
    try file.createSymbolicLink(atPath: folder.path + "/null.json", withDestinationPath: "/dev/null")
    try file.createSymbolicLink(atPath: folder.path + "/full.json", withDestinationPath: "/dev/full")
    for options in [[], ["--force"]] {
      let null = try Program.run(["inspect", "tham-gia.csv", "--json", "null.json"] + options, in: folder.path)
      #expect(null == Run(status: 0, output: "", errors: ""))
      let full = try Program.run(["inspect", "tham-gia.csv", "--json", "full.json"] + options, in: folder.path)
      #expect(full == Run(status: 73, output: "", errors: "Không ghi được full.json: đĩa đã đầy.\n"))
    }
    #expect(try file.destinationOfSymbolicLink(atPath: folder.path + "/null.json") == "/dev/null")
    #expect(try folder.contents() == ["exists.json", "full.json", "null.json", "tham-gia.csv"])
  }

  @Test("A pipe in the place of a workbook is left alone")
  func pipeAsWorkbook() throws {
    let target = "so/BaoCaoThang_2022-10.xlsx"
    try FileManager.default.createDirectory(atPath: folder.path + "/so", withIntermediateDirectories: false)
    #expect(mkfifo(folder.path + "/" + target, 0o600) == 0)
    let run = try Program.run(
      "convert", "tham-gia.csv", "--month", "2022-10", "--out", "so", "--force", in: folder.path)
    #expect(
      run == Run(status: 73, output: "", errors: "Không ghi được \(target): đó không phải là một tệp thông thường.\n"))
    #expect(try folder.contents() == ["exists.json", "so", target, "tham-gia.csv"])
  }

  @Test(
    "Wrong templates are 78, with file, line and key, and nothing is written",
    arguments: [
      (
        "district/rules.yaml", "days_per_month: 1 ", "days_per_month: mot ",
        "mau/district/rules.yaml, dòng 17, monthly_rule.days_per_month: "
      ),
      ("district/rules.yaml", "  launched: ", "  lauched: ", "mau/district/rules.yaml, dòng 12, movement.lauched: "),
      ("forms/roster.yaml", "key: full_name", "key: whole_name", "mau/forms/roster.yaml, dòng "),
      ("district/units.csv", ",commune,", ",comune,", "mau/district/units.csv, dòng "),
      ("workbooks/monthly.yaml", "sheets:", "shets:", "mau/workbooks/monthly.yaml, dòng "),
    ])
  func wrongTemplates(file: String, right: String, wrong: String, message: String) throws {
    try folder.copy(Program.templates, to: "mau")
    try folder.write(
      try folder.text("mau/" + file).replacingOccurrences(of: right, with: wrong), to: "mau/" + file)
    let before = try folder.contents()
    let run = try Program.run(
      "convert", "tham-gia.csv", "--templates", "mau", "--out", "so", "--json", "ket-qua.json", in: folder.path)
    #expect(run.status == 78)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix(message))
    #expect(run.errors.hasSuffix("\n") && run.errors.count(where: \.isNewline) == 1)
    #expect(try folder.contents() == before)
  }

  @Test("Templates that are not there are 78")
  func missingTemplates() throws {
    let run = try Program.run("check", "tham-gia.csv", "--templates", "khong-co", in: folder.path)
    #expect(run.status == 78)
    #expect(run.errors.hasPrefix("khong-co/"))
  }
}
