import Configuration
import Movement
import Submissions
import Testing

@testable import Reporting

@Suite("New columns in the commendation workbook: of several nominations none may be left unsaid")
struct NewColumnInCommendationTests {
  private static let submissions = [
    "2022-09/03156/danh-sach.csv": """
    Mã số,Họ và tên,Đối tượng,Điện thoại
    03156-001,Lò Văn Ún,khác,0912
    03156-002,Giàng A Páo,cán bộ,

    """,
    "2022-09/03156/de-nghi.csv": """
    Loại,Mã số,Tên,Nhóm nội dung,Thành tích,Họp xét ngày,Số phiếu
    Cá nhân,03156-001,Lò Văn Ún,Môi trường,Tốt,10/9/2022,12
    Tập thể,,Xã Nậm Tin,Môi trường,Tốt,11/9/2022,

    """,
    "2022-10/03156/de-nghi.csv": """
    Loại,Mã số,Tên,Nhóm nội dung,Thành tích,Họp xét ngày,Số phiếu
    Cá nhân,03156-001,Lò Văn Ún,Môi trường,Tốt,12/10/2022,12
    Cá nhân,03156-002,Giàng A Páo,Môi trường,Tốt,,7

    """,
    "2022-10/03156/tham-gia.csv": """
    Ngày,Mã số,Họ và tên,Phương tiện
    8/10/2022,03156-002,Giàng A Páo,Xe máy

    """,
  ]

  private static func edited() throws -> EditedTemplates {
    let templates = try EditedTemplates()
    try templates.append("  - {name: Điện thoại, key: phone, type: string}\n", to: "forms/roster.yaml")
    try templates.append(
      """
        - {name: Họp xét ngày, key: met_on, type: string, cellType: date}
        - {name: Số phiếu, key: votes, type: number, cellType: integer}

      """, to: "forms/nominations.yaml")
    try templates.append("  - {name: Phương tiện, key: vehicle, type: string}\n", to: "forms/participation.yaml")
    // A unit that led nothing can be proposed, too.
    for bound in ["metric: participation_rate, at_least: 0.7", "metric: activities, at_least: 2"] {
      try templates.replace(bound, with: bound.replacing(/[0-9.]+$/, with: "0"), in: "district/rules.yaml")
    }
    let meeting = "      - {field: met_on, heading: Ngày họp, width: 12"
    for (old, new) in [
      (
        "{field: member_id, heading: Mã số, width: 13, print: false}\n      - {field: position",
        "{field: member_id, heading: Mã số, width: 13, print: false}\n      - {field: phone, heading: Điện thoại, width: 9, "
          + "print: false}\n\(meeting), print: false}\n      - {field: votes, heading: Số phiếu, width: 9, print: false}\n"
          + "      - {field: position"
      ),
      (
        "      - {field: days, heading: Số ngày, width: 10, format: \"#,##0.0\", align: center}\n",
        "\(meeting)}\n"
      ),
      (
        "      - {field: session, heading: Buổi, width: 10}\n",
        "      - {field: vehicle, heading: Phương tiện, width: 10}\n"
      ),
    ] {
      try templates.replace(old, with: new, in: "workbooks/commendation.yaml")
    }
    return templates
  }

  @Test func rosterNominationsAndDays() throws {
    let templates = try Self.edited()
    let months = MadeUpDistrict.month(2022, 9)...MadeUpDistrict.month(2022, 10)
    let layout = try templates.layout("commendation", CommendationWorkbook.schema)
    let workbook = try #require(
      CommendationWorkbook(
        results: try templates.results(Self.submissions, .period(months), for: layout), layout: layout,
        language: .vietnamese, programVersion: "1"))
    let plans = Dictionary(uniqueKeysWithValues: workbook.plans().map { ($0.name, $0) })
    let considered = try #require(plans["Xét cá nhân"])
    let columns = ["Mã số", "Điện thoại", "Ngày họp", "Số phiếu"].map(considered.column)
    #expect(columns.map(\.first) == ["03156-002", "", "", "7.0"])
    #expect(columns.map(\.last) == ["03156-001", "0912", "10/09/2022; 12/10/2022", "12.0"])
    let collectives = try #require(plans["Tập thể"])
    #expect(collectives.rows.contains { $0.cells.contains { ["11/9/2022", "11/09/2022"].contains($0.content.shown) } })
    #expect(plans["Ngày tham gia"]?.column("Phương tiện") == ["Xe máy"])
  }
}
