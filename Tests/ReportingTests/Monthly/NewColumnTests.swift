import Configuration
import Movement
import Submissions
import Testing

@testable import Reporting

@Suite("A new column is an edit of a form and a layout: what units write in it must reach the sheet")
struct NewColumnTests {
  private let templates: EditedTemplates

  init() throws { templates = try EditedTemplates() }

  private static let roster = """
    Mã số,Họ và tên,Đối tượng
    03156-001,Lò Văn Ún,khác
    03156-002,Giàng A Páo,cán bộ

    """

  @Test func aColumnOfParticipationStandsInASheetOfItsOwn() throws {
    try templates.append(
      """
        - name: Phương tiện
          key: vehicle
          type: string

      """, to: "forms/participation.yaml")
    try templates.append(
      """

        - name: Tham gia
          data: participation
          columns:
            - {field: number, heading: TT, width: 6}
            - {field: date, heading: Ngày, width: 12}
            - {field: member_id, heading: Mã số, width: 14}
            - {field: full_name, heading: Họ và tên, width: 27}
            - {field: unit_name, heading: Đơn vị, width: 20}
            - {field: session, heading: Buổi, width: 10}
            - {field: content_group, heading: Nhóm nội dung, width: 30}
            - {field: village, heading: Bản, width: 20}
            - {field: content, heading: Nội dung, width: 30}
            - {field: confirmed_by, heading: Người xác nhận, width: 20}
            - {field: vehicle, heading: Đi bằng, width: 20}

      """, to: "workbooks/monthly.yaml")
    let sheet = try templates.monthlySheet(
      "Tham gia",
      [
        "2022-10/03156/danh-sach.csv": Self.roster,
        "2022-10/03156/tham-gia.csv": """
        Ngày,Mã số,Họ và tên,Buổi,Bản,Nhóm nội dung,Nội dung,Người xác nhận,PHƯƠNG TIỆN
        9/10/2022,03156-001,Lò Văn Ún,Sáng,,Môi trường,Dọn đường,Trưởng bản,Xe máy
        8/10/2022,03156-002,Giàng A Páo,,Huổi Đắp,,Dựng nhà,,
        9/10/2022,03156-009,Lò Văn Lạ,,,,,,Ô tô
        10/10/2022,03156-002,Giàng A Páo,,,,Dọn đường,Trưởng bản,"=1+1"

        """,
      ])
    #expect(
      sheet == [
        [
          "TT", "Ngày", "Mã số", "Họ và tên", "Đơn vị", "Buổi", "Nhóm nội dung", "Bản", "Nội dung", "Người xác nhận",
          "Đi bằng",
        ],
        ["1", "2022-10-08", "03156-002", "Giàng A Páo", "Xã Nậm Tin", "Cả ngày", "", "Huổi Đắp", "Dựng nhà"],
        [
          "2", "2022-10-09", "03156-001", "Lò Văn Ún", "Xã Nậm Tin", "Sáng", "Vệ sinh môi trường", "", "Dọn đường",
          "Trưởng bản", "Xe máy",
        ],
        [
          "3", "2022-10-10", "03156-002", "Giàng A Páo", "Xã Nậm Tin", "Cả ngày", "", "", "Dọn đường", "Trưởng bản",
          "=1+1",
        ],
      ])
  }

  private static let activities = [
    "2022-10/03156/danh-sach.csv": roster,
    "2022-10/03156/hoat-dong.csv": """
    Mã hoạt động,Ngày,Nhóm nội dung,Nội dung,Ngày nghiệm thu,Nguồn kinh phí
    H1,8/10/2022,Môi trường,Dọn đường,30/10/2022,xã hội hóa
    H2,9/10/2022,Môi trường,Trồng hoa,,Ngân sách
    H3,9/10/2022,Môi trường,Quét vôi,31/10/2022,

    """,
  ]

  /// Adds a day and a choice to the activities, and both to their sheet.
  private func addToActivities() throws {
    try templates.append(
      """
        - name: Ngày nghiệm thu
          key: inspected_on
          type: string
          cellType: date
        - name: Nguồn kinh phí
          key: funding
          type: string
          values:
            - {code: budget, label: Ngân sách}
            - {code: donated, label: Xã hội hóa}

      """, to: "forms/activities.yaml")
    try templates.replace(
      "      - {field: partners, heading: Đơn vị phối hợp, width: 19}",
      with: """
              - {field: inspected_on, heading: Nghiệm thu, width: 12}
              - {field: funding, heading: Kinh phí, width: 19}
        """, in: "workbooks/monthly.yaml")
  }

  /// The cells of the sheet's rows from the day on, as far as the new columns reach.
  private func activityRows() throws -> [[String]] {
    try templates.monthlySheet("Hoạt động", Self.activities).filter { Int($0.first ?? "") != nil }
      .map { row in [row[1], row[3], row[4]] }
  }

  @Test func aDayAndAChoiceStandInTheSheetThatIsThere() throws {
    try addToActivities()
    #expect(
      try activityRows() == [
        ["2022-10-08", "2022-10-30", "Xã hội hóa"], ["2022-10-09", "", "Ngân sách"], ["2022-10-09", "2022-10-31", ""],
      ])
  }

  @Test func aColumnOfFeedbackStandsInItsSheet() throws {
    try templates.append("  - {name: Người nêu, key: raised_by, type: string}\n", to: "forms/feedback.yaml")
    try templates.replace(
      "      - {field: topic, heading: Lĩnh vực, width: 12}\n",
      with: "      - {field: raised_by, heading: Người nêu, width: 12}\n", in: "workbooks/monthly.yaml")
    let rows = try templates.monthlySheet(
      "Kiến nghị",
      [
        "2022-10/03156/kien-nghi.csv":
          "Ngày,Nội dung kiến nghị,Thuộc thẩm quyền,Người nêu\n8/10/2022,Sửa đường,x,Ông Páo\n"
      ])
    #expect(rows.contains { $0.contains("Sửa đường") && $0.contains("Ông Páo") })
  }

  @Test func aLayoutMayWordAndChooseByTheCodes() throws {
    try addToActivities()
    try templates.replace(
      "codes:\n", with: "codes:\n  activities.funding: {donated: {text: Dân góp, fill: \"E2EFDA\"}}\n",
      in: "workbooks/monthly.yaml")
    try templates.replace(
      "    data: activities\n", with: "    data: activities\n    where: {funding: [donated, budget]}\n",
      in: "workbooks/monthly.yaml")
    #expect(
      try activityRows() == [["2022-10-08", "2022-10-30", "Dân góp"], ["2022-10-09", "", "Ngân sách"]])
  }

  @Test func everyTypeKeepsItsKind() throws {
    try templates.append(
      """
        - {name: Năm vào Đảng, key: joined, type: string, cellType: date-or-year}
        - {name: Số con, key: children, type: number, cellType: integer}
        - {name: Hệ số, key: factor, type: number}
        - {name: Đảng viên dự bị, key: probation, type: boolean, trueValues: [x, Phải], falseValues: [Không]}
        - name: Sở trường
          key: skills
          type: string
          cellType: list
          values: [{code: masonry, label: Thợ xây}, {code: driving, label: Lái xe}]

      """, to: "forms/roster.yaml")
    try templates.replace(
      "      - {field: status, heading: Kết quả, width: 20}\n      - {field: unit_name, heading: Đơn vị, width: 30",
      with: """
              - {field: joined, heading: Vào Đảng, width: 12}
              - {field: children, heading: Con, width: 12, total: sum}
              - {field: factor, heading: Hệ số, width: 12}
              - {field: probation, heading: Dự bị, width: 12}
              - {field: skills, heading: Sở trường, width: 20}
              - {field: birth_date, heading: Sinh, width: 12}
              - {field: unit_name, heading: Đơn vị, width: 30
        """, in: "workbooks/monthly.yaml")
    let sheet = try templates.monthlySheet(
      "Cá nhân",
      [
        "2022-10/03156/danh-sach.csv": """
        Mã số,Họ và tên,Đối tượng,Năm vào Đảng,Số con,Hệ số,Đảng viên dự bị,Sở trường,Ngày sinh
        03156-001,Lò Văn Ún,khác,2010,2,"3,66",x,lái xe; thợ xây,1985
        03156-002,Giàng A Páo,cán bộ,3/2/2011,,,,,2/9/1990

        """
      ])
    let rows = sheet.filter { Int($0.first ?? "") != nil }.map { Array($0.suffix(7)) }
    #expect(
      rows == [
        ["2010", "2", "3.66", "Phải", "Lái xe; Thợ xây", "1985", "Xã Nậm Tin"],
        ["2011-02-03", "", "", "Không", "", "1990-09-02", "Xã Nậm Tin"],
      ])
  }

  @Test func aFieldThatNoFormHasIsRefusedWithThoseThereAre() throws {
    try addToActivities()
    try templates.replace("{field: funding,", with: "{field: founding,", in: "workbooks/monthly.yaml")
    let error = #expect(throws: ConfigurationError.self) {
      try templates.layout("monthly", MonthlyWorkbook.schema)
    }
    #expect(error?.key == "sheets[3].columns[4].field")
    #expect(
      error?.vietnamese
        == "dữ liệu “activities” không có trường “founding”; các trường: number, activity_id, date, lead_unit, unit_name, "
        + "partners, commune, village, place, content_group, content, members, villagers, beneficiaries, quantity, "
        + "quantity_unit, value_vnd, confirmed_by, materials, inspected_on, funding")
  }

  @Test(
    "A name that means two things is refused: a form's column must not show what the program counts",
    arguments: [("days", 5), ("number", 0)])
  func clash(key: String, column: Int) throws {
    try templates.append("  - {name: Số ngày nghỉ phép, key: \(key), type: string}\n", to: "forms/roster.yaml")
    let error = #expect(throws: ConfigurationError.self) {
      try templates.layout("monthly", MonthlyWorkbook.schema)
    }
    #expect(error?.key == "sheets[1].columns[\(column)].field")
    #expect(
      error?.english == "“\(key)” is a field by itself and the key of a column of the form roster; change that key")
    #expect(
      error?.vietnamese
        == "“\(key)” vừa là một trường có sẵn, vừa là key của một cột trong biểu roster; hãy đổi key của cột ấy")
  }

  @Test(arguments: ["Nguồn", "nguồn", "Tham gia: tháng 10", "Tham gia #2", String(repeating: "a", count: 32)])
  func aSheetsNameThatExcelDoesNotTake(name: String) throws {
    try templates.append(
      """

        - name: "\(name)"
          data: participation
          columns: [{field: date, heading: Ngày, width: 12}]

      """, to: "workbooks/monthly.yaml")
    let error = #expect(throws: ConfigurationError.self) {
      try templates.layout("monthly", MonthlyWorkbook.schema)
    }
    #expect(error?.key == "sheets[8]")
    #expect(
      error?.english == "“\(name)” cannot name a sheet: at most 31 characters, none of [ ] : * ? / \\, no name twice")
  }

  @Test func theRosterOfABlankFormKeepsIt() throws {
    try templates.append(
      """
        - {name: Điện thoại, key: phone, type: string}
        - {name: Biết lái xe, key: drives, type: boolean, trueValues: [x, Có], falseValues: [Không]}

      """, to: "forms/roster.yaml")
    let sent = "Mã số,Họ và tên,Đối tượng,Điện thoại,Biết lái xe\n03156-001,Lò Văn Ún,khác,0912 345 678,x\n"
    let results = try templates.results(["2022-10/03156/danh-sach.csv": sent])
    let member = try #require(results.records[MadeUpDistrict.month(2022, 10)]?.rosters.member("03156-001"))
    let fields = try #require(try templates.forms()[.roster]).fields.suffix(2)
    #expect(fields.map { $0.value(of: member) } == [.text("0912 345 678"), .text("Có")])
  }
}
