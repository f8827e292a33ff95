import Movement
import Testing

@Suite("Members: a roster that changed would be taken for the same, or the same for another")
struct MemberTests {
  private static let day = CalendarDate(iso: "2022-10-01")
  private static let member = member()

  private static func member(
    id: String = "A", fullName: String = "Lý A Sử", birth: Birth? = .year(1990), position: String? = "Công chức",
    department: String? = "Văn phòng", groups: [MemberGroup] = [.official], from: CalendarDate? = day,
    to: CalendarDate? = day, exemption: Exemption? = Exemption(reason: "ốm"), row: Int = 2
  ) -> Member {
    Member(
      id: id, fullName: fullName, birth: birth, position: position, department: department, groups: groups, from: from,
      to: to, exemption: exemption, origin: RowOrigin(file: "danh-sach.csv", row: row))
  }

  @Test func theSameRowIsTheSame() {
    #expect(Self.member == Self.member())
    #expect(Self.member == Self.member)
  }

  @Test(arguments: [
    member(id: "B"), member(fullName: "Lý A Sở"), member(birth: .year(1991)), member(birth: nil), member(position: nil),
    member(department: "Tư pháp"), member(groups: [.official, .partyMember]), member(from: nil), member(to: nil),
    member(exemption: Exemption(reason: "ốm", to: day)), member(exemption: nil), member(row: 3),
  ])
  func aRowThatDiffersAnywhereIsAnother(other: Member) { #expect(Self.member != other) }

  @Test func rowsAreToldApartByFileAndSheet() {
    let origin = RowOrigin(file: "a.xlsx", sheet: "T10", row: 2)
    #expect(origin == RowOrigin(file: "a.xlsx", sheet: "T10", row: 2))
    #expect(origin != RowOrigin(file: "b.xlsx", sheet: "T10", row: 2))
    #expect(origin != RowOrigin(file: "a.xlsx", sheet: "T9", row: 2))
    #expect(Set([origin, RowOrigin(file: "a.xlsx", sheet: "T10", row: 2)]).count == 1)
  }
}
