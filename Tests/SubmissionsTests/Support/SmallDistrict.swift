import Movement

@testable import Submissions

/// A district small enough to know by heart: communes, an agency, a border post, a code that changes hands.
enum SmallDistrict {
  static let units = [
    Unit(
      code: "NP", name: "Huyện Nậm Pồ", kind: .district, mustSubmit: false,
      aliases: ["Nậm Pồ", "UBND huyện Nậm Pồ"]),
    Unit(code: "03169", name: "Xã Nà Hỳ", kind: .commune, parent: "NP", mustSubmit: true, aliases: ["Nà Hỳ"]),
    Unit(
      code: "03170", name: "Xã Nà Bủng", kind: .commune, parent: "NP", mustSubmit: true, aliases: ["Nà Bủng"],
      validTo: day("2025-06-30")),
    Unit(
      code: "03176", name: "Xã Vàng Đán", kind: .commune, parent: "NP", mustSubmit: true, aliases: ["Vàng Đán"],
      validTo: day("2025-06-30")),
    Unit(
      code: "03176", name: "Xã Nà Bủng", kind: .commune, mustSubmit: true, aliases: ["Nà Bủng"],
      validFrom: day("2025-07-01")),
    Unit(code: "BTG", name: "Ban Tuyên giáo", kind: .agency, parent: "NP", mustSubmit: true),
    Unit(
      code: "DBPNH", name: "Đồn Biên phòng Nà Hỳ", kind: .armedForces, parent: "NP", mustSubmit: true,
      aliases: ["ĐBP Nà Hỳ"]),
    Unit(code: "MNNH", name: "Trường Mầm non số 1", kind: .school, parent: "03169", mustSubmit: false),
  ]

  static let villages = [
    Village(commune: "03169", name: "Bản Huổi Sang", aliases: ["Huổi Sang"]),
    Village(commune: "03169", name: "Bản Nà Hỳ 1"),
    Village(commune: "03170", name: "Bản Pá Kha", aliases: ["Pá Kha"]),
  ]

  static let contentGroups = [
    ContentGroup(code: "roads", label: "Đường xanh, sạch, đẹp", aliases: ["Làm đường"]),
    ContentGroup(code: "other", label: "Khác"),
  ]

  /// The shipped rule; Saturday 15/10/2022 is a make-up working day.
  static let rule = MonthlyRule(
    launched: day("2022-09-02"), weekdays: [.saturday, .sunday], daysPerMonth: 1,
    minAvailableDays: 2, sessionCredits: [.full: 1, .morning: 0.5, .afternoon: 0.5],
    workingWeekendDays: [day("2022-10-15")])

  static let district = District(
    units: units, villages: villages, commended: [],
    rules: Rules(
      movementName: "Ngày cuối tuần tình nguyện", monthlyRule: rule, contentGroups: contentGroups,
      commendation: CommendationRules(
        individuals: SubjectRules(quota: 1, require: [], rankBy: []),
        collectives: SubjectRules(quota: 1, require: [], rankBy: [])), digest: ""))

  private static let loadedForms = Result { try FormCatalogue(from: Templates.forms, contentGroups: contentGroups) }

  /// The shipped forms.
  static func forms() throws -> FormCatalogue { try loadedForms.get() }

  /// A roster of Nà Hỳ: a plain name, a tone that moves, namesakes, near namesakes, somebody with bounds of service.
  static let roster = """
    Mã số,Họ và tên,Đối tượng,Từ ngày,Đến ngày
    NH-1,Giàng A Páo,cán bộ,,
    NH-2,Lò Văn Hoà,công chức,,
    NH-3,Vàng A Dơ,viên chức,,
    NH-4,Vàng A Dơ,đảng viên,,
    NH-5,Thào Thị Mỷ,cán bộ,,
    NH-6,Thào Thị Mỵ,cán bộ,,
    NH-7,Sùng A Tủa,cán bộ,9/10/2022,23/10/2022

    """

  /// A roster of Nà Bủng, with a namesake of one of Nà Hỳ.
  static let neighbours = """
    Mã số,Họ và tên,Đối tượng
    NB-1,Cháng A Sình,cán bộ
    NB-2,Giàng A Páo,cán bộ

    """
}

/// A date that the test writes itself, `yyyy-mm-dd`.
func day(_ iso: String) -> CalendarDate {
  guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is no day") }
  return date
}

/// A month that the test writes itself, `yyyy-mm`.
func month(_ iso: String) -> YearMonth {
  guard let month = YearMonth(iso: iso) else { preconditionFailure("\(iso) is no month") }
  return month
}
