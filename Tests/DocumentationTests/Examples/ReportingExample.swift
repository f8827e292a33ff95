import Configuration
import Reporting
import Submissions

func writeMonthlyWorkbooks(of results: Results, layout file: String, to folder: String) throws {
  let layout = try WorkbookLayout.load(file, for: MonthlyWorkbook.schema)
  for month in results.months {
    let workbook = MonthlyWorkbook(
      results: results, month: month, layout: layout, language: .vietnamese, programVersion: "1.0.0")
    try workbook.write(to: folder + "/" + MonthlyWorkbook.fileName(month))
  }
}
