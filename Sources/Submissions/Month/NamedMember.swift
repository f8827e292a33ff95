import Movement

/// A member as messages name one.
struct NamedMember: Equatable {
  let id: String
  let fullName: String

  init(_ member: Member) {
    id = member.id
    fullName = member.fullName
  }

  private init(id: String, fullName: String) {
    self.id = id
    self.fullName = fullName
  }

  static let example = NamedMember(id: "03169-001", fullName: "Giàng A Páo")
  static let namesake = NamedMember(id: "03169-014", fullName: "Giàng A Páo")
}
