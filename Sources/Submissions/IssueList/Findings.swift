/// All kinds of findings. Their order is that of the contract's table: of several issues for one cell the first stands.
///
/// A new one is a file in `Checks` and a line here.
enum Findings {
  static let all: [any Finding.Type] = [
    // Of whole files and tables.
    UnreadableFile.self, EncodingError.self, LossyEncoding.self, UnknownForm.self, AmbiguousForm.self,
    DuplicateLabel.self, MonthUnknown.self, MonthConflict.self, UnitUnknown.self, UnitConflict.self,
    IdenticalFile.self, UnsupportedFile.self, ResentFile.self, Superseded.self, UnreadColumn.self, ExtraLabel.self,
    Footer.self, ConvertedEncoding.self, IgnoredSheet.self, SkippedRows.self, Ditto.self, Rewrapped.self,
    HiddenRows.self, HiddenSheet.self, AbsentRows.self,
    // Of a row by itself.
    StrayQuote.self, Required.self, TypeError.self, UnknownValue.self, OutOfRange.self, AmbiguousDate.self,
    EstimatedNumber.self,
    NumberWithText.self, ExtraCell.self, WeekdayMismatch.self, AmbiguousNumber.self, DateOrder.self,
    // Of a row among others.
    DuplicateMember.self, OutsideMonth.self, BeforeLaunch.self, UnknownMember.self, AmbiguousMember.self,
    NameMismatch.self, NameSpelling.self, OutsideService.self, NotWeekend.self, WorkingWeekend.self,
    DuplicateParticipation.self, SessionConflict.self, UnknownActivity.self, UnknownVillage.self,
    UnknownCommune.self, UnknownUnit.self, DuplicateActivity.self, MissingMeasure.self, UnknownCollective.self,
    DuplicateNomination.self, NotEscalated.self,
    // Of units, decisions and the list itself.
    MissingForm.self, Waived.self, UnusedWaiver.self, UnlistedIssues.self,
  ]

  /// The checks of a form's rows that need more than the row.
  static func rowChecks(of form: FormKind) -> [any RowCheck.Type] {
    all.compactMap { $0 as? any RowCheck.Type }.filter { $0.forms.contains(form) }
  }
}
