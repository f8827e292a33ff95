import Movement

/// A district of a few people, put together row by row: what each test is about stands in the test.
struct SmallDistrict {
  var units: [Unit] = []
  var rosters: [Roster] = []
  var participations: [Participation] = []
  var activities: [Activity] = []
  var nominations: [Nomination] = []
  var commended: [PastCommendation] = []
  var rules = CommendationRules(
    individuals: SubjectRules(quota: 10, require: [], rankBy: ["weekend_days"]),
    collectives: SubjectRules(quota: 10, require: [], rankBy: ["participation_rate"]))
  /// The months of which something was received; nil for those with a roster, a row or a nomination.
  var received: Set<YearMonth>?

  static let rule = MonthlyRule(
    launched: day(2, 9, 2022), weekdays: [.saturday, .sunday], daysPerMonth: 1, minAvailableDays: 2,
    sessionCredits: [.full: 1, .morning: 0.5, .afternoon: 0.5], workingWeekendDays: [])

  static func day(_ day: Int, _ month: Int, _ year: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else { preconditionFailure("no such day") }
    return date
  }
  static func month(_ month: Int, _ year: Int = 2022) -> YearMonth { day(1, month, year).yearMonth }
  private static let origin = RowOrigin(file: "a.csv", row: 2)

  mutating func roster(_ unit: String, _ month: YearMonth, _ ids: [String], exemption: Exemption? = nil) {
    rosters.append(
      Roster(
        unit: unit, month: month,
        members: ids.map {
          Member(id: $0, fullName: "Mùa A \($0)", exemption: exemption, origin: Self.origin)
        }))
  }

  mutating func took(part id: String, _ days: CalendarDate..., unit: String = "A", confirmed: Bool = true) {
    participations += days.map {
      Participation(memberID: id, date: $0, session: .full, isConfirmed: confirmed, unit: unit, origin: Self.origin)
    }
  }

  mutating func nominate(
    _ kind: SubjectKind, _ subject: String, _ month: YearMonth, form: CommendationForm = .letter
  ) {
    nominations.append(
      Nomination(
        kind: kind, subject: subject, name: subject, contentGroup: "roads", achievement: "Làm đường", form: form,
        unit: "A", month: month, origin: Self.origin))
  }

  mutating func lead(_ unit: String, _ date: CalendarDate) {
    activities.append(
      Activity(
        id: "HD1", date: date, leadUnit: unit, contentGroup: "roads", content: "Làm đường", unit: unit,
        origin: Self.origin))
  }

  func period(_ first: YearMonth, _ last: YearMonth) -> CommendationPeriod {
    let months = Set(
      rosters.map(\.month) + participations.map(\.date.yearMonth) + activities.map(\.date.yearMonth)
        + nominations.map(\.month))
    var records: [YearMonth: MonthRecord] = [:]
    for month in received ?? months where first <= month && month <= last {
      records[month] = MonthRecord(
        month: month, rosters: RostersInEffect(month: month, rosters: rosters),
        participations: participations.filter { $0.date.yearMonth == month },
        activities: activities.filter { $0.date.yearMonth == month },
        nominations: nominations.filter { $0.month == month })
    }
    return CommendationPeriod(
      from: first, to: last, records: records, rule: Self.rule, commended: commended,
      unit: { code, month in units.last { $0.code == code && $0.isValid(in: month) } })
  }

  func commendation(_ first: YearMonth, _ last: YearMonth) -> Commendation {
    Commendation(period(first, last), rules: rules, namePrecedes: <)
  }
}

extension Verdict {
  /// What a test compares: `A-1 proposed 1 =` is proposed, first, tied.
  var line: String {
    let rank = rank.map { " \($0)" } ?? ""
    return
      "\(id) \(status.rawValue)\(rank)\(isTied ? " =" : "")\(failed.isEmpty ? "" : " \(failed.joined(separator: ","))")"
  }
}
