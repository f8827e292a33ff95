import Testing

@testable import Submissions

@Suite("Changes: the clerk has to know whether a returned form was mended, or broken anew")
struct SubmissionChangesTests {
  private static let path = "2022-10/na-hy/tham-gia.csv"
  private static let header = "Ngày,Mã số,Họ và tên,Buổi\n"
  private static let good = "8/10/2022,NH-1,Giàng A Páo,\n"
  private static let other = "9/10/2022,NH-1,Giàng A Páo,sáng\n"
  private static let wrong = "31/2/2022,NH-1,Giàng A Páo,\n"

  @Test(arguments: [
    (good, good, [String]()),
    (good, good + other, ["participation +1 -0 mended 0 wrong 0"]),
    (good + other, other, ["participation +0 -1 mended 0 wrong 0"]),
    (wrong + other, good + other, ["participation +0 -0 mended 1 wrong 0"]),
    (good + other, wrong + other, ["participation +0 -0 mended 0 wrong 1"]),
    (wrong, "", ["participation +0 -1 mended 0 wrong 0"]),
    (wrong + other, other + good, ["participation +1 -1 mended 0 wrong 0"]),
  ])
  func changes(before: String, now: String, expected: [String]) throws {
    #expect(try lines(from: [Self.path: Self.header + before], to: [Self.path: Self.header + now]) == expected)
  }

  @Test func aRowIsMendedByAnotherForm() throws {
    let row = [Self.path: Self.header + "8/10/2022,NH-3,Lò Văn Mới,\n"]
    let roster = "Mã số,Họ và tên,Đối tượng\nNH-1,Giàng A Páo,cán bộ\nNH-3,Lò Văn Mới,cán bộ\n"
    let changed = try lines(from: row, to: row, rosterNow: roster)
    #expect(changed.contains("participation +0 -0 mended 1 wrong 0"))
  }

  private func lines(
    from before: [String: String], to now: [String: String], rosterNow: String? = nil
  ) throws -> [String] {
    let roster = "Mã số,Họ và tên,Đối tượng\nNH-1,Giàng A Páo,cán bộ\n"
    let results = try assess(
      now.merging(["2022-10/na-hy/danh-sach.csv": rosterNow ?? roster]) { $1 },
      earlier: before.merging(["2022-10/na-hy/danh-sach.csv": roster]) { $1 })
    return results.changes.map {
      "\($0.form.rawValue) +\($0.added) -\($0.removed) mended \($0.mended) wrong \($0.newlyWrong)"
    }
  }
}
