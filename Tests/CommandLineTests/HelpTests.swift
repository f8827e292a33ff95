import Testing

@Suite("Whoever asks the program is told how to use it, in Vietnamese or English")
struct HelpTests {
  private static let commands = ["check", "convert", "commend", "inspect"]

  @Test func version() throws {
    #expect(try Program.run("--version") == Run(status: 0, output: "1.0.0\n", errors: ""))
  }

  @Test(arguments: [["--help"], ["-h"], ["help"], []])
  func vietnamese(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("Cách dùng: cuoituan "))
    #expect(Self.commands.allSatisfy { run.output.contains("\n  \($0) ") })
    #expect(!run.output.contains("Show"))
  }

  @Test(arguments: [["--lang", "en", "--help"], ["--help", "--lang", "en"], ["--lang=en"]])
  func english(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("USAGE: cuoituan "))
    #expect(run.output.contains("Read and check"))
    #expect(!run.output.contains("Đọc"))
  }

  @Test(arguments: commands)
  func helpOfACommand(command: String) throws {
    let asked = try Program.run("help", command)
    #expect(asked.status == 0)
    #expect(asked == (try Program.run(command, "--help")))
    #expect(asked.output.contains("Cách dùng: cuoituan \(command) <path> ..."))
    #expect(try Program.run(command, "--help", "--lang", "en").output.contains("USAGE: cuoituan \(command) <path> ..."))
  }
}
