import TestSupport
import Testing

@testable import TableReading

@Suite("Detection: a file read in the wrong encoding is a page of gibberish")
struct TextDetectionTests {
  static let form = """
    XÃ NÀ HỲ,,
    STT,Họ và tên,Nội dung
    1,Mùa A Páo,Chăm sóc hàng cây hoa ban
    2,Sùng Thị Mỷ,Vệ sinh đường liên bản
    3,Lò Văn Ơn,Giúp hộ nghèo dựng nhà; xóa nhà tạm

    """

  private static func encoded(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    default: LegacyText.encoded(text, encoding)
    }
  }

  @Test(arguments: TextEncoding.allCases.filter { $0 != .windows1252 }, [3, 1 << 16])
  func formsAreRecognised(encoding: TextEncoding, chunk: Int) throws {
    let content = ChunkedContent(bytes: Self.encoded(Self.form, encoding), chunk: chunk)
    let found = try TextDetection.detect(content, expecting: .vietnamese)
    #expect(found.encoding == encoding)
    #expect(found.hasByteOrderMark == false)
    #expect(found.evidence.shares.isEmpty == !DecodingTests.legacy.contains(encoding))
    if let best = found.evidence.shares.first { #expect(best.encoding == encoding && best.value == 1) }
  }

  @Test(arguments: [
    ([0xEF, 0xBB, 0xBF, 0x41] as [UInt8], TextEncoding.utf8, true, TextEvidence.Reason.byteOrderMark),
    ([0xFF, 0xFE, 0x41, 0x00], .utf16LittleEndian, true, .byteOrderMark),
    ([0xFE, 0xFF, 0x1E, 0xC7], .utf16BigEndian, true, .byteOrderMark),
    ([0x41, 0x00], .utf16LittleEndian, false, .zeroBytes),
    ([], .utf8, false, .ascii), ([0x41], .utf8, false, .ascii), ([0xC4, 0x91], .utf8, false, .validUTF8),
    ([0x41, 0x20, 0x96, 0x20, 0x42, 0xA0], .windows1258, false, .signsOnly),
  ])
  func reasons(bytes: [UInt8], encoding: TextEncoding, mark: Bool, reason: TextEvidence.Reason) throws {
    let found = try TextDetection.detect(ChunkedContent(bytes: bytes), expecting: .vietnamese)
    #expect(
      found == DetectedText(encoding: encoding, hasByteOrderMark: mark, evidence: TextEvidence(reason: reason)))
  }

  @Test(arguments: [
    ("huy?n N?m P?", true), ("C? Th? Minh", true), ("Có nước sạch không?\nBao giờ có điện?\n", false), ("?,?,?", false),
    ("1,X? N?m P?\n2,b?n\n", true), ("a?b " + String(repeating: "chữ ", count: 30), false),
  ])
  func lostLetters(text: String, isLossy: Bool) throws {
    for encoding in [TextEncoding.utf8, .utf16LittleEndian] {
      let content = ChunkedContent(bytes: Self.encoded(text, encoding))
      if isLossy {
        #expect(throws: ReadingError(.lossy)) { try TextDetection.detect(content, expecting: .vietnamese) }
      } else {
        #expect(try TextDetection.detect(content, expecting: .vietnamese).encoding == encoding)
      }
      #expect(try TextDetection.detect(content).encoding == encoding)
    }
  }

  @Test(arguments: [
    (Array("a\r\nb\rNậm ".utf8) + [0xE1, 0xBA] + Array(",Pồ\nđ".utf8), 3, TextEncoding.utf8),
    (Array("sep=;\n\"a\nb\"\"\n\";x\n".utf8) + [0xC3, 0xA0, 0xC3], 2, .utf8),
    ([0xEF, 0xBB, 0xBF, 0x0A, 0xFF], 2, .utf8),
    (Array("Name\nM".utf8) + [0xFC] + Array("ller\nStra".utf8) + [0xDF, 0x65], 2, .windows1252),
    ([0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00, 0x00, 0xDC], 2, .utf16LittleEndian),
  ])
  func textsThatFitNothing(bytes: [UInt8], row: Int, lenient: TextEncoding) throws {
    #expect(throws: ReadingError(.undecodable, row: row)) {
      try TextDetection.detect(ChunkedContent(bytes: bytes), expecting: .vietnamese)
    }
    #expect(try TextDetection.detect(ChunkedContent(bytes: bytes)).encoding == lenient)
  }

  @Test(arguments: [
    ("Nậm Pồ, Hà", false), ("Lß V¨n", true), ("m²", true), ("NÃ\u{A0} Hồ", true), ("Müller", true), ("", false),
  ])
  func onlySuspiciousTextsAreSearchedForRepairs(text: String, mayNeedRepair: Bool) throws {
    for encoding in [TextEncoding.utf8, .utf16BigEndian] {
      let mark: [UInt8] = encoding == .utf8 ? [] : [0xFE, 0xFF]
      let found = try TextDetection.detect(
        ChunkedContent(bytes: mark + Self.encoded(text, encoding)), expecting: .vietnamese)
      #expect(found.encoding == encoding && found.mayNeedRepair == mayNeedRepair)
    }
  }

  @Test func zerosInEightBitTextAreBinary() {
    let bytes: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0xFF, 0xD8, 0x00, 0x41, 0x42, 0x43, 0x44, 0xFE, 0x90]
    #expect(throws: ReadingError(.binary)) {
      try TextDetection.detect(ChunkedContent(bytes: bytes), expecting: .vietnamese)
    }
  }
}

