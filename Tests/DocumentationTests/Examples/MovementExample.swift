import Movement

func keptTheRule(_ member: Member, on days: [CalendarDate], in month: YearMonth, under rule: MonthlyRule) -> Bool {
  let roster = Roster(unit: "03176", month: month, members: [member])
  var record = MonthRecord(month: month, rosters: RostersInEffect(month: month, rosters: [roster]))
  record.participations = days.enumerated().map { row, day in
    let origin = RowOrigin(file: "tham-gia.csv", row: row + 2)
    return Participation(memberID: member.id, date: day, session: .full, unit: roster.unit, origin: origin)
  }
  return record.standings(under: rule).allSatisfy { $0.status == .met }
}
