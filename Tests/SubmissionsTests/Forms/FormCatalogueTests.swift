import Configuration
import Foundation
import Movement
import TestSupport
import Testing

@testable import Submissions

@Suite("Forms: a column that the form file loses is a column that nobody reads")
struct FormCatalogueTests {
  static let groups = [ContentGroup(code: "roads", label: "Làm đường", aliases: ["Giao thông"])]
  static func shipped() throws -> FormCatalogue { try FormCatalogue(from: Templates.forms, contentGroups: groups) }

  /// Every field of the shipped forms: key, heading, type; `*` where a cell is required, `+` where only the column is, `-` at the end where
  /// blank forms have no such column.
  static let expectedFields: [(FormKind, [String])] = [
    (
      .roster,
      [
        "member_id* Mã số code32 key", "full_name* Họ và tên text", "birth_date Ngày sinh dateOrYear",
        "gender Giới tính text", "ethnicity Dân tộc text", "position Chức vụ text", "department Bộ phận text",
        "groups* Đối tượng list official civil-servant public-employee party-member armed-forces other",
        "from_date Từ ngày date", "to_date Đến ngày date", "exempt_reason Lý do miễn text",
        "exempt_from Miễn từ date", "exempt_to Miễn đến date",
      ]
    ),
    (
      .participation,
      [
        "date* Ngày date key", "member_id Mã số code32", "full_name* Họ và tên text",
        "session Buổi one full morning afternoon half", "activity_id Mã hoạt động code", "village Bản text",
        "content_group Nhóm nội dung one roads", "content Nội dung text", "confirmed_by Người xác nhận text",
        "morning Sáng boolean -", "afternoon Chiều boolean -", "attended Có mặt boolean -", "absent Vắng boolean -",
        "note Ghi chú text",
      ]
    ),
    (
      .activities,
      [
        "activity_id* Mã hoạt động code", "date* Ngày date key", "lead_unit Đơn vị chủ trì text",
        "partners Đơn vị phối hợp text", "commune Xã text", "village Bản text",
        "content_group* Nhóm nội dung one roads", "content* Nội dung text", "members Số cán bộ tham gia people",
        "villagers Số người dân tham gia people", "beneficiaries Số người hưởng lợi people", "output Chỉ tiêu text",
        "quantity Khối lượng decimal", "quantity_unit Đơn vị tính text", "value_vnd Giá trị (đồng) money",
        "labour_days Ngày công things", "land_m2 Đất hiến (m²) things",
        "contributed_vnd Nhân dân đóng góp (đồng) money", "materials Vật liệu text",
        "confirmed_by Người xác nhận text",
      ]
    ),
    (
      .nominations,
      [
        "kind* Loại one individual collective resident household key", "member_id? Mã số code32", "name* Tên text",
        "birth_date Ngày sinh dateOrYear", "commune Xã text", "village? Bản text",
        "content_group* Nhóm nội dung one roads", "achievement* Thành tích text",
        "form Hình thức khen one letter certificate",
      ]
    ),
    (
      .feedback,
      [
        "case_id Mã kiến nghị code32", "date* Ngày date key", "village Bản text", "topic Lĩnh vực text",
        "content* Nội dung kiến nghị text", "within_authority+ Thuộc thẩm quyền boolean",
        "resolution Kết quả giải quyết text", "resolved_on Ngày giải quyết date", "escalated_to Chuyển đến text",
        "answer Trả lời text", "answered_on Ngày trả lời date", "told_on Ngày báo lại dân date",
      ]
    ),
    (
      .deeds,
      [
        "date* Ngày date key", "name* Người làm text", "member_id Mã số code32", "village Bản text",
        "content_group Nhóm nội dung one roads", "content* Việc tốt text", "beneficiaries Số người hưởng lợi people",
        "value_vnd Giá trị (đồng) money", "confirmed_by Người xác nhận text",
      ]
    ),
  ]

  @Test(arguments: expectedFields)
  func everyField(kind: FormKind, expected: [String]) throws {
    let form = try #require(try Self.shipped()[kind])
    #expect(form.fields.map(Self.summary) == expected)
    #expect(form.fields.filter(\.isKeyColumn).map(\.key) == [form.keyColumn])
    #expect(form.ignoredHeadings == ["STT", "TT"])
    #expect(form.missingValues == ["", "-", "–", "N/A", "n/a", "N/a", "n/A"])
  }

  private static func summary(_ field: FormField) -> String {
    let mark =
      field.isRequired ? "*" : field.isColumnRequired ? "+" : field.requiredWhen == nil ? "" : "?"
    return "\(field.key)\(mark) \(field.name) \(summary(field.type))" + (field.isKeyColumn ? " key" : "")
      + (field.isOnBlankForm ? "" : " -")
  }

  private static func summary(_ type: FieldType) -> String {
    switch type {
    case .text(maxLength: 32_767): "text"
    case .text(let maxLength): "text\(maxLength)"
    case .code(maxLength: 32_767): "code"
    case .code(let maxLength): "code\(maxLength)"
    case .date: "date"
    case .dateOrYear: "dateOrYear"
    case .integer(let counted): counted.rawValue
    case .decimal: "decimal"
    case .boolean: "boolean"
    case .enumeration(let values): (["one"] + values.map(\.code)).joined(separator: " ")
    case .list(let values, _): (["list"] + values.map(\.code)).joined(separator: " ")
    }
  }

