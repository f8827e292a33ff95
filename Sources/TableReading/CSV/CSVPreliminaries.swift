/// What may stand at the very start of a CSV file and is no row: a UTF-8 byte order mark, and a `sep=` line as Excel writes it.
///
/// The line is `sep=`, in either case, and one character, also in quotes: any ASCII character but a letter, a digit, a quote or a
/// line end. Excel hides the line, so that rows count from the one after it.
struct CSVPreliminaries {
  /// The bytes to skip.
  let length: Int
  /// What the `sep=` line says; nil without one.
  let delimiter: UInt8?

  /// Enough bytes to see them whole: the mark, `"sep=;"` and CRLF.
  static let maximumLength = 16

  /// Looks at the first bytes of a file, of which there are `maximumLength` or all that it has.
  init(_ bytes: Span<UInt8>) {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var position = mark
    func byte(_ offset: Int) -> UInt8? { position + offset < bytes.count ? bytes[position + offset] : nil }
    let isQuoted = byte(0) == CSVByte.quote
    if isQuoted { position += 1 }
    for letter in "sep=".utf8 {
      guard let next = byte(0), next == letter || (letter != UInt8(ascii: "=") && next | 0x20 == letter) else {
        (length, delimiter) = (mark, nil)
        return
      }
      position += 1
    }
    guard let separator = byte(0), CSVPreliminaries.canSeparate(separator), !isQuoted || byte(1) == CSVByte.quote else {
      (length, delimiter) = (mark, nil)
      return
    }
    position += isQuoted ? 2 : 1
    switch (byte(0), byte(1)) {
    case (nil, _): length = position
    case (CSVByte.carriageReturn, CSVByte.lineFeed): length = position + 2
    case (CSVByte.carriageReturn, _), (CSVByte.lineFeed, _): length = position + 1
    default:
      (length, delimiter) = (mark, nil)
      return
    }
    delimiter = separator
  }

  private static func canSeparate(_ byte: UInt8) -> Bool {
    switch byte {
    case CSVByte.quote, UInt8(ascii: "0")...UInt8(ascii: "9"): false
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): false
    default: byte == CSVByte.tab || (CSVByte.space...UInt8(ascii: "~")).contains(byte)
    }
  }
}

extension Span<UInt8> {
  func starts(with prefix: [UInt8]) -> Bool {
    guard count >= prefix.count else { return false }
    for index in prefix.indices where self[index] != prefix[index] { return false }
    return true
  }
}
