import TableReading
import Testing

@testable import Submissions

@Suite("Numbers: 1.200 villagers read as one and a bit spoil every total")
struct NumberTests {
  /// What a text is in an integer column, then in a decimal one.
  @Test(arguments: [
    ("0", "0", "0.0"), ("12", "12", "12.0"), ("007", "7", "7.0"), ("1.200", "1200", "1200.0"),
    ("1.234.567", "1234567", "1234567.0"), ("12,500,000", "12500000", "12500000.0"),
    ("1,200", "1200 ambiguous-number", "1.2 ambiguous-number"),
    ("12,345", "12345 ambiguous-number", "12.345 ambiguous-number"),
    ("1,5", "type-error integer", "1.5"), ("1,50", "type-error integer", "1.5"), ("1.2", "type-error integer", "1.2"),
    ("1.2000", "type-error integer", "1.2"), ("0.500", "type-error integer", "0.5"),
    ("0,500", "type-error integer", "0.5"),
    ("5.0", "5", "5.0"), ("5,0", "5", "5.0"), ("1.200,5", "type-error integer", "1200.5"),
    ("1,200.5", "type-error integer", "1200.5"), ("1.234.567,25", "type-error integer", "1234567.25"),
    ("1234,567", "type-error integer", "1234.567"), ("1.23.456", "type-error integer", "type-error decimal"),
    ("1,23,456", "type-error integer", "type-error decimal"), ("1.200.5", "type-error integer", "type-error decimal"),
    ("1,5,3", "type-error integer", "type-error decimal"), (".5", "type-error integer", "type-error decimal"),
    ("5.", "type-error integer", "type-error decimal"), ("1 200", "type-error integer", "type-error decimal"),
    ("+5", "type-error integer", "type-error decimal"),
    ("mười", "type-error integer", "type-error decimal"), ("10-12", "type-error integer", "type-error decimal"),
    ("-5", "out-of-range negative", "out-of-range negative"),
    ("−1,5", "out-of-range negative", "out-of-range negative"),
    ("-1.200", "out-of-range negative", "out-of-range negative"), ("-0", "0", "0.0"),
    ("200 m", "200 number-with-text", "200.0 (m)"), ("200m", "200 number-with-text", "200.0 (m)"),
    ("1.200 người", "1200 number-with-text", "1200.0 (người)"), ("50đ", "50 number-with-text", "50.0 (đ)"),
    ("70 học sinh", "70 number-with-text", "70.0 (học sinh)"),
    ("70 em học sinh", "70 number-with-text", "70.0 (em học sinh)"),
    ("70 em học sinh lớp", "type-error unit-in-number", "70.0 (em học sinh lớp)"),
    ("70 học sinh lớp 5", "type-error integer", "type-error decimal"),
    ("12 (người)", "12 number-with-text", "type-error decimal"),
    ("50 hộ", "type-error households", "50.0 (hộ)"), ("50 hộ dân", "type-error households", "50.0 (hộ dân)"),
    ("50 ho", "type-error households", "50.0 (ho)"), ("50 hố", "50 number-with-text", "50.0 (hố)"),
    ("20 gia đình", "type-error households", "20.0 (gia đình)"),
    ("3 m3", "type-error unit-in-number", "3.0 (m3)"), ("3m²", "type-error unit-in-number", "3.0 (m²)"),
    ("5 bao 3 kg", "type-error integer", "type-error decimal"), ("50 %", "type-error unit-in-number", "50.0 (%)"),
    ("80%", "type-error unit-in-number", "80.0 (%)"), ("0,5 km", "type-error integer", "0.5 (km)"),
    ("gần 200", "200 estimated-number", "200.0 estimated-number"),
    ("Hơn 100", "100 estimated-number", "100.0 estimated-number"),
    ("khoảng 1.200", "1200 estimated-number", "1200.0 estimated-number"),
    ("~30", "30 estimated-number", "30.0 estimated-number"), ("≈ 30", "30 estimated-number", "30.0 estimated-number"),
    ("trên 50", "50 estimated-number", "50.0 estimated-number"),
    ("duoi 50", "50 estimated-number", "50.0 estimated-number"),
    ("khoảng 200 người", "200 estimated-number number-with-text", "200.0 (người) estimated-number"),
    ("khoảng 1,200", "1200 estimated-number ambiguous-number", "1.2 estimated-number ambiguous-number"),
    ("khoảng", "type-error integer", "type-error decimal"), ("gần 200-300", "type-error integer", "type-error decimal"),
    ("khoáng 200", "type-error integer", "type-error decimal"),
    ("khoảng -5", "out-of-range negative", "out-of-range negative"),
    ("", "missing", "missing"),
    ("-", "missing", "missing"),
    ("–", "missing", "missing"), ("N/A", "missing", "missing"), ("n/a", "missing", "missing"),
    ("N/a", "missing", "missing"),
    ("\u{A0}", "missing", "missing"), ("1.000.000.000.000.000", "out-of-range too-large", "1000000000000000.0"),
    ("999999999999999", "999999999999999", "999999999999999.0"),
    ("999.999.999.999.999", "999999999999999", "999999999999999.0"),
  ])
  func text(_ text: String, integer: String, decimal: String) throws {
    #expect(try reading(text, in: .villagers, of: .activities) == integer)
    #expect(try reading(text, in: .quantity, of: .activities) == decimal)
  }