  /// The other headings that have to be recognised, by the fields' keys.
  @Test(arguments: [
    ("member_id", ["Mã", "Mã CB", "Mã cán bộ", "Số hiệu"]), ("full_name", ["Họ tên", "Tên cán bộ"]),
    ("date", ["Ngày tham gia", "Ngày thực hiện", "Thời gian"]), ("session", ["Thời gian trong ngày", "Ca"]),
    ("village", ["Thôn", "Thôn bản", "Bản/tổ", "Địa điểm"]), ("content_group", ["Nhóm", "Lĩnh vực hoạt động"]),
    ("confirmed_by", ["Xác nhận", "Xác nhận của bản"]), ("position", ["Chức danh"]), ("groups", ["Thành phần"]),
    ("activity_id", ["Mã HĐ"]), ("lead_unit", ["Chủ trì"]), ("partners", ["Phối hợp"]),
    ("villagers", ["Nhân dân tham gia"]), ("beneficiaries", ["Hưởng lợi"]), ("quantity_unit", ["ĐVT"]),
    ("value_vnd", ["Kinh phí", "Thành tiền"]), ("achievement", ["Thành tích tiêu biểu"]),
    ("name", ["Họ và tên / Tên tập thể", "Họ tên/Tên tập thể"]), ("form", ["Hình thức"]),
    ("within_authority", ["Thẩm quyền"]), ("resolution", ["Kết quả"]), ("escalated_to", ["Báo cáo cấp"]),
    ("birth_date", ["Năm sinh", "Ngày tháng năm sinh", "NTNS"]), ("attended", ["Có tham gia"]),
    ("absent", ["Vắng mặt"]),
    ("output", ["Loại công trình"]), ("labour_days", ["Số ngày công"]), ("land_m2", ["Diện tích đất hiến"]),
    ("case_id", ["Mã KN"]),
  ])
  func otherHeadings(key: String, aliases: [String]) throws {
    let fields = try Self.shipped().forms.filter { $0.kind != .deeds || key != "name" }.compactMap { $0.field(key) }
    #expect(!fields.isEmpty && fields.allSatisfy { $0.aliases == aliases })
  }

  /// `.ci/validate-forms` has frictionless-py validate these files; they have to be plain files of the forms as they are.
  @Test(arguments: FormKind.allCases)
  func theFilesForOtherToolsHaveTheCanonicalHeadings(kind: FormKind) throws {
    let file = Templates.repository.appending(path: "Tests/Fixtures/forms/\(kind.rawValue).csv").path
    let headings = try Templates.text(file).split(separator: "\n").first?.split(separator: ",").map(String.init)
    #expect(try headings == Self.shipped()[kind]?.fields.map(\.name))
  }

  @Test func contentHasAliasesWhereItIsWork() throws {
    let catalogue = try Self.shipped()
    let aliases = FormKind.allCases.map { catalogue[$0]?.field("content")?.aliases }
    let work = ["Nội dung công việc", "Công việc"]
    #expect(aliases == [nil, work, work, nil, [], ["Nội dung việc tốt", "Việc làm tốt"]])
  }

