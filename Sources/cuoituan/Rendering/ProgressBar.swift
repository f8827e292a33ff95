import Glibc

/// How many files are read, on one line of a terminal.
struct ProgressBar {
  let total: Int
  let isShown: Bool

  func show(_ done: Int) {
    guard isShown, total > 0 else { return }
    let filled = 30 * done / total
    write("\r[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled) + "] \(done)/\(total)")
  }

  func clear() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    fputs(text, stderr)
    fflush(stderr)
  }
}
