/// A check of a row that needs more than the row: the month, the rosters, the rows before it.
protocol Check: Sendable {
  /// The forms whose rows it looks at.
  static var forms: Set<FormKind> { get }
  /// Looks at a row and reports what it finds.
  static func run(_ row: inout CheckedRow, _ state: MonthState)
}

/// All checks, in the order of the codes: of several issues for one cell the first one stands.
enum Checks {
  static let all: [any (Check & Sendable).Type] = [
    DuplicateMember.self, OutsideMonth.self, BeforeLaunch.self, UnknownMember.self, AmbiguousMember.self,
    NameMismatch.self, NameSpelling.self, OutsideService.self, NotWeekend.self, WorkingWeekend.self,
    DuplicateParticipation.self, SessionConflict.self, UnknownActivity.self, UnknownVillage.self,
    UnknownCommune.self, UnknownUnit.self, DuplicateActivity.self, UnknownCollective.self,
    DuplicateNomination.self, NotEscalated.self,
  ]

  /// The checks of a form's rows.
  static func of(_ form: FormKind) -> [any Check.Type] { all.filter { $0.forms.contains(form) } }
}
