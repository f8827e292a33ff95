import ArgumentParser
import Configuration
import Submissions

/// `inspect`: shows how files are read.
struct Inspect: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Wording.text(
        "Cho xem tệp được đọc ra sao: bảng mã, dấu phân cách, dòng tiêu đề, biểu, các cột, các dòng đầu.",
        "Show how a file is read: encoding, delimiter, header row, form, columns, first rows."))
  }

  @OptionGroup var input: InputOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      Wording.text("Thư mục mẫu: các biểu.", "The templates: forms."), valueName: "dir"), transform: PathOption.given)
  var templates: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      Wording.text(
        "Ghi mọi bảng với mọi dòng dạng JSON ra tệp này; “-” là ra màn hình.",
        "Write every table with all rows as JSON to this file; \"-\" is standard output."), valueName: "file"),
    transform: PathOption.given)
  var json: String?

  @Option(
    name: .long, help: ArgumentHelp(Wording.text("Ngôn ngữ: vi hoặc en.", "Language: vi or en."), valueName: "vi|en"))
  var lang: Language = .vietnamese

  @Flag(name: .long, help: ArgumentHelp(Wording.text("Ghi đè tệp đã có.", "Overwrite files that exist.")))
  var force = false

  func run() throws {
    let forms = try Setup.forms(templates: templates)
    let tree = try Job.findFiles(input.paths)
    let inspection = Inspection(forms: forms)
    guard let json else {
      let (text, isWhole) = InspectionText(inspection: inspection, width: Console.width).text(tree)
      Console.out(text)
      if !isWhole { throw Failure(.data, "") }
      return
    }
    var unread: [String] = []
    var inputs = InputPlaces()
    inputs.add(input.paths, tree)
    try Outputs(force: force, inputs: inputs).commit { outputs throws(Failure) in
      try outputs.write(to: json) { sink throws(Failure) in
        unread = try InspectionJSON(inspection: inspection).write(tree, to: sink)
      }
    }
    if !unread.isEmpty { throw Failure(.data, unread.joined(separator: "\n")) }
  }
}
