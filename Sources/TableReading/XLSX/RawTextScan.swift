/// Looks through the XML of sheets as it comes out of the archive, unparsed, for words that a repair of characters may change.
///
/// It costs a small part of reading the sheets, and it errs on one side only. In what it looked through and cleared,
/// `RepairDetector` finds nothing: it judges every word as that does, and is in doubt about any that tags, references or
/// escapes may hide. A sheet larger than anybody fills in is told by its beginning.
struct RawTextScan {
  private static let size = 1 << 17
  /// What is kept before the place that was reached: the markup before a text.
  private static let lookBehind = 1 << 14
  /// What has to be there behind a text: the markup that ends a cell.
  private static let lookAhead = 256

  /// Bytes after which a sheet that has shown nothing to doubt is cleared: some ten thousand rows.
  private let length: Int
  /// The same for a sheet that has shown nothing but ASCII: programs share all strings of a sheet, or hardly any.
  private let plainLength: Int

  private enum Verdict { case cleared, unfinished, doubtful }

  private var window = [UInt8](repeating: 0, count: size)
  private var filled = 0
  private var place = 0
  private var isAtEnd = false
  private var hasMarkedText = false
  private var scorer = WordScorer([.tcvn3, .vni, .latin1, .utf8])
  private var cell = LatinCell()

  init(length: Int = 32 << 20, plainLength: Int = 8 << 20) { (self.length, self.plainLength) = (length, plainLength) }

  /// Whether a repair may change a word of a part; what lies behind a fault in it does not count.
  mutating func isDoubtful(_ source: any ByteSource) -> Bool {
    (filled, place, isAtEnd, hasMarkedText) = (0, 0, false, false)
    var seen = 0
    fill(from: source)
    guard let start = RawMarkup.start(ofUTF8: window.span.extracting(first: filled)) else { return true }
    place = start
    while true {
      let verdict = judge()
      if verdict == .doubtful { return true }
      if isAtEnd { return false }
      let isStuck = verdict == .unfinished && filled == Self.size && place <= Self.lookBehind
      if isStuck { return true }
      seen += place
      if seen >= (hasMarkedText ? length : plainLength) { return false }
      fill(from: source)
      seen -= place
    }
  }

  /// Moves the window on.
  private mutating func fill(from source: any ByteSource) {
    let dropped = max(0, place - Self.lookBehind)
    if dropped > 0 { window.replaceSubrange(0..<filled - dropped, with: Array(window[dropped..<filled])) }
    (filled, place) = (filled - dropped, place - dropped)
    while !isAtEnd, filled < window.count {
      let count = (try? source.read(into: &window, from: filled)) ?? 0
      filled += count
      isAtEnd = count == 0
    }
  }

  /// Judges the texts in the window from `place` on, up to its end or to a text that goes on behind it.
  private mutating func judge() -> Verdict {
    let bytes = window
    let xml = bytes.span.extracting(first: filled)
    while true {
      place = xml.firstSuspect(from: place)
      guard place < xml.count else { return .cleared }
      let end = xml.endOfPiece(from: place)
      guard isAtEnd || end + Self.lookAhead <= xml.count else { return .unfinished }
      let rest = xml.extracting(place..<end)
      switch LatinCell.appearance(rest) {
      // A repair leaves Vietnamese as it is, whatever stands beside it.
      case .vietnamese: hasMarkedText = true
      case .ascii: if RawMarkup.hidesLetters(rest) { return .doubtful }
      case .latin:
        hasMarkedText = true
        if RawMarkup.hidesLetters(rest) || isMisread(xml, from: place, to: end) { return .doubtful }
      }
      place = end
    }
  }

  /// Whether any word may be misread in a text of which only ASCII stands before `start`.
  private mutating func isMisread(_ xml: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard let first = RawMarkup.pieceStart(xml, before: start), !RawMarkup.endsSection(xml, at: end) else {
      return true
    }
    let classes = ByteClass.table
    let isText = xml[first - 1] == UInt8(ascii: ">")
    if isText, ByteClass.isWord(classes[Int(xml[first])]), !RawMarkup.beginsCell(xml, before: first) { return true }
    let isBeforeTag = end < xml.count && xml[end] == UInt8(ascii: "<")
    if isBeforeTag, ByteClass.isWord(classes[Int(xml[end - 1])]), !RawMarkup.endsCell(xml, from: end) { return true }
    cell.read(xml.extracting(first..<end))
    var counts = WordCounts()
    let bytes = cell.bytes
    counts.add(bytes.span, &scorer)
    return counts.misread > 0
  }
}

extension Span<UInt8> {
  /// The first place from `start` on that holds more than ASCII, `&`, or `_`.
  fileprivate func firstSuspect(from start: Int) -> Int {
    firstPlace(from: start) { $0.nonASCIIMarks | $0.marks(of: UInt8(ascii: "&")) | $0.marks(of: UInt8(ascii: "_")) }
  }

  /// The first place from `start` on that holds `<` or `>`.
  fileprivate func endOfPiece(from start: Int) -> Int {
    firstPlace(from: start) { $0.marks(of: UInt8(ascii: "<")) | $0.marks(of: UInt8(ascii: ">")) }
  }
}
