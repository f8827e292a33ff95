import Configuration
import Testing
import WorkbookWriting

@testable import cuoituan

@Suite("A workbook that cannot be made is explained in words, not in the program's own")
struct WorkbookErrorTextTests {
  @Test(arguments: [
    (
      WorkbookError(
        .tooMuch(.textLength, count: 33_001, limit: 32_767), "write cell", sheet: "Lỗi dữ liệu", cell: "G6"),
      "trang “Lỗi dữ liệu”, ô G6: đoạn chữ quá dài, số ký tự: 33001, trong khi Excel chỉ nhận 32767",
      "sheet “Lỗi dữ liệu”, cell G6: the text is too long, in characters: 33001, and Excel takes only 32767"
    ),
    (
      WorkbookError(.tooMuch(.sheets, count: 10_001, limit: 10_000), "add sheet"),
      "quá nhiều trang trong một sổ: 10001, trong khi Excel chỉ nhận 10000",
      "too many sheets in one workbook: 10001, and Excel takes only 10000"
    ),
    (
      WorkbookError(.sheetName(.tooLong), "add sheet", sheet: "Tổng hợp"),
      "trang “Tổng hợp”: Excel không nhận tên trang này", "sheet “Tổng hợp”: Excel refuses this name of a sheet"
    ),
    (
      WorkbookError(.noSuchDate(year: 1899, month: 2, day: 3), "write date", cell: "A1"),
      "ô A1: Excel không có ngày 3/2/1899", "cell A1: Excel has no date 1899-2-3"
    ),
  ])
  func words(error: WorkbookError, vietnamese: String, english: String) {
    #expect(WorkbookErrorText.describe(error, in: .vietnamese) == vietnamese)
    #expect(WorkbookErrorText.describe(error, in: .english) == english)
  }
}
