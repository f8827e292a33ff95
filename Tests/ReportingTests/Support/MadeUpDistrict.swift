import Movement

@testable import Submissions

/// Results of a made-up district: as many units, members, activities and issues as a test wants, always the same.
struct MadeUpDistrict {
  var unitCount = 31
  var membersPerUnit = 38
  var months: [YearMonth] = [month(2022, 9), month(2022, 10), month(2022, 11)]
  var issuesPerUnit = 10
  var activitiesPerUnit = 3
  var feedbackPerUnit = 2

  static func month(_ year: Int, _ month: Int) -> YearMonth {
    guard let month = YearMonth(year: year, month: month) else { preconditionFailure("a test names no month") }
    return month
  }

  static let names: [(String, UnitKind)] = [
    ("Xã Nậm Tin", .commune), ("Xã Pa Tần", .commune), ("Xã Chà Cang", .commune), ("Xã Na Cô Sa", .commune),
    ("Xã Nà Khoa", .commune), ("Xã Nà Hỳ", .commune), ("Xã Nà Bủng", .commune), ("Xã Nậm Nhừ", .commune),
    ("Xã Nậm Chua", .commune), ("Xã Nậm Khăn", .commune), ("Xã Chà Tở", .commune), ("Xã Vàng Đán", .commune),
    ("Xã Chà Nưa", .commune), ("Xã Phìn Hồ", .commune), ("Xã Si Pa Phìn", .commune),
    ("Văn phòng Huyện ủy", .agency), ("Ban Tuyên giáo Huyện ủy", .agency), ("Ban Dân vận Huyện ủy", .agency),
    ("Ban Tổ chức Huyện ủy", .agency), ("Văn phòng HĐND-UBND huyện", .agency),
    ("Phòng Giáo dục và Đào tạo", .agency), ("Phòng Nội vụ", .agency), ("Trung tâm Y tế huyện", .agency),
    ("Ủy ban MTTQ Việt Nam huyện", .massOrganisation), ("Huyện đoàn Nậm Pồ", .massOrganisation),
    ("Hội Liên hiệp Phụ nữ huyện", .massOrganisation), ("Hội Chữ thập đỏ huyện", .massOrganisation),
    ("Đồn Biên phòng Nà Hỳ", .armedForces), ("Công an huyện", .armedForces), ("Trường Mầm non Nà Hỳ", .school),
    ("Trường Tiểu học Vàng Đán", .school),
  ]
  static let groups = [
    ContentGroup(code: "economy", label: "Phát triển kinh tế, giảm nghèo, xây dựng nông thôn mới"),
    ContentGroup(code: "care", label: "Chăm lo gia đình chính sách, hộ nghèo"),
    ContentGroup(code: "roads", label: "Đường xanh, sạch, đẹp"),
    ContentGroup(code: "environment", label: "Vệ sinh môi trường"),
    ContentGroup(code: "health", label: "Tư vấn sức khỏe, khám bệnh, cấp thuốc"),
    ContentGroup(code: "law", label: "Tuyên truyền, phổ biến pháp luật"),
  ]
  private static let families = ["Mùa", "Lầu", "Giàng", "Vàng", "Chang", "Sùng", "Thào", "Lò", "Quàng", "Khoàng"]
  private static let middles = ["A", "Thị", "Văn", "Páo", "Thị Hoá", "Đức"]
  private static let given = ["Của", "Giàng", "Tủa", "Chứ", "Dế", "Nhè", "Phổng", "Ún", "Súa", "Lử Nhè", "Hương"]
  private static let positions = [
    "Bí thư Đoàn xã", "Công chức Tư pháp - Hộ tịch", "Chủ tịch UBND xã", "Công chức Văn phòng - Thống kê", nil,
  ]
  private static let contents = [
    "Đổ bê tông đường vào trường, dài 100 m", "Khám bệnh, cấp phát thuốc miễn phí cho nhân dân",
    "Phát dọn hành lang, khơi thông rãnh nước", "Hướng dẫn làm giấy tờ hộ tịch",
    "Giúp hộ nghèo dựng nhà; xóa nhà tạm, vận động bà con góp công, góp gỗ và vật liệu tại chỗ",
  ]

  var results: Results {
    let units = units
    var results = Results(
      district: District(units: units, villages: [], commended: [], rules: Self.rules), months: months, inputs: [],
      tables: [], issues: [], records: [:], standings: [], units: [])
    for month in months { add(month, units: Array(units.dropFirst()), to: &results) }
    return results
  }

