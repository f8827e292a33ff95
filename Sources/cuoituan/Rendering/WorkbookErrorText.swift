import Configuration
import WorkbookWriting

/// Why a workbook cannot be made, in words for whoever runs the program.
enum WorkbookErrorText {
  /// The place, where there is one, and the reason.
  static func describe(_ error: WorkbookError, in language: Language) -> String {
    let sheet = error.sheet.map { Bilingual(vi: "trang “\($0)”", en: "sheet “\($0)”")[language] }
    let cell = error.cell.map { Bilingual(vi: "ô \($0)", en: "cell \($0)")[language] }
    let place = [sheet, cell].compactMap { $0 }.joined(separator: ", ")
    return (place.isEmpty ? "" : place + ": ") + reason(error.cause)[language]
  }

  private static func reason(_ cause: WorkbookError.Cause) -> Bilingual<String> {
    switch cause {
    case .file(let number): Bilingual(vi: String(number), en: String(number))
    case .library(let name):
      Bilingual(vi: "thư viện ghi Excel báo lỗi \(name)", en: "the Excel library reports \(name)")
    case .tooMuch(let kind, let count, let limit): tooMuch(what(kind), count, limit)
    case .sheetName: Bilingual(vi: "Excel không nhận tên trang này", en: "Excel refuses this name of a sheet")
    case .outsideSheet: Bilingual(vi: "vượt ra ngoài trang tính của Excel", en: "it lies outside of Excel's sheet")
    case .overlappingMerge: Bilingual(vi: "các ô gộp chồng lên nhau", en: "merged cells overlap")
    case .mergeInFilter: Bilingual(vi: "có ô gộp trong vùng được lọc", en: "cells are merged inside a filtered range")
    case .noSuchDate(let year, let month, let day):
      Bilingual(vi: "Excel không có ngày \(day)/\(month)/\(year)", en: "Excel has no date \(year)-\(month)-\(day)")
    case .notANumberHere(let reason):
      Bilingual(vi: "số không dùng được ở đây (\(reason))", en: "no number for this place (\(reason))")
    case .refused(let reason): Bilingual(vi: "Excel không nhận (\(reason))", en: "Excel refuses it (\(reason))")
    case .closed: Bilingual(vi: "sổ đã đóng", en: "the workbook is closed already")
    }
  }

  private static func tooMuch(_ what: Bilingual<String>, _ count: Int, _ limit: Int) -> Bilingual<String> {
    Bilingual(
      vi: "\(what[.vietnamese]): \(count), trong khi Excel chỉ nhận \(limit)",
      en: "\(what[.english]): \(count), and Excel takes only \(limit)")
  }

  private static func what(_ limit: WorkbookError.Limit) -> Bilingual<String> {
    switch limit {
    case .textLength: Bilingual(vi: "đoạn chữ quá dài, số ký tự", en: "the text is too long, in characters")
    case .formulaLength: Bilingual(vi: "công thức quá dài, số ký tự", en: "the formula is too long, in characters")
    case .links: Bilingual(vi: "quá nhiều liên kết trong một trang", en: "too many links on one sheet")
    case .validations: Bilingual(vi: "quá nhiều vùng chọn sẵn trong một trang", en: "too many drop-downs on one sheet")
    case .merges: Bilingual(vi: "quá nhiều vùng gộp trong một trang", en: "too many merged ranges on one sheet")
    case .mergedCells: Bilingual(vi: "quá nhiều ô trong một vùng gộp", en: "too many cells in one merged range")
    case .runs: Bilingual(vi: "quá nhiều đoạn định dạng trong một ô", en: "too many formatted runs in one cell")
    case .sheets: Bilingual(vi: "quá nhiều trang trong một sổ", en: "too many sheets in one workbook")
    case .pageBreaks:
      Bilingual(vi: "quá nhiều chỗ ngắt trang trong một trang tính", en: "too many page breaks on one sheet")
    }
  }
}