@Suite("Round trips: what people typed comes back whatever they saved it as")
struct TextRoundTripTests {
  private static let words = """
    bản Nậm Pồ huyện xã người dân đường sạch Mùa Sùng Thào Vàng Lầu Phứ Chứ Dơ Mỷ Nhìa Lử Sính Cở Lường Quàng Tòng Khoàng \
    Điêu Chẻo Phàn Tẩn Ghến Phủ ruộng nước thôn giúp hộ nghèo dựng nhà vệ sinh môi trường khám bệnh thuốc miễn phí tuyên truyền \
    vận động trồng mắc ca chăm sóc hàng cây hoa ban đổ bê tông kiến nghị giải quyết thẩm quyền trạm khuỷu ngoằn giếng quốc
    """.split(separator: " ").map(String.init)

  @Test(arguments: 0..<40)
  func randomTexts(seed: UInt64) throws {
    var generator = Xorshift(seed: seed)
    let rows = (0..<Int.random(in: 8...40, using: &generator)).map { _ in
      (0..<4).map { _ in
        (0..<Int.random(in: 1...6, using: &generator)).compactMap { _ in Self.words.randomElement(using: &generator) }
          .joined(separator: " ")
      }
    }
    let text = rows.map { $0.joined(separator: ";") }.joined(separator: "\n") + "\n"
    for encoding in DecodingTests.legacy {
      let bytes = LegacyText.encoded(text, encoding)
      let content = ChunkedContent(bytes: bytes, chunk: Int.random(in: 1...100, using: &generator))
      let found = try TextDetection.detect(content, expecting: .vietnamese)
      #expect(found.encoding == encoding)
      #expect(try ChunkedContent.text(of: DecodedContent(content, encoding: found.encoding)) == text)
    }
    for (encoding, kind) in [(TextEncoding.tcvn3, TextRepair.Kind.tcvn3), (.vni, .vni)] {
      let shown = rows.map { $0.map { LegacyText.shown(LegacyText.encoded($0, encoding)) } }
      #expect(try Self.repaired(shown) == TextRepair(whole: kind))
      let repaired = try RowsReader.cells(of: RepairingReader(RowsReader(shown), repair: TextRepair(whole: kind)))
      #expect(repaired.map { $0.map { $0.lowercased() } } == rows.map { $0.map { $0.lowercased() } })
    }
  }

  private static func repaired(_ rows: [[String]]) throws -> TextRepair? {
    var detector = RepairDetector()
    try detector.add(RowsReader(rows))
    return detector.repair()
  }
}
