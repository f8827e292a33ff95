/// Makes texts that look the same the same text, cell by cell.
///
/// NFC; Ð (U+00D0) and ð become Đ and đ; every run of spaces, of whatever width, becomes one space, or one line break
/// where it has one; ends are trimmed; zero-width characters are dropped. Repair comes before: TCVN3's ư is U+00AD.
public enum TextNormalization {
  /// The text in its normal form; the same text, uncopied, where it has it already.
  public static func normalized(_ text: String) -> String {
    let span = text.utf8Span.span
    return isNormalized(span) ? text : rewritten(span)
  }

  /// The normal form of a text given as its UTF-8.
  public static func normalized(_ bytes: Span<UInt8>) -> String {
    isNormalized(bytes) ? string(bytes) : rewritten(bytes)
  }

  /// A normal text on one line: a cell that is narrow breaks what it holds wherever somebody pressed a key.
  public static func onOneLine(_ text: String) -> String {
    text.utf8.contains(0x0A) ? String(decoding: text.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self) : text
  }

  static func string(_ bytes: Span<UInt8>) -> String {
    unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the bytes are plainly normal; a rare character may make it answer false for a text that is.
  static func isNormalized(_ bytes: Span<UInt8>) -> Bool {
    let count = bytes.count
    var index = 0
    var afterSpace = true
    while index < count {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x0A {
        if afterSpace { return false }
        afterSpace = true
        index += 1
        continue
      }
      afterSpace = false
      if byte < 0x80 {
        if byte < 0x0E, byte > 0x08 { return false }
        index += 1
        continue
      }
      let scalar = UTF8Scalars.next(bytes, &index)
      if !isPlain(scalar) { return false }
    }
    return !afterSpace || count == 0
  }

  /// Whether a scalar above ASCII is one that no rule here changes, alone or with what follows it.
  private static func isPlain(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x85, 0xA0, 0xAD, 0xD0, 0xF0: false
    case 0x80...0x2FF, 0x1E00...0x1EFF: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2500...0x27FF: true
    default: false
    }
  }

  private static func rewritten(_ bytes: Span<UInt8>) -> String {
    var rewriter = Rewriter()
    var index = 0
    while index < bytes.count { rewriter.add(UTF8Scalars.next(bytes, &index)) }
    return rewriter.finished()
  }

  /// What a scalar is to the rules.
  enum Class { case plain, space, lineBreak, dropped, mark, other }

  static func classify(_ scalar: UInt32) -> Class {
    switch scalar {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .lineBreak
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
      .dropped
    case 0x300...0x36F: .mark
    case ..<0x80: .plain
    default: isPlain(scalar) || scalar == 0xD0 || scalar == 0xF0 ? .plain : .other
    }
  }

  private struct Rewriter {
    private var bytes: [UInt8] = []
    private var pending: UInt32?
    private var gap: UInt8?
    private var needsFullComposition = false

    mutating func add(_ scalar: UInt32) {
      switch TextNormalization.classify(scalar) {
      case .dropped: return
      case .space:
        flush()
        if gap == nil { gap = 0x20 }
      case .lineBreak:
        flush()
        gap = 0x0A
      case .mark:
        if let base = pending, let composed = VietnameseLetter.compose(base, scalar) {
          pending = composed
        } else {
          needsFullComposition = true
          begin(scalar)
        }
      case .plain: begin(scalar == 0xD0 ? 0x110 : scalar == 0xF0 ? 0x111 : scalar)
      case .other:
        needsFullComposition = true
        begin(scalar)
      }
    }

    private mutating func begin(_ scalar: UInt32) {
      flush()
      if let gap, !bytes.isEmpty { bytes.append(gap) }
      gap = nil
      pending = scalar
    }

    private mutating func flush() {
      if let scalar = pending { UTF8Scalars.append(scalar, to: &bytes) }
      pending = nil
    }

    mutating func finished() -> String {
      flush()
      let text = String(decoding: bytes, as: UTF8.self)
      return needsFullComposition ? CanonicalComposition.composed(text) : text
    }
  }
}
