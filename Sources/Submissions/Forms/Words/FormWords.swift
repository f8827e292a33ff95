import Movement

/// The words that the reading of forms relies on, as `words.yaml` has them.
public struct FormWords: Equatable, Sendable {
  /// Words beside a person's name.
  var names: Names
  /// Words before a number that is an estimate.
  var estimates: WordList
  /// Words behind an amount of money.
  var money: MoneyWords
  /// Words for the part of a day.
  var sessions: SessionWords
  /// Words that begin the footer of a table.
  var footer: FooterWords
  /// Words that begin a sum row.
  var sums: SumWords
  /// What stands for the value above, alone in a cell.
  var dittos: WordList
  /// Words for who did not take part.
  var absence: AbsenceWords
  /// The marks of an attendance sheet.
  var attendance: AttendanceMarks
  /// Words that tell a sender from a unit that is only mentioned.
  var senders: Senders
  /// Words that begin a collective's name and are none of it.
  var collectives: WordList
  /// Words that begin a village's name and are none of it.
  var villages: WordList
  /// Words in a title or file name that make a roster a supplement.
  var supplements: WordList
  /// Headings of columns for remarks, which no form need have.
  var remarks: WordList

  /// Words beside a person's name.
  struct Names: Equatable, Sendable {
    /// Before it: `Đ/c`, `ông`.
    var titles: WordList
    /// Behind it: `Bí thư`.
    var offices: WordList
    /// `hộ`, `gia đình`.
    var households: WordList
  }

  /// Words that tell a sender from a unit that is only mentioned.
  struct Senders: Equatable, Sendable {
    /// Before an addressee: `kính gửi`.
    var addressees: WordList
    /// Before a place or a partner: `tại`.
    var places: WordList
    /// What may stand between those and the unit's name.
    var between: WordList
    /// Before the name of a unit that is part of a longer body's: `trạm`.
    var institutions: WordList
    /// Phrases in which such a word is none: `xã hội`.
    var notInstitutions: WordList
    /// Bodies that are the unit's own, unless it is a commune: `chi bộ`.
    var ownBodies: WordList
  }
}
