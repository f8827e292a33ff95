import ArgumentParser
import Movement
import Submissions

/// `check`: reads and validates, prints the issues grouped by file, writes no workbook.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Wording.text(
        "Đọc và kiểm tra, in các vấn đề theo từng tệp; không ghi sổ nào.",
        "Read and check, print the issues by file; write no workbook."))
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var earlier: PreviousOptions

  @Option(name: .long, help: ArgumentHelp(Wording.text("Chỉ tháng này.", "This month only."), valueName: "2022-10"))
  var month: YearMonth?

  func run() throws {
    let setup = try Setup(common)
    let job = try Job(setup, input.paths, previous: earlier.previous, quiet: common.quiet)
    let results = job.assess(month.map(Assessment.Scope.month) ?? .everyMonth, keeping: [:])
    try Outputs(force: common.force, inputs: job.inputs).commit { outputs throws(Failure) in
      try outputs.writeJSON(results, to: common.json)
    }
    if !common.quiet, common.json != "-" {
      Console.out(CheckReport(results: results, language: Wording.language, width: Console.width).text)
    }
    if results.hasErrors { throw Failure(.data, "") }
  }
}

extension Results {
  /// Whether an error was found in the data.
  var hasErrors: Bool { issues.contains { $0.severity == .error } }
}
