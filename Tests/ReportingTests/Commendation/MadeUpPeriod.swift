import Configuration
import Movement
import Submissions
import TestSupport
import WorkbookWriting

@testable import Reporting

/// A period of three units with two people each, with nominations and criteria that a test may change.
struct MadeUpPeriod {
  static let months = [MadeUpDistrict.month(2022, 9), MadeUpDistrict.month(2022, 10)]
  var rules = CommendationRules(
    individuals: SubjectRules(
      quota: 2,
      require: [
        Criterion(id: "nominated", metric: "nominated", bound: .atLeast(1), label: "Được đề nghị"),
        Criterion(id: "days", metric: "weekend_days", bound: .atLeast(1.5), label: "Số ngày"),
        Criterion(id: "ratio", metric: "months_met_ratio", bound: .atLeast(1), label: "Tháng nào cũng đạt"),
      ], rankBy: ["weekend_days"]),
    collectives: SubjectRules(
      quota: 1, require: [Criterion(id: "rate", metric: "participation_rate", bound: .atLeast(0.5), label: "Tỷ lệ")],
      rankBy: ["participation_rate"]))
  /// The days of each person in each month.
  var days: [String: [Int]] = [
    "A-1": [1, 1], "A-2": [1, 0], "B-1": [2, 1], "B-2": [1, 1], "C-1": [0, 0], "C-2": [0, 0],
  ]
  var names = [
    "A-1": "Mùa A Tủa", "A-2": "Vàng Thị Ún", "B-1": "Lò Văn Của", "B-2": "Giàng A Chứ", "C-1": "Sùng Thị Dế",
    "C-2": "Thào A Nhè",
  ]
  var nominated: [(SubjectKind, String, Int, CommendationForm)] = [
    (.individual, "A-1", 0, .letter), (.individual, "A-2", 0, .letter), (.individual, "B-1", 0, .letter),
    (.individual, "B-1", 1, .certificate), (.individual, "B-2", 1, .letter), (.individual, "C-1", 1, .letter),
    (.collective, "B", 0, .letter), (.collective, "B", 1, .letter),
  ]
  var exempt: Set<String> = ["C-1"]
  /// Which months were received.
  var received = [0, 1]
  /// How many of the months the period has.
  var length = 2

  static let units = ["A", "B", "C"].map { Unit(code: $0, name: "Xã \($0)", kind: .commune, mustSubmit: true) }

  var results: Results {
    var rules = MadeUpDistrict.rules
    rules.commendation = self.rules
    let district = District(units: Self.units, villages: [], commended: [], rules: rules)
    var results = Results(
      district: district, months: received.map { Self.months[$0] }, inputs: [], tables: [], issues: [], records: [:],
      standings: [], units: [])
    for index in received {
      let month = Self.months[index]
      results.records[month] = record(index)
      results.tables.append(
        TableResult(path: "\(month)/a.csv", form: .participation, unit: "A", month: month, isCounted: true))
    }
    let period = CommendationPeriod(
      from: Self.months[0], to: Self.months[length - 1], records: results.records, rule: rules.monthlyRule,
      commended: [], unit: { code, _ in Self.units.first { $0.code == code } })
    results.period = period
    results.commendation = Commendation(period, rules: self.rules, namePrecedes: <)
    return results
  }

  private func record(_ index: Int) -> MonthRecord {
    let month = Self.months[index]
    let rosters = Self.units.map { unit in
      Roster(
        unit: unit.code, month: month,
        members: names.keys.filter { $0.hasPrefix(unit.code) }.sorted().map { id in
          Member(
            id: id, fullName: names[id] ?? id, position: "Công chức",
            exemption: exempt.contains(id) ? Exemption(reason: "nghỉ thai sản") : nil,
            origin: RowOrigin(file: "r.csv", row: 2))
        })
    }
    let eligible = MadeUpDistrict.rules.monthlyRule.eligibleDays(of: month)
    let participations = days.sorted { $0.key < $1.key }.flatMap { id, counts in
      eligible.prefix(counts[index]).enumerated().map { turn, day in
        Participation(
          memberID: id, date: day, session: .full, isConfirmed: true, unit: String(id.prefix(1)),
          origin: RowOrigin(file: "\(month)/\(id).csv", row: turn + 5))
      }
    }
    return MonthRecord(
      month: month, rosters: RostersInEffect(month: month, rosters: rosters), participations: participations,
      nominations: nominated.filter { $0.2 == index }.enumerated().map { row, each in
        Nomination(
          kind: each.0, subject: each.1, name: each.1, contentGroup: "roads",
          achievement: index == 0 ? "Làm đường" : "Giúp hộ nghèo", form: each.3, unit: "A", month: month,
          origin: RowOrigin(file: "\(month)/de-nghi.csv", row: row + 5))
      })
  }

  /// The sheets by name, from the shipped layout or one with a piece changed.
  func plans(
    replacing change: (String, String)? = nil, whatIf: [WhatIf] = [], language: Language = .vietnamese
  ) throws -> [String: SheetPlan] {
    let text = try Repository.layoutText("commendation", replacing: change)
    let layout = try WorkbookLayout.read(text, file: "c.yaml", for: CommendationWorkbook.schema)
    guard
      let workbook = CommendationWorkbook(
        results: results, layout: layout, language: language, programVersion: "1", whatIf: whatIf)
    else { return [:] }
    return Dictionary(uniqueKeysWithValues: workbook.plans().map { ($0.name, $0) })
  }
}

extension SheetPlan {
  /// What a row's cells show.
  func shown(_ row: Row) -> [String] {
    row.cells.map { cell in
      switch cell.content {
      case .text(let text), .formula(_, .text(let text)): text
      case .number(let number), .formula(_, .number(let number)):
        number == number.rounded() ? String(Int(number)) : String(number)
      default: ""
      }
    }
  }

  /// The table's rows as text, the columns with these headings only.
  func table(_ headings: String...) -> [String] {
    guard let header = rows.last(where: { row in headings.allSatisfy(shown(row).contains) }),
      let first = rows.firstIndex(where: { shown($0) == shown(header) })
    else { return ["no such headings"] }
    let columns = headings.compactMap { shown(header).firstIndex(of: $0) }
    return rows[(first + 1)...].filter { $0.cells.count == header.cells.count }.map { row in
      columns.map { shown(row)[$0] }.joined(separator: "|")
    }
  }

  /// The texts of the lines outside the table.
  var lines: [String] {
    merges.compactMap { merge in
      if case .text(let text) = merge.content { text } else { nil }
    }
  }
}
