import Configuration
import WorkbookWriting

/// Why a workbook cannot be made, in words for whoever runs the program.
enum WorkbookErrorText {
  /// The place, where there is one, and the reason.
  static func describe(_ error: WorkbookError, in language: Language) -> String {
    func text(_ vietnamese: String, _ english: String) -> String { language == .vietnamese ? vietnamese : english }
    let sheet = error.sheet.map { text("trang “\($0)”", "sheet “\($0)”") }
    let cell = error.cell.map { text("ô \($0)", "cell \($0)") }
    let place = [sheet, cell].compactMap { $0 }.joined(separator: ", ")
    return (place.isEmpty ? "" : place + ": ") + reason(error.cause, text)
  }

  private static func reason(_ cause: WorkbookError.Cause, _ text: (String, String) -> String) -> String {
    switch cause {
    case .file(let number): String(number)
    case .library(let name): text("thư viện ghi Excel báo lỗi \(name)", "the Excel library reports \(name)")
    case .tooMuch(let what, let count, let limit):
      self.what(what, text)
        + text(": \(count), trong khi Excel chỉ nhận \(limit)", ": \(count), and Excel takes only \(limit)")
    case .sheetName: text("Excel không nhận tên trang này", "Excel refuses this name of a sheet")
    case .outsideSheet: text("vượt ra ngoài trang tính của Excel", "it lies outside of Excel's sheet")
    case .overlappingMerge: text("các ô gộp chồng lên nhau", "merged cells overlap")
    case .mergeInFilter: text("có ô gộp trong vùng được lọc", "cells are merged inside a filtered range")
    case .noSuchDate(let year, let month, let day):
      text("Excel không có ngày \(day)/\(month)/\(year)", "Excel has no date \(year)-\(month)-\(day)")
    case .notANumberHere(let reason):
      text("số không dùng được ở đây (\(reason))", "no number for this place (\(reason))")
    case .refused(let reason): text("Excel không nhận (\(reason))", "Excel refuses it (\(reason))")
    case .closed: text("sổ đã đóng", "the workbook is closed already")
    }
  }

  private static func what(_ limit: WorkbookError.Limit, _ text: (String, String) -> String) -> String {
    switch limit {
    case .textLength: text("đoạn chữ quá dài, số ký tự", "the text is too long, in characters")
    case .formulaLength: text("công thức quá dài, số ký tự", "the formula is too long, in characters")
    case .links: text("quá nhiều liên kết trong một trang", "too many links on one sheet")
    case .validations: text("quá nhiều vùng chọn sẵn trong một trang", "too many drop-downs on one sheet")
    case .merges: text("quá nhiều vùng gộp trong một trang", "too many merged ranges on one sheet")
    case .mergedCells: text("quá nhiều ô trong một vùng gộp", "too many cells in one merged range")
    case .runs: text("quá nhiều đoạn định dạng trong một ô", "too many formatted runs in one cell")
    case .sheets: text("quá nhiều trang trong một sổ", "too many sheets in one workbook")
    case .pageBreaks: text("quá nhiều chỗ ngắt trang trong một trang tính", "too many page breaks on one sheet")
    }
  }
}
