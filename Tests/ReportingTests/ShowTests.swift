import Foundation
import Testing

@testable import Reporting
import Submissions

struct ShowTests {
  @Test func show() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let layout = try WorkbookLayout.load(
      root.appending(path: "templates/workbooks/monthly.yaml").path, for: MonthlyWorkbook.schema)
    let results = MadeUpDistrict().results
    let month = MadeUpDistrict.month(2022, 10)
    let clock = ContinuousClock()
    for _ in 0..<3 {
      let t = try clock.measure {
        try MonthlyWorkbook(
          results: results, month: month, layout: layout, language: .vietnamese, programVersion: "1.0.0",
          returnLocation: { i in
            i.row.map {
              WorkbookLocation(
                path: "TraLai/TraLai_\(i.unit ?? "")_2022-10.xlsx", sheet: "tham-gia", row: $0, column: 1)
            }
          }
        ).write(to: "/tmp/repout/BaoCaoThang_2022-10.xlsx")
      }
      print("TIME", t)
    }
  }
}
