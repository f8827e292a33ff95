import Configuration
import Movement
import Testing

@testable import Submissions

@Suite("Several days in a cell: days lost because one of them is wrong, or a wrong one counted with the others")
struct SeveralDaysTests {
  private func results(_ rows: [String]) throws -> Results {
    try assess([
      "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster,
      "2022-10/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên,Buổi\n" + rows.map { $0 + "\n" }.joined(),
    ])
  }

  private func judged(_ rows: [String]) throws -> (issues: [String], days: [String], table: String?) {
    let results = try results(rows)
    let path = "2022-10/na-hy/tham-gia.csv"
    return (
      results.issues.filter { $0.file == path }.map { $0.place(on: path) },
      results.standings.filter { $0.days > 0 }.map { "\($0.member.id) \($0.days)" },
      results.tableLines.first { $0.hasPrefix(path) }.map { String($0.dropFirst(path.count + 1)) }
    )
  }

  /// The rows; the issues, the members with days, and what became of the table's rows.
  @Test(arguments: [
    (["8-9/10/2022,NH-1,Giàng A Páo,"], [], ["NH-1 2.0"], "2 = 1 + 0 + 1"),
    (["8-9/10/2022,NH-1,Giàng A Páo,sáng"], [], ["NH-1 1.0"], "2 = 1 + 0 + 1"),
    (["Sáng 8-9/10/2022,NH-1,Giàng A Páo,"], [], ["NH-1 1.0"], "2 = 1 + 0 + 1"),
    (["8/10 và 9/10,NH-1,Giàng A Páo,"], [], ["NH-1 2.0"], "2 = 1 + 0 + 1"),
    (
      ["8-15/10/2022,NH-1,Giàng A Páo,"], ["A2 not-weekend date", "A2 working-weekend date"], ["NH-1 2.0"],
      "2 = 1 + 0 + 1"
    ),
    (["30/10/2022; 6/11/2022,NH-1,Giàng A Páo,"], ["A2 outside-month date"], ["NH-1 1.0"], "2 = 1 + 0 + 1"),
    (["5/11/2022; 6/11/2022,NH-1,Giàng A Páo,"], ["A2 outside-month date"], [], "2 = 0 + 1 + 1"),
    (
      ["1/9/2022; 7/10/2022; 8/10/2022,NH-1,Giàng A Páo,"], ["A2 outside-month date", "A2 not-weekend date"],
      ["NH-1 1.0"], "2 = 1 + 0 + 1"
    ),
    (["8-9/10/2022,NH-9,Ai Đó,"], ["B2 unknown-member member_id"], [], "2 = 0 + 1 + 1"),
    (["8-9/10/2022,NH-1,Giang A Pao,"], ["C2 name-spelling full_name"], ["NH-1 2.0"], "2 = 1 + 0 + 1"),
    (["8-9/10/2022,NH-7,Sùng A Tủa,"], ["A2 outside-service date"], ["NH-7 1.0"], "2 = 1 + 0 + 1"),
    (
      ["9/10/2022,NH-1,Giàng A Páo,", "8-9/10/2022,NH-1,Giàng A Páo,"], ["row 3 duplicate-participation"], ["NH-1 2.0"],
      "3 = 2 + 0 + 1"
    ),
    (
      ["8-9/10/2022,NH-1,Giàng A Páo,", "9/10/2022,NH-1,Giàng A Páo,sáng"], ["row 3 session-conflict"], ["NH-1 2.0"],
      "3 = 1 + 1 + 1"
    ),
    (
      ["8-9/10/2022,NH-1,Giàng A Páo,", "8-9/10/2022,NH-1,Giàng A Páo,"], ["row 3 duplicate-participation"],
      ["NH-1 2.0"],
      "3 = 1 + 1 + 1"
    ),
    (["8/10/2022; lạ,NH-1,Giàng A Páo,"], ["A2 type-error date"], [], "2 = 0 + 1 + 1"),
    (["8-9/10/2022,NH-1,Giàng A Páo,tối"], ["D2 unknown-value session"], [], "2 = 0 + 1 + 1"),
  ])
  func judge(rows: [String], issues: [String], days: [String], table: String) throws {
    let judged = try judged(rows)
    #expect(judged.issues == issues)
    #expect(judged.days == days)
    #expect(judged.table == "participation 03169 2022-10 " + table)
  }

  /// One issue names all days that it concerns, and no other.
  @Test(arguments: [
    ("30/10/2022; 6/11/2022", "Ngày 06/11/2022 không thuộc tháng 10/2022 của biểu."),
    ("5/11/2022; 6/11/2022", "Các ngày 05/11/2022, 06/11/2022 không thuộc tháng 10/2022 của biểu."),
    ("6-8/10/2022", "Các ngày 06/10/2022, 07/10/2022 không phải ngày cuối tuần."),
    ("7-8/10/2022", "Ngày 07/10/2022 là thứ sáu, không phải ngày cuối tuần."),
    ("15-16/10/2022", "Ngày 15/10/2022 là ngày làm bù nên không tính là ngày tình nguyện."),
  ])
  func wording(date: String, message: String) throws {
    let issues = try results(["\(date),NH-1,Giàng A Páo,"]).issues.filter { $0.row == 2 }
    #expect(issues.map { $0.message(in: .vietnamese) } == [message])
  }

  @Test func ofDaysThatAreThereAlready() throws {
    let issues = try results(["8-9/10/2022,NH-1,Giàng A Páo,", "9-16/10/2022,NH-1,Giàng A Páo,"]).issues
    #expect(
      issues.filter { $0.code == DuplicateParticipation.code }.map { $0.message(in: .vietnamese) } == [
        "Lượt tham gia này (ngày 09/10/2022) đã có ở dòng 2."
      ])
  }

  @Test func anActivityHasTheFirst() throws {
    let results = try assess([
      "2022-10/na-hy/hoat-dong.csv":
        "Mã hoạt động,Ngày,Nhóm nội dung,Nội dung\nH1,8-9/10/2022,Khác,Việc\nH2,30/10 và 31/10,Khác,Việc\n"
    ])
    let dates = results.records[month("2022-10")]?.activities.map(\.date.description)
    #expect(dates == ["2022-10-08", "2022-10-30"])
    #expect(results.places() == [])
  }
}
