/// The strings that cells refer to by number, one after the other in one buffer.
struct SharedStrings {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// Makes room for a part of so many bytes, in one piece: a buffer that grows is twice in memory meanwhile.
  mutating func reserve(_ size: Int) { bytes.reserveCapacity(min(size, ArchiveLimits.standard.entrySize)) }

  var count: Int { ends.count }

  /// Lends the bytes of a string; nil where there is no such.
  @inline(__always)
  func withBytes<Result>(of index: Int, _ body: (Span<UInt8>) -> Result) -> Result? {
    guard index >= 0, index < ends.count else { return nil }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return body(bytes.span.extracting(start..<Int(ends[index])))
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) { unsafe bytes.append(contentsOf: text) }

  /// Ends the string that is being filled. No part is so large that the offset would not fit.
  mutating func endString() {
    let start = Int(ends.last ?? 0)
    EscapedText.decode(&bytes, from: start)
    ends.append(UInt32(clamping: bytes.count))
  }
}

/// The part with the strings that cells share (ECMA-376 part 1, 18.4.9): plain, or in runs; readings are left out.
final class SharedStringsPart: SpreadsheetPart {
  private struct State {
    var strings = SharedStrings()
    var item = StringItem()
  }

  private let state = UncheckedBox(State())

  /// The strings that were read.
  var strings: SharedStrings { state.value.strings }

  /// - Parameter size: the part's bytes, as declared.
  init(name: String, source: any ByteSource, size: Int) throws(ReadingError) {
    state.value.strings.reserve(size)
    // There is one such part, of a bound size, and it is read once.
    try super.init(name: name, source: source, mostElements: .max)
  }

  override func start(_ element: XMLElement, depth: Int) throws(ReadingError) {
    if depth == 1, !element.is("sst") { throw malformed() }
    if depth == 2 {
      state.value.item.begin(isItem: element.is("si"))
    } else if depth > 2 {
      state.value.item.start(element)
    }
  }

  /// As many as a part of 256 MiB can hold that are not empty.
  private static let mostStrings = 1 << 24

  override func end(depth: Int) throws(ReadingError) -> Bool {
    if depth == 2 {
      guard state.value.item.isItem else { return false }
      guard state.value.strings.count < Self.mostStrings else { throw ReadingError(.limit(.entrySize)) }
      state.value.strings.endString()
    } else if depth > 2 {
      state.value.item.end()
    }
    return false
  }

  override func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadingError) {
    if state.value.item.isText { unsafe state.value.strings.append(bytes) }
  }
}

/// Where we are within a string item: `si`, or `is` in a cell; its text is in `t` and `r/t`.
struct StringItem {
  private(set) var isItem = false
  private(set) var isText = false
  private var isRun = false
  private var skipped = 0

  mutating func begin(isItem: Bool) { (self.isItem, isText, isRun, skipped) = (isItem, false, false, isItem ? 0 : 1) }

  /// An element below the item begins.
  mutating func start(_ element: XMLElement) {
    if skipped > 0 || isText {
      isText = false
      skipped += 1
    } else if element.is("t") {
      isText = true
    } else if element.is("r"), !isRun {
      isRun = true
    } else {
      // Above all rPh, which says how the characters are read aloud.
      skipped += 1
    }
  }

  /// An element below the item ends.
  mutating func end() {
    if skipped > 0 {
      skipped -= 1
    } else if isText {
      isText = false
    } else {
      isRun = false
    }
  }
}
