import Foundation

/// A program of others that some tests need.
enum Tool: String {
  case frictionless, python3, soffice, setpriv

  /// Where it is; nil where it is not installed.
  var path: String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(rawValue)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether the tests that need it run: where it is installed, and on a build machine in any case.
  var isExpected: Bool { path != nil || ProcessInfo.processInfo.environment["CI"] != nil }

  /// Whether tests that need a Python module run, by the same rule.
  func has(module: String) -> Bool {
    if ProcessInfo.processInfo.environment["CI"] != nil { return true }
    guard path != nil, let run = try? run(["-c", "import \(module)"], in: "/") else { return false }
    return run.status == 0
  }

  /// Runs it.
  func run(_ arguments: [String], in folder: String) throws -> Run {
    guard let path else { throw RunFailure(description: "\(rawValue) is not installed") }
    return try Program.execute([path] + arguments, in: folder)
  }
}