  /// Amounts of money, plain and under a heading with `(triệu đồng)`.
  @Test(arguments: [
    ("5000000", "5000000", "5000000000000"), ("5tr", "5000000", "5000000"), ("5 triệu", "5000000", "5000000"),
    ("1,5 triệu", "1500000", "1500000"), ("1.5tr", "1500000", "1500000"), ("500k", "500000", "500000"),
    ("500 nghìn", "500000", "500000"), ("500 NGÀN", "500000", "500000"), ("2 tỷ", "2000000000", "2000000000"),
    ("5.000.000đ", "5000000", "5000000"), ("5.000.000 đồng", "5000000", "5000000"),
    ("5.000.000 VNĐ", "5000000", "5000000"),
    ("5 triệu đồng", "5000000", "5000000"), ("5 trieu dong", "5000000", "5000000"),
    ("1.234.567,4 đ", "type-error integer", "type-error integer"),
    ("1,2345678 triệu", "1234568", "1234568"),
    ("khoảng 5 triệu", "5000000 estimated-number", "5000000 estimated-number"),
    ("1,500 triệu", "1500000 ambiguous-number", "1500000 ambiguous-number"), ("12,5", "type-error integer", "12500000"),
    ("0,75", "type-error integer", "750000"), ("1.200", "1200", "1200000000"), ("0", "0", "0"),
    ("1,500", "1500 ambiguous-number", "1500000 ambiguous-number"),
    ("5 triệu rưỡi", "type-error unit-in-number", "type-error unit-in-number"),
    ("200 bao", "type-error unit-in-number", "type-error unit-in-number"),
    ("5 tr 500", "type-error integer", "type-error integer"),
    ("5.000.000 tỷ", "out-of-range too-large", "out-of-range too-large"),
    ("-5 triệu", "out-of-range negative", "out-of-range negative"),
  ])
  func money(_ text: String, plain: String, inMillions: String) throws {
    #expect(try reading(text, in: .valueVND, of: .activities) == plain)
    #expect(try reading(text, in: .valueVND, of: .activities, .init(scale: 1_000_000)) == inMillions)
  }

  @Test(arguments: [("12.5", "12500000"), ("3", "3000000"), ("-3", "out-of-range negative")])
  func moneyOfNumberCells(_ text: String, expected: String) throws {
    #expect(try reading(text, in: .contributedVND, of: .activities, as: .number, .init(scale: 1_000_000)) == expected)
  }

  /// The measure of the column's own heading is no other: `Đất hiến (m²)`.
  @Test(arguments: [
    ("1.500 m2", FieldKey.landM2, "1500 number-with-text"), ("1.500 m²", .landM2, "1500 number-with-text"),
    ("2 m3", .landM2, "type-error unit-in-number"), ("40 công", .labourDays, "40 number-with-text"),
    ("40 hộ", .labourDays, "40 number-with-text"), ("=\"1.200\"", .villagers, "1200"), ("'50", .villagers, "50"),
  ])
  func otherCounts(_ text: String, field: FieldKey, expected: String) throws {
    #expect(try reading(text, in: field, of: .activities) == expected)
  }

  /// A number cell of a workbook is its value, never read again as text.
  @Test(arguments: [
    ("1.234", "type-error integer", "1.234"), ("1200", "1200", "1200.0"), ("5.0", "5", "5.0"),
    ("1E+3", "1000", "1000.0"),
    ("-2", "out-of-range negative", "out-of-range negative"), ("nan", "type-error integer", "type-error decimal"),
    ("1e300", "out-of-range too-large", "1e+300"),
  ])
  func numberCell(_ text: String, integer: String, decimal: String) throws {
    #expect(try reading(text, in: .villagers, of: .activities, as: .number) == integer)
    #expect(try reading(text, in: .quantity, of: .activities, as: .number) == decimal)
  }

  @Test(arguments: [
    (CellKind.error, "#REF!", FieldKey.villagers, "type-error error-value"),
    (.error, "#N/A", .content, "type-error error-value"),
    (.date, "2022-10-08", .villagers, "type-error integer"), (.date, "2022-10-08", .date, "2022-10-08"),
    (.date, "2022-10-08 07:30:00", .date, "2022-10-08"), (.number, "44842.75", .date, "2022-10-08"),
    (.number, "20221008", .date, "type-error date-unreadable"), (.number, "3169", .commune, "3169"),
  ])
  func otherCells(kind: CellKind, text: String, field: FieldKey, expected: String) throws {
    #expect(try reading(text, in: field, of: .activities, as: kind) == expected)
  }
}
