import Foundation
import Testing

@Suite("commend names whom to propose, and the committee can see why in the workbook", .serialized)
struct CommendTests {
  private let folder: Folder
  private static let name = "so/KhenThuong_2022-09_2022-11.xlsx"

  init() throws { folder = try Folder() }

  private func commend(
    _ more: [String] = [], from: String = "2022-09", to: String = "2022-11", district: String = Program.sampleDistrict
  ) throws -> Run {
    try Program.run(
      ["commend", Program.sampleSubmissions, "--district", district, "--from", from, "--to", to] + more,
      in: folder.path)
  }

  /// A copy of the sample's district with other rules.
  private func district(_ changes: [(String, String)]) throws -> String {
    let path = try folder.copy(Program.sampleDistrict, to: "huyen-\(UUID().uuidString)")
    let name = path.dropFirst(folder.path.count + 1) + "/rules.yaml"
    var rules = try folder.text(String(name))
    for (old, new) in changes {
      try #require(rules.contains(old))
      rules = rules.replacingOccurrences(of: old, with: new)
    }
    try folder.write(rules, to: String(name))
    return path
  }

  @Test("The workbook is written, the terminal says how many, and a second run gives the same bytes")
  func writes() throws {
    let run = try commend(["--out", "so"])
    #expect(run.status == 1)
    #expect(run.errors == "")
    #expect(
      run.output.hasSuffix(
        """
        Đề nghị khen 8 tập thể: 31 được xét, 13 đủ điều kiện, chỉ tiêu 8
        Đề nghị khen 30 cá nhân: 580 được xét, 75 đủ điều kiện, chỉ tiêu 30; 2 bằng điểm nhau ở chỗ hết chỉ tiêu
        Đã ghi: \(Self.name)

        """))
    let first = try Data(contentsOf: URL(filePath: folder.path + "/" + Self.name))
    #expect(try commend(["--out", "so"]).status == 73)
    #expect(try commend(["--out", "so", "--force", "--quiet"]) == Run(status: 1, output: "", errors: ""))
    #expect(try Data(contentsOf: URL(filePath: folder.path + "/" + Self.name)) == first)
  }

  @Test("Other thresholds are tried in a table")
  func whatIf() throws {
    let run = try commend([
      "--out", "so", "--what-if", "weekend_days=4", "--what-if", "confirmed_ratio=90%", "--what-if",
      "participation_rate=0,8",
    ])
    let table = run.output.split(separator: "\n").drop { !$0.hasPrefix("Nếu ngưỡng là") }.dropLast()
      .map { $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ") }
    #expect(
      table == [
        "Nếu ngưỡng là nay là thì đủ điều kiện nay chỉ tiêu đề nghị",
        "tập thể: participation_rate ≥ 0,8 0,7 13 13 8 8",
        "cá nhân: weekend_days ≥ 4 3 68 75 30 30",
        "cá nhân: confirmed_ratio ≥ 0,9 0,8 42 75 30 30",
        "cá nhân: weekend_days ≥ 4, confirmed_ratio ≥ 0,9 3, 0,8 35 75 30 30",
      ])
  }

  @Test(
    "A trial that cannot be made is wrong usage, and nothing is written",
    arguments: ["villagers=3", "no_such=1", "weekend_days", "weekend_days=", "weekend_days=x", "weekend_days=-1"])
  func wrongTrial(trial: String) throws {
    let run = try commend(["--out", "so", "--what-if", trial])
    #expect(run.status == 64)
    #expect(run.errors != "")
    #expect(try folder.contents() == [])
  }

  @Test("--out is required")
  func needsFolder() throws { #expect(try commend().status == 64) }

  @Test("Months of which nothing was received, and months before the launch, are said")
  func gaps() throws {
    let run = try commend(["--out", "so"], from: "2022-08", to: "2022-12")
    #expect(run.output.contains("Chưa nhận được số liệu của tháng 08/2022, 12/2022"))
    #expect(run.output.contains("Tháng 08/2022 ở trước ngày phát động (02/09/2022)"))
    let early = try commend(["--out", "truoc"], from: "2022-06", to: "2022-07")
    #expect(early.status == 0)
    #expect(early.output.contains("Đề nghị khen 0 cá nhân: 0 được xét"))
    #expect(try folder.contents().contains("truoc/KhenThuong_2022-06_2022-07.xlsx"))
  }

  @Test(
    "Wrong criteria stop the program before anything is written, with file, line and key",
    arguments: [
      ("metric: weekend_days, at_least: 3", "metric: weekday_days, at_least: 3", 29, "individuals.require[2].metric"),
      ("metric: weekend_days, at_least: 3", "metric: weekend_days", 29, "individuals.require[2]"),
      ("id: days,", "id: nominated,", 29, "individuals.require[2].id"),
      ("quota: 30", "quota: -1", 25, "individuals.quota"),
      ("[weekend_days, activities", "[weekend_day, activities", 32, "individuals.rank_by[0]"),
      ("metric: participation_rate", "metric: weekend_days", 37, "collectives.require[1].metric"),
    ])
  func wrongCriteria(old: String, new: String, line: Int, key: String) throws {
    let district = try district([(old, new)])
    let run = try commend(["--out", "so"], district: district)
    #expect(run.status == 78)
    #expect(run.errors.contains("rules.yaml, dòng \(line), commendation.\(key): "), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/so"))
  }

  private static let canRecalculate = Tool.soffice.isExpected && Tool.python3.has(module: "openpyxl")
  private static let script = Program.repository + "/Tests/Fixtures/tools/recalculate.py"

  private func recalculate(_ edits: [String]) throws -> Run {
    try Tool.python3.run(["-W", "ignore", Self.script, Self.name, "ket-qua.json"] + edits, in: folder.path)
  }

  @Test(
    "LibreOffice calculates every formula to the value that is written beside it",
    .enabled(if: canRecalculate, "LibreOffice or openpyxl is not installed"))
  func formulas() throws {
    _ = try commend(["--out", "so", "--json", "ket-qua.json", "--quiet"])
    #expect(
      try recalculate([])
        == Run(status: 0, output: "611 subjects, 10 counts, formulas, 0 differences\n", errors: ""))
  }

  @Test(
    "A threshold changed in the workbook gives what a new run under changed rules gives",
    .enabled(if: canRecalculate, "LibreOffice or openpyxl is not installed"),
    arguments: [
      (
        [("weekend_days, at_least: 3", "weekend_days, at_least: 4.5"), ("quota: 30", "quota: 21")],
        ["nguong_ca_nhan_days=4.5", "chi_tieu_ca_nhan=21"]
      ),
      (
        [
          ("nominated, at_least: 1, label: Được đơn vị đề nghị", "nominated, at_least: 0, label: Được đơn vị đề nghị"),
          ("quota: 8", "quota: 0"), ("participation_rate, at_least: 0.7", "participation_rate, at_least: 0.85"),
        ],
        ["nguong_ca_nhan_nominated=0", "chi_tieu_tap_the=0", "nguong_tap_the_rate=0.85"]
      ),
      (
        [
          ("weekend_days, at_least: 3", "weekend_days, at_least: 99"),
          ("activities, at_least: 2", "activities, at_least: 0"),
        ],
        ["nguong_ca_nhan_days=99", "nguong_tap_the_activities=0"]
      ),
    ] as [([(String, String)], [String])])
  func thresholds(rules: [(String, String)], edits: [String]) throws {
    _ = try commend(["--out", "so", "--quiet"])
    let district = try district(rules)
    _ = try commend(["--out", "moi", "--json", "ket-qua.json", "--quiet"], district: district)
    #expect(
      try recalculate(edits) == Run(status: 0, output: "611 subjects, 10 counts, 0 differences\n", errors: ""))
  }
}
