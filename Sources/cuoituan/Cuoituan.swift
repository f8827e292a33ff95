import ArgumentParser
import Configuration

/// The program: its commands, and nothing else.
@main
struct Cuoituan: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cuoituan",
      abstract: Wording.text(
        "Đọc biểu các xã, đơn vị gửi về, kiểm tra và lập sổ Excel cho phong trào “Ngày cuối tuần tình nguyện”.",
        "Reads what communes and agencies send, checks it and writes the workbooks of the movement."),
      version: Version.text,
      subcommands: [Check.self, Convert.self, Commend.self, Inspect.self, Forms.self])
  }

  /// Here too, so that it may stand before the command; `Wording` has read it by then.
  @Option(name: .long, help: .hidden)
  var lang: Language = .vietnamese

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Failure.exit(for: error, of: self)
    }
  }
}
