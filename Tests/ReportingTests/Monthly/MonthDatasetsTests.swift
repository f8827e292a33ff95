import Configuration
import Movement
import Submissions
import TableReading
import TestSupport
import Testing

@testable import Reporting

@Suite("What a month's sheets are made of: a figure that nobody looks at would be wrong month after month")
struct MonthDatasetsTests {
  /// One month of three communes and an agency, with something of every kind.
  private static let files = [
    "2022-09/03165/danh-sach.csv": """
    Mã số,Họ và tên,Đối tượng
    03165-002,Lò Văn Pành,khác
    03165-001,Mùa A Tủa,cán bộ
    """,
    "2022-10/03156/danh-sach.csv": """
    Mã số,Họ và tên,Chức vụ,Bộ phận,Đối tượng,Từ ngày,Đến ngày,Lý do miễn
    03156-003,Lò Văn Ún,Bí thư,Đảng ủy,cán bộ; đảng viên,,,
    03156-001,Giàng A Páo,,,công chức; lực lượng vũ trang,1/9/2022,,
    03156-002,Vàng Thị Dế,,,viên chức; khác,,2/9/2022,
    03156-004,Mùa Thị Chứ,,,viên chức,,,thai sản
    """,
    "2022-10/03156/tham-gia.csv": """
    Ngày,Mã số,Họ và tên,Buổi,Mã hoạt động,Nhóm nội dung,Nội dung
    8/10/2022,03156-003,Lò Văn Ún,,HD1,Làm đường,Dọn đường
    9/10/2022,03156-003,Lò Văn Ún,Sáng,HD1,Làm đường,Dọn đường
    15/10/2022,03156-001,Giàng A Páo,Chiều,,Môi trường,Dọn vệ sinh
    31/2/2022,03156-001,Giàng A Páo,,,,Dọn vệ sinh
    16/10/2022,03156-001,giang a pao,,HD9,,Dọn vệ sinh
    """,
    "2022-10/03156/hoat-dong.csv": """
    Mã hoạt động,Ngày,Chủ trì,Đơn vị phối hợp,Xã,Bản,Nhóm nội dung,Nội dung,\
    Số cán bộ tham gia,Số người dân tham gia,Số người hưởng lợi,Khối lượng,Đơn vị tính,Kinh phí,Người xác nhận
    HD1,8/10/2022,,Huyện đoàn,Xã Nậm Tin,,Môi trường,Dọn vệ sinh,20,80,,,,,
    HD2,9/10/2022,Xã Pa Tần,,,,Làm đường,Đổ bê tông,12,1.200,2.150,"1,5",km,12.500.000,Trưởng bản
    HD3,8/10/2022,,,,,Làm đường,Phát dọn,5,,,,,,
    HD4,8/10/2022,Xã Pa Tần,,,,Làm đường,Khơi rãnh,5,7,,,,,
    """,
    "2022-10/03156/kien-nghi.csv": """
    Ngày,Bản,Lĩnh vực,Nội dung kiến nghị,Thuộc thẩm quyền,Kết quả giải quyết,Ngày giải quyết,Chuyển đến
    20/10/2022,,Đất đai,Cấp sổ,không,,,Huyện ủy
    8/10/2022,,,Thiếu nước,x,,,
    9/10/2022,,Giao thông,Sửa đường,x,Đã sửa,20/10/2022,
    9/10/2022,,,Thiếu điện,không,,,
    """,
    "2022-10/03156/ke-hoach.pdf": "%PDF-1.4\n",
    "2022-10/03165/tham-gia.csv": """
    Ngày,Mã số,Họ và tên
    8/10/2022,03165-001,Mùa A Tủa
    22/10/2022,03156-001,Giàng A Páo

    """,
    "2022-10/03165/kien-nghi.csv": "Ngày,Nội dung kiến nghị,Thuộc thẩm quyền\n7/10/2022,Thiếu sân chơi,x\n",
    "2022-10/03169/tham-gia.csv": "XÃ PA TẦN\nNgày,Mã số,Họ và tên\n8/10/2022,03169-001,Lò Văn Ún\n",
    "2022-10/03169/hoat-dong.csv": "Mã hoạt động,Ngày,Nhóm nội dung,Nội dung\n",
    "2022-10/nhà văn hóa/tham-gia.csv": "Ngày,Mã số,Họ và tên\n8/10/2022,,Lò Văn Ún\n",
  ]
  private static let month = MonthlySheetsTests.month

