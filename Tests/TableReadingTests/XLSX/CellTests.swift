import Testing

@testable import TableReading

@Suite("A cell's text is what the clerk saw where that matters")
struct CellTests {
  /// Formats 0 to 11: General, dd/mm/yyyy, h:mm, [h]:mm:ss, a code with a quoted word, another, a built-in redefined, text, a
  /// currency, a built-in percentage, one of our own, and a percent sign that multiplies nothing.
  private static let styles = """
    <numFmts><numFmt numFmtId="167" formatCode="[Red]-0.0%;0&quot;%&quot;"/><numFmt numFmtId="168" formatCode="0\\%"/>
    <numFmt numFmtId="164" formatCode="&quot;ngày&quot; dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0&quot; ngày&quot;"/>
    <numFmt numFmtId="4" formatCode="yyyy"/><numFmt numFmtId="166" formatCode="#,##0\\ \\d\\y;[Red]-0_d"/></numFmts>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="46"/><xf numFmtId="164"/><xf numFmtId="165"/>
    <xf numFmtId="4"/><xf numFmtId="49"/><xf numFmtId="166"/><xf numFmtId="9"/><xf numFmtId="167"/><xf numFmtId="168"/></cellXfs>
    """
  private static let strings = """
    <si><t>Giàng A Páo</t></si><si><r><rPr><b/></rPr><t>Lò </t></r><r><t xml:space="preserve"> Thị</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>
    <si/><si><t>a_x000D_
    b_x005F_x0041__xZZZZ__x41_</t></si><si><t>_xD83D__xDE00__xD83D_</t></si><si><t>mot</t><phoneticPr fontId="1"/></si>
    """

