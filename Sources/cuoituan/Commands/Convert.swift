import ArgumentParser
import Movement
import Reporting
import Submissions
import TableReading
import WorkbookWriting

/// `convert`: writes the monthly workbooks.
struct Convert: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Wording.text(
        "Lập sổ báo cáo tháng; mỗi tháng một thư mục nếu không chỉ ra tháng.",
        "Write the monthly workbook; a folder a month where no month is named."))
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var earlier: PreviousOptions

  @Option(name: .long, help: ArgumentHelp(Wording.text("Chỉ tháng này.", "This month only."), valueName: "2022-10"))
  var month: YearMonth?

  @Option(
    name: .long,
    help: ArgumentHelp(Wording.text("Thư mục để ghi sổ.", "The folder for the workbooks."), valueName: "dir"))
  var out: String

  func run() throws {
    let setup = try Setup(common)
    let layout = try setup.layout("monthly", for: MonthlyWorkbook.schema)
    let results = try Job(setup, input, common).assess(
      month.map(Assessment.Scope.month) ?? .everyMonth, previous: earlier.previous)
    var written: [String] = []
    try Outputs(force: common.force).commit { outputs throws(Failure) in
      for each in results.months {
        let folder = month == nil ? "\(out)/\(each)" : out
        let target = "\(folder)/\(MonthlyWorkbook.fileName(each))"
        let workbook = MonthlyWorkbook(
          results: results, month: each, layout: layout, language: Wording.language, programVersion: Version.text)
        try outputs.writeWorkbook(to: target) { path throws(WorkbookError) in try workbook.write(to: path) }
        written.append(target)
      }
      try outputs.writeJSON(results, to: common.json)
    }
    report(results, written)
    if results.hasErrors { throw Failure(.data, "") }
  }

  private func report(_ results: Results, _ written: [String]) {
    guard !common.quiet, common.json != "-" else { return }
    Console.out(SummaryText(results: results, language: Wording.language).text)
    for path in written { Console.out(Wording.text("Đã ghi: ", "Written: ") + path + "\n") }
  }
}
