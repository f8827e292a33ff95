import WorkbookWriting

func writeWeekend(to path: String) throws(WorkbookError) {
  let saturday = SheetDate(year: 2022, month: 10, day: 8)
  let workbook = try Workbook(path: path, properties: DocumentProperties(created: saturday))
  let sheet = try workbook.addSheet(named: "Tham gia")
  let style = CellStyle().with { $0.numberFormat = "dd/mm/yyyy" }
  try sheet.write(.text("Ngày"), at: CellPosition(row: 1, column: 0), style: style.with { $0.bold = true })
  try sheet.write(.date(saturday), at: CellPosition(row: 2, column: 0), style: style)
  try workbook.close()
}
