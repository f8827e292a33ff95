import Submissions
import TableReading
import TestSupport
import Testing

@testable import Reporting

@Suite("What is shown of a file that breaks off: a page that never ends helps nobody to find the place")
struct VisibleRowsTests {
  private static let header = "Ngày,Nội dung kiến nghị\n"

  private func shown(_ text: String) throws -> [(row: Int, cells: [String])] {
    let folder = try TemporaryFolder(["2022-10/03156/kien-nghi.csv": text])
    let sent = try #require(try SubmissionRun(folder.path).results.sent.first)
    return VisibleRows(of: sent, in: try sent.file.openTables()).rows
  }

  @Test func rowsUpToAThousand() throws {
    let rows = try shown(
      Self.header + String(repeating: "8/10/2022,Sửa đường\n", count: 1_049) + "9/10/2022,\"Kéo điện\n")
    #expect(rows.count == 1_000)
    #expect(rows.last?.row == 1_000 && rows.last?.cells == ["8/10/2022", "Sửa đường"])
  }

  @Test func linesWhereTheFileBreaksOffBefore() throws {
    let rows = try shown(Self.header + "8/10/2022,\"Sửa đường\n9/10/2022,Kéo điện\n")
    #expect(rows.map(\.row) == [1, 2, 3, 4])
    #expect(
      rows.map(\.cells) == [
        ["Ngày,Nội dung kiến nghị"], ["8/10/2022,\"Sửa đường"], ["9/10/2022,Kéo điện"], [""],
      ])
  }
}