  @Test(
    "each kind of cell",
    arguments: [
      ("<c r='A1' t='s'><v>0</v></c>", "Giàng A Páo", CellKind.text),
      ("<c r='A1' t='s'><v> 1 </v></c>", "Lò  Thị", .text),
      ("<c r='A1' t='s'><v>3</v></c>", "a\r\nb_x0041__xZZZZ__x41_", .text),
      ("<c r='A1' t='s'><v>4</v></c>", "😀\u{FFFD}", .text),
      ("<c r='A1' t='s'><v>5</v></c>", "mot", .text),
      ("<c r='A1' t='s' s='1'><v>5</v></c>", "mot", .text),
      ("<c r='A1' t='inlineStr'><is><t>một</t></is></c>", "một", .text),
      ("<c r='A1' t='inlineStr'><is><r><t>m</t></r><r><rPr/><t>ột</t></r><rPh><t>x</t></rPh></is></c>", "một", .text),
      ("<c r='A1' t='inlineStr'><is><t>&lt;a&amp;b&#x1EA1;</t></is></c>", "<a&bạ", .text),
      ("<c r='A1' t='inlineStr'><is><t><![CDATA[<x>]]></t></is></c>", "<x>", .text),
      ("<c r='A1' t='inlineStr'><is><t xml:space='preserve'> a </t></is></c>", " a ", .text),
      ("<c r='A1' t='str'><f>A2&amp;\"\"</f><v>00123</v></c>", "00123", .text),
      ("<c r='A1'><f>1/4</f><v>0.25</v></c>", "0.25", .number),
      ("<c r='A1' t='b'><v>1</v></c>", "TRUE", .boolean),
      ("<c r='A1' t='b'><v>0</v></c>", "FALSE", .boolean),
      ("<c r='A1' t='e'><v>#REF!</v></c>", "#REF!", .error),
      ("<c r='A1' t='n'><v>12</v></c>", "12", .number),
      ("<c r='A1'><v>1E3</v></c>", "1000", .number),
      ("<c r='A1'><v>1.0</v></c>", "1", .number),
      ("<c r='A1'><v>-0</v></c>", "0", .number),
      ("<c r='A1'><v>-0.5</v></c>", "-0.5", .number),
      ("<c r='A1'><v>007.50</v></c>", "7.5", .number),
      ("<c r='A1'><v>0.30000000000000004</v></c>", "0.30000000000000004", .number),
      ("<c r='A1'><v>0.10000000000000001</v></c>", "0.1", .number),
      ("<c r='A1'><v>12.300000000000001</v></c>", "12.3", .number),
      ("<c r='A1'><v>123456789012345678</v></c>", "123456789012345680", .number),
      ("<c r='A1'><v>1e20</v></c>", "100000000000000000000", .number),
      ("<c r='A1'><v>-2.5e-7</v></c>", "-0.00000025", .number),
      ("<c r='A1'><v>1.5e+300</v></c>", "1.5E+300", .number),
      ("<c r='A1'><v>1e-20</v></c>", "1E-20", .number),
      ("<c r='A1'><v>mười</v></c>", "mười", .text),
      ("<c r='A1'><v>1e999</v></c>", "1e999", .text),
      ("<c r='A1'><v>0x10</v></c>", "0x10", .text),
      ("<c r='A1' s='1'><v>44842</v></c>", "2022-10-08", .date),
      ("<c r='A1' s='4'><v>44842</v></c>", "2022-10-08", .date),
      ("<c r='A1' s='6'><v>44842</v></c>", "2022-10-08", .date),
      ("<c r='A1' s='5'><v>44842</v></c>", "44842", .number),
      ("<c r='A1' s='7'><v>44842</v></c>", "44842", .number),
      ("<c r='A1' s='8'><v>44842</v></c>", "44842", .number),
      ("<c r='A1' s='99'><v>44842</v></c>", "44842", .number),
      ("<c r='A1' s='9'><v>0.8</v></c>", "0.8", .percentage),
      ("<c r='A1' s='9'><v>0.80000000000000004</v></c>", "0.8", .percentage),
      ("<c r='A1' s='10'><f>1+1</f><v>2</v></c>", "2", .percentage),
      ("<c r='A1' s='11'><v>80</v></c>", "80", .number),
      ("<c r='A1' s='9' t='str'><v>80%</v></c>", "80%", .text),
      ("<c r='A1'><v>5</v><is><t>năm</t></is></c>", "5", .number),
      ("<c r='A1'><is><t>năm</t></is><v>5</v></c>", "5", .number),
      ("<c r='A1' t='str'><is><t>năm</t></is><v>bốn</v></c>", "bốn", .text),
      ("<c r='A1' t='inlineStr'><v>0</v><is><t>năm</t></is></c>", "năm", .text),
      ("<c r='A1' t='inlineStr'><is><t>năm</t></is><v>0</v></c>", "năm", .text),
      ("<c r='A1' t='inlineStr'><v>năm</v></c>", "năm", .text), ("<c r='A1'><is><t>năm</t></is></c>", "năm", .text),
      ("<c r='A1'><f>SUM(B1:B9)</f></c>", "", .uncalculated), ("<c r='A1' s='1'><f>B1</f><v/></c>", "", .uncalculated),
      ("<c r='A1'><f t='shared' si='0'/><v></v></c>", "", .uncalculated),
      ("<c r='A1' t='str'><f>B1</f></c>", "", .uncalculated),
      ("<c r='A1' s='1'><v>44842.3125</v></c>", "2022-10-08 07:30:00", .date),
      ("<c r='A1' s='1'><v>44842.999999999</v></c>", "2022-10-09", .date),
      ("<c r='A1' s='2'><v>0.75</v></c>", "18:00:00", .date),
      ("<c r='A1' s='3'><v>1.5</v></c>", "36:00:00", .date),
      ("<c r='A1' s='1'><v>1</v></c>", "1900-01-01", .date),
      ("<c r='A1' s='1'><v>59</v></c>", "1900-02-28", .date),
      ("<c r='A1' s='1'><v>60</v></c>", "1900-02-29", .date),
      ("<c r='A1' s='1'><v>61</v></c>", "1900-03-01", .date),
      ("<c r='A1' s='1'><v>2958465</v></c>", "9999-12-31", .date),
      ("<c r='A1' s='1'><v>2958466</v></c>", "2958466", .number),
      ("<c r='A1' s='1'><v>2958465.9999999</v></c>", "2958465.9999999", .number),
      ("<c r='A1' s='1'><v>-1</v></c>", "-1", .number),
      ("<c r='A1' t='d'><v>2022-10-08T00:00:00</v></c>", "2022-10-08", .date),
      ("<c r='A1' t='d'><v>2022-10-08T07:30:05.5Z</v></c>", "2022-10-08 07:30:05", .date),
      ("<c r='A1' t='d'><v>hôm nay</v></c>", "hôm nay", .text),
    ])
  func text(cell: String, text: String, kind: CellKind) throws {
    let file = WorkbookBuilder(rows: "<row>\(cell)</row>", strings: Self.strings, styles: Self.styles).file
    let rows = try file.readRows()
    #expect(rows.map(\.texts) == [[text]] && rows.map(\.kinds) == [[kind]])
  }

  @Test(
    "a cell without a value is no cell",
    arguments: [
      "<c r='A1'/>", "<c r='A1' s='1'><v></v></c>", "<c r='A1' t='s'><v>2</v></c>", "<c r='A1' t='inlineStr'><is/></c>",
      "<c r='A1' t='str'><f>IF(B1,1,\"\")</f><v></v></c>",
    ])
  func empty(cell: String) throws {
    #expect(try WorkbookBuilder(rows: "<row>\(cell)</row>", strings: Self.strings).file.readRows() == [])
  }

  @Test("a formula that nobody calculated is not dropped from the end of its row")
  func uncalculated() throws {
    let rows = "<row><c><v>1</v></c><c/><c><f>A1</f></c><c s='1'/></row><row><c r='B2'><f>A1</f></c></row>"
    let read = try WorkbookBuilder(rows: rows).file.readRows()
    #expect(read.map(\.texts) == [["1", "", ""], ["", ""]])
    #expect(read.map(\.kinds) == [[.number, .text, .uncalculated], [.text, .uncalculated]])
  }

  @Test("days count from 1904 where the workbook says so", arguments: ["1", "true"])
  func from1904(value: String) throws {
    let rows =
      "<row><c s='1'><v>0</v></c><c s='1'><v>1</v></c><c s='1'><v>43380.5</v></c><c s='1'><v>2957004</v></c></row>"
    let file = WorkbookBuilder(rows: rows, styles: Self.styles, properties: "date1904='\(value)'").file
    #expect(try file.readRows().map(\.texts) == [["00:00:00", "1904-01-02", "2022-10-08 12:00:00", "2957004"]])
  }
}
