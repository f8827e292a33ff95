import TestSupport

@testable import Submissions

/// A month of Nà Hỳ without any mistake: the rows of all five forms, by field, made up from a seed.
struct GeneratedMonth {
  typealias Row = [FieldKey: String]

  private(set) var rows: [FormKind: [Row]] = [:]
  /// The rows that no other row refers to, so that one may be spoilt without harm to others.
  private(set) var spare: [FormKind: Range<Int>] = [:]

  private static let eligibleDays = [1, 2, 8, 9, 16, 22, 23, 29, 30]

  init(using random: inout Xorshift) {
    let members = Self.members(using: &random)
    let settled = members.dropLast(3)
    let activities = (1...8).map { Self.activity($0, using: &random) }
    keep(.roster, members, spare: members.count - 3..<members.count)
    keep(.activities, activities, spare: 4..<8)
    keep(.participation, settled.flatMap { Self.days(of: $0, using: &random) })
    let nominees = settled.shuffled(using: &random).prefix(4).map { member in
      [
        .kind: "Cá nhân", .memberID: member[.memberID] ?? "", .name: member[.fullName] ?? "",
        .contentGroup: "Khác", .achievement: "Làm đường, dọn vệ sinh", .form: "Giấy khen",
      ] as Row
    }
    let unit: Row = [
      .kind: "Tập thể", .name: "Xã Nà Hỳ", .contentGroup: "Làm đường", .achievement: "Tốt", .form: "",
    ]
    keep(.nominations, nominees + [unit], spare: 0..<4)
    keep(.feedback, (1...6).map { _ in Self.feedback(using: &random) })
  }

  private mutating func keep(_ kind: FormKind, _ made: [Row], spare indices: Range<Int>? = nil) {
    rows[kind] = made
    spare[kind] = indices ?? made.indices
  }

  private static func members(using random: inout Xorshift) -> [Row] {
    let names = ["Giàng", "Lò", "Vàng", "Thào", "Sùng"].flatMap { family in
      ["A", "Văn", "Thị"].flatMap { middle in
        ["Páo", "Sình", "Tủa", "Dế", "Vừ"].map { "\(family) \(middle) \($0)" }
      }
    }
    return names.shuffled(using: &random).prefix(12).enumerated().map { index, name in
      [
        .memberID: "NH-\(index + 10)", .fullName: name,
        .birthDate: ["1985", "1/2/1990", ""].randomElement(using: &random) ?? "",
        .position: "Cán bộ",
        .groups: ["cán bộ", "Công chức; Đảng viên", "LLVT"].randomElement(using: &random) ?? "khác",
        .fromDate: "1/1/2020", .toDate: "",
      ]
    }
  }

  private static func activity(_ number: Int, using random: inout Xorshift) -> Row {
    [
      .activityID: "H\(number)", .date: day(using: &random),
      .leadUnit: ["", "Nà Hỳ", "3169"].randomElement(using: &random) ?? "",
      .partners: "Đoàn xã", .commune: "Nà Hỳ", .village: village(using: &random),
      .contentGroup: "Đường xanh, sạch, đẹp",
      .content: "Phát quang, \"mở\" đường", .members: "12", .villagers: "1.200", .beneficiaries: "-", .quantity: "1,5",
      .quantityUnit: "km", .valueVND: "12,500,000", .confirmedBy: "Trưởng bản",
    ]
  }

  private static func days(of member: Row, using random: inout Xorshift) -> [Row] {
    eligibleDays.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)).map { number in
      [
        .date: written(number, using: &random), .memberID: member[.memberID] ?? "", .fullName: member[.fullName] ?? "",
        .session: ["Cả ngày", "sáng", "Chiều"].randomElement(using: &random) ?? "", .village: village(using: &random),
        .activityID: ["", "H1", "H2", "H4"].randomElement(using: &random) ?? "", .contentGroup: "Khác",
        .content: "Dọn vệ sinh",
        .confirmedBy: "Trưởng bản",
      ]
    }
  }

  private static func feedback(using random: inout Xorshift) -> Row {
    [
      .date: day(using: &random), .village: village(using: &random), .topic: "Giao thông", .content: "Xin mở đường",
      .withinAuthority: "x", .resolution: "Đã làm", .resolvedOn: "31/10/2022", .escalatedTo: "",
    ]
  }

  private static func village(using random: inout Xorshift) -> String {
    ["", "Huổi Sang", "bản nà hỳ 1"].randomElement(using: &random) ?? ""
  }

  private static func day(using random: inout Xorshift) -> String {
    written(eligibleDays.randomElement(using: &random) ?? 1, using: &random)
  }

  private static func written(_ day: Int, using random: inout Xorshift) -> String {
    let serial = 44_834 + day
    return [
      "\(day)/10/2022", "\(day).10.22", "2022-10-\(day < 10 ? "0" : "")\(day)", "\(serial)",
      "ngày \(day) tháng 10 năm 2022",
    ]
    .randomElement(using: &random) ?? ""
  }
}

/// A table as a clerk may lay it out: titles, columns in any order, a numbering row, blank rows, a footer, one of the delimiters.
struct ClerkLayout {
  /// The text of the file.
  private(set) var text = ""
  /// The row of the spreadsheet in which each row of the form stands, from 1.
  private(set) var places: [Int] = []
  /// The fields by column.
  let columns: [FieldKey]
  /// Whether there is a footer.
  let hasFooter: Bool

  init(_ kind: FormKind, _ rows: [GeneratedMonth.Row], extraCell: Int? = nil, using random: inout Xorshift) throws {
    let fields = try SmallDistrict.forms()[kind]?.fields ?? []
    let names = Dictionary(uniqueKeysWithValues: fields.map { ($0.key, $0.name) })
    columns = fields.compactMap { FieldKey(rawValue: $0.key) }.shuffled(using: &random)
    hasFooter = Bool.random(using: &random)
    let delimiter = [",", ";", "\t", "|"].randomElement(using: &random) ?? ","
    var lines: [[String]] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      lines.append([["UBND XÃ NÀ HỲ", "", "Tháng 10 năm 2022"].randomElement(using: &random) ?? ""])
    }
    lines.append(columns.map { names[$0.rawValue] ?? "" })
    if Bool.random(using: &random) { lines.append(columns.indices.map { "(\($0 + 1))" }) }
    for (index, row) in rows.enumerated() {
      if Int.random(in: 0..<5, using: &random) == 0 { lines.append([]) }
      lines.append(columns.map { row[$0] ?? "" } + (index == extraCell ? ["thừa"] : []))
      places.append(lines.count)
    }
    if hasFooter { lines += [[], ["Tổng cộng: \(rows.count)"]] }
    let ending = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
    text = lines.map { $0.map(Self.quoted).joined(separator: delimiter) + ending }.joined()
  }

  private static func quoted(_ cell: String) -> String {
    cell.contains { ",;\t|\"\n".contains($0) } ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
