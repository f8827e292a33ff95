import Testing
import WorkbookWriting

@Suite("The committee would read other names, figures or days than were reported")
struct CellTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let content: CellContent
    let cell: String
    var strings: [String] = []
    var testDescription: String { "\(content)" }
  }

  static let cases: [Case] = [
    Case(content: .number(1.5), cell: #"<c r="A1"><v>1.5</v></c>"#),
    Case(content: .number(0.1), cell: #"<c r="A1"><v>0.1</v></c>"#),
    Case(content: .number(12_500_000), cell: #"<c r="A1"><v>12500000</v></c>"#),
    Case(content: .boolean(true), cell: #"<c r="A1" t="b"><v>1</v></c>"#),
    Case(content: .date(SheetDate(year: 2022, month: 10, day: 8)), cell: #"<c r="A1"><v>44842</v></c>"#),
    Case(content: .text("Nguyễn Thị Hoà"), cell: #"<c r="A1" t="s"><v>0</v></c>"#, strings: ["<t>Nguyễn Thị Hoà</t>"]),
    Case(content: .text("=1+1"), cell: #"<c r="A1" t="s"><v>0</v></c>"#, strings: ["<t>=1+1</t>"]),
    Case(
      content: .text("http://example.com"), cell: #"<c r="A1" t="s"><v>0</v></c>"#,
      strings: ["<t>http://example.com</t>"]),
    Case(
      content: .text("a\u{0}b\u{1B}\r\n\t<&>"), cell: #"<c r="A1" t="s"><v>0</v></c>"#,
      strings: ["<t>a_x0000_b_x001B__x000D_\n\t&lt;&amp;&gt;</t>"]),
    Case(content: .text("_x000D_"), cell: #"<c r="A1" t="s"><v>0</v></c>"#, strings: ["<t>_x005F_x000D_</t>"]),
    Case(content: .text("_x00g0_"), cell: #"<c r="A1" t="s"><v>0</v></c>"#, strings: ["<t>_x00g0_</t>"]),
    Case(content: .text("\u{FFFE}"), cell: #"<c r="A1" t="s"><v>0</v></c>"#, strings: ["<t>_xFFFE_</t>"]),
    Case(
      content: .text(" Bản "), cell: #"<c r="A1" t="s"><v>0</v></c>"#,
      strings: [#"<t xml:space="preserve"> Bản </t>"#]),
    Case(content: .formula("=SUM(B1:B2)", result: .number(3)), cell: #"<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>"#),
    Case(
      content: .formula("IF(B1<1,\"có\",\"không\")", result: .text("không")),
      cell: #"<c r="A1" t="str"><f>IF(B1&lt;1,"có","không")</f><v>không</v></c>"#),
    Case(content: .error("#REF!"), cell: #"<c r="A1" t="e"><v>#REF!</v></c>"#),
    Case(content: .error("#N/A"), cell: #"<c r="A1" t="e"><v>#N/A</v></c>"#),
    Case(content: .error("lỗi gì đó"), cell: #"<c r="A1" t="e"><v>#VALUE!</v></c>"#),
  ]

  @Test(arguments: cases) func writes(_ example: Case) throws {
    let made = try MadeWorkbook { sheet in try sheet.write(example.content, at: .a1) }
    #expect(made.element("row") == #"<row r="1" spans="1:1">\#(example.cell)</row>"#)
    let strings = made.parts["xl/sharedStrings.xml"] ?? ""
    #expect(example.strings.allSatisfy { strings.contains($0) })
    #expect(strings.isEmpty == example.strings.isEmpty)
  }

  @Test func keepsTextsOfTheLimit() throws {
    let text = String(repeating: "ế", count: Worksheet.maximumTextLength)
    let made = try MadeWorkbook { sheet in try sheet.write(.text(text), at: .a1) }
    #expect(made.parts["xl/sharedStrings.xml"]?.contains("<t>\(text)</t>") == true)
  }

  @Test func countsTheLastWriteOnly() throws {
    let made = try MadeWorkbook { sheet in
      try sheet.write(.text("cũ"), at: .a1)
      try sheet.write(.text("mới"), at: .a1)
      try sheet.write(.text("cũ"), at: CellPosition(row: 1, column: 1))
      try sheet.write(.number(1), at: CellPosition(row: 1, column: 1))
      try sheet.merge(CellRange(rows: 2...2, columns: 0...1), .text("mới"))
    }
    #expect(made.parts["xl/sharedStrings.xml"]?.contains(#" count="2" uniqueCount="2">"#) == true)
    #expect(
      made.element("row").hasPrefix(#"<row r="1" spans="1:2"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>1</v></c></row>"#)
    )
  }

  @Test func writesRunsOfText() throws {
    let plain = CellStyle().with { $0.fontName = "Times New Roman" }
    let made = try MadeWorkbook { sheet in
      try sheet.write(
        .richText([
          TextRun("Đạt ", style: plain.with { $0.bold = true }), TextRun("", style: plain),
          TextRun("12", style: plain.with { $0.fontColor = Color(0xC00000) }),
        ]), at: .a1)
    }
    #expect(
      made.element("si", in: "xl/sharedStrings.xml")
        == #"<si><r><rPr><b/><sz val="11"/><color theme="1"/><rFont val="Times New Roman"/><family val="1"/></rPr>"#
        + #"<t xml:space="preserve">Đạt </t></r><r><rPr><sz val="11"/><color rgb="FFC00000"/>"#
        + #"<rFont val="Times New Roman"/><family val="1"/></rPr><t>12</t></r></si>"#)
  }

  @Test func sharesFormatsOfEqualStyles() throws {
    let made = try MadeWorkbook { sheet in
      for row in 1...50 {
        try sheet.write(
          .number(1), at: CellPosition(row: row, column: 0),
          style: CellStyle().with {
            $0.bold = row % 2 == 0
            $0.fill = .black
          })
      }
    }
    #expect(made.element("cellXfs", in: "xl/styles.xml").hasPrefix(#"<cellXfs count="3">"#))
    #expect(made.element("fills", in: "xl/styles.xml").contains(#"<fgColor rgb="FF000000"/>"#))
  }

  @Test func leads() throws {
    let file = LinkTarget.file(
      relativePath: "TraLai/Nà Hỳ #1 100%.xlsx", sheet: "tham-gia", cell: CellPosition(row: 15, column: 2))
    let long = String(repeating: "ế", count: 3_000)
    let made = try MadeWorkbook { sheet in
      try sheet.write(.link(.cell(sheet: "Bảng", CellPosition(row: 9, column: 27)), text: long, tooltip: "B5"), at: .a1)
      try sheet.write(.link(file, text: "Ô C15"), at: CellPosition(row: 2, column: 0))
    }
    #expect(
      made.element("hyperlinks")
        == #"<hyperlinks><hyperlink ref="A1" location="'Bảng'!AB9" tooltip="B5" display="\#(long.prefix(255))"/>"#
        + #"<hyperlink ref="A2" r:id="rId1" location="'tham-gia'!C15"/></hyperlinks>"#)
    #expect(
      made.parts["xl/worksheets/_rels/sheet1.xml.rels"]?
        .contains(#"Target="TraLai/Nà%20Hỳ%20%231%20100%25.xlsx" TargetMode="External""#) == true)
    #expect(made.parts["xl/sharedStrings.xml"]?.contains("<t>\(long)</t>") == true)
  }
}
