import Movement
import Testing

@testable import Submissions

@Suite("What rows say beside their records: what is thrown away no report can show")
struct ExtrasTests {
  private static let files = [
    "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster,
    "2022-10/na-hy/tham-gia.csv": """
    Ngày,Mã số,Họ và tên,Bản,Nội dung,Người xác nhận
    8/10/2022,NH-1,Giàng A Páo,Huổi Sang,Dọn đường,Trưởng bản
    9/10/2022,NH-1,Giàng A Páo,,,

    """,
  ]

  private func rows(keeping extras: [FormKind: Set<String>]?) throws -> [Extras] {
    let results = Assessment(district: SmallDistrict.district, catalogue: try SmallDistrict.forms(), keeping: extras)
      .assess(inputs(Self.files), scope: .everyMonth)
    return results.records[month("2022-10")]?.participations.map(\.extras) ?? []
  }

  @Test func everythingIsKeptUnlessSomebodySaysWhat() throws {
    #expect(
      try rows(keeping: nil) == [
        ["village": .text("Huổi Sang"), "content": .text("Dọn đường"), "confirmed_by": .text("Trưởng bản")], [:],
      ])
    #expect(try rows(keeping: [.participation: ["content"]]) == [["content": .text("Dọn đường")], [:]])
    #expect(try rows(keeping: [.roster: ["content"]]) == [[:], [:]])
  }

  /// A month may have a million rows.
  @Test func aRowWithoutAnyTakesAWord() { #expect(MemoryLayout<Extras>.size == MemoryLayout<Int>.size) }
}
