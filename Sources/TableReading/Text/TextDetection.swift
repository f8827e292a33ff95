/// Finds out how a file's bytes stand for characters, over the whole file.
///
/// The order: byte order marks, UTF-16 by its zero bytes, lost letters, UTF-8, then the 8-bit encoding in which the most
/// words with a byte above ASCII are one Vietnamese syllable.
public enum TextDetection {
  /// The least share of words that must be Vietnamese in the encoding chosen.
  static let leastShare = 0.85
  /// The least lead of its share before the next.
  static let leastLead = 0.1

  /// The encoding of a content, which is read twice or three times; memory does not grow with it.
  ///
  /// - Throws: `ReadingError`: `.lossy`; `.undecodable` with the first row at fault; `.binary`; as the content does.
  public static func detect(
    _ content: any Content, expecting text: ExpectedText = .any
  ) throws(ReadingError) -> DetectedText {
    let leniently = text == .any
    let head = try Head(content)
    if let encoding = head.utf16 {
      return try detectedUTF16(content, encoding, head, leniently: leniently)
    }
    var validity = ValidityScan()
    try forEachChunk(of: content) {
      validity.add($0)
      return !validity.isHopeless
    }
    let isUTF8 = validity.strayBytes == 0
    guard !isUTF8 || validity.hasQuestionedLetter else { return utf8(validity, head) }

    var words = WordScan(needsScores: !isUTF8)
    try forEachChunk(of: content) {
      words.add($0)
      return true
    }
    if words.isLossy, !leniently { throw ReadingError(.lossy) }
    if isUTF8 { return utf8(validity, head) }
    if words.hasNul { throw ReadingError(.binary) }
    // Text in an 8-bit encoding forms valid sequences by chance only.
    if head.hasUTF8Mark || validity.sequences >= validity.strayBytes {
      guard leniently else {
        throw ReadingError(
          .undecodable, row: try RowSearch.row(in: DecodedContent(content, encoding: .utf8), of: .brokenSequence))
      }
      return DetectedText(
        encoding: .utf8, hasByteOrderMark: head.hasUTF8Mark, evidence: TextEvidence(reason: .fallback))
    }
    return try best(words, content, leniently: leniently)
  }

  private static func utf8(_ validity: ValidityScan, _ head: Head) -> DetectedText {
    let reason: TextEvidence.Reason =
      head.hasUTF8Mark ? .byteOrderMark : validity.sequences == 0 ? .ascii : .validUTF8
    return DetectedText(
      encoding: .utf8, hasByteOrderMark: head.hasUTF8Mark, mayNeedRepair: validity.hasForeignLatin1,
      evidence: TextEvidence(reason: reason))
  }

  private static func detectedUTF16(
    _ content: any Content, _ encoding: TextEncoding, _ head: Head, leniently: Bool
  ) throws(ReadingError) -> DetectedText {
    let decoded = DecodedContent(content, encoding: encoding, isLenient: leniently)
    var validity = ValidityScan()
    do throws(ReadingError) {
      try forEachChunk(of: decoded) {
        validity.add($0)
        return true
      }
    } catch {
      guard error.reason == .undecodable else { throw error }
      throw ReadingError(.undecodable, row: try RowSearch.row(in: decoded, of: .end))
    }
    if validity.hasQuestionedLetter, !leniently {
      var words = WordScan(needsScores: false)
      try forEachChunk(of: decoded) {
        words.add($0)
        return true
      }
      if words.isLossy { throw ReadingError(.lossy) }
    }
    return DetectedText(
      encoding: encoding, hasByteOrderMark: head.hasUTF16Mark,
      mayNeedRepair: validity.hasForeignLatin1,
      evidence: TextEvidence(reason: head.hasUTF16Mark ? .byteOrderMark : .zeroBytes))
  }

  private static func best(
    _ words: WordScan, _ content: any Content, leniently: Bool
  ) throws(ReadingError) -> DetectedText {
    guard words.markedWords > 0 else {
      return DetectedText(encoding: .windows1258, evidence: TextEvidence(reason: .signsOnly))
    }
    let encodings: [(TextEncoding, Readings)] = [
      (.windows1258, .windows1258), (.tcvn3, .tcvn3), (.vni, .vni), (.viscii, .viscii),
    ]
    var shares = encodings.map { encoding, reading in
      TextEvidence.Share(encoding: encoding, value: Double(words.parsed(reading)) / Double(words.markedWords))
    }
    shares.sort { $0.value > $1.value }
    let evidence = TextEvidence(reason: .words, judgedWords: words.markedWords, shares: shares)
    if shares[0].value >= leastShare, shares[0].value - shares[1].value >= leastLead {
      return DetectedText(encoding: shares[0].encoding, evidence: evidence)
    }
    guard leniently else {
      let fault = RowSearch.Fault.unparsedWord(shares[0].encoding)
      throw ReadingError(.undecodable, row: try RowSearch.row(in: content, of: fault))
    }
    var fallback = evidence
    fallback.reason = .fallback
    return DetectedText(encoding: .windows1252, evidence: fallback)
  }

  static func forEachChunk(
    of content: any Content, _ body: (Span<UInt8>) -> Bool
  ) throws(ReadingError) {
    var chunks = WordChunks(try content.open())
    while try chunks.next(body) == true {}
  }

  /// What the first bytes say.
  private struct Head {
    var hasUTF8Mark = false
    var hasUTF16Mark = false
    var utf16: TextEncoding?

    init(_ content: any Content) throws(ReadingError) {
      var bytes = [UInt8](repeating: 0, count: 4096)
      let source = try content.open()
      var filled = 0
      while filled < bytes.count {
        let count = try source.read(into: &bytes, from: filled)
        if count == 0 { break }
        filled += count
      }
      let head = bytes.prefix(filled)
      hasUTF8Mark = head.starts(with: [0xEF, 0xBB, 0xBF])
      if head.starts(with: [0xFF, 0xFE]) {
        (hasUTF16Mark, utf16) = (true, .utf16LittleEndian)
      } else if head.starts(with: [0xFE, 0xFF]) {
        (hasUTF16Mark, utf16) = (true, .utf16BigEndian)
      } else {
        utf16 = Self.byZeroBytes(head)
      }
    }

    /// Text in UTF-16 has a zero as the high byte of every ASCII character, and none as a low byte.
    private static func byZeroBytes(_ head: ArraySlice<UInt8>) -> TextEncoding? {
      var zeros = [0, 0]
      for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
      let pairs = head.count / 2
      guard pairs > 0 else { return nil }
      if zeros[1] * 5 >= pairs, zeros[0] * 50 <= zeros[1] { return .utf16LittleEndian }
      if zeros[0] * 5 >= pairs, zeros[1] * 50 <= zeros[0] { return .utf16BigEndian }
      return nil
    }
  }
}
