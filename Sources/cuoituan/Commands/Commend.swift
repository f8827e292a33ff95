import ArgumentParser
import Movement
import Submissions

/// `commend`: judges a period and writes the commendation workbook.
struct Commend: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Wording.text(
        "Xét khen thưởng trong một thời kỳ.", "Judge whom to commend for a period."))
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp(Wording.text("Tháng đầu.", "The first month."), valueName: "2022-09"))
  var from: YearMonth

  @Option(name: .long, help: ArgumentHelp(Wording.text("Tháng cuối.", "The last month."), valueName: "2022-11"))
  var to: YearMonth

  func validate() throws {
    if to < from {
      throw ValidationError(Wording.text("--to phải không sớm hơn --from.", "--to must not be before --from."))
    }
  }

  func run() throws {
    let setup = try Setup(common)
    let results = try Job(setup, input, common).assess(.period(from...to))
    try Outputs(force: common.force).commit { outputs throws(Failure) in
      try outputs.writeJSON(results, to: common.json)
    }
    if results.hasErrors { throw Failure(.data, "") }
  }
}
