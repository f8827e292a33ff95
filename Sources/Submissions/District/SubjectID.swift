/// The subjects of commendations as the district's tables name them.
///
/// A member by the code; a unit by its code; a village as `COMMUNE/village`; a resident as `COMMUNE/village/name`, with `/year` of birth
/// where it is known; a household the same with `ho:` before it.
enum SubjectID {
  /// What stands before the id of a household.
  static let householdPrefix = "ho:"
}
