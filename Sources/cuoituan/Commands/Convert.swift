import ArgumentParser
import Movement
import Reporting
import Submissions
import WorkbookWriting

/// `convert`: writes the monthly workbooks, and what goes back to the units.
struct Convert: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Wording.text(
        "Lập sổ báo cáo tháng và tệp trả lại đơn vị có lỗi; mỗi tháng một thư mục nếu không chỉ ra tháng.",
        "Write the monthly workbook and what goes back to units with errors; a folder a month where no month is named."
      ))
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var earlier: PreviousOptions

  @Option(name: .long, help: ArgumentHelp(Wording.text("Chỉ tháng này.", "This month only."), valueName: "2022-10"))
  var month: YearMonth?

  @Option(
    name: .long,
    help: ArgumentHelp(Wording.text("Thư mục để ghi sổ.", "The folder for the workbooks."), valueName: "dir"),
    transform: PathOption.folder)
  var out: String

  func run() throws {
    let setup = try Setup(common)
    let layout = try setup.layout("monthly", for: MonthlyWorkbook.schema)
    let returnLayout = try setup.returnLayout()
    let job = try Job(setup, input.paths, previous: earlier.previous, quiet: common.quiet)
    let results = job.assess(
      month.map(Assessment.Scope.month) ?? .everyMonth, keeping: layout.extraFields)
    let returns = ReturnWorkbooks(
      results: results, forms: setup.forms, layout: returnLayout, language: Wording.language)
    let planned = results.months.flatMap { plan($0, results, layout, returns) }
    try Outputs(force: common.force, inputs: job.inputs).commit { outputs throws(Failure) in
      try outputs.writeWorkbooks(planned)
      try outputs.writeJSON(results, to: common.json)
    }
    report(results, planned.map(\.target))
    if results.hasErrors { throw Failure(.data, "") }
  }

  /// The workbooks of a month: the largest first, so that no thread is left with it at the end.
  private func plan(
    _ each: YearMonth, _ results: Results, _ layout: WorkbookLayout, _ returns: ReturnWorkbooks
  ) -> [Outputs.PlannedWorkbook] {
    func target(_ name: String) -> OutputFile {
      OutputFile(folder: out, name: month == nil ? "\(each)/\(name)" : name)
    }
    let monthly = MonthlyWorkbook(
      results: results, month: each, layout: layout, language: Wording.language, programVersion: Version.text,
      returnLocation: returns.location)
    let own = Outputs.PlannedWorkbook(target: target(MonthlyWorkbook.fileName(each))) {
      path throws(WorkbookError) in try monthly.write(to: path)
    }
    return [own]
      + returns.workbooks.filter { $0.month == each }.map { workbook in
        Outputs.PlannedWorkbook(target: target("\(ReturnWorkbooks.folder)/\(workbook.fileName)")) {
          path throws(WorkbookError) in try workbook.write(to: path)
        }
      }
  }

  private func report(_ results: Results, _ written: [OutputFile]) {
    guard !common.quiet, common.json != "-" else { return }
    Console.out(SummaryText(results: results, language: Wording.language).text)
    func isReturned(_ file: OutputFile) -> Bool { file.directory.hasSuffix("/\(ReturnWorkbooks.folder)") }
    for file in written where !isReturned(file) {
      Console.out(Wording.text("Đã ghi: ", "Written: ") + file.path + "\n")
    }
    // Of the many return workbooks their folder is named, and how many are in it.
    let returned = Dictionary(grouping: written.filter(isReturned), by: \.directory)
    for (folder, workbooks) in returned.sorted(by: { $0.key < $1.key }) {
      let count = workbooks.count
      Console.out(
        Wording.text(
          "Đã ghi: \(folder)/ (\(count) sổ trả lại đơn vị)", "Written: \(folder)/ (\(count) return workbooks)") + "\n")
    }
  }
}
