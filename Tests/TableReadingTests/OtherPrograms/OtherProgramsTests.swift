import Testing

@Suite("Files that other programs made are read cell by cell as those programs and other readers have them")
struct OtherProgramsTests {
  static let workbooks = ProgramFixture.listed(in: "workbooks", extension: "xlsx")
  static let textFiles = ProgramFixture.listed(in: "csv", extension: "csv")

  @Test("Every sheet, row and cell of a workbook, with its kind", arguments: workbooks)
  func workbook(fixture: ProgramFixture) throws {
    let expected = try fixture.expectedLines()
    #expect(fixture.readLines() == expected, "\(fixture.loss)")
  }

  @Test("Encoding, delimiter, every row and every cell of a text file", arguments: textFiles)
  func textFile(fixture: ProgramFixture) throws {
    let expected = try fixture.expectedLines()
    #expect(fixture.readLines() == expected, "\(fixture.loss)")
  }

  @Test("A file that the README does not list would be read by no test")
  func everyFileIsListed() throws {
    let workbooks = try ProgramFixture.files(in: "workbooks", extension: "xlsx")
    #expect(!workbooks.isEmpty && Self.workbooks.map(\.name).sorted() == workbooks)
    let textFiles = try ProgramFixture.files(in: "csv", extension: "csv")
    #expect(!textFiles.isEmpty && Self.textFiles.map(\.name).sorted() == textFiles)
  }
}