  private var units: [Unit] {
    [Unit(code: "NP", name: "Huyện Nậm Pồ", kind: .district, mustSubmit: false)]
      + (0..<unitCount).map { index in
        let (name, kind) = Self.names[index % Self.names.count]
        let round = index / Self.names.count
        return Unit(
          code: "0\(3100 + index)", name: round == 0 ? name : "\(name) \(round + 1)", kind: kind, parent: "NP",
          mustSubmit: true)
      }
  }

  static let rules = Rules(
    movementName: "Ngày cuối tuần tình nguyện",
    monthlyRule: MonthlyRule(
      launched: .launch, weekdays: [.saturday, .sunday], daysPerMonth: 1, minAvailableDays: 2,
      sessionCredits: [.full: 1, .morning: 0.5, .afternoon: 0.5], workingWeekendDays: []),
    contentGroups: groups,
    commendation: CommendationRules(
      individuals: SubjectRules(quota: 124, require: [], rankBy: []),
      collectives: SubjectRules(quota: 8, require: [], rankBy: [])),
    digest: String(repeating: "0123456789abcdef", count: 4))

  private func add(_ month: YearMonth, units: [Unit], to results: inout Results) {
    var record = MonthRecord(month: month, rosters: RostersInEffect(month: month, rosters: []))
    var rosters: [Roster] = []
    let days = Self.rules.monthlyRule.eligibleDays(of: month)
    for (index, unit) in units.enumerated() {
      // The last unit of ten sends nothing at all.
      if index % 10 == 9 { continue }
      let folder = "\(month)/\(unit.code)"
      rosters.append(roster(of: unit, index: index, month: month, folder: folder))
      for (place, member) in (rosters.last?.members ?? []).enumerated() {
        record.participations += participations(of: member, index * 7 + place, days, folder: folder)
      }
      addRecords(of: unit, index: index, folder: folder, days, to: &record)
      addTables(of: unit, index: index, month: month, folder: folder, to: &results)
    }
    record.rosters = RostersInEffect(month: month, rosters: rosters)
    results.records[month] = record
    let standings = record.standings(under: Self.rules.monthlyRule)
    results.standings += standings
    results.units += units.enumerated().compactMap { index, unit in
      index % 10 == 9 ? nil : summary(of: unit, index: index, month: month, standings, record)
    }
  }

  private func roster(of unit: Unit, index: Int, month: YearMonth, folder: String) -> Roster {
    let members = (0..<membersPerUnit).map { place in
      let seed = index * 31 + place * 7
      return Member(
        id: "\(unit.code)-\(place < 9 ? "00" : "0")\(place + 1)",
        fullName: [Self.families[seed % 10], Self.middles[seed % 6], Self.given[seed % 11]].joined(separator: " "),
        position: Self.positions[seed % 5], groups: [.official, .partyMember],
        to: place % 29 == 11 ? month.firstDay : nil,
        exemption: place % 23 == 5 ? Exemption(reason: "Nghỉ thai sản") : nil,
        origin: RowOrigin(file: "\(folder)/danh-sach.csv", row: place + 5))
    }
    return Roster(unit: unit.code, month: month, members: members)
  }

  private func participations(
    of member: Member, _ seed: Int, _ days: [CalendarDate], folder: String
  ) -> [Participation] {
    guard !days.isEmpty, seed % 9 != 0, member.exemption == nil else { return [] }
    return (0...(seed % 3)).map { turn in
      Participation(
        memberID: member.id, date: days[(seed + turn * 3) % days.count],
        session: seed % 7 == 3 && seed % 3 == 0 ? .morning : .full, contentGroup: "roads", unit: "",
        origin: RowOrigin(file: "\(folder)/tham-gia.csv", row: seed % 100 + 5))
    }
  }

