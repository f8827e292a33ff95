import Configuration
import Foundation
import Movement
import TestSupport
import Testing
import WorkbookWriting

@testable import Reporting

@Suite("The lists: a wrong name, number or form on them would be signed")
struct CommendationListTests {
  @Test("Lists go by unit and then by name, numbered from 1, with days, months, form and remarks")
  func lists() throws {
    let plans = try MadeUpPeriod().plans()
    #expect(
      try #require(plans["Cá nhân"]).table(
        "TT", "Họ và tên", "Chức vụ", "Đơn vị", "Số ngày", "Số tháng", "Hình thức khen", "Ghi chú")
        == [
          "1|Giàng A Chứ|Công chức|Xã B|2|2|Thư khen|Bằng điểm với người, tập thể ngoài chỉ tiêu",
          "2|Lò Văn Của|Công chức|Xã B|3|2|Giấy khen|"
            + "Được đề nghị 2 lần (9/2022, 10/2022). Hình thức đề nghị: Thư khen 9/2022, Giấy khen 10/2022",
        ])
    #expect(
      try #require(plans["Tập thể"]).table("TT", "Tên tập thể", "Thành tích tiêu biểu", "Số ngày", "Ghi chú")
        == ["1|Xã B|Làm đường; Giúp hộ nghèo|5|Được đề nghị 2 lần (9/2022, 10/2022)"])
    for name in ["Cá nhân", "Tập thể"] {
      let plan = try #require(plans[name])
      #expect(plan.lines.contains("(Danh sách này có 01 tập thể và 02 cá nhân)"))
      #expect(plan.lines.contains("(từ tháng 9 đến tháng 10 năm 2022)"))
      #expect(plan.lines.contains { $0.contains("Danh sách không tự đổi") })
      #expect(plan.page.printArea?.last.column == (name == "Cá nhân" ? 8 : 9))
    }
  }

  @Test("Counts have two digits, as in Party documents", arguments: [(9, "09"), (10, "10")])
  func counts(quota: Int, expected: String) throws {
    var period = MadeUpPeriod()
    period.rules.individuals.quota = quota
    period.rules.individuals.require = []
    for number in 1...12 {
      period.names["A-1\(number)"] = "Sùng A \(number)"
      period.days["A-1\(number)"] = [1, 1]
    }
    let plans = try period.plans()
    #expect(
      try #require(plans["Cá nhân"]).lines.contains("(Danh sách này có 01 tập thể và \(expected) cá nhân)"))
  }

  @Test("Nobody eligible: the lists say so and the count is 00")
  func nobody() throws {
    var period = MadeUpPeriod()
    period.rules.individuals.require[1].bound = .atLeast(99)
    period.rules.collectives.quota = 0
    let plans = try period.plans()
    #expect(try #require(plans["Cá nhân"]).lines.contains("Không có cá nhân nào được đề nghị"))
    #expect(try #require(plans["Tập thể"]).lines.contains("(Danh sách này có 00 tập thể và 00 cá nhân)"))
    try withFolder { path in
      let folder = URL(filePath: path)
      let layout = try WorkbookLayout.read(
        Repository.layoutText("commendation"), file: "c.yaml", for: CommendationWorkbook.schema)
      let workbook = try #require(
        CommendationWorkbook(results: period.results, layout: layout, language: .english, programVersion: "1"))
      try workbook.write(to: folder.appending(path: "a.xlsx").path)
    }
  }

  @Test("A period of one month is called by that month alone")
  func oneMonth() throws {
    var period = MadeUpPeriod()
    period.length = 1
    period.received = [0]
    let plans = try period.plans()
    #expect(try #require(plans["Cá nhân"]).lines.contains("(tháng 9 năm 2022)"))
    #expect(try #require(plans["Xét cá nhân"]).lines.first == "XÉT KHEN CÁ NHÂN (9/2022)")
  }

  @Test("A month that was not received is said on every sheet that judges, and only then")
  func missingMonth() throws {
    let said = "Chưa nhận được số liệu của tháng 10/2022: không đoán thay, chỉ xét theo các tháng đã nhận."
    var period = MadeUpPeriod()
    #expect(try !period.plans().values.contains { $0.lines.contains(said) })
    period.received = [0]
    let plans = try period.plans()
    for name in ["Tập thể", "Cá nhân", "Xét tập thể", "Xét cá nhân", "Tiêu chí", "Nguồn"] {
      #expect(try #require(plans[name]).lines.contains(said))
    }
  }

  @Test("A member's days lead to the rows that made them")
  func evidence() throws {
    let plans = try MadeUpPeriod().plans()
    let evidence = try #require(plans["Ngày tham gia"])
    #expect(
      evidence.table("Mã số", "Tính (ngày)", "Tệp", "Dòng").filter { $0.hasPrefix("B-1") } == [
        "B-1|1|2022-09/B-1.csv|5", "B-1|1|2022-09/B-1.csv|6", "B-1|1|2022-10/B-1.csv|5",
      ])
    for (name, count) in [("Cá nhân", 2), ("Xét cá nhân", 4)] {
      let plan = try #require(plans[name])
      let links = plan.rows.flatMap { row in row.cells.compactMap { cell in cell.link.map { ($0, plan.shown(row)) } } }
      #expect(links.count == count)
      for (link, shown) in links {
        guard case .cell("Ngày tham gia", let place) = link else {
          Issue.record("a link leads to \(link)")
          continue
        }
        let aim = evidence.shown(evidence.rows[place.row - 1])
        #expect(shown.contains(aim[1]))
      }
    }
  }
}
