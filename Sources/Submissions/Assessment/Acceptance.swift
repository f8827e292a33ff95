import Movement

/// Turns rows without error into the movement's records, and remembers them for the rows after.
extension MonthState {
  /// The member that an accepted roster row describes.
  mutating func acceptRoster(_ row: CheckedRow) -> Member? {
    guard let id = row[.memberID].text, let name = row.personName else { return nil }
    let member = Member(
      id: id, fullName: name, birth: row[.birthDate].birth, position: row[.position].text,
      department: row[.department].text,
      groups: row[.groups].codes.compactMap(MemberGroup.init),
      from: row[.fromDate].date, to: row[.toDate].date,
      exemption: row[.exemptReason].text.map {
        Exemption(reason: $0, from: row[.exemptFrom].date, to: row[.exemptTo].date)
      },
      extras: sharedExtras(of: row), origin: row.origin)
    rosterRows[id] = member
    return member
  }

  /// The participation that an accepted row describes.
  mutating func acceptParticipation(_ row: CheckedRow) -> Participation? {
    guard let member = row.member, let date = row[.date].date, let session = row.session else { return nil }
    participations[MemberDay(member: member.id, date: date), default: []].append((session, row.origin))
    let activity = row[.activityID].text
    return Participation(
      memberID: member.id, date: date, session: session, activityID: activity,
      activityIsKnown: activity.map { isKnown(activity: $0, of: row.table.unit.code) } ?? false,
      contentGroup: row[.contentGroup].code, isConfirmed: !row[.confirmedBy].isMissing,
      isCreditedByDecision: row.usedWaivers.contains(where: \.creditsTheDay), extras: sharedExtras(of: row),
      unit: row.table.unit.code, origin: row.origin)
  }

  /// The activity that an accepted row describes.
  mutating func acceptActivity(_ row: CheckedRow) -> Activity? {
    guard let id = row[.activityID].text, let date = row[.date].date, let group = row[.contentGroup].code,
      let content = row[.content].text
    else { return nil }
    let own = row.table.unit.code
    activities[own, default: [:]][id] = row.origin
    let lead = row[.leadUnit].text.flatMap { directory.unit(named: $0)?.code } ?? own
    var activity = Activity(
      id: id, date: date, leadUnit: lead, contentGroup: group, content: content, unit: own, origin: row.origin)
    activity.partners = row[.partners].text
    activity.commune = row[.commune].text.flatMap { directory.commune(named: $0)?.code }
    activity.village = row[.village].text
    activity.members = row[.members].integer
    activity.villagers = row[.villagers].integer
    activity.beneficiaries = row[.beneficiaries].integer
    activity.quantity = row[.quantity].decimal
    activity.quantityUnit = row[.quantityUnit].text
    activity.valueVND = row[.valueVND].integer
    activity.output = row[.output].text
    activity.labourDays = row[.labourDays].integer
    activity.landM2 = row[.landM2].integer
    activity.contributedVND = row[.contributedVND].integer
    activity.estimates = Set(Self.figures.filter { row.isEstimate($0.key) }.map(\.figure))
    activity.confirmedBy = row[.confirmedBy].text
    activity.extras = sharedExtras(of: row)
    return activity
  }

  /// The figures of an activity that may be estimates.
  private static let figures: [(key: FieldKey, figure: Activity.Figure)] = [
    (.members, .members), (.villagers, .villagers), (.beneficiaries, .beneficiaries), (.quantity, .quantity),
    (.valueVND, .value), (.labourDays, .labourDays), (.landM2, .land), (.contributedVND, .contribution),
  ]

  /// The nomination that an accepted row describes.
  mutating func acceptNomination(_ row: CheckedRow) -> Nomination? {
    guard let subject = subject(of: row), let name = row[.name].text, let group = row[.contentGroup].code,
      let achievement = row[.achievement].text
    else { return nil }
    nominations[subject] = row.origin
    return Nomination(
      kind: subject.kind, subject: subject.code, name: name, contentGroup: group, achievement: achievement,
      form: row[.form].code.flatMap(CommendationForm.init) ?? .letter, extras: sharedExtras(of: row),
      unit: row.table.unit.code, month: month, origin: row.origin)
  }

  /// The feedback that an accepted row describes.
  mutating func acceptFeedback(_ row: CheckedRow) -> Feedback? {
    guard let date = row[.date].date, let content = row[.content].text else { return nil }
    var feedback = Feedback(
      date: date, content: content, withinAuthority: row[.withinAuthority].boolean ?? false,
      unit: row.table.unit.code, origin: row.origin)
    feedback.village = row[.village].text
    feedback.topic = row[.topic].text
    feedback.resolution = row[.resolution].text
    feedback.resolvedOn = row[.resolvedOn].date
    feedback.escalatedTo = row[.escalatedTo].text
    feedback.caseID = row[.caseID].text
    feedback.answer = row[.answer].text
    feedback.answeredOn = row[.answeredOn].date
    feedback.toldOn = row[.toldOn].date
    feedback.extras = sharedExtras(of: row)
    return feedback
  }

  /// The deed that an accepted row describes.
  mutating func acceptDeed(_ row: CheckedRow) -> Deed? {
    guard let date = row[.date].date, let name = row.personName, let content = row[.content].text else { return nil }
    var deed = Deed(
      date: date, name: name, memberID: row.member?.id, content: content, unit: row.table.unit.code, origin: row.origin)
    deed.village = row[.village].text
    deed.contentGroup = row[.contentGroup].code
    deed.beneficiaries = row[.beneficiaries].integer
    deed.valueVND = row[.valueVND].integer
    deed.confirmedBy = row[.confirmedBy].text
    deed.extras = sharedExtras(of: row)
    return deed
  }
}
