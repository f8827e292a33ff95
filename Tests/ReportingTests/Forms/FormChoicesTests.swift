import Movement
import Submissions
import Testing

@testable import Reporting

@Suite("A drop-down that offers what is an error later, or leaves out what is right, misleads clerks")
struct FormChoicesTests {
  private static let roster = [
    ShippedForms.member("A-1", "Vàng A Dơ"), ShippedForms.member("A-2", "Lò Văn Hoà"),
    ShippedForms.member("A-3", "Vàng A Dơ"),
    ShippedForms.member("A-4", "Sùng A Tủa", to: CalendarDate(year: 2022, month: 10, day: 31)),
    ShippedForms.member("A-5", "Ly A Lử", from: CalendarDate(year: 2022, month: 11, day: 30)),
  ]

  private static func choices(
    _ form: FormKind, _ field: String, unit: String = "03168", month: YearMonth = MadeUpDistrict.month(2022, 11)
  ) throws -> [String] {
    let request = try ShippedForms.request(unit: unit, month: month, roster: roster)
    let definition = try #require(request.catalogue[form])
    return (request.choices(for: try #require(definition.field(field)), of: form)?.values ?? []).map {
      switch $0 {
      case .text(let text): text
      case .date(let date): date.description
      }
    }
  }

  @Test(arguments: [
    (FormKind.participation, "full_name", ["Vàng A Dơ", "Lò Văn Hoà", "Vàng A Dơ", "Ly A Lử"]),
    (.participation, "member_id", ["A-1", "A-2", "A-3", "A-5"]),
    (.participation, "session", ["Cả ngày", "Sáng", "Chiều", "Nửa ngày"]),
    (
      .participation, "date",
      ["05", "06", "12", "13", "19", "20", "26", "27"].map { "2022-11-\($0)" }
    ),
    (.participation, "content", []), (.roster, "full_name", []), (.roster, "member_id", []),
    (
      .roster, "groups",
      ["Cán bộ", "Công chức", "Viên chức", "Đảng viên", "Lực lượng vũ trang", "Khác", "Công chức; Đảng viên"]
    ),
    (.nominations, "name", ["Vàng A Dơ", "Lò Văn Hoà", "Vàng A Dơ", "Ly A Lử", "Xã Nà Khoa"]),
    (.nominations, "kind", ["Cá nhân", "Tập thể"]), (.feedback, "within_authority", ["Có", "Không"]),
    (.feedback, "date", []), (.activities, "commune", ["Xã Nà Khoa"]),
  ])
  func ofACommune(_ form: FormKind, _ field: String, _ expected: [String]) throws {
    #expect(try Self.choices(form, field) == expected)
  }

  @Test func anAgencyHasNoVillagesAndAllCommunes() throws {
    let agency = try #require(try ShippedForms.district().units.first { $0.kind == .agency && $0.mustSubmit })
    #expect(try Self.choices(.participation, "village", unit: agency.code) == [])
    #expect(try Self.choices(.activities, "commune", unit: agency.code).count == 15)
  }

  @Test func beforeTheLaunchNoDayCounts() throws {
    #expect(try Self.choices(.participation, "date", month: MadeUpDistrict.month(2022, 8)) == [])
    #expect(try Self.choices(.participation, "date", month: MadeUpDistrict.month(2022, 9)).first == "2022-09-03")
  }
}
