import Configuration
import TableReading
import Testing

@testable import Submissions

@Suite("Unreadable files: without the reason, a unit sends the same file again")
struct ReadingIssueTests {
  @Test func everyReasonHasWordsOfItsOwn() {
    let messages = UnreadableFile.examples.map { $0.message(in: .vietnamese) }
    #expect(Set(messages).count == messages.count && messages.count == 34)
  }

  @Test(arguments: [
    ("Permission denied", "Máy không mở được tệp này (không có quyền đọc)."),
    ("Value too large", "Máy không mở được tệp này."),
  ])
  func theSystemsWordsAreNotForClerks(words: String, message: String) {
    let issue = Issue.unreadable(ReadingError(.notReadable(words)), file: "a.csv")
    #expect(issue.message(in: .vietnamese) == message)
    #expect(issue.message(in: .english) == "The system could not open the file (\(words)).")
  }

  @Test func theRowIsSaidButTheIssueIsOfTheFile() {
    let quote = Issue.unreadable(ReadingError(.quoteNeverClosed, row: 12), file: "a.csv")
    #expect(quote == Issue(UnreadableFile(reason: .quoteNeverClosed, row: 12), file: "a.csv"))
    #expect(
      quote.message(in: .vietnamese)
        == "Dấu ngoặc kép (\") mở ở dòng 12 không được đóng lại, nên không biết ô đó hết ở đâu.")
    let encoding = Issue.unreadable(ReadingError(.undecodable, row: 3), file: "a.csv")
    #expect(encoding == Issue(EncodingError(row: 3), file: "a.csv"))
    #expect(
      encoding.message(in: .vietnamese) == "Không nhận ra bảng mã của tệp; chỗ sai đầu tiên ở dòng 3.")
    #expect(Issue.unreadable(ReadingError(.lossy), file: "a.csv") == Issue(LossyEncoding(), file: "a.csv"))
  }
}