  @Test func aMembersCodeIsRequiredForIndividuals() throws {
    #expect(
      try Self.shipped()[.nominations]?.field("member_id")?.requiredWhen
        == FieldCondition(field: "kind", values: ["individual"]))
    #expect(
      try Self.shipped()[.nominations]?.field("village")?.requiredWhen
        == FieldCondition(field: "kind", values: ["resident", "household"]))
  }

  /// Where the rules commend nobody outside the rosters, nobody outside them can be nominated.
  @Test func withoutRulesForResidentsThereAreNone() throws {
    var rules = SmallDistrict.district.rules
    let without = try #require(try Self.shipped().adapted(to: rules)[.nominations])
    #expect(without.field("kind")?.type.values.map(\.code) == ["individual", "collective"])
    #expect(without.field("village")?.requiredWhen == nil && without.field("member_id")?.requiredWhen != nil)
    rules.commendation.residents = SubjectRules(quota: 1, require: [], rankBy: [])
    #expect(try Self.shipped().adapted(to: rules) == Self.shipped())
  }

  @Test func blankFormsLeaveOutWhoIsPresent() throws {
    #expect(
      try Self.shipped()[.participation]?.blankFields.map(\.key) == [
        "date", "member_id", "full_name", "session", "activity_id", "village", "content_group", "content",
        "confirmed_by", "note",
      ])
  }

  @Test func someWordsStandForSeveralGroups() throws {
    var first: Shorthand?
    if case .list(_, let shorthands)? = try Self.shipped()[.roster]?.field("groups")?.type { first = shorthands.first }
    #expect(first == Shorthand(codes: ["official", "civil-servant"], names: ["CBCC", "cán bộ công chức"]))
  }

  @Test func sessionsAreRecognisedInOtherWords() throws {
    #expect(
      try Self.shipped()[.participation]?.field("session")?.type
        == .enumeration([
          EnumerationValue(code: "full", label: "Cả ngày"),
          EnumerationValue(code: "morning", label: "Sáng", aliases: ["Buổi sáng"]),
          EnumerationValue(code: "afternoon", label: "Chiều", aliases: ["Buổi chiều"]),
          EnumerationValue(code: "half", label: "Nửa ngày", aliases: ["1/2 ngày"]),
        ]))
  }

  /// A text of `participation.yaml`, what it is replaced by, a text on the line that the error names, and the key.
  @Test(arguments: [
    ("form: participation", "form: roster", "form: roster", "form"),
    ("form: participation", "form: rosters", "form: rosters", "form"),
    ("keyColumn: date", "keyColumn: day", "keyColumn:", "keyColumn"),
    ("fileName: ", "filename: ", "filename: ", "filename"),
    ("    key: full_name", "    key: date # twice", "# twice", "fields[2].key"),
    ("    key: full_name", "    keys: full_name", "keys: full_name", "fields[2].keys"),
    ("    key: full_name\n", "", "name: Họ và tên", "fields[2].key"),
    ("cellType: date", "cellType: day", "cellType: day", "fields[0].cellType"),
    ("required: true, pattern", "required: yes, pattern", "required: yes", "fields[0].constraints.required"),
    ("[Họ tên, Tên cán bộ]", "Họ tên", "aliases: Họ tên", "fields[2].aliases"),
    ("[Họ tên, ", "[Mã, ", "name: Họ và tên", "fields[2]"),
    ("key: session", "key: shift", "fields:\n", "fields"),
    ("code: morning", "code: noon", "name: Buổi", "fields[3]"),
    ("valuesFrom: content_groups", "valuesFrom: villages", "valuesFrom: villages", "fields[6].valuesFrom"),
    ("maxLength: 32", "maxLength: 0", "maxLength: 0", "fields[1].constraints.maxLength"),
    ("width: 11", "width: wide", "width: wide", "fields[3].width"),
    ("    blankForm: false", "    blankForm: no", "    blankForm: no", "fields[9].blankForm"),
  ])
  func slips(old: String, new: String, place: String, key: String) throws {
    try expectSlip(in: "participation", old: old, new: new, place: place, key: key)
  }

  @Test(arguments: [
    (
      "codes: [official, civil-servant]", "codes: [official, clerk]", "codes: [official, clerk]",
      "fields[7].values[6].codes"
    ),
    (
      "codes: [official, civil-servant], aliases: [CBCC,", "codes: [official, civil-servant], aliases: [CB,",
      "- {codes: [official, civil-servant]", "fields[7].values[6]"
    ),
    ("cellType: list", "cellType: string", "cellType: string", "fields[7].cellType"),
  ])
  func slipsOfLists(old: String, new: String, place: String, key: String) throws {
    try expectSlip(in: "roster", old: old, new: new, place: place, key: key)
  }

  @Test(arguments: [
    ("{kind: [resident, household]}", "{kind: [resident, family]}", "- name: Bản", "fields[5]"),
    ("{kind: [resident, household]}", "{kind: []}", "requiredWhen: {kind: []}", "fields[5].requiredWhen.kind"),
  ])
  func slipsOfConditions(old: String, new: String, place: String, key: String) throws {
    try expectSlip(in: "nominations", old: old, new: new, place: place, key: key)
  }

  @Test func otherNamesOfAForm() throws {
    var files = try Self.files()
    files["roster.yaml"] = files["roster.yaml"]?.replacing("fileName: ", with: "aliases: [Mẫu 1, Biểu 1]\nfileName: ")
    let catalogue = try withFolder(files) { try FormCatalogue(from: $0, contentGroups: Self.groups) }
    #expect(catalogue[.roster]?.aliases == ["Mẫu 1", "Biểu 1"])
    #expect(catalogue[.activities]?.aliases == [])
  }

  private static func files() throws -> [String: String] {
    var files = ["words.yaml": try Templates.text("\(Templates.forms)/words.yaml")]
    for kind in FormKind.allCases {
      files["\(kind.rawValue).yaml"] = try Templates.text("\(Templates.forms)/\(kind.rawValue).yaml")
    }
    return files
  }

  private func expectSlip(in name: String, old: String, new: String, place: String, key: String) throws {
    var files = try Self.files()
    let sound = try #require(files["\(name).yaml"])
    let broken = sound.replacing(old, with: new, maxReplacements: 1)
    #expect(broken != sound)
    files["\(name).yaml"] = broken
    let before = broken[..<(try #require(broken.firstRange(of: place)).lowerBound)]
    try withFolder(files) { folder in
      let error = try #require(throws: ConfigurationError.self) {
        try FormCatalogue(from: folder, contentGroups: Self.groups)
      }
      #expect(error.file == "\(folder)/\(name).yaml")
      #expect(error.line == before.count(where: \.isNewline) + 1)
      #expect(error.key == key)
    }
  }
}
