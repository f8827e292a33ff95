import TestSupport
import Testing

@testable import TableReading

@Suite("Sheets looked through unparsed: a mis-saved name is missed, or every good workbook is read twice")
struct RawTextScanTests {
  private static func sheet(_ rows: String) -> [UInt8] {
    Array("<worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData>\(rows)</sheetData></worksheet>".utf8)
  }

  private static func cell(_ text: String) -> String { "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }

  private func isDoubtful(_ xml: [UInt8]) -> Bool {
    var scan = RawTextScan()
    return scan.isDoubtful(MemoryStream(xml))
  }

  @Test(
    "good text is cleared",
    arguments: [
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", cell("Lo Van Kien"), cell("Lò Văn Kiên"), cell("sáng"),
      cell("Páo"),
      cell("Nguyễn Müller"), cell("Müller"), cell("10 m²"), cell("Lò &amp; Páo"), cell("sáng&#10;chào&#xA;"),
      cell("sáng_x000D_chào"), cell("CB_xy"), "<c><f>A1&gt;B1</f><v>chào</v></c>",
      "<c><f>IF(A1>1,\"\u{E0}\",1)</f><v>chào</v></c>",
      "<c r=\"A1\" t=\"str\"><f/> <v>chào</v> </c>",
      "<c><f t=\"shared\" si=\"0\"/><v>chào</v></c>", "<x:c>\n<x:is>\r\n<x:t>chào</x:t>\t</x:is>\n</x:c>",
      "<c note=\"Lò\"/>", cell("<![CDATA[Lo]]>"), "<!-- x -->",
    ])
  func cleared(rows: String) { #expect(!isDoubtful(Self.sheet(rows))) }

  @Test(
    "misread text is not, nor what tags, references or escapes may hide",
    arguments: [
      cell("Lß"), cell("x V¨n x"), cell("Traàn"), cell("LÃ²"), cell("Páo Lß"), "<c><v>Lß</v></c>", cell("L&#223;"),
      cell("L&#xDF;"), cell("L&#0223;"), cell("&#76;o"), cell("L_x00DF_"), cell("_x004C_o"), cell("L_x0002_"),
      cell("L_x00D"), cell("Lo_"), cell("&#7843;"), cell("Th<![CDATA[à]]>o"), cell("<![CDATA[<à]]>o"),
      cell("ch<!-- -->ào"),
      cell("ch<?x?>ào"), cell("chà<!-- -->o"), cell("ch<x/>ào"), "<c><is><t>ch</t><t>ào</t></is></c>",
      "<c><is><r><t>chà</t></r><r><t>o</t></r></is></c>", "<c><v>ch</v><f/><v>ào</v></c>",
      "<c><v>ch</v><f>1</f><v>ào</v></c>",
      "<c><v>chà</v><v>o</v></c>",
    ])
  func doubtful(rows: String) { #expect(isDoubtful(Self.sheet(rows))) }

  @Test(
    "a part that is not, or not plainly, in UTF-8 is not judged by its bytes",
    arguments: [
      ([], false), (Array("<?xml version=\"1.0\"?><a>chao</a>".utf8), false),
      (Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>chao</a>".utf8), false),
      ([0xEF, 0xBB, 0xBF] + Array("<?xml version='1.0' encoding='utf-8'?><a>chao</a>".utf8), false),
      (Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>chao</a>".utf8), true), ([0xFE, 0xFF, 0, 0x3C], true),
      ([0xFF, 0xFE, 0x3C, 0], true), ([0x3C, 0, 0x61, 0], true),
    ] as [([UInt8], Bool)])
  func encodings(xml: [UInt8], expected: Bool) { #expect(isDoubtful(xml) == expected) }

  @Test("the window is moved on wherever a text lies, and one larger than the window is not judged")
  func windows() {
    for padding in (1 << 17) - 1200..<(1 << 17) - 900 {
      let before = "<row>" + String(repeating: " ", count: padding)
      let after = String(repeating: " ", count: 1000) + "</row>"
      #expect(!isDoubtful(Self.sheet(before + Self.cell("chào") + after)), "\(padding)")
      #expect(isDoubtful(Self.sheet(before + Self.cell("x Lß x") + after)), "\(padding)")
    }
    #expect(isDoubtful(Self.sheet(Self.cell("à" + String(repeating: " a", count: 1 << 17)))))
  }

  @Test("a large sheet is told by its beginning, sooner where that is nothing but ASCII")
  func length() {
    func isDoubtful(_ rows: String, _ length: Int, plain plainLength: Int) -> Bool {
      var scan = RawTextScan(length: length, plainLength: plainLength)
      return scan.isDoubtful(MemoryStream(Self.sheet(rows)))
    }
    let plain = String(repeating: "<row/>", count: 100_000)
    let late = plain + Self.cell("x Lß x")
    #expect(!isDoubtful(late, 700_000, plain: 300_000))
    #expect(isDoubtful(late, 300_000, plain: 700_000))
    for marked in ["Kiên", "chào"] {
      #expect(isDoubtful(Self.cell(marked) + late, 700_000, plain: 300_000))
      #expect(!isDoubtful(Self.cell(marked) + late, 300_000, plain: 300_000))
    }
  }

  /// A part of a word as XML may write it.
  private func written(_ part: Substring.UnicodeScalarView, _ random: inout Xorshift) -> String {
    let plain = String(part)
    switch random.next(below: 12) {
    case 0: return "<![CDATA[\(plain)]]>"
    case 1: return part.map { "&#\($0.value);" }.joined()
    case 2: return part.map { "_x00" + String($0.value + 0x100, radix: 16).suffix(2) + "_" }.joined()
    case 3: return plain + "<!-- > -->"
    case 4: return plain + "</t></r><r><t>"
    case 5: return plain + "<?x y?>"
    default: return plain
    }
  }

  @Test("whatever the detector finds in made-up rows, the scan does not clear")
  func neverMisses() throws {
    let good = ["Thắng", "Nguyễn", "Kiên", "Lò", "Páo", "chào", "xã", "Ba"]
    let words =
      good
      + good.flatMap { word in
        [TextEncoding.tcvn3, .vni].map { LegacyText.shown(LegacyText.encoded(word, $0)) }
          + [LegacyText.shown(Array(word.utf8))]
      }.filter { $0.unicodeScalars.allSatisfy { $0.value < 0x100 && $0.value >= 0x20 } }
    var (found, cleared) = (0, 0)
    for seed in 0..<4000 {
      var random = Xorshift(seed: UInt64(seed))
      var text = ""
      for _ in 0...random.next(below: 2) {
        let word = Substring(words[random.next(below: words.count)]).unicodeScalars
        let middle = word.index(word.startIndex, offsetBy: random.next(below: word.count + 1))
        text += written(word[..<middle], &random) + written(word[middle...], &random)
        text += ["", " ", "&#10;", "&amp;"][random.next(below: 4)]
      }
      let xml = Self.sheet("<row><c t=\"inlineStr\"><is><r><t>\(text)</t></r></is></c></row>")
      var detector = RepairDetector()
      let rows = SheetRows(strings: SharedStrings(), formats: [], calendar: .from1900)
      try detector.add(
        XLSXSheetReader(sheet: "S", part: try SheetPart(name: "s", source: MemoryStream(xml), rows: rows)))
      let isDoubtful = isDoubtful(xml)
      if detector.foundAny { #expect(isDoubtful, "\(text)") }
      found += detector.foundAny ? 1 : 0
      cleared += isDoubtful ? 0 : 1
    }
    #expect(found > 1000 && cleared > 200)
  }
}
