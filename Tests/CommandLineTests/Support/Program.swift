import Foundation
import TestSupport

/// How a run of a program ended, and what it wrote.
struct Run: Equatable {
  /// The exit status; 128 and the signal's number where a signal ended it.
  var status: Int32
  /// Standard output.
  var output: String
  /// Standard error.
  var errors: String
}

/// Why a run says nothing about the program.
struct RunFailure: Error, CustomStringConvertible {
  var description: String
}

/// The built program, run as a user would.
enum Program {
  /// The program that was built together with these tests.
  static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "cuoituan").path

  /// The forms, the district and the layouts of the repository.
  static let templates = Repository.templates
  /// The sample district's data.
  static let sampleDistrict = templates + "/sample/district"
  /// What the sample district's units sent.
  static let sampleSubmissions = templates + "/sample/submissions"

  /// Runs the program with the repository's templates.
  static func run(_ arguments: String..., in folder: String? = nil) throws -> Run { try run(arguments, in: folder) }

  /// Runs the program with the repository's templates.
  static func run(
    _ arguments: [String], in folder: String? = nil, during: (pid_t) throws -> Void = { _ in }
  ) throws -> Run {
    try execute(
      [path] + arguments, in: folder ?? Repository.root, environment: ["CUOITUAN_TEMPLATES": templates], during: during)
  }

  /// Runs a command line whose first word is the path of a program, for two minutes at most.
  ///
  /// The output goes through files, so that no full pipe can stop the program. `during` may do something to the process.
  static func execute(
    _ command: [String], in folder: String, environment: [String: String] = [:],
    during: (pid_t) throws -> Void = { _ in }
  ) throws -> Run {
    let scratch = try TemporaryFolder()
    let (output, errors) = (scratch.path + "/output", scratch.path + "/errors")
    let process = try spawn(command, in: folder, environment: environment, output: output, errors: errors)
    try during(process)
    let status = try wait(for: process, command)
    return Run(status: status, output: try text(output), errors: try text(errors))
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  private static func spawn(
    _ command: [String], in folder: String, environment: [String: String], output: String, errors: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT, 0o600)

    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Swift does not see the call that changes a new process's folder: env does it, and becomes the program.
    var arguments = (["env", "--chdir=\(folder)"] + command).map { strdup($0) } + [nil]
    var environment = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in arguments + environment { free(pointer) } }
    // Whoever runs the tests may have signals ignored, and the thread may have them blocked.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGHUP, SIGTERM] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var process = pid_t()
    let result = posix_spawn(&process, "/usr/bin/env", &actions, &attributes, &arguments, &environment)
    guard result == 0 else { throw RunFailure(description: "env: \(String(cString: strerror(result)))") }
    return process
  }

  private static func wait(for process: pid_t, _ command: [String]) throws -> Int32 {
    let deadline = Date.now.addingTimeInterval(120)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard Date.now < deadline else {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        throw RunFailure(description: "still running after two minutes: \(command.joined(separator: " "))")
      }
      usleep(2_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
