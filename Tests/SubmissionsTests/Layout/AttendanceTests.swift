import Testing

@testable import Submissions
@testable import TableReading

@Suite("Attendance sheets: people down and days across are days of work that nobody else wrote down")
struct AttendanceTests {
  @Test(arguments: [
    ("dates in one row", "Họ và tên,8/10,9/10\nA B,x,\n", "participation 1: date B+C, full_name A"),
    ("weekdays below", "Họ và tên,8/10,9/10\n,T7,CN\nA B,x,\n", "participation 1–2: date B+C, full_name A"),
    ("weekdays above", "Họ và tên,T7,CN\n,8/10,9/10\nA B,x,\n", "participation 1–2: date B+C, full_name A"),
    (
      "sessions below", "Họ và tên,8/10,,9/10,\n,S,C,Sáng,Chiều\nA B,x,,,x\n",
      "participation 1–2: date B+C+D+E, full_name A"
    ),
    (
      "numbers below a heading for all", "STT,Họ và tên,Ngày trong tháng,,\n,,1,2,3\n1,A B,x,,\n",
      "participation 1–2: date C+D+E, full_name B"
    ),
    (
      "numbers, weekdays, and numbered columns below",
      "STT,Họ và tên,Tháng 10,,\n,,1,2,8\n,,T7,CN,T7\n(1),(2),(3),(4),(5)\n1,A B,x,,\n",
      "participation 1–3: date C+D+E, full_name B"
    ),
    (
      "numbers below no such heading", "Mã số,Họ và tên,Đối tượng,Điểm,,\n,,,1,2,3\nNH-1,A B,khác,x,,\n",
      "roster 1: member_id A, full_name B, groups C"
    ),
    (
      "numbers out of order", "Mã số,Họ và tên,Đối tượng,Ngày,,\n,,,3,2,1\nNH-1,A B,khác,x,,\n",
      "participation 1: date D, member_id A, full_name B"
    ),
    (
      "with the columns of a roster", "Mã số,Họ và tên,Đối tượng,8/10,9/10\nNH-1,A B,khác,x,\n",
      "participation 1: date D+E, member_id A, full_name B"
    ),
    ("the name in two columns", "Họ đệm,Tên,8/10,9/10\nA,B,x,\n", "participation 1: date C+D, full_name A+B"),
    (
      "one day is none", "Mã số,Họ và tên,Đối tượng,8/10\nNH-1,A B,khác,x\n",
      "roster 1: member_id A, full_name B, groups C"
    ),
  ])
  func headings(_ name: String, _ text: String, _ expected: String) throws {
    let found = try ReadSheet(csv: text).heads
    #expect(found == [expected])
  }

  @Test(arguments: [
    ("Họ và tên,8/10,9/10,Cộng,Màu áo\nA B,x,,1,đỏ\n", ["Màu áo"]),
    ("Ngày,Họ và tên,Tổng số,Màu áo\n8/10/2022,A B,1,đỏ\n", ["Tổng số", "Màu áo"]),
  ])
  func columnsThatNobodyKnows(text: String, expected: [String]) throws {
    let match = try #require(try ReadSheet(csv: text).tables.first?.match)
    #expect(match.unknown.map(\.heading) == expected)
  }

  @Test func mergedHeadings() throws {
    let sheet = try ReadSheet(
      workbook: [
        ["Tháng 10 năm 2022", "", "", "", "", ""], ["TT", "Họ và tên", "Ngày", "", "", "Cộng"],
        ["", "", "=1", "=2", "=8", ""],
        ["=1", "A B", "x", "", "s", "=1.5"], ["TT", "Họ và tên", "Ngày", "", "", "Cộng"],
        ["", "", "=1", "=2", "=8", ""], ["=2", "C D", "", "+", "", "=1"],
      ], merged: ["A1:F1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "A5:A6", "B5:B6", "C5:E5", "F5:F6"])
    #expect(sheet.heads == ["participation 2–3: date C+D+E, full_name B"])
    #expect(
      sheet.lines == [
        "4 full_name A B, C 2022-10-01 full, E 2022-10-08 morning", "5 repeated", "6 repeated",
        "7 full_name C D, D 2022-10-02 full",
      ])
  }

  @Test(arguments: [
    (["x", "X", "✓", "✔", "✔\u{FE0F}", "+", "1", "cả ngày", "Cả ngày", "s,c", "S, C", "s+c", "S + C"], "full"),
    (["s", "S", "sáng", "Sáng"], "morning"),
    (["c", "C", "chiều"], "afternoon"), (["½", "1/2", "\"0,5\""], "half"),
    (["", "-", "0", "vắng", "p", "P", "phép", "KP", "ốm", "nghỉ"], nil),
    (["y", "2", "vàng", "đi công tác"], "!unknown-value"),
  ])
  func marks(_ marks: [String], _ session: String?) throws {
    for mark in marks {
      let cell = mark.contains(",") && !mark.hasPrefix("\"") ? "\"\(mark)\"" : mark
      let expected = session.map { $0.hasPrefix("!") ? ", B \($0)" : ", B 2022-10-08 \($0)" } ?? ""
      #expect(
        try ReadSheet(csv: "Họ và tên,8/10,9/10\nA B,\(cell),\nC D,s,\n").lines.first == "2 full_name A B\(expected)",
        "\(mark)")
    }
  }

