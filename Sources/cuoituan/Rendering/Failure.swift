import ArgumentParser
import FoundationEssentials
import Glibc

/// Why the program stops without having done its work.
struct Failure: Error {
  /// The kinds, with the exit status of each (sysexits.h).
  enum Kind: Int32 {
    /// Errors in the data; everything was done.
    case data = 1
    /// The command line is wrong.
    case usage = 64
    /// An input path cannot be opened at all.
    case noInput = 66
    /// An output cannot be written.
    case cannotCreate = 73
    /// The district's data or a template is wrong.
    case configuration = 78
  }

  let kind: Kind
  let message: String

  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// Ends the program with the status and the message that an error calls for.
  static func exit(for error: any Error, of command: any ParsableCommand.Type) -> Never {
    if let failure = error as? Failure {
      if !failure.message.isEmpty { Console.error(failure.message) }
      Glibc.exit(failure.kind.rawValue)
    }
    let code = command.exitCode(for: error)
    if code.isSuccess {
      Console.out(UsageMessage.translated(command.fullMessage(for: error)) + "\n")
      Glibc.exit(0)
    }
    if code == .validationFailure {
      Console.error(UsageMessage.translated(command.fullMessage(for: error)))
      Glibc.exit(Kind.usage.rawValue)
    }
    Console.error(command.message(for: error))
    Glibc.exit(code.rawValue)
  }
}
