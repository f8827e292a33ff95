import Foundation
import TestSupport
import WorkbookWriting

/// Submissions of a few units, with every kind of mistake, in CSV files and workbooks; the same for the same seed.
struct GeneratedSubmissions {
  private var random: Xorshift
  let folder: TemporaryFolder
  static let units = ["03156", "03165", "03169", "VPHU", "BTG"]
  static let names = [
    "03156": "Xã Nậm Tin", "03165": "Xã Pa Tần", "03169": "Xã Nà Hỳ", "VPHU": "Văn phòng Huyện ủy",
    "BTG": "Ban Tuyên giáo Huyện ủy",
  ]

  init(seed: UInt64, in folder: TemporaryFolder) {
    random = Xorshift(seed: seed)
    self.folder = folder
  }

  mutating func write() throws {
    for month in ["2022-09", "2022-10"] {
      for unit in Self.units { try write(unit, month) }
    }
  }

  private mutating func write(_ unit: String, _ month: String) throws {
    if month == "2022-09" || random.chance(30) { try write(roster(unit), "danh-sach", unit, month) }
    for part in 0..<(1 + random.next(below: 2)) {
      try write(participation(unit, month), "tham-gia_\(part)", unit, month)
    }
    if random.chance(60) { try write(activities(unit, month), "hoat-dong", unit, month) }
    if random.chance(50) { try write(feedback(month), "kien-nghi", unit, month) }
    if random.chance(15) { try folder.write("Nội dung,Ghi chú khác\nabc,1\n", to: "\(month)/\(unit)/linh-tinh.csv") }
    if random.chance(10) { try folder.write(Data([0x50, 0x4B, 3, 4, 9, 9, 9, 9]), to: "\(month)/\(unit)/hong.xlsx") }
  }

  // Tables.

  private mutating func roster(_ unit: String) -> [[String]] {
    var rows = [["STT", "Mã số", "Họ và tên", "Ngày sinh", "Đối tượng", "Từ ngày", "Đến ngày"]]
    for number in 1...(4 + random.next(below: 5)) {
      rows.append([
        String(number), member(unit, number), random.pick(Self.people),
        random.pick(["1980", "12/5/1985", "31/2/1990", ""]),
        random.pick(["cán bộ", "đảng viên; công chức", "khác", "lạ"]),
        random.pick(["", "", "1/9/2022"]), random.pick(["", "", "1/8/2022"]),
      ])
    }
    return rows
  }

  private mutating func participation(_ unit: String, _ month: String) -> [[String]] {
    var rows = [["Ngày", "Mã số", "Họ và tên", "Buổi", "Mã hoạt động", "Nhóm nội dung", "Nội dung"]]
    for _ in 0..<random.next(below: 14) {
      rows.append([
        date(month), random.chance(80) ? member(unit, 1 + random.next(below: 8)) : "", random.pick(Self.people),
        random.pick(["", "cả ngày", "sáng", "Chiều", "tối"]), random.pick(["", "HD01", "HD09"]),
        random.pick(["Kinh tế", "Môi trường", "", "không có"]),
        random.pick([
          "Dọn đường", "=1+1", "Làm \"nhà\", dựng cột", "Dòng một\nDòng hai", "  thừa   khoảng trắng ", "_x0041_",
        ]),
      ])
      if random.chance(4) { rows[rows.count - 1].append("thừa") }
      if random.chance(4) { rows.append(Array(repeating: "", count: 7)) }
    }
    if random.chance(30) { rows.append(["", "", "Người lập biểu"]) }
    return rows
  }

  private mutating func activities(_ unit: String, _ month: String) -> [[String]] {
    var rows = [
      ["Mã hoạt động", "Ngày", "Nhóm nội dung", "Nội dung", "Số người dân tham gia", "Khối lượng", "Đơn vị tính"]
    ]
    for number in 1...3 {
      rows.append([
        "HD0\(random.chance(80) ? number : 1)", date(month), random.pick(["Kinh tế", "Môi trường", "x"]), "Làm đường",
        random.pick(["12", "1.200", "1,200", "-3", "mười", ""]), random.pick(["", "1,5", "200 m", "3"]),
        random.pick(["", "m", "km"]),
      ])
    }
    return rows
  }

