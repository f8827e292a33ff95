public import ArgumentParser
import Movement
import Reporting
import Submissions
import WorkbookWriting

/// `commend`: judges a period and writes the commendation workbook.
struct Commend: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Wording.text(
        "Xét khen thưởng trong một thời kỳ và lập sổ khen thưởng.",
        "Judge whom to commend for a period, and write the commendation workbook."))
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp(Wording.text("Tháng đầu.", "The first month."), valueName: "2022-09"))
  var from: YearMonth

  @Option(name: .long, help: ArgumentHelp(Wording.text("Tháng cuối.", "The last month."), valueName: "2022-11"))
  var to: YearMonth

  @Option(
    name: .long,
    help: ArgumentHelp(Wording.text("Thư mục để ghi sổ.", "The folder for the workbook."), valueName: "dir"),
    transform: PathOption.folder)
  var out: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      Wording.text(
        "Thử một ngưỡng khác, ví dụ weekend_days=4: bao nhiêu người, tập thể sẽ đủ điều kiện. Dùng được nhiều lần.",
        "Try another threshold, such as weekend_days=4: how many would be eligible. May be repeated."),
      valueName: "metric=value"))
  var whatIf: [WhatIf] = []

  func validate() throws {
    if to < from {
      throw ValidationError(Wording.text("--to phải không sớm hơn --from.", "--to must not be before --from."))
    }
  }

  func run() throws {
    let setup = try Setup(common)
    try check(setup.district.rules.commendation)
    let layout = try setup.layout("commendation", for: CommendationWorkbook.schema)
    let job = try Job(setup, input.paths, quiet: common.quiet)
    let results = job.assess(.period(from...to), keeping: layout.extraFields)
    let target = OutputFile(folder: out, name: CommendationWorkbook.fileName(from: from, to: to))
    try Outputs(force: common.force, inputs: job.inputs).commit { outputs throws(Failure) in
      if let workbook = CommendationWorkbook(
        results: results, layout: layout, language: Wording.language, programVersion: Version.text, whatIf: whatIf)
      {
        try outputs.writeWorkbook(to: target) { path throws(WorkbookError) in try workbook.write(to: path) }
      }
      try outputs.writeJSON(results, to: common.json)
    }
    report(results, target.path)
    if results.hasErrors { throw Failure(.data, "") }
  }

  /// A threshold can be tried only where a criterion has the metric.
  private func check(_ rules: CommendationRules) throws(Failure) {
    let metrics = (rules.individuals.require + rules.collectives.require).map(\.metric)
    guard let unknown = whatIf.first(where: { !metrics.contains($0.metric) }) else { return }
    let known = metrics.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")
    throw Failure(
      .usage,
      Wording.text(
        "--what-if: không có tiêu chí nào dùng “\(unknown.metric)”; các số liệu có tiêu chí: \(known).",
        "--what-if: no criterion uses “\(unknown.metric)”; those with criteria are: \(known)."))
  }

  private func report(_ results: Results, _ target: String) {
    guard !common.quiet, common.json != "-" else { return }
    Console.out(SummaryText(results: results, language: Wording.language).text)
    Console.out(CommendationText(results: results, whatIf: whatIf, language: Wording.language).text)
    Console.out(Wording.text("Đã ghi: ", "Written: ") + target + "\n")
  }
}

extension WhatIf: ExpressibleByArgument {
  /// `weekend_days=4`, `participation_rate=0.8`, `participation_rate=80%`; a decimal comma is read too.
  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "=") else { return nil }
    var number = argument[argument.index(after: sign)...]
    let isShare = number.last == "%"
    if isShare { number = number.dropLast() }
    let digits = number.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }), let value = Double(digits),
      value <= 1_000_000_000
    else { return nil }
    self.init(metric: String(argument[..<sign]), threshold: isShare ? value / 100 : value)
  }
}
