import Testing
import WorkbookWriting

@Suite("A printed or filtered table would not look as the template says")
struct SheetTests {
  @Test func putsNoNumberOnPageOne() throws {
    let made = try MadeWorkbook { sheet in
      var page = PageSetup()
      page.header = PageText(center: [.text("Trang "), .pageNumber, .text("/"), .pageCount, .text(" R&G &[Picture] &")])
      page.firstPage = .init(footer: PageText(left: [.text("<1")]))
      try sheet.setPage(page)
    }
    #expect(
      made.element("headerFooter")
        == #"<headerFooter differentFirst="1" scaleWithDoc="0"><oddHeader>&amp;C&amp;"Calibri,Regular"&amp;11"#
        + #"Trang &amp;P/&amp;N R&amp;&amp;&amp;11G &amp;&amp;&amp;11[Picture] &amp;&amp;</oddHeader><oddFooter></oddFooter>"#
        + #"<firstFooter>&amp;L&amp;"Calibri,Regular"&amp;11&lt;1</firstFooter></headerFooter>"#)
  }

  @Test func textsThatFollowOneAnotherHaveOneSpaceBetweenThem() throws {
    let made = try MadeWorkbook { sheet in
      var page = PageSetup()
      page.header = PageText(right: [.text("Xã Nà Hỳ"), .text(" – "), .text("9/2022"), .text(" – "), .pageNumber])
      page.footer = PageText(right: [.text("9")])
      try sheet.setPage(page)
    }
    #expect(made.element("oddHeader").hasSuffix("&amp;11Xã Nà Hỳ – 9/2022 – &amp;P</oddHeader>"))
    #expect(made.element("oddFooter").hasSuffix("&amp;11 9</oddFooter>"))
  }

