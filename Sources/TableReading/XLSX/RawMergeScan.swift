import Glibc

/// Looks for merged cells in the XML of a sheet as it comes out of the archive, unparsed: they stand behind the rows.
///
/// It answers only where the bytes say plainly what a parser would find; else the part has to be parsed for them.
struct RawMergeScan {
  private enum Phase { case rows, tail, finished, doubtful }

  /// Bytes of a tag behind the rows that are still taken for one.
  private static let longestTag = 1 << 16

  private let limit: Int
  private var phase = Phase.rows
  private var ranges: [MergedRange] = []
  /// What was kept of the bytes so far, and the new ones behind it.
  private var bytes: [UInt8] = []
  /// How deep the next tag lies; 1 is within the root.
  private var depth = 1
  private var isInMergeCells = false

  /// - Parameter limit: how many ranges the sheet may have.
  init(limit: Int) { self.limit = limit }

  /// Whether nothing that is still to come can change the answer.
  var isSettled: Bool { phase == .finished || phase == .doubtful }

  /// The ranges by row and column; nil where the bytes leave it in doubt.
  var found: [MergedRange]? { phase == .finished ? ranges.sortedIfDisjoint() : nil }

  /// Takes the next bytes.
  mutating func add(_ piece: UnsafeRawBufferPointer) {
    guard !isSettled else { return }
    unsafe bytes.append(contentsOf: piece.assumingMemoryBound(to: UInt8.self))
    var place = 0
    if phase == .rows { place = passRows() }
    if phase == .tail { place = readTags(from: place) }
    bytes.removeSubrange(..<place)
    if bytes.count > Self.longestTag { phase = .doubtful }
  }

  // MARK: Rows

  private static let name = Array("sheetData".utf8)

  /// Passes over the rows; answers how many bytes need not be kept.
  private mutating func passRows() -> Int {
    var place = 2
    while let start = firstName(from: place), start + Self.name.count < bytes.count {
      let end = start + Self.name.count
      switch (bytes[start - 2], bytes[start - 1], bytes[end]) {
      case (UInt8(ascii: "<"), UInt8(ascii: "/"), _):
        phase = .tail
        return endOfTag(from: end)
      case (_, UInt8(ascii: "<"), UInt8(ascii: "/")):
        phase = .tail
        return endOfTag(from: end)
      case (_, UInt8(ascii: "<"), UInt8(ascii: ">")): break
      case (_, UInt8(ascii: "<"), _), (_, UInt8(ascii: ":"), _):
        phase = .doubtful
        return bytes.count
      default: break
      }
      place = end
    }
    // The name may be cut in two, and what stands before it matters.
    return max(place - 2, bytes.count - Self.name.count - 2)
  }

  private func endOfTag(from place: Int) -> Int {
    bytes[place...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
  }

  /// The first place from `start` on where the name stands.
  private func firstName(from start: Int) -> Int? {
    var place = start + Self.rare
    while place < bytes.count, let found = firstRareLetter(from: place) {
      let first = found - Self.rare
      if bytes[first...].starts(with: Self.name) { return first }
      place = found + 1
    }
    return nil
  }

  /// The place in the name of its letter that is rarest in sheets.
  private static let rare = 5

  private func firstRareLetter(from start: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { bytes in
      // The buffer is lent for this call, and `start` lies within it.
      guard let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, Int32(UInt8(ascii: "D")), bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}

// What stands behind the rows.
extension RawMergeScan {
  /// Reads the tags that are whole; answers how many bytes need not be kept.
  private mutating func readTags(from start: Int) -> Int {
    var place = start
    while phase == .tail, let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = RawMarkup.endOfTag(bytes.span, from: open + 1) else { return open }
      take(Array(bytes[open + 1..<end]))
      place = end + 1
    }
    return phase == .tail ? bytes.count : place
  }

  /// Takes what stands between `<` and `>`.
  private mutating func take(_ tag: [UInt8]) {
    guard let first = tag.first, !RawMarkup.isSpecial(first) else {
      phase = .doubtful
      return
    }
    let (isEnd, isEmpty) = (first == UInt8(ascii: "/"), tag.last == UInt8(ascii: "/"))
    let start = isEnd ? 1 : 0
    let local = RawMarkup.localName(tag.span, at: start)
    let (name, isPrefixed) = (tag[local], local.lowerBound > start)
    if name.elementsEqual(Self.mergeCells) || name.elementsEqual(Self.mergeCell) {
      // Where a prefix or a namespace of its own comes in, the bytes alone do not say what is meant.
      if isPrefixed || Self.declaresNamespace(tag[local.upperBound...]) {
        phase = .doubtful
        return
      }
    }
    // Rows that come twice, or were only thought to be over.
    if name.elementsEqual(Self.name) {
      phase = .doubtful
      return
    }
    if isEnd { return end(name, isPrefixed: isPrefixed) }
    if depth == 1 { isInMergeCells = name.elementsEqual(Self.mergeCells) && !isEmpty }
    if depth == 2, isInMergeCells, name.elementsEqual(Self.mergeCell) { takeReference(of: tag) }
    if !isEmpty { depth += 1 }
  }

  private mutating func end(_ name: ArraySlice<UInt8>, isPrefixed: Bool) {
    depth -= 1
    guard depth <= 0 else { return }
    phase = name.elementsEqual("worksheet".utf8) && !isPrefixed ? .finished : .doubtful
  }

  private mutating func takeReference(of tag: [UInt8]) {
    guard let value = RawMarkup.attribute("ref", of: tag.span), let range = MergedRange(reference: tag[value]) else {
      phase = .doubtful
      return
    }
    guard range.isLarge else { return }
    if ranges.count < limit { ranges.append(range) } else { phase = .doubtful }
  }

  private static let mergeCells = Array("mergeCells".utf8)
  private static let mergeCell = Array("mergeCell".utf8)

  private static func declaresNamespace(_ attributes: ArraySlice<UInt8>) -> Bool {
    attributes.indices.contains { attributes[$0...].starts(with: "xmlns".utf8) }
  }
}

/// Passes a stream on, and shows what goes by to the search for merged cells.
final class MergeListener: ByteSource {
  private let source: any ByteSource
  private(set) var scan: RawMergeScan

  init(_ source: any ByteSource, limit: Int) { (self.source, scan) = (source, RawMergeScan(limit: limit)) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    let count = unsafe try source.read(into: buffer)
    unsafe scan.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    return count
  }

  /// Reads on until the search has its answer; a fault of the stream is for those to tell who read its rows.
  func finish() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while !scan.isSettled, let count = try? read(into: &buffer, from: 0), count > 0 {}
  }
}
