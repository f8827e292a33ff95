import Testing

@testable import TableReading

@Suite("Repair: names typed in an old font would be nobody's, and sound names must not be touched")
struct CharacterRepairTests {
  private static func repair(_ rows: [[String]]) throws -> TextRepair? {
    var detector = RepairDetector()
    try detector.add(RowsReader(rows))
    return detector.repair()
  }

  private static func repaired(_ rows: [[String]]) throws -> [[String]] {
    try RowsReader.cells(of: RepairingReader(RowsReader(rows), repair: try repair(rows)))
  }

  /// What UTF-8 becomes when it is read as Windows-1252.
  private static func misread(_ text: String) -> String { LegacyText.shown(Array(text.utf8)) }

  @Test(arguments: [
    (["Lß V¨n Kiªn", "Ng\u{AD}êi x¸c nhËn"], ["Lò Văn Kiên", "Người xác nhận"], TextRepair(whole: .tcvn3)),
    (["Chuû trì", "Löôøng Thò Hoaø"], ["Chủ trì", "Lường Thị Hoà"], TextRepair(whole: .vni)),
    (["LÃ²"], ["Lò"], TextRepair(whole: .utf8As1252)),
    (["Chuû trì"], ["Chuû trì"], nil), (["Páo", "Nhóm", "Lý Á"], ["Páo", "Nhóm", "Lý Á"], nil),
    (["Müller", "Straße", "5 µm", "m²", "«x»"], ["Müller", "Straße", "5 µm", "m²", "«x»"], nil),
    (["Søren", "François", "Muñoz"], ["Søren", "François", "Muñoz"], nil), (["Nậm", "Lß"], ["Nậm", "Lß"], nil),
  ])
  func wholeFiles(cells: [String], expected: [String], repair: TextRepair?) throws {
    #expect(try Self.repair([cells]) == repair)
    #expect(try Self.repaired([cells]) == [expected])
  }

  @Test func utf8ReadAsWindows1252ComesBack() throws {
    let cells = ["Lò Văn Ơn", "đề nghị", "NGÀY “THỰC HIỆN”", "Ố Ờ Ỏ ở Í Á", "từ 5 – 7"]
    #expect(try Self.repaired([cells.map(Self.misread)]) == [cells])
  }

  @Test func columnsSpeakForThemselvesWithThreeCells() throws {
    let head = ["Họ và tên", "Nhóm", "Thôn"]
    let rows = [
      ["Lß V¨n Kiªn", "Khaùc", "Púng"], ["Mïa A P¸o", "Giaûm ngheøo", "Nậm"], ["Sïng ThÞ Mû", "Vaên hoùa", "Mí"],
    ]
    #expect(try Self.repair([head] + rows) == TextRepair(columns: [0: .tcvn3, 1: .vni]))
    #expect(
      try Self.repaired([head] + rows) == [
        head, ["Lò Văn Kiên", "Khác", "Púng"], ["Mùa A Páo", "Giảm nghèo", "Nậm"], ["Sùng Thị Mỷ", "Văn hóa", "Mí"],
      ])
    #expect(try Self.repair([head] + rows.dropLast()) == nil)
  }

  @Test func soundCellsOfARepairedColumnStay() throws {
    let cells = ["Tên", "Páo", "Sùng Thị Mỷ", "Lý Á", "Lý Lá", "Nguyễn", "Lß", "m²", "✓ Lß"]
    let rows = cells.map { [$0, "Nậm Pồ"] }
    let reader = RepairingReader(RowsReader(rows), repair: TextRepair(columns: [0: .tcvn3]))
    #expect(
      try RowsReader.cells(of: reader).map { $0[0] } == [
        "Tên", "Páo", "Sùng Thị Mỷ", "Lý Á", "Lý Lỏ", "Nguyễn", "Lò", "m²", "✓ Lò",
      ])
  }

  @Test func numbersAndSheetsAreKeptApart() throws {
    var detector = RepairDetector()
    try detector.add(RowsReader([["Lß"], ["V¨n"], ["Kiªn"], ["Đặng Thị Hà ở Nậm Pồ Điện Biên"], ["1 Lß"]]), sheet: 1)
    #expect(detector.repair(sheet: 0) == nil)
    #expect(detector.repair(sheet: 1) == TextRepair(columns: [0: .tcvn3]))
    #expect(detector.evidence.judgedWords == 11)
  }

  @Test func countsTakeNoMoreMemoryThanColumnsThatPeopleFillIn() throws {
    var detector = RepairDetector()
    let wide = Array(repeating: "Lß", count: 16_384)
    for sheet in 0..<40 { try detector.add(RowsReader([wide, wide, wide]), sheet: sheet) }
    try detector.add(RowsReader([["Chuû"], ["Chuû"], ["Chuû"]]), sheet: 40)
    #expect(detector.votes.columnCount == ColumnVotes.mostColumns)
    // What is not counted by columns is still repaired with the whole file.
    #expect(detector.repair(sheet: 39) == TextRepair(whole: .tcvn3))
    #expect(detector.repair(sheet: 40) == TextRepair(whole: .tcvn3))
    #expect(detector.foundAny)
  }

  @Test func columnsThatFitAreCountedAfterThoseThatDoNot() throws {
    var detector = RepairDetector()
    let wide = Array(repeating: "Páo", count: 16_383) + ["Lß"]
    for sheet in 0..<15 { try detector.add(RowsReader([wide]), sheet: sheet) }
    for sheet in 16..<20 { try detector.add(RowsReader([["Páo"] + wide]), sheet: sheet) }
    try detector.add(RowsReader([["Lß"], ["Lß"], ["Lß"]]), sheet: 99)
    #expect(detector.repair(sheet: 99) == TextRepair(columns: [0: .tcvn3]))
  }

  @Test(arguments: [
    ("UBND HUYệN NậM Pồ", "UBND HUYỆN NẬM PỒ"), ("Họ TÊN", "HỌ TÊN"), ("Họ và tên", nil),
    ("Quàng Văn ánh", "Quàng Văn Ánh"),
    ("Mã HĐ", nil), ("Tòng Thị Ơn ún", "Tòng Thị Ơn Ún"), ("Huyện ủy", nil), ("Bí thư Đảng ủy", nil),
    ("Mùa A Páo", nil),
    ("ủy ban MTTQ Việt Nam", "Ủy ban MTTQ Việt Nam"), ("Xã Nà Hỳ; ủy ban MTTQ", "Xã Nà Hỳ; Ủy ban MTTQ"),
    ("ốm đau", "Ốm đau"),
    ("Trưởng bản Nà én", "Trưởng bản Nà Én"), ("Xã NậM NHừ", "XÃ NẬM NHỪ"), ("áo", nil), ("12 ấm áp", "12 Ấm áp"),
    ("HộI CHữ THậP Đỏ", "HỘI CHỮ THẬP ĐỎ"),
    ("NậM Pồ, ngày 2", "NẬM PỒ, ngày 2"), ("Họ TÊN cán bộ", "Họ TÊN cán bộ"), ("", nil),
  ])
  func capitalsOfTCVN3(text: String, expected: String?) {
    let restored = TCVN3Capitals.restored(text.utf8Span.span).map { String(decoding: $0, as: UTF8.self) }
    #expect(restored ?? text == expected ?? text)
  }
}
