import Movement
import Testing

@testable import Submissions

@Suite("An attendance sheet whose first person is taken for headings loses that person's days without a word")
struct AttendanceFirstRowTests {
  @Test(
    "Marks and sums that look like days are none, in whatever row they stand",
    arguments: [
      "1,Giàng A Páo,x,1/2,1.5", "1,Giàng A Páo,1/2,1/2,1", "1,Giàng A Páo,x,x,2", "1,Giàng A Páo,1/2,x,\"1,5\"",
      "1,Giàng A Páo,,1/2,0.5",
    ])
  func firstRow(row: String) throws {
    let results = try assess([
      "2022-10/na-hy/danh-sach.csv": "Mã số,Họ và tên,Đối tượng\nNH-1,Giàng A Páo,cán bộ\n",
      "2022-10/na-hy/tham-gia.csv": "STT,Họ và tên,T7 8/10,CN 9/10,Cộng\n\(row)\n",
    ])
    #expect(
      results.tableLines == [
        "2022-10/na-hy/danh-sach.csv roster 03169 2022-10 2 = 1 + 0 + 1",
        "2022-10/na-hy/tham-gia.csv participation 03169 2022-10 2 = 1 + 0 + 1",
      ])
    #expect(results.report() == [])
    let marks = row.split(separator: ",", omittingEmptySubsequences: false).dropFirst(2).prefix(2)
    let expected = zip(["2022-10-08", "2022-10-09"], marks).compactMap { day, mark -> String? in
      mark.isEmpty ? nil : "\(day) \(mark == "x" ? "full" : "half")"
    }
    let found = results.records.values.flatMap(\.participations).map { "\($0.date) \($0.session)" }
    #expect(found == expected)
  }
}
