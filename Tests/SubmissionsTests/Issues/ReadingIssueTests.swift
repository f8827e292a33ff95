import Configuration
import TableReading
import Testing

@testable import Submissions

@Suite("Unreadable files: without the reason, a unit sends the same file again")
struct ReadingIssueTests {
  typealias Case = (ReadingError.Reason, String?, [String: String])

  static let reasons: [Case] = [
    (.notReadable("Permission denied"), "notReadable", ["cause": "Permission denied"]),
    (.notARegularFile, "notARegularFile", [:]), (.symbolicLink, "symbolicLink", [:]), (.empty, "empty", [:]),
    (.binary, "binary", [:]), (.quoteNeverClosed, "quoteNeverClosed", [:]), (.legacyWorkbook, "legacyWorkbook", [:]),
    (.openDocument, "openDocument", [:]), (.webPage, "webPage", [:]),
    (.textNamedWorkbook, "textNamedWorkbook", [:]), (.encrypted, "encrypted", [:]),
    (.damagedArchive("CRC error"), "damagedArchive", [:]),
    (.damagedEntry("a"), "damagedEntry", ["name": "a"]),
    (.noTable, "noTable", [:]), (.duplicateEntry("a"), "duplicateEntry", ["name": "a"]),
    (.unsafeEntryName("../a"), "unsafeEntryName", ["name": "../a"]),
    (.overlappingEntries, "overlappingEntries", [:]), (.nestedArchive("b.zip"), "nestedArchive", ["name": "b.zip"]),
    (.unsupportedCompression("a"), "unsupportedCompression", ["name": "a"]), (.notAWorkbook, "notAWorkbook", [:]),
    (.malformedPart("xl/workbook.xml", line: 3), "malformedPart", ["part": "xl/workbook.xml", "line": "3"]),
    (.forbiddenMarkup("xl/workbook.xml"), "forbiddenMarkup", ["part": "xl/workbook.xml"]),
    (.missingPart("xl/workbook.xml"), "missingPart", ["part": "xl/workbook.xml"]),
  ]

  static let limits: [Case] = ReadingError.Limit.allCases.map { (.limit($0), "limit-\($0.rawValue)", [:]) }

  @Test(arguments: reasons + limits)
  func reason(reason: ReadingError.Reason, variant: String?, facts: [String: String]) throws {
    let issue = Issue.unreadable(ReadingError(reason, sheet: "T10"), file: "a.xlsx")
    #expect(issue == Issue(.unreadableFile, variant: variant, facts: facts, file: "a.xlsx", sheet: "T10"))
    let entry = try #require(IssueCatalogue.entries.first { $0.code == .unreadableFile })
    #expect(entry.variant(variant)?.name == variant)
  }

  @Test(arguments: [
    ("Permission denied", "Máy không mở được tệp này (không có quyền đọc)."),
    ("Value too large", "Máy không mở được tệp này."),
  ])
  func theSystemsWordsAreNotForClerks(words: String, message: String) {
    let issue = Issue.unreadable(ReadingError(.notReadable(words)), file: "a.csv")
    #expect(IssueCatalogue.message(for: issue, in: .vietnamese) == message)
    #expect(IssueCatalogue.message(for: issue, in: .english) == "The system could not open the file (\(words)).")
  }

  @Test func theRowIsSaidButTheIssueIsOfTheFile() {
    let quote = Issue.unreadable(ReadingError(.quoteNeverClosed, row: 12), file: "a.csv")
    #expect(quote == Issue(.unreadableFile, variant: "quoteNeverClosed", facts: ["row": "12"], file: "a.csv"))
    #expect(
      IssueCatalogue.message(for: quote, in: .vietnamese)
        == "Dấu ngoặc kép (\") mở ở dòng 12 không được đóng lại, nên không biết ô đó hết ở đâu.")
    let encoding = Issue.unreadable(ReadingError(.undecodable, row: 3), file: "a.csv")
    #expect(encoding == Issue(.encodingError, facts: ["row": "3"], file: "a.csv"))
    #expect(
      IssueCatalogue.message(for: encoding, in: .vietnamese)
        == "Không nhận ra bảng mã của tệp; chỗ sai đầu tiên ở dòng 3.")
    #expect(Issue.unreadable(ReadingError(.lossy), file: "a.csv") == Issue(.lossyEncoding, file: "a.csv"))
  }
}
