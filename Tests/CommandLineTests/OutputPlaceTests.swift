import Foundation
import TestSupport
import Testing

@Suite("Everything is written where the clerk said, and nothing of the clerk's is lost")
struct OutputPlaceTests {
  private static let monthly = "BaoCaoThang_2022-10.xlsx"
  private static let submission = "nop/2022-10/Nà Hỳ/tham-gia.csv"
  private let folder: TemporaryFolder
  private let link = FileManager.default.createSymbolicLink(atPath:withDestinationPath:)
  /// What is in the folder before a run.
  private let before: [String]

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Ngày,Họ và tên,Mã số\nx,Lò Văn Kiên,NP-01\n", to: Self.submission)
    before = try folder.contents()
  }

  private func convert(_ options: String...) throws -> Run {
    try Program.run(["convert", "nop", "--month", "2022-10", "--quiet"] + options, in: folder.path)
  }

  /// What a run added to the folder.
  private func added() throws -> [String] { try folder.contents().filter { !before.contains($0) } }

  @Test(
    "However the folder is spelled, it is made if it is new",
    arguments: ["so", "so/", "so//", "so/.", "./so", "moi/../so", "so/moi/..", "nop/../so/./"])
  func spelling(out: String) throws {
    #expect(try convert("--out", out) == Run(status: 1, output: "", errors: ""))
    let (returned, others) = (
      try added().filter { $0.contains("/TraLai_") }, try added().filter { !$0.contains("/TraLai_") }
    )
    #expect(others == ["so", "so/" + Self.monthly, "so/TraLai"])
    #expect(returned.contains("so/TraLai/TraLai_03167_2022-10.xlsx"))
  }

  @Test("A folder that exists is kept as it is spelled: behind a link .. is the system's")
  func parentOfLink() throws {
    try folder.write("", to: "xa/so/a.txt")
    try link(folder.path + "/tat", "xa/so")
    #expect(try convert("--out", "tat/../kq").status == 1)
    #expect(try added().contains("xa/kq/" + Self.monthly))
  }

  @Test("The folder may be a link; the folders inside that the program names may not")
  func links() throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/khac", withIntermediateDirectories: false)
    try link(folder.path + "/so", "khac")
    #expect(try convert("--out", "so").status == 1)
    #expect(try folder.contents().contains("khac/TraLai/TraLai_03167_2022-10.xlsx"))

    for (name, options) in [("TraLai", ["--month", "2022-10"]), ("2022-10", [])] {
      try FileManager.default.createDirectory(atPath: folder.path + "/o-" + name, withIntermediateDirectories: false)
      try link(folder.path + "/o-\(name)/\(name)", "../khac")
      let contents = try folder.contents()
      for force in [[], ["--force"]] {
        let run = try Program.run(["convert", "nop", "--out", "o-" + name] + options + force, in: folder.path)
        #expect(run.status == 73 && run.output == "")
        #expect(run.errors.hasPrefix("Không ghi được o-\(name)/\(name): đó là một đường dẫn tắt (symbolic link), "))
        #expect(try folder.contents() == contents)
      }
    }
  }

  @Test(
    "A link that leads nowhere is called one, whatever --force says",
    arguments: [
      ("dau-do", "so: đó là một đường dẫn tắt (symbolic link) dẫn tới chỗ không có"),
      ("so", "so: các đường dẫn tắt (symbolic link) dẫn vòng tròn"),
    ])
  func brokenLink(destination: String, reason: String) throws {
    try link(folder.path + "/so", destination)
    for options in [[], ["--force"]] {
      let run = try Program.run(["convert", "nop", "--out", "so"] + options, in: folder.path)
      #expect(run == Run(status: 73, output: "", errors: "Không ghi được \(reason).\n"))
    }
    #expect(try added() == ["so"])
  }

  @Test(
    "Two outputs of one run at one path are wrong usage, and neither is written",
    arguments: [
      "so/\(monthly)", "so/./TraLai/../\(monthly)", "so/\(monthly)/x.json", "so/TraLai/TraLai_03167_2022-10.xlsx/x/y",
    ])
  func onePath(json: String) throws {
    for options in [[], ["--force"]] {
      let run = try Program.run(
        ["convert", "nop", "--month", "2022-10", "--out", "so", "--json", json] + options, in: folder.path)
      #expect(run.status == 64 && run.output == "")
      #expect(run.errors.hasPrefix("Lỗi: hai kết quả cùng ghi vào so/"))
      #expect(try added() == [])
    }
  }

  @Test(
    "An input is never overwritten, not even with --force",
    arguments: [
      ["check", "nop", "--json", submission], ["inspect", submission, "--json", submission],
      ["inspect", submission, "--json", "tat.csv"], ["inspect", "tat.csv", "--json", "nop/../" + submission],
      ["check", "nop/2022-10", "nop", "--json", "./nop//2022-10/Nà Hỳ/tham-gia.csv"],
      ["check", "khac.csv", "--previous", "nop", "--json", submission],
      ["convert", "so", "--out", "so", "--month", "2022-10"],
    ])
  func input(arguments: [String]) throws {
    try folder.write("Ngày,Họ và tên\n", to: "khac.csv")
    try folder.write("Ngày,Họ và tên\n", to: "so/" + Self.monthly)
    try link(folder.path + "/tat.csv", Self.submission)
    let (contents, bytes) = (try folder.contents(), try folder.bytes(of: Self.submission))
    for options in [[], ["--force"]] {
      let run = try Program.run(arguments + options, in: folder.path)
      #expect(run.status == 73 && run.output == "")
      #expect(run.errors.hasSuffix(": đó là một tệp đầu vào, không bao giờ bị ghi đè; hãy chọn chỗ khác.\n"))
      #expect(try folder.contents() == contents)
      #expect(try folder.bytes(of: Self.submission) == bytes)
    }
  }

  @Test("A link in the place of an output is back when the run fails")
  func undoneLink() throws {
    try folder.write("mine", to: "so/TraLai/TraLai_03167_2022-10.xlsx/x")
    try link(folder.path + "/so/" + Self.monthly, "dau-do")
    let contents = try folder.contents()
    #expect(try convert("--out", "so", "--force").status == 73)
    #expect(try folder.contents() == contents)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/so/" + Self.monthly) == "dau-do")
  }

  @Test("Ctrl-C, a lost terminal and a shutdown leave nothing behind", arguments: [SIGINT, SIGHUP, SIGTERM])
  func signals(signal: Int32) throws {
    // Nobody reads the pipe, so the program waits with the workbooks staged.
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    try folder.write("old", to: "so/" + Self.monthly)
    let contents = try folder.contents()
    let command = ["convert", "nop", "--month", "2022-10", "--out", "so", "--json", "pipe", "--force"]
    let run = try Program.run(command, in: folder.path) { process in
      while kill(process, 0) == 0, try !folder.contents().contains(where: { $0.contains("so/TraLai/.cuoituan-") }) {
        usleep(2_000)
      }
      #expect(kill(process, signal) == 0)
    }
    #expect(run == Run(status: 128 + signal, output: "", errors: ""))
    #expect(try folder.contents() == contents)
    #expect(try folder.text("so/" + Self.monthly) == "old")
  }

  @Test("A reader that goes away is an output that cannot be written, and nothing is left")
  func closedPipe() throws {
    // More than a pipe takes without a reader.
    let command = """
      set -o pipefail
      "$0" convert "$1" --district "$2" --out so --json - | true
      """
    let run = try Program.execute(
      ["/bin/bash", "-c", command, Program.path, Program.sampleSubmissions, Program.sampleDistrict], in: folder.path,
      environment: ["CUOITUAN_TEMPLATES": Program.templates])
    #expect(run == Run(status: 73, output: "", errors: "Không ghi được stdout: bên nhận đã đóng.\n"))
    #expect(try added() == [])
  }
}
