import Dispatch
import Glibc

/// What is done before Ctrl-C, a lost terminal or a system that shuts down ends the program.
enum Interruption {
  private static let signals = [SIGHUP, SIGINT, SIGTERM]

  /// Has `body` run when a signal is about to end the program; what it is given lets the program die of that signal.
  static func prepare(_ body: @escaping @Sendable (_ end: () -> Never) -> Void) {
    var awaited = sigset_t()
    sigemptyset(&awaited)
    // What nohup has the program ignore stays ignored.
    for signal in signals where !isIgnored(signal) { sigaddset(&awaited, signal) }
    // Threads begun from here on inherit the mask; those of Dispatch block signals by themselves.
    guard pthread_sigmask(SIG_BLOCK, &awaited, nil) == 0 else { return }
    let set = awaited
    // A serial queue of its own gets a thread of its own, however many are busy with workbooks.
    DispatchQueue(label: "interruption").async {
      var awaited = set
      var signal: Int32 = 0
      guard sigwait(&awaited, &signal) == 0 else { return }
      body {
        pthread_sigmask(SIG_UNBLOCK, &awaited, nil)
        raise(signal)
        _exit(128 + signal)
      }
    }
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    // Swift compares no C functions; SIG_IGN is the address 1 (glibc's bits/signum-generic.h), as wide as an Int.
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
