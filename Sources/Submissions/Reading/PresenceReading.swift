import TableReading

/// What columns for presence and remarks say of a participation: its session, or that somebody took no part.
struct PresenceReading: Sendable {
  private let session: Int?
  private let morning: Int?
  private let afternoon: Int?
  private let attended: Int?
  private let absent: Int?
  private let note: Int?
  /// Whether the columns are filled in somewhere in the table.
  private let hasHalves: Bool
  private let hasAttended: Bool
  private let words: LayoutWords

  /// Nil for forms that are about no presence.
  init?(_ match: FormMatch, facts: ColumnFacts, words: LayoutWords) {
    guard match.form.kind == .participation else { return nil }
    func place(_ key: FieldKey) -> Int? {
      match.prepared.index(of: key).flatMap { match.bindings[$0] == nil ? nil : $0 }
    }
    func isFilled(_ key: FieldKey) -> Bool { match.columns(of: key).contains { facts.everFilled.contains($0) } }
    session = match.prepared.index(of: .session)
    morning = place(.morning)
    afternoon = place(.afternoon)
    attended = place(.attended)
    absent = place(.absent)
    note = place(.note)
    hasHalves = isFilled(.morning) || isFilled(.afternoon)
    hasAttended = isFilled(.attended)
    self.words = words
  }

  /// Settles the row's session and whether its person was absent.
  func settle(_ row: inout ParsedRow) {
    func isYes(_ place: Int?) -> Bool { place.map { row.values[$0].boolean == true } ?? false }
    let hasSession = session.map { !row.values[$0].isMissing } ?? false
    if hasAttended, let attended, row.values[attended].boolean == false, !hasFault(attended, row) {
      row.isAbsent = true
    }
    if let absent, isYes(absent) || hasFault(absent, row) {
      row.isAbsent = true
      row.issues.removeAll { $0.field == FieldKey.absent.rawValue }
    }
    if hasHalves, !hasSession {
      switch (isYes(morning), isYes(afternoon)) {
      case (true, true): set("full", &row)
      case (true, false): set("morning", &row)
      case (false, true): set("afternoon", &row)
      case (false, false):
        if !(morning.map { hasFault($0, row) } ?? false), !(afternoon.map { hasFault($0, row) } ?? false) {
          row.isAbsent = true
        }
      }
    }
    if let note, let text = row.values[note].text, words.words.absence.isAll(of: text) { row.isAbsent = true }
  }

  private func set(_ code: String, _ row: inout ParsedRow) {
    if let session { row.values[session] = .codes([code]) }
  }

  private func hasFault(_ place: Int, _ row: ParsedRow) -> Bool {
    row.issues.contains { $0.severity == .error && $0.field == keys[place] }
  }

  private var keys: [Int: String] {
    var keys: [Int: String] = [:]
    for (place, key) in [
      (attended, FieldKey.attended), (absent, .absent), (morning, .morning), (afternoon, .afternoon),
    ] {
      if let place { keys[place] = key.rawValue }
    }
    return keys
  }
}
