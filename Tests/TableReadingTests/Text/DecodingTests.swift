import Testing
import VietnameseText

@testable import TableReading

@Suite("Decoding: a letter that is lost here is lost in every report")
struct DecodingTests {
  static let legacy: [TextEncoding] = [.tcvn3, .vni, .viscii, .windows1258]
  static let chunks = [1, 2, 3, 7, 1 << 16]

  @Test(arguments: legacy, chunks)
  func everyLetterOfAnEightBitEncoding(encoding: TextEncoding, chunk: Int) throws {
    let text = LegacyText.letters.map { "\($0)n" }.joined(separator: ",") + "\r\n"
    let bytes = LegacyText.encoded(text, encoding)
    let decoded = try ChunkedContent.text(
      of: DecodedContent(ChunkedContent(bytes: bytes, chunk: chunk), encoding: encoding))
    let withoutCapitals = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let code = VietnameseLetter.code(of: scalar.value)
          guard code != VietnameseLetter.none, VietnameseLetter.tone(code) != 0 else { return scalar }
          return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        }))
    #expect(Array(decoded.unicodeScalars) == Array((encoding == .tcvn3 ? withoutCapitals : text).unicodeScalars))
  }

  @Test(arguments: [
    (
      TextEncoding.windows1258, [0x61, 0xCC, 0x61, 0xEC, 0xEA, 0xF2, 0x6E, 0xF2, 0xF2] as [UInt8], "àáện\u{323}\u{323}"
    ),
    (.windows1258, [0xD0, 0xF0, 0x80, 0xFE], "Đđ€₫"), (.vni, [0x41, 0xF9, 0x61, 0xD9, 0xF9, 0x6F], "Ááùo"),
    (.vni, [0xF4, 0xEF, 0xD1, 0xF1], "ợĐđ"), (.tcvn3, [0xAD, 0xA6, 0xA0, 0xB2], "ưƯ\u{A0}²"),
    (.viscii, [0x02, 0x19, 0x1E, 0x0A, 0x1D], "ẲỸỴ\n\u{1D}"),
    (.windows1252, [0x80, 0x81, 0x8D, 0x9F, 0xFF], "€\u{81}\u{8D}Ÿÿ"),
    (.utf8, [0xEF, 0xBB, 0xBF, 0xC4, 0x91], "đ"), (.utf8, [0xEF, 0xBB], "\u{FFFD}"), (.utf8, [], ""),
    (.utf16LittleEndian, [0xFF, 0xFE, 0xC7, 0x1E, 0x3D, 0xD8, 0x00, 0xDE], "ệ😀"),
    (.utf16BigEndian, [0x1E, 0xC7, 0x00, 0x0A, 0xFE, 0xFF], "ệ\n\u{FEFF}"),
  ])
  func singleBytes(encoding: TextEncoding, bytes: [UInt8], expected: String) throws {
    for chunk in Self.chunks {
      let content = DecodedContent(ChunkedContent(bytes: bytes, chunk: chunk), encoding: encoding)
      #expect(Array(try ChunkedContent.text(of: content).unicodeScalars) == Array(expected.unicodeScalars))
    }
  }

  /// Whoever looks at a broken file gets UTF-8 all the same: what is written of it is read by other programs.
  @Test(arguments: [
    [0x41, 0xE1, 0xBA, 0x42] as [UInt8], [0xE1, 0xBA], [0xF5, 0x41], [0xC0, 0xAF], [0x80, 0x80, 0x80, 0x80, 0x41],
    [0xEF, 0xBB, 0xBF, 0xC4, 0x91, 0xC4], [0xF0, 0x9F, 0x98, 0xF0, 0x9F, 0x98, 0x80], [0xED, 0xA0, 0x80, 0x41],
  ])
  func brokenUTF8(bytes: [UInt8]) throws {
    let withoutMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    for chunk in Self.chunks {
      let content = DecodedContent(ChunkedContent(bytes: bytes, chunk: chunk), encoding: .utf8, isLenient: true)
      #expect(try content.open().readPrefix(100) == Array(String(decoding: withoutMark, as: UTF8.self).utf8))
    }
  }

  @Test(arguments: [
    ([0x41, 0x00, 0x3D, 0xD8, 0x42, 0x00] as [UInt8], "A\u{FFFD}B"), ([0x00, 0xDE, 0x42, 0x00], "\u{FFFD}B"),
    ([0x3D, 0xD8], "\u{FFFD}"), ([0x41, 0x00, 0x42], "A\u{FFFD}"), ([0x3D, 0xD8, 0x3D, 0xD8, 0x00, 0xDE], "\u{FFFD}😀"),
  ])
  func brokenUTF16(bytes: [UInt8], lenient: String) throws {
    for chunk in Self.chunks {
      let content = ChunkedContent(bytes: bytes, chunk: chunk)
      #expect(throws: ReadingError(.undecodable)) {
        try ChunkedContent.text(of: DecodedContent(content, encoding: .utf16LittleEndian))
      }
      let decoded = DecodedContent(content, encoding: .utf16LittleEndian, isLenient: true)
      #expect(try ChunkedContent.text(of: decoded) == lenient)
    }
  }
}
