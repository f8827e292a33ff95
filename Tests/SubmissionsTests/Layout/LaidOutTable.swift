import TestSupport

/// A participation table laid out at random as clerks lay theirs out, and what a person reads in it.
struct LaidOutTable {
  /// The cells of the sheet, row by row.
  private(set) var grid: [[String]] = []
  /// The merged cells; only a workbook has any.
  private(set) var merged: [String] = []
  /// The rows below the headings as `ReadSheet.lines` tells them.
  private(set) var lines: [String] = []
  /// The last row from 1 of the headings.
  private(set) var headerRow = 0

  private var random: Xorshift
  private let columns: [Column]
  private let isWorkbook: Bool
  private var content = ""
  private var number = 0

  private enum Column: CaseIterable {
    case number, date, member, name, session, content
  }

  private static let names = [
    "Lò Thị Páo", "Giàng A Páo", "Vàng Seo Lử", "Tống Công Minh", "Phó Thị Tổng", "Đồn Văn Vàng",
  ]
  private static let contents = ["Dọn đường", "Tổng vệ sinh", "Cộng tác với bản", "Ghi chép hộ khẩu", "Thăm 3 hộ"]

  init(seed: UInt64, isWorkbook: Bool) {
    var random = Xorshift(seed: seed)
    columns = Column.allCases.shuffled(using: &random)
    self.random = random
    self.isWorkbook = isWorkbook
    addTitles()
    addHeadings()
    for _ in 0..<Int.random(in: 1...12, using: &self.random) { addPart() }
    addPeople()
    addFooter()
  }

  private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

  private mutating func add(_ cells: [Column: String]) { grid.append(columns.map { cells[$0] ?? "" }) }

  private mutating func addLine(_ text: String) { lines.append("\(grid.count) \(text)") }

  private mutating func addTitles() {
    let titles = ["UBND XÃ NÀ HỲ", "DANH SÁCH THAM GIA", "Tháng 10 năm 2022", ""]
    for title in titles.shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random)) { grid.append([title]) }
  }

  // Headings.

  private static let plain: [Column: String] = [
    .number: "STT", .date: "Ngày", .member: "Mã số", .name: "Họ và tên", .session: "Buổi", .content: "Nội dung",
  ]
  private static let explained: [Column: String] = [
    .number: "TT", .date: "Ngày (dd/mm/yyyy)", .member: "Mã CB", .name: "HỌ VÀ TÊN", .session: "Buổi (sáng/chiều)",
    .content: "Công việc",
  ]

  private mutating func addHeadings() {
    let headings = chance(2) ? Self.plain : Self.explained
    if chance(3) {
      // The upper row has some of the headings, the lower one the others: all are read.
      let upper = Set(columns.filter { _ in Bool.random(using: &random) })
      if !upper.isEmpty, upper.count < columns.count {
        add(headings.filter { upper.contains($0.key) })
        add(headings.filter { !upper.contains($0.key) })
      } else {
        add(headings)
      }
    } else {
      add(headings)
    }
    headerRow = grid.count
    addNumbering()
  }

  private mutating func addNumbering() {
    guard chance(3) else { return }
    grid.append(columns.indices.map { "(\($0 + 1))" })
    addLine("numbering")
  }

  // Rows.

  private mutating func addPart() {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: grid.append([])
    case 1:
      number += 1
      add([chance(2) ? .number : .content: "Tổ \(number)"])
      addLine("group")
    case 2:
      add([.name: "II. Khối Đảng"])
      addLine("group")
    case 3:
      add([.number: ["Cộng", "Tổng cộng:", "Cộng tuần 2"].randomElement(using: &random) ?? "", .content: "12"])
      addLine("sum")
    case 4
    where headerRow == grid.firstIndex { $0.contains("Ngày") }.map({ $0 + 1 })
      && grid[headerRow - 1].allSatisfy { !$0.isEmpty }:
      grid.append(grid[headerRow - 1])
      addLine("repeated")
      addNumbering()
    case 5:
      number += 1
      add([.number: "\(number)"])
      addLine("numbered")
    default: break
    }
    addPeople()
  }

  /// One to three people of a day; in a workbook the day may stand once, merged over their rows.
  private mutating func addPeople() {
    let day = Int.random(in: 1...28, using: &random)
    let count = Int.random(in: 1...3, using: &random)
    let isMerged = isWorkbook && count > 1 && chance(2)
    for place in 0..<count {
      number += 1
      let name = Self.names.randomElement(using: &random) ?? ""
      let (session, code) =
        [("", nil), ("sáng", "morning"), ("Chiều", "afternoon"), ("cả ngày", "full")].randomElement(using: &random) ?? (
          "", nil
        )
      let repeats = !content.isEmpty && chance(4)
      if !repeats { content = Self.contents.randomElement(using: &random) ?? "" }
      add([
        .number: chance(3) ? "" : "\(number)",
        .date: isMerged && place > 0 ? "" : place > 0 && chance(4) ? "nt" : "\(day)/10/2022",
        .member: "NH-\(number)", .name: name, .session: session, .content: repeats ? "-nt-" : content,
      ])
      let isoDay = day < 10 ? "0\(day)" : "\(day)"
      addLine(
        "date 2022-10-\(isoDay), member_id NH-\(number), full_name \(name)" + (code.map { ", session \($0)" } ?? "")
          + ", content \(content)")
    }
    if isMerged, let column = columns.firstIndex(of: .date) {
      let letter = String(UnicodeScalar(UInt8(65 + column)))
      merged.append("\(letter)\(grid.count - count + 1):\(letter)\(grid.count)")
    }
  }

  private mutating func addFooter() {
    let footers = [
      [
        ["Tổng cộng: 12 lượt"], ["", "Nà Hỳ, ngày 31 tháng 10 năm 2022"], ["Người lập", "", "CHỦ TỊCH"],
        ["(đã ký)", "", "Lò Văn Hoà"],
      ],
      [["", "", "T/M BAN THƯỜNG VỤ"], ["", "", "BÍ THƯ"], ["", "", "Giàng A Páo"]],
      [["Nơi nhận: Huyện ủy"], ["- Lưu VP"]], [],
    ]
    for row in footers.randomElement(using: &random) ?? [] {
      grid.append(row)
      addLine("footer")
    }
  }

  /// The sheet as a CSV file.
  var csv: String {
    grid.map { row in row.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n" }.joined()
  }
}
