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
    ("200 m", "type-error unit-in-number", "type-error unit-in-number"),
    ("200m", "type-error unit-in-number", "type-error unit-in-number"),
    ("1.200 người", "type-error unit-in-number", "type-error unit-in-number"),
    ("50đ", "type-error unit-in-number", "type-error unit-in-number"),
    ("50 %", "type-error unit-in-number", "type-error unit-in-number"), ("", "missing", "missing"),
    ("-", "missing", "missing"),
    ("–", "missing", "missing"), ("N/A", "missing", "missing"), ("n/a", "missing", "missing"),
    ("N/a", "missing", "missing"),
    ("\u{A0}", "missing", "missing"), ("1.000.000.000.000.000", "out-of-range too-large", "1000000000000000.0"),
    ("999999999999999", "999999999999999", "999999999999999.0"),
  ])
  func text(_ text: String, integer: String, decimal: String) throws {
    #expect(try reading(text, in: .villagers, of: .activities) == integer)
    #expect(try reading(text, in: .quantity, of: .activities) == decimal)
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
    (.number, "20221008", .date, "type-error date"), (.number, "3169", .commune, "3169"),
  ])
  func otherCells(kind: CellKind, text: String, field: FieldKey, expected: String) throws {
    #expect(try reading(text, in: field, of: .activities, as: kind) == expected)
  }
}