  @Test(arguments: [
    ("s", "B 2022-10-08 full"), ("x", "B !unknown-value"), ("+", "B !unknown-value"), ("1", "B !unknown-value"),
    ("✓", "B !unknown-value"),
  ])
  func vIsATickOnlyWhereThereIsNoOther(_ other: String, _ expected: String) throws {
    #expect(
      try ReadSheet(csv: "Họ và tên,8/10,9/10\nA B,v,\nC D,,\(other)\n").lines.first == "2 full_name A B, \(expected)")
  }

  @Test func theMarkBelowAMorning() throws {
    let text = "Họ và tên,8/10,,9/10,\n,S,C,S,C\nA B,x,x,C,\nE G,S,C,,0\n"
    let found = try ReadSheet(csv: text).lines
    #expect(
      found == [
        "3 full_name A B, B 2022-10-08 morning, C 2022-10-08 afternoon, D !unknown-value",
        "4 full_name E G, B 2022-10-08 morning, C 2022-10-08 afternoon",
      ])
  }

  @Test("who is one of the table, and what is not")
  func rows() throws {
    let text = """
      STT,Mã số,Họ và tên,1/10,2/10,8/10,Tổng số
      I,,Khối Đảng,,,,
      1,NH-1,Giàng A Páo,x,,x,2
      ,NH-2,Lò Văn Hoà,,,,0
      ,,Vàng A Dơ,s,,,"0,5"
      Tổ hai,,,,,,
      3,,,,,,
      4,,,-,-,-,
      Cộng,,,2,1,1,
      5,,Thào Thị Mỷ,,,,
      Tổng cộng,,,2,1,1,4
      ,,Người lập,,,CHỦ TỊCH,
      ,,Giàng A Páo,,,Lò Văn Hoà,

      """
    let found = try ReadSheet(csv: text).lines
    #expect(
      found == [
        "2 group", "3 member_id NH-1, full_name Giàng A Páo, D 2022-10-01 full, F 2022-10-08 full",
        "4 member_id NH-2, full_name Lò Văn Hoà",
        "5 full_name Vàng A Dơ, D 2022-10-01 morning", "6 group", "7 numbered", "8 numbered", "9 sum",
        "10 full_name Thào Thị Mỷ", "11 footer",
        "12 footer", "13 footer",
      ])
  }

  private func places(_ text: String, month: String = "2022-10") throws -> [String] {
    let sent = "\(month)/na-hy/cham-cong.csv"
    let results = try assess([sent: text, "\(month)/na-hy/a-danh-sach.csv": SmallDistrict.roster])
    return results.tableLines.filter { $0.hasPrefix(sent) }.map {
      String($0.split(separator: " ", maxSplits: 4).last ?? "")
    }
      + results.places(on: sent)
  }

  @Test("every issue of a mark stands at its cell; the row counts if any mark does")
  func judged() throws {
    let text = """
      Mã số,Họ và tên,1/10,3/10,8/10,5/11
      NH-1,Giàng A Páo,x,x,y,x
      NH-2,Lò Văn Hoà,,,?,
      NH-3,Vàng A Dơ,,,,
      NH-9,Mùa A Tủa,x,,y,
      NH-4,Sai Tên,x,,,

      """
    let found = try places(text)
    #expect(
      found == [
        "6 = 2 + 3 + 1", "D2 not-weekend date", "E2 unknown-value date", "F2 outside-month date",
        "E3 unknown-value date", "A5 unknown-member member_id",
        "E5 unknown-value date", "B6 name-mismatch full_name",
      ])
  }

  @Test func twiceTheSameDay() throws {
    let found = try places("Mã số,Họ và tên,1/10,Ngày 1,8/10\nNH-1,Giàng A Páo,x,x,x\nNH-2,Lò Văn Hoà,s,x,\n")
    #expect(
      found == [
        "3 = 2 + 0 + 1", "D2 duplicate-participation date", "D3 session-conflict date",
      ])
  }

  @Test func aDayThatTheMonthDoesNotHave() throws {
    let found = try places(
      "Họ và tên,Ngày 30,Ngày 31\nVàng A Dơ A,,\nGiàng A Páo,,x\nThào Thị Mỷ,,y\nLò Văn Hoà,,-\n", month: "2022-09"
    ).filter { $0.contains("type-error") }
    #expect(
      found == ["C3 type-error date", "C4 type-error date"])
  }
}
