import Configuration
import Movement
import Submissions
import TableReading
import TestSupport
import Testing
import WorkbookWriting

@testable import Reporting

@Suite("The commendation workbook: the committee decides by what it shows, formulas included")
struct CommendationSheetsTests {
  /// Two months of two communes and an agency, with something of every kind.
  private static let files = [
    "2022-09/03156/danh-sach.csv": """
    Mã số,Họ và tên,Chức vụ,Đối tượng,Lý do miễn
    03156-001,Lò Văn Ún,Bí thư,cán bộ,
    03156-002,Giàng A Páo,Công chức,công chức,
    03156-003,Vàng Thị Dế,,viên chức,thai sản
    03156-004,Mùa A Tủa,,viên chức,
    """,
    "2022-10/03165/danh-sach.csv": """
    Mã số,Họ và tên,Đối tượng
    03156-004,Mùa A Tủa,viên chức
    03165-001,Hạng A Sình,khác
    """,
    "2022-09/03156/tham-gia.csv": """
    Ngày,Mã số,Họ và tên,Buổi,Mã hoạt động,Nhóm nội dung,Nội dung,Xác nhận
    3/9/2022,03156-001,Lò Văn Ún,Sáng,HD1,Làm đường,Dọn đường,x
    3/9/2022,03156-001,Lò Văn Ún,Chiều,HD1,Môi trường,Dọn đường,x
    4/9/2022,03156-001,Lò Văn Ún,,,,Dọn đường,
    3/9/2022,03156-002,Giàng A Páo,,HD1,Làm đường,Dọn đường,x
    3/9/2022,03156-004,Mùa A Tủa,,HD1,Làm đường,Dọn đường,x
    """,
    "2022-10/03156/tham-gia.csv": """
    Ngày,Mã số,Họ và tên,Buổi,Mã hoạt động,Nhóm nội dung,Nội dung,Xác nhận
    8/10/2022,03156-001,Lò Văn Ún,,,Môi trường,Dọn vệ sinh,x
    8/10/2022,03156-002,Giàng A Páo,Sáng,,Môi trường,Dọn vệ sinh,
    """,
    "2022-10/03165/tham-gia.csv": """
    Ngày,Mã số,Họ và tên,Xác nhận
    9/10/2022,03156-004,Mùa A Tủa,x
    8/10/2022,03156-004,Mùa A Tủa,x
    """,
    "2022-09/03156/hoat-dong.csv": """
    Mã hoạt động,Ngày,Chủ trì,Bản,Nhóm nội dung,Nội dung,Số người dân tham gia,Số người hưởng lợi
    HD1,3/9/2022,,Nậm Tin 1,Làm đường,Dọn đường,1.200,2.150
    HD2,4/9/2022,Xã Pa Tần,,Môi trường,Dọn vệ sinh,,
    """,
    "2022-09/03156/de-nghi.csv": """
    Loại,Mã số,Tên,Nhóm nội dung,Thành tích,Hình thức khen
    Cá nhân,03156-001,Lò Văn Ún,Làm đường,Làm đường,Thư khen
    Cá nhân,03156-003,Vàng Thị Dế,Làm đường,Vận động,Thư khen
    Tập thể,,Xã Nậm Tin,Làm đường,Làm đường,Giấy khen
    """,
    "2022-10/03156/de-nghi.csv": """
    Loại,Mã số,Tên,Nhóm nội dung,Thành tích,Hình thức khen
    Cá nhân,03156-001,Lò Văn Ún,Làm đường,Làm đường,Giấy khen
    Cá nhân,03156-002,Giàng A Páo,Làm đường,Giúp hộ nghèo,Thư khen
    Cá nhân,03156-004,Mùa A Tủa,Làm đường,Giúp hộ nghèo,Thư khen
    """,
  ]

  private static func results() throws -> Results {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    var district = try SubmissionRun.district()
    // Both halves of a day are worth more than it.
    district.rules.monthlyRule.sessionCredits = [.full: 1, .morning: 0.75, .afternoon: 0.5]
    district.rules.commendation = CommendationRules(
      individuals: SubjectRules(
        quota: 1,
        require: [
          Criterion(id: "nominated", metric: "nominated", bound: .atLeast(1), label: "Được đề nghị"),
          Criterion(id: "met", metric: "months_met_ratio", bound: .atLeast(0.7), label: "Số tháng đạt"),
          Criterion(id: "yet", metric: "commended_before", bound: .atMost(0), label: "Chưa được khen"),
        ], rankBy: ["nominated", "months_met"]),
      collectives: SubjectRules(
        quota: 2,
        require: [Criterion(id: "people", metric: "villagers", bound: .atLeast(1), label: "Người dân tham gia")],
        rankBy: ["villagers"]))
    district.commended = [
      PastCommendation(
        kind: .individual, id: "03156-002", name: "Giàng A Páo", date: MadeUpDistrict.month(2022, 9).lastDay)
    ]
    let tree = try InputTree(paths: [folder.path])
    return Assessment(district: district, catalogue: try SubmissionRun.forms.get())
      .assess(tree.files, problems: tree.problems, scope: .period(MadeUpPeriod.months[0]...MadeUpPeriod.months[1]))
  }

  @Test("Every cell of every sheet", arguments: [Language.vietnamese, .english])
  func everyCell(language: Language) throws {
    let text = try Repository.layoutText(
      "commendation", replacing: ("language: vi ", "language: \(language.rawValue) "))
    let layout = try WorkbookLayout.read(text, file: "c.yaml", for: CommendationWorkbook.schema)
    let results = try Self.results()
    let workbook = try #require(
      CommendationWorkbook(results: results, layout: layout, language: language, programVersion: "1"))
    var lines: [String] = []
    // The list of files has their digests and sizes, which are somebody else's matter.
    for plan in workbook.plans().dropLast() {
      lines.append("\(plan.name):")
      lines += plan.merges.map { "  \($0.range.name) \($0.content.shown)" }
      for row in plan.rows where !row.cells.isEmpty {
        lines.append("  " + row.shown)
        lines += row.cells.compactMap { cell in cell.link.map { "    " + CellContent.link($0, text: "").shown } }
      }
      lines += plan.names.map { "  \($0.name) is \($0.cell.name)" }
      lines += plan.looks.map { "  where \($0.formula): \($0.range.name)" }
    }
    try expect(lines, in: "commendation-\(language.rawValue).txt")
  }
}
