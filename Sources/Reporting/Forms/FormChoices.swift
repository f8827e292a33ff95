import Movement
import Submissions

/// The values from which a cell of a form is chosen.
struct FormChoices: Equatable {
  var values: [ListSheet.Value]
  var message: FormMessage
  var strictness: Strictness

  /// What happens to a value that is not among them.
  enum Strictness {
    /// It is refused: it would be an error when the form is read.
    case refuses
    /// Excel asks: it may be right though the list does not know it.
    case asks
    /// Excel tells, and takes it.
    case tells
  }

  init?(_ texts: [String], _ message: FormMessage, _ strictness: Strictness) {
    self.init(values: texts.map { .text($0) }, message, strictness)
  }

  init?(values: [ListSheet.Value], _ message: FormMessage, _ strictness: Strictness) {
    guard !values.isEmpty else { return nil }
    self.values = values
    self.message = message
    self.strictness = strictness
  }
}

extension FormRequest {
  /// The choices for a field; nil where anything of its type may stand.
  func choices(for field: FormField, of form: FormKind) -> FormChoices? {
    switch field.type {
    case .enumeration: return FormChoices(field.values.map(\.label), .choice, .refuses)
    case .list: return FormChoices(combinations(of: field), .choices, .tells)
    case .boolean:
      return FormChoices([true, false].compactMap(field.word(of:)), .choice, .refuses)
    case .date where form == .participation && field.key == "date":
      return FormChoices(values: eligibleDays.map { .date($0) }, .eligibleDay, .refuses)
    case .text: return choices(forText: field.key, of: form)
    default: return nil
    }
  }

  private func choices(forText key: String, of form: FormKind) -> FormChoices? {
    switch (form, key) {
    case (.roster, _): nil
    case (_, "full_name"): FormChoices(memberNames, .member, .asks)
    // A collective is a unit: mostly the one that fills in the form.
    case (.nominations, "name"): FormChoices(memberNames + [unit.name], .member, .asks)
    case (_, "member_id"): FormChoices(present.map(\.id), .memberCode, .asks)
    case (_, "village"): FormChoices(villages, .village, .asks)
    case (_, "lead_unit"): FormChoices(unique(directory.units.map(\.name)), .choice, .refuses)
    // The villages that can be chosen are those of the unit: another commune is typed, with its village.
    case (_, "commune") where !villages.isEmpty: FormChoices([unit.name], .commune, .asks)
    case (_, "commune"):
      FormChoices(unique(directory.units.filter { $0.kind == .commune }.map(\.name)), .choice, .refuses)
    default: nil
    }
  }

  /// The members' names in the order of the roster; a name that stands there twice shows that two people have it.
  private var memberNames: [String] { present.map(\.fullName) }

  /// Single values, then those that stand together on the roster.
  private func combinations(of field: FormField) -> [String] {
    let together = roster.compactMap { member -> String? in
      if case .text(let text) = field.value(of: member) { text } else { nil }
    }
    return unique(field.values.map(\.label) + together)
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
