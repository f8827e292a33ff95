import Configuration
import Foundation
import TestSupport
import Testing

@testable import Submissions

@Suite("Forms: a column that the form file loses is a column that nobody reads")
struct FormCatalogueTests {
  static let groups = [ContentGroup(code: "roads", label: "Làm đường", aliases: ["Giao thông"])]
  static func shipped() throws -> FormCatalogue { try FormCatalogue(from: Templates.forms, contentGroups: groups) }

  /// Every field of the shipped forms: key, heading, type; `*` where a cell is required, `+` where only the column is.
  static let expectedFields: [(FormKind, [String])] = [
    (
      .roster,
      [
        "member_id* Mã số text32 key", "full_name* Họ và tên text", "birth_date Ngày sinh dateOrYear",
        "position Chức vụ text", "department Bộ phận text",
        "groups* Đối tượng list official civil-servant public-employee party-member armed-forces other",
        "from_date Từ ngày date", "to_date Đến ngày date", "exempt_reason Lý do miễn text",
        "exempt_from Miễn từ date", "exempt_to Miễn đến date",
      ]
    ),
    (
      .participation,
      [
        "date* Ngày date key", "member_id Mã số text32", "full_name* Họ và tên text",
        "session Buổi one full morning afternoon", "activity_id Mã hoạt động text", "village Bản text",
        "content_group Nhóm nội dung one roads", "content Nội dung text", "confirmed_by Người xác nhận text",
      ]
    ),
    (
      .activities,
      [
        "activity_id* Mã hoạt động text", "date* Ngày date key", "lead_unit Đơn vị chủ trì text",
        "partners Đơn vị phối hợp text", "commune Xã text", "village Bản text",
        "content_group* Nhóm nội dung one roads", "content* Nội dung text", "members Số cán bộ tham gia integer",
        "villagers Số người dân tham gia integer", "beneficiaries Số người hưởng lợi integer",
        "quantity Khối lượng decimal", "quantity_unit Đơn vị tính text", "value_vnd Giá trị (đồng) integer",
        "confirmed_by Người xác nhận text",
      ]
    ),
    (
      .nominations,
      [
        "kind* Loại one individual collective key", "member_id? Mã số text32", "name* Tên text",
        "content_group* Nhóm nội dung one roads", "achievement* Thành tích text",
        "form Hình thức khen one letter certificate",
      ]
    ),
    (
      .feedback,
      [
        "date* Ngày date key", "village Bản text", "topic Lĩnh vực text", "content* Nội dung kiến nghị text",
        "within_authority+ Thuộc thẩm quyền boolean", "resolution Kết quả giải quyết text",
        "resolved_on Ngày giải quyết date", "escalated_to Chuyển đến text",
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
  }

  private static func summary(_ type: FieldType) -> String {
    switch type {
    case .text(maxLength: 32_767): "text"
    case .text(let maxLength): "text\(maxLength)"
    case .date: "date"
    case .dateOrYear: "dateOrYear"
    case .integer: "integer"
    case .decimal: "decimal"
    case .boolean: "boolean"
    case .enumeration(let values): (["one"] + values.map(\.code)).joined(separator: " ")
    case .list(of: .enumeration(let values)): (["list"] + values.map(\.code)).joined(separator: " ")
    case .list: "list"
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
  ])
  func otherHeadings(key: String, aliases: [String]) throws {
    let fields = try Self.shipped().forms.compactMap { $0.field(key) }
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
    #expect(aliases == [nil, work, work, nil, []])
  }

  @Test func aMembersCodeIsRequiredForIndividuals() throws {
    #expect(
      try Self.shipped()[.nominations]?.field("member_id")?.requiredWhen
        == FieldCondition(field: "kind", value: "individual"))
  }

  @Test func sessionsAreRecognisedInOtherWords() throws {
    #expect(
      try Self.shipped()[.participation]?.field("session")?.type
        == .enumeration([
          EnumerationValue(code: "full", label: "Cả ngày"),
          EnumerationValue(code: "morning", label: "Sáng", aliases: ["Buổi sáng"]),
          EnumerationValue(code: "afternoon", label: "Chiều", aliases: ["Buổi chiều"]),
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
  ])
  func slips(old: String, new: String, place: String, key: String) throws {
    var files: [String: String] = [:]
    for kind in FormKind.allCases {
      files["\(kind.rawValue).yaml"] = try Templates.text("\(Templates.forms)/\(kind.rawValue).yaml")
    }
    let sound = try #require(files["participation.yaml"])
    let broken = sound.replacing(old, with: new, maxReplacements: 1)
    #expect(broken != sound)
    files["participation.yaml"] = broken
    let before = broken[..<(try #require(broken.firstRange(of: place)).lowerBound)]
    try withFolder(files) { folder in
      let error = try #require(throws: ConfigurationError.self) {
        try FormCatalogue(from: folder, contentGroups: Self.groups)
      }
      #expect(error.file == "\(folder)/participation.yaml")
      #expect(error.line == before.count(where: \.isNewline) + 1)
      #expect(error.key == key)
    }
  }
}
