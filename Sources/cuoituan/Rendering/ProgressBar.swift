/// How many files are read, on one line of a terminal.
struct ProgressBar {
  let total: Int
  let isShown: Bool

  func show(_ done: Int) {
    guard isShown, total > 0 else { return }
    let filled = 30 * done / total
    Console.status(
      "\r[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled) + "] \(done)/\(total)")
  }

  func clear() {
    if isShown { Console.status("\r\u{1B}[K") }
  }
}
