import Glibc

/// Standard output and standard error.
enum Console {
  /// Writes text to standard output.
  static func out(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes a line to standard error.
  static func error(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Writes text to standard error as it is.
  static func status(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Whether standard error is a terminal, where a progress bar may stand.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The width of the terminal in columns; 80 where none is known.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 80 }
    return Int(size.ws_col)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        // A closed pipe or a full disk behind standard output: nobody is left to tell.
        if count <= 0 { return }
        written += count
      }
    }
  }
}