  @Test func setsThePage() throws {
    let made = try MadeWorkbook { workbook in
      let sheet = try workbook.addSheet(named: "T10")
      var page = PageSetup()
      page.orientation = .landscape
      page.margins = .init(top: 25.4, bottom: 12.7, left: 0, right: 50.8)
      page.isCenteredHorizontally = true
      page.repeatedRows = 5...6
      page.repeatedColumns = 0...1
      page.printArea = CellRange(rows: 1...9, columns: 0...3)
      page.breaksAfterRows = [4, 8]
      try sheet.setPage(page)
    }
    let sheet = made.parts["xl/worksheets/sheet1.xml"] ?? ""
    let expected =
      #"<printOptions horizontalCentered="1"/><pageMargins left="0" right="2" top="1" bottom="0.5" header="0.3" "#
      + #"footer="0.3"/><pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>"#
      + #"<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="8" max="16383" man="1"/>"#
      + #"</rowBreaks></worksheet>"#
    #expect(sheet.hasSuffix(expected))
    #expect(
      made.element("definedNames", in: "xl/workbook.xml")
        == #"<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'T10'!$A$1:$D$9</definedName>"#
        + #"<definedName name="_xlnm.Print_Titles" localSheetId="0">'T10'!$A:$B,'T10'!$5:$6</definedName></definedNames>"#
    )
  }

  @Test func setsColumnsAndRows() throws {
    let made = try MadeWorkbook { sheet in
      try sheet.setColumns(0...1, width: 10)
      try sheet.setColumns(1...1, width: 20, isHidden: true)
      try sheet.setRow(2, height: 500)
      try sheet.setRow(3, isHidden: true)
      try sheet.merge(CellRange(rows: 5...5, columns: 0...1), .number(7))
    }
    #expect(
      made.element("cols")
        == #"<cols><col min="1" max="1" width="10.7109375" customWidth="1"/>"#
        + #"<col min="2" max="2" width="20.7109375" hidden="1" customWidth="1"/></cols>"#)
    #expect(
      made.element("sheetData")
        == #"<sheetData><row r="2" ht="409" customHeight="1"/><row r="3" hidden="1"/>"#
        + #"<row r="5" spans="1:2"><c r="A5" s="1"><v>7</v></c><c r="B5" s="1"/></row></sheetData>"#)
    #expect(made.element("mergeCells") == #"<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>"#)
  }

  @Test func keepsTheFirstSheetHidden() throws {
    let made = try MadeWorkbook { workbook in
      try workbook.addSheet(named: "Danh mục").hide()
      let shown = try workbook.addSheet(named: "Tổng hợp")
      try shown.setTabColor(Color(0xC00000))
      try shown.freezePanes(above: 3, leftOf: 1)
      try shown.ignoreNumbersStoredAsText(in: CellRange(rows: 1...9, columns: 0...0))
      try shown.ignoreNumbersStoredAsText(in: CellRange(rows: 1...9, columns: 2...2))
    }
    #expect(
      made.element("sheets", in: "xl/workbook.xml")
        == #"<sheets><sheet name="Danh mục" sheetId="1" state="hidden" r:id="rId1"/>"#
        + #"<sheet name="Tổng hợp" sheetId="2" r:id="rId2"/></sheets>"#)
    #expect(made.parts["xl/workbook.xml"]?.contains(#"activeTab="1""#) == true)
    #expect(
      made.element("ignoredErrors", in: "xl/worksheets/sheet2.xml")
        == #"<ignoredErrors><ignoredError sqref="A1:A9 C1:C9" numberStoredAsText="1"/></ignoredErrors>"#)
  }

  @Test func restrictsWhatIsTyped() throws {
    let range = CellRange(rows: 2...9, columns: 1...1)
    let made = try MadeWorkbook { sheet in
      let values = DataValidation.Rule.listFromCells(sheet: "Bảng", CellRange(rows: 1...3, columns: 5...5))
      try sheet.addValidation(
        DataValidation(values, severity: .warning, prompt: .init(title: "Buổi", text: "Chọn\u{1}")), to: range)
      let (first, last) = (SheetDate(year: 2022, month: 10, day: 1), SheetDate(year: 2022, month: 10, day: 31))
      try sheet.addValidation(DataValidation(.date(from: first, through: last)), to: range)
      try sheet.addValidation(DataValidation(.list(["sáng", "chiều"])), to: CellRange(.a1))
    }
    let on = #"allowBlank="1" showInputMessage="1" showErrorMessage="1""#
    #expect(
      made.element("dataValidations")
        == #"<dataValidations count="3"><dataValidation type="list" errorStyle="warning" \#(on) promptTitle="Buổi" "#
        + #"prompt="Chọn" sqref="B2:B9"><formula1>'Bảng'!$F$1:$F$3</formula1></dataValidation>"#
        + #"<dataValidation type="date" \#(on) sqref="B2:B9"><formula1>44835</formula1><formula2>44865</formula2>"#
        + #"</dataValidation><dataValidation type="list" \#(on) sqref="A1"><formula1>"sáng,chiều"</formula1>"#
        + #"</dataValidation></dataValidations>"#)
  }

  @Test func colours() throws {
    let made = try MadeWorkbook { sheet in
      let range = CellRange(rows: 2...9, columns: 1...3)
      let style = CellStyle().with { $0.fill = Color(0xFFC7CE) }
      try sheet.addConditionalFormat(.formula("$B2=\"none\"", style: style, stopsIfTrue: true), to: range)
      try sheet.addConditionalFormat(.dataBar(Color(0x9BC2E6)), to: CellRange(rows: 2...9, columns: 4...4))
    }
    #expect(
      made.element("conditionalFormatting")
        == #"<conditionalFormatting sqref="B2:D9"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1">"#
        + #"<formula>$B2="none"</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="E2:E9">"#
        + #"<cfRule type="dataBar" priority="2"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="1"/>"#
        + #"<color rgb="FF9BC2E6"/></dataBar><extLst><ext xmlns:x14="#
        + #""http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">"#
        + #"<x14:id>{DA7ABA51-AAAA-BBBB-0001-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>"#)
    #expect(
      made.element("dxfs", in: "xl/styles.xml")
        == #"<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>"#)
  }

  @Test func comments() throws {
    let made = try MadeWorkbook { sheet in
      try sheet.addComment(CellComment("Sai\u{0} ngày\r\n<10/13> _x0041_", author: "cuoi\u{1}tuan"), to: .a1)
    }
    let comments = made.parts["xl/comments1.xml"] ?? ""
    #expect(comments.contains("<t>Sai ngày\n&lt;10/13&gt; _x005F_x0041_</t>"))
    #expect(comments.contains("<author>cuoituan</author>"))
    #expect(made.parts["xl/drawings/vmlDrawing1.vml"]?.contains("visibility:hidden") == true)
  }

  @Test func keepsPropertiesReadable() throws {
    var properties = DocumentProperties.october
    properties.title = "Báo cáo\u{0} & <1>\u{FFFF}"
    let made = try MadeWorkbook(properties: properties) { workbook in _ = try workbook.addSheet(named: "A") }
    #expect(
      made.element("dc:title", in: "docProps/core.xml") == "<dc:title>Báo cáo &amp; &lt;1&gt;</dc:title>")
  }
}