  /// The same with one commune's rows as they had been before.
  private static func results() throws -> Results {
    let (now, before) = (try TemporaryFolder(), try TemporaryFolder())
    for (name, text) in files {
      try now.write(text, to: name)
      let old = text.replacing("31/2/2022", with: "29/10/2022").replacing("8/10/2022,03165-001,Mùa A Tủa\n", with: "")
      try before.write(old, to: name)
    }
    var district = try SubmissionRun.district()
    let concerned: Set = ["NP", "03156", "03165", "03166", "03169", "VPHU"]
    district.units.removeAll { !concerned.contains($0.code) }
    let tree = try InputTree(paths: [now.path])
    return Assessment(district: district, catalogue: try SubmissionRun.forms.get())
      .assess(tree.files, problems: tree.problems, earlier: try InputTree(paths: [before.path]), scope: .month(month))
  }

  @Test("Issues beyond the number of links that a sheet takes stand there without one", arguments: [(0, 0), (2, 2)])
  func links(most: Int, linked: Int) throws {
    let layout = try WorkbookLayout.load(Repository.monthlyLayout, for: MonthlyWorkbook.schema)
    let context = MonthContext(
      results: MadeUpDistrict(unitCount: 1).results, month: Self.month, language: .vietnamese, layout: layout,
      programVersion: "1")
    let rows = IssuesDataset.rows(context, mostLinks: most) { _ in
      WorkbookLocation(path: "TraLai/a.xlsx", sheet: "a", row: 1, column: 0)
    }.rows
    #expect(rows.count > 2)
    #expect(rows.count { row in row.contains { if case .link = $0 { true } else { false } } } == linked)
  }

  @Test("Every field of every row", arguments: [Language.vietnamese, .english])
  func everyField(language: Language) throws {
    let text = try Repository.layoutText(
      "monthly", replacing: ("language: vi ", "language: \(language.rawValue) "))
    let layout = try WorkbookLayout.read(text, file: "monthly.yaml", for: MonthlyWorkbook.schema)
    let context = MonthContext(
      results: try Self.results(), month: Self.month, language: language, layout: layout, programVersion: "1")
    let issues = IssuesDataset.rows(context) { issue in
      issue.column.map { WorkbookLocation(path: "TraLai/a.xlsx", sheet: "a", row: issue.row ?? 0, column: $0) }
    }
    let datasets =
      UnitsDataset.rows(context).described(UnitsDataset.schema)
      + MembersDataset.rows(context, MembersDataset.schema).described(MembersDataset.schema)
      + ParticipationDataset.rows(context, ParticipationDataset.schema).described(ParticipationDataset.schema)
      + ActivitiesDataset.rows(context, ActivitiesDataset.schema).described(ActivitiesDataset.schema)
      + FeedbackDataset.rows(context, FeedbackDataset.schema).described(FeedbackDataset.schema)
      + SubmissionsDataset.rows(context).described(SubmissionsDataset.schema)
      + issues.described(IssuesDataset.schema, without: ["title", "message", "hint"])
      + SourcesDataset.rows(context).described(SourcesDataset.schema, without: ["sha256"])
    let facts = MonthFacts.facts(context, inputs: 7)
    let words = MonthFacts.names.filter { $0 != "rules_digest" }.map { "  \($0): \(facts[$0] ?? "")" }
    try expect(datasets + ["facts:"] + words, in: "month-\(language.rawValue).txt")
  }
}
