/// A content whose streams deliver UTF-8, whatever the encoding underneath.
public struct DecodedContent: Content {
  /// The content as it is stored.
  public let base: any Content
  /// How its bytes stand for characters.
  public let encoding: TextEncoding
  /// Whether broken sequences of UTF-16 become U+FFFD instead of an error, and those of UTF-8 instead of being passed on.
  public let isLenient: Bool

  /// A content with the encoding that `TextDetection` found.
  ///
  /// UTF-8 is passed on as it is, unless leniently, without its byte order mark: detection has judged it. Letters and the marks that follow
  /// them are composed.
  public init(_ base: any Content, encoding: TextEncoding, isLenient: Bool = false) {
    self.base = base
    self.encoding = encoding
    self.isLenient = isLenient
  }

  /// Opens a stream of UTF-8 without a byte order mark.
  /// - Throws: `ReadingError` as the base does; reading throws `.undecodable` at an unpaired surrogate of UTF-16.
  public func open() throws(ReadingError) -> any ByteSource {
    let source = try base.open()
    switch encoding {
    case .utf8:
      return isLenient ? DecodingSource(UTF8Source(source), BrokenUTF8Decoder()) : UTF8Source(source)
    case .utf16LittleEndian: return DecodingSource(source, UTF16Decoder(isBigEndian: false, isLenient: isLenient))
    case .utf16BigEndian: return DecodingSource(source, UTF16Decoder(isBigEndian: true, isLenient: isLenient))
    case .windows1258: return DecodingSource(source, LegacyDecoder(.windows1258))
    case .vni: return DecodingSource(source, LegacyDecoder(.vni))
    case .tcvn3: return DecodingSource(source, LegacyDecoder(.tcvn3))
    case .viscii: return DecodingSource(source, LegacyDecoder(.viscii))
    case .windows1252: return DecodingSource(source, LegacyDecoder(.windows1252))
    }
  }
}

/// Turns chunks of bytes into UTF-8; a character may begin in one chunk and end in a later one.
protocol TextDecoder {
  /// Appends what the bytes stand for; `isLast` with the last, possibly empty, chunk.
  mutating func decode(_ bytes: Span<UInt8>, isLast: Bool, into output: inout DecodedChunk) throws(ReadingError)
}

/// A stream of what a decoder makes of another stream.
final class DecodingSource<Decoder: TextDecoder>: ByteSource {
  private static var chunk: Int { 1 << 15 }

  private let source: any ByteSource
  private var decoder: Decoder
  private var input = [UInt8](repeating: 0, count: chunk)
  private var output = DecodedChunk(chunk: chunk)
  private var position = 0
  private var isAtEnd = false
  private var failure: ReadingError?

  init(_ source: any ByteSource, _ decoder: Decoder) {
    self.source = source
    self.decoder = decoder
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    while position == output.count {
      // What was decoded before a fault is delivered before it is reported.
      if let failure { throw failure }
      if isAtEnd { return 0 }
      try fill()
    }
    let count = min(buffer.count, output.count - position)
    let range = position..<position + count
    // The source lies within the output, the target within the buffer lent, both `count` bytes long.
    unsafe output.bytes.withUnsafeBytes { unsafe buffer.copyMemory(from: .init(rebasing: $0[range])) }
    position += count
    return count
  }

  private func fill() throws(ReadingError) {
    let count = try source.read(into: &input, from: 0)
    output.begin(count)
    position = 0
    isAtEnd = count == 0
    let bytes = input
    do {
      try decoder.decode(bytes.span.extracting(first: count), isLast: isAtEnd, into: &output)
    } catch {
      failure = error
    }
  }
}

/// UTF-8 without its byte order mark.
final class UTF8Source: ByteSource {
  private let source: any ByteSource
  private var head: [UInt8]?

  init(_ source: any ByteSource) { self.source = source }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    if head == nil { head = try Self.headWithoutMark(source) }
    guard let head, !head.isEmpty else { return unsafe try source.read(into: buffer) }
    let count = min(buffer.count, head.count)
    for index in 0..<count { unsafe buffer[index] = head[index] }
    self.head = Array(head.dropFirst(count))
    return count
  }

  /// The first bytes, which may come one by one; none if they are the mark.
  private static func headWithoutMark(_ source: any ByteSource) throws(ReadingError) -> [UInt8] {
    var head = [UInt8](repeating: 0, count: 3)
    var filled = 0
    while filled < 3 {
      let count = try source.read(into: &head, from: filled)
      if count == 0 { break }
      filled += count
    }
    head.removeLast(3 - filled)
    return head == [0xEF, 0xBB, 0xBF] ? [] : head
  }
}