  private func addRecords(
    of unit: Unit, index: Int, folder: String, _ days: [CalendarDate], to record: inout MonthRecord
  ) {
    for turn in 0..<activitiesPerUnit {
      let seed = index * 5 + turn
      var activity = Activity(
        id: "HD0\(turn + 1)", date: days[seed % days.count], leadUnit: unit.code,
        contentGroup: Self.groups[seed % Self.groups.count].code, content: Self.contents[seed % 5], unit: unit.code,
        origin: RowOrigin(file: "\(folder)/hoat-dong.csv", row: turn + 5))
      activity.partners = seed % 2 == 0 ? "Hội Liên hiệp Phụ nữ huyện; Xã Nậm Nhừ" : nil
      activity.village = "Bản Nà Mí"
      activity.members = 20 + seed
      activity.villagers = seed % 4 == 0 ? nil : 80 + seed
      activity.beneficiaries = 2_150
      activity.quantity = seed % 3 == 0 ? 1.2 : 100
      activity.quantityUnit = seed % 3 == 0 ? "m³" : "m"
      activity.valueVND = 12_500_000
      record.activities.append(activity)
    }
    for turn in 0..<feedbackPerUnit {
      let seed = index + turn
      var feedback = Feedback(
        date: days[seed % days.count],
        content: "Đề nghị cấp giấy chứng nhận quyền sử dụng đất, đã nộp hồ sơ từ năm trước",
        withinAuthority: seed % 2 == 0, unit: unit.code,
        origin: RowOrigin(file: "\(folder)/kien-nghi.csv", row: turn + 5))
      feedback.village = "Huổi Đích"
      feedback.topic = "Đất đai"
      if seed % 4 == 0 { (feedback.resolution, feedback.resolvedOn) = ("Đã giải quyết xong", days.last) }
      if seed % 4 == 1 { feedback.escalatedTo = "Huyện ủy" }
      record.feedback.append(feedback)
    }
  }

  private func addTables(of unit: Unit, index: Int, month: YearMonth, folder: String, to results: inout Results) {
    let files = [
      ("danh-sach", FormKind.roster), ("hoat-dong", .activities), ("kien-nghi", .feedback),
      ("tham-gia", .participation),
    ]
    for (place, (name, form)) in files.enumerated() {
      if (index + place) % 8 == 7 && form != .roster { continue }
      var table = TableResult(
        path: "\(folder)/\(name).csv", form: form, unit: unit.code, month: month, encoding: "UTF-8", delimiter: ",",
        headerRow: 4, isCounted: !(index == 4 && form == .activities))
      table.rows.accepted = form == .feedback && index % 3 == 0 ? 0 : 40 + index
      table.rows.rejected = table.rows.accepted > 0 && index % 4 == 0 ? 3 : 0
      table.rows.skipped = 4
      table.rows.total = table.rows.accepted + table.rows.rejected + 4
      results.tables.append(table)
      results.inputs.append(
        InputSummary(
          path: table.path, size: 4_000 + index * 17, sha256: String(repeating: "fedcba9876543210", count: 4),
          encoding: "UTF-8", rows: table.rows.total, month: month))
    }
    for turn in 0..<issuesPerUnit {
      let finding = Self.findings[turn % Self.findings.count]
      let isFile = finding is ConvertedEncoding
      results.issues.append(
        Issue(
          finding, file: "\(folder)/tham-gia.csv", row: isFile ? nil : 5 + turn, column: isFile ? nil : 1,
          field: isFile ? nil : "member_id", heading: isFile ? nil : "Mã số", unit: unit.code, month: month,
          value: isFile ? nil : "03169-9\(turn)"))
    }
  }

  private static let findings: [any Finding] =
    [UnknownMember.self, NameSpelling.self, ConvertedEncoding.self, OutsideMonth.self]
    .compactMap { (kind: any Finding.Type) in kind.examples.first?.finding }

  private func summary(
    of unit: Unit, index: Int, month: YearMonth, _ standings: [MemberStanding], _ record: MonthRecord
  ) -> UnitSummary {
    var summary = UnitSummary(code: unit.code, month: month)
    for standing in standings where standing.unit == unit.code {
      summary.members += 1
      summary.days += standing.days
      switch standing.status {
      case .inactive: summary.inactive += 1
      case .exempt: summary.exempt += 1
      case .met: summary.met += 1
      case .short: summary.short += 1
      case .none: summary.none += 1
      }
    }
    for activity in record.activities where activity.leadUnit == unit.code {
      summary.activities += 1
      summary.villagers += activity.villagers ?? 0
      summary.beneficiaries += activity.beneficiaries ?? 0
    }
    for feedback in record.feedback where feedback.unit == unit.code {
      summary.feedback[feedback.outcome, default: 0] += 1
    }
    summary.forms = index % 8 == 4 ? [.roster] : [.roster, .participation]
    return summary
  }
}

extension CalendarDate {
  /// 2/9/2022, the movement's first day.
  static let launch = MadeUpDistrict.month(2022, 9).firstDay.advanced(byDays: 1)
}
