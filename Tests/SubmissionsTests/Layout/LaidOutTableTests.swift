import Testing

@testable import Submissions

@Suite(
  "Tables laid out at random come back row by row: whoever is lost is called absent, whoever is doubled is praised twice"
)
struct LaidOutTableTests {
  @Test(arguments: 1...150)
  func aCSVFile(_ seed: Int) throws {
    let table = LaidOutTable(seed: UInt64(seed), isWorkbook: false)
    let sheet = try ReadSheet(csv: table.csv)
    #expect(sheet.tables.map(\.header.rows.upperBound) == [table.headerRow], "\(table.csv)")
    #expect(sheet.lines == table.lines, "\(table.csv)")
  }

  @Test(arguments: 1...150)
  func aWorkbook(_ seed: Int) throws {
    let table = LaidOutTable(seed: UInt64(seed), isWorkbook: true)
    let sheet = try ReadSheet(workbook: table.grid, merged: table.merged)
    #expect(sheet.tables.map(\.header.rows.upperBound) == [table.headerRow], "\(table.csv)")
    #expect(sheet.lines == table.lines, "\(table.csv) \(table.merged)")
  }
}
