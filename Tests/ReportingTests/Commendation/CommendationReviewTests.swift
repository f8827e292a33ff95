import Configuration
import Movement
import TestSupport
import Testing
import WorkbookWriting

@testable import Reporting

@Suite("The review: a verdict that does not follow its thresholds, or has no reason, cannot be discussed")
struct CommendationReviewTests {
  @Test("Everyone considered stands there: the eligible by rank, then the nominated with the reason, then the others")
  func everyone() throws {
    let plan = try #require(try MadeUpPeriod().plans()["Xét cá nhân"])
    #expect(
      plan.table("Họ và tên", "Thứ hạng", "Kết quả", "Bằng điểm", "Vì sao chưa đủ điều kiện") == [
        "Lò Văn Của|1|✓ Đề nghị khen||", "Giàng A Chứ|2|✓ Đề nghị khen|= Bằng điểm|",
        "Mùa A Tủa|3|○ Đủ điều kiện, ngoài chỉ tiêu|= Bằng điểm|",
        "Vàng Thị Ún||– Chưa đủ điều kiện||Chưa đủ điều kiện vì “Số ngày” không đạt (được 1, cần ít nhất 1,5); "
          + "“Tháng nào cũng đạt” không đạt (đạt 1/2 tháng, cần ít nhất 100%).",
        "Sùng Thị Dế||– Chưa đủ điều kiện||Chưa đủ điều kiện (cả kỳ được miễn: nghỉ thai sản) vì "
          + "“Số ngày” không đạt (được 0, cần ít nhất 1,5); “Tháng nào cũng đạt” không đạt (đạt 0/0 tháng, cần ít nhất 100%).",
        "Thào A Nhè||– Chưa đủ điều kiện||Chưa được đơn vị đề nghị; “Số ngày” không đạt; “Tháng nào cũng đạt” không đạt.",
      ])
  }

  @Test("In English the reason is English")
  func english() throws {
    let plan = try #require(try MadeUpPeriod().plans(language: .english)["Xét cá nhân"])
    #expect(
      plan.table("Vì sao chưa đủ điều kiện")[3]
        == "Not eligible because of “Số ngày” (1; at least 1.5); “Tháng nào cũng đạt” (met 1 of 2 months; at least 100%)."
    )
  }

  @Test("The reason is worded by the layout, in the cell as in the formula behind it")
  func reasonOfTheLayout() throws {
    let plan = try #require(
      try MadeUpPeriod().plans(
        replacing: (
          "vi: \"“{criterion}” không đạt ({reached}, cần ít nhất {threshold})\"", "vi: \"{threshold} của {criterion}\""
        )
      )["Xét cá nhân"])
    #expect(
      plan.table("Vì sao chưa đủ điều kiện")[3]
        == "Chưa đủ điều kiện vì 1,5 của Số ngày; 100% của Tháng nào cũng đạt.")
    let formulas = plan.rows.flatMap(\.cells).compactMap { cell in
      if case .formula(let text, _) = cell.content { text } else { nil }
    }
    #expect(formulas.contains { $0.contains("\"; \"&nguong_ca_nhan_days&\" của Số ngày\"") })
  }

  @Test("The counts and the steps of each threshold stand with the criteria")
  func criteria() throws {
    let plan = try #require(try MadeUpPeriod().plans()["Tiêu chí"])
    #expect(
      plan.table("Tiêu chí", "Ngưỡng, số", "Số đạt tiêu chí này", "Số đủ điều kiện", "Thêm, bớt") == [
        "Tập thể||||", "Tỷ lệ|0.5|2||", "Số được xét|3|||", "Số được đề nghị|1|||", "Số đủ điều kiện|2|||",
        "Chỉ tiêu (khen nhiều nhất)|1|||", "Số đề nghị khen|1|||", "Số đủ điều kiện nhưng ngoài chỉ tiêu|1|||",
        "Số bằng điểm nhau ở hai bên chỉ tiêu|0|||", "Nhóm bằng điểm ở chỗ hết chỉ tiêu (0 là không có)|0|||",
        "Tập thể: nếu đổi một ngưỡng thì bao nhiêu tập thể đủ điều kiện||||", "Tỷ lệ|0.4|2|2|0", "Tỷ lệ|0.6|2|2|0",
        "Cá nhân||||", "Được đề nghị|1|5||", "Số ngày|1.5|3||", "Tháng nào cũng đạt|1|3||", "Số được xét|6|||",
        "Số được đề nghị|5|||", "Số đủ điều kiện|3|||", "Chỉ tiêu (khen nhiều nhất)|2|||", "Số đề nghị khen|2|||",
        "Số đủ điều kiện nhưng ngoài chỉ tiêu|1|||", "Số bằng điểm nhau ở hai bên chỉ tiêu|2|||",
        "Nhóm bằng điểm ở chỗ hết chỉ tiêu (0 là không có)|2|||",
        "Cá nhân: nếu đổi một ngưỡng thì bao nhiêu người đủ điều kiện||||", "Được đề nghị|0|6|3|0", "Số ngày|0.5|4|3|0",
        "Số ngày|2.5|1|1|-2", "Tháng nào cũng đạt|0.5|4|3|0",
      ])
  }

  @Test("Thresholds asked for take the place of the steps")
  func whatIf() throws {
    let plan = try #require(
      try MadeUpPeriod().plans(whatIf: [
        WhatIf(metric: "weekend_days", threshold: 1), WhatIf(metric: "months_met_ratio", threshold: 0.5),
      ])["Tiêu chí"])
    let rows = plan.table("Tiêu chí", "Ngưỡng, số", "Số đạt tiêu chí này", "Số đủ điều kiện", "Thêm, bớt")
    #expect(
      rows.suffix(4) == [
        "Cá nhân: nếu đổi một ngưỡng thì bao nhiêu người đủ điều kiện||||", "Số ngày|1|4|3|0",
        "Tháng nào cũng đạt|0.5|4|3|0", "Đổi tất cả các ngưỡng trên cùng lúc||4|4|1",
      ])
    #expect(!rows.contains { $0.hasPrefix("Tập thể: nếu") })
  }

  @Test("Names of thresholds are names that formulas take, each once")
  func names() {
    let rules = SubjectRules(
      quota: 1,
      require: ["every-month", "every_month", "Tháng", "a b", "A-b"].map {
        Criterion(id: $0, metric: "nominated", bound: .atLeast(1), label: "")
      }, rankBy: [])
    #expect(
      ThresholdNames(.individual, rules).criteria == [
        "nguong_ca_nhan_every_month", "nguong_ca_nhan_every_month_2", "nguong_ca_nhan_Th_ng", "nguong_ca_nhan_a_b",
        "nguong_ca_nhan_A_b_2",
      ])
  }

  @Test("A metric that the layout does not word reads by its name")
  func metricWithoutWords() throws {
    let plan = try #require(try MadeUpPeriod().plans(replacing: ("    weekend_days: Số ngày\n", ""))["Xét cá nhân"])
    #expect(plan.table("weekend_days").prefix(2) == ["3", "2"])
  }

  @Test("Where the layout shows no thresholds, formulas have the numbers; where it shows no metrics, the verdicts stay")
  func lessIsShown() throws {
    let threshold = "      - {field: threshold, heading: \"Ngưỡng, số\", width: 11, align: center}\n"
    let fixed = try #require(try MadeUpPeriod().plans(replacing: (threshold, ""))["Xét cá nhân"])
    let formulas = fixed.rows.flatMap(\.cells).compactMap { cell in
      if case .formula(let text, _) = cell.content { text } else { nil }
    }
    #expect(formulas.contains { $0.contains(">=1.5-1E-9") })
    #expect(!formulas.contains { $0.contains("nguong") || $0.contains("chi_tieu") || $0.contains("nhom_bang") })
    let metrics = "      - {field: metric, group: Số liệu trong kỳ, heading: \"{metric}\", width: 8.4, align: right}\n"
    let bare = try #require(try MadeUpPeriod().plans(replacing: (metrics, ""))["Xét cá nhân"])
    #expect(bare.table("Được đề nghị").prefix(2) == ["✓", "✓"])
  }

  @Test("Without criteria everybody is eligible, and no formula asks for what is not there")
  func withoutCriteria() throws {
    var period = MadeUpPeriod()
    period.rules.individuals.require = []
    let plan = try #require(try period.plans()["Xét cá nhân"])
    let eligible = try #require(plan.table("Họ và tên", "Kết quả", "Vì sao chưa đủ điều kiện").last)
    #expect(eligible == "Thào A Nhè|○ Đủ điều kiện, ngoài chỉ tiêu|")
    let formulas = plan.rows.flatMap(\.cells).compactMap { cell in
      if case .formula(let text, _) = cell.content { text } else { nil }
    }
    #expect(!formulas.isEmpty && !formulas.contains { $0.contains("COUNTIF(,") || $0.contains("=0,") })
  }

  @Test(
    "Excel counts under 127 conditions at most; of more the number stands alone",
    arguments: [(127, true), (128, false)])
  func manyConditions(count: Int, isFormula: Bool) throws {
    var period = MadeUpPeriod()
    period.rules.individuals.require = (1...count).map {
      Criterion(id: "days\($0)", metric: "weekend_days", bound: .atLeast(1), label: "Số ngày \($0)")
    }
    let plan = try #require(try period.plans()["Tiêu chí"])
    let trial = try #require(plan.rows.last { $0.shown.contains("|Số ngày \(count)|") })
    let contents = trial.cells.map(\.content)
    let conditions = contents.compactMap { content -> Int? in
      guard case .formula(let text, _) = content, text.hasPrefix("COUNTIFS(") else { return nil }
      return text.split(separator: "\"&(").count - 1
    }
    #expect(conditions.contains(count) == isFormula)
  }

  @Test("A review cannot be filtered, grouped or totalled: its formulas count all rows")
  func flat() throws {
    let text = try Repository.layoutText(
      "commendation",
      replacing: (
        "    empty: Không có ai để xét", "    groups: {by: unit_name, label: unit_name}\n    empty: Không có ai để xét"
      ))
    let error = #expect(throws: ConfigurationError.self) {
      try WorkbookLayout.read(text, file: "c.yaml", for: CommendationWorkbook.schema)
    }
    #expect(error?.key == "sheets[3].groups")
  }

  @Test("Texts in formulas are quoted, cut where Excel wants it, and no wildcards in criteria")
  func quoting() {
    #expect(CellFormula.quoted("a\"b") == "\"a\"\"b\"")
    let pieces = CellFormula.quoted(String(repeating: "x", count: 510)).split(separator: "&")
    #expect(pieces.map(\.count) == [252, 252, 12])
    #expect(CellFormula.criterion("✗*?~") == "\"=✗~*~?~~\"")
  }
}