  private mutating func feedback(_ month: String) -> [[String]] {
    var rows = [["Ngày", "Nội dung kiến nghị", "Thuộc thẩm quyền", "Kết quả giải quyết", "Chuyển đến"]]
    for _ in 0..<3 {
      rows.append([
        date(month), "Đề nghị sửa đường", random.pick(["x", "không", "", "có lẽ"]), random.pick(["", "Đã sửa"]),
        random.pick(["", "Huyện"]),
      ])
    }
    return rows
  }

  private mutating func member(_ unit: String, _ number: Int) -> String {
    random.chance(5) ? "\(Self.units[random.next(below: Self.units.count)])-00\(number)" : "\(unit)-00\(number)"
  }

  private mutating func date(_ month: String) -> String {
    let (year, number) = (month.prefix(4), Int(month.suffix(2)) ?? 1)
    return random.pick([
      "\(3 + random.next(below: 25))/\(number)/\(year)", "CN \(random.pick([9, 16, 23]))/10/2022", "8-10-2022",
      "10/13/2022",
      "\(year)-\(month.suffix(2))-08", "", "T7 10/9/2022", "44842",
    ])
  }

  private static let people = ["Lò Văn Ún", "Giàng A Páo", "giàng a páo", "Mùa Thị Dế", "Vàng A Chứ", "Lo Van Un"]
}

// Files.
extension GeneratedSubmissions {
  private mutating func write(_ table: [[String]], _ name: String, _ unit: String, _ month: String) throws {
    var rows = titles(unit, month) + table
    if random.chance(5) { rows = rows.map { Array($0.dropFirst(3)) } }
    if random.chance(4), let header = rows.firstIndex(where: { $0.count > 4 }) { rows[header][0] = rows[header][1] }
    var file = name
    if random.chance(4) { file += " " + (Self.names[random.pick(Self.units)] ?? "") }
    if random.chance(4) { file += " thang-9-2022" }
    if random.chance(35) { return try writeWorkbook(rows, "\(month)/\(unit)/\(file).xlsx") }
    let text = csv(rows)
    try folder.write(text, to: "\(month)/\(unit)/\(file).csv")
    if random.chance(6) { try folder.write(text, to: "\(month)/\(unit)/\(file)_lan2.csv") }
  }

  private mutating func titles(_ unit: String, _ month: String) -> [[String]] {
    guard random.chance(60) else { return [] }
    let named = random.chance(92) ? unit : random.pick(Self.units)
    let number = random.chance(95) ? Int(month.suffix(2)) ?? 1 : 8
    return [["UBND HUYỆN NẬM PỒ"], [(Self.names[named] ?? "").uppercased()], ["Tháng \(number) năm 2022"], []]
  }

  private mutating func csv(_ rows: [[String]]) -> String {
    let delimiter = random.pick([",", ";", "\t"])
    let end = random.pick(["\n", "\r\n"])
    let text = rows.map { row in
      row.map { cell in
        cell.contains { "\",;\t\n".contains($0) }
          ? "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : cell
      }.joined(separator: delimiter)
    }.joined(separator: end)
    return random.pick(["", "\u{FEFF}"]) + text + end
  }

  /// Days and numbers as such, now and then an error value, a second part of the table, a sheet without a form.
  private mutating func writeWorkbook(_ rows: [[String]], _ name: String) throws {
    let properties = DocumentProperties(created: SheetDate(year: 2022, month: 10, day: 31))
    let workbook = try Workbook(path: folder.place(name), properties: properties)
    let sheet = try workbook.addSheet(named: random.pick(["T10", "Sheet1", "Hướng dẫn", "2022"]))
    for (row, cells) in rows.enumerated() {
      for (column, text) in cells.enumerated() where !text.isEmpty {
        try sheet.write(
          content(text), at: CellPosition(row: row + 1, column: column),
          style: CellStyle().with { $0.numberFormat = text.contains("/10/2022") ? "dd/mm/yyyy" : nil })
      }
    }
    if random.chance(40) {
      let other = try workbook.addSheet(named: "Ghi chú")
      try other.write(.text("Gọi lại cho xã"), at: CellPosition(row: 2, column: 1))
    }
    try workbook.close()
  }

  private mutating func content(_ text: String) -> CellContent {
    let parts = text.split(separator: "/")
    if parts.count == 3, let day = Int(parts[0]), parts[1] == "10", parts[2] == "2022" {
      return .date(SheetDate(year: 2022, month: 10, day: day))
    }
    if let number = Double(text) { return .number(number) }
    return random.chance(2) ? .error(random.pick(["#REF!", "#N/A"])) : .text(text)
  }
}
