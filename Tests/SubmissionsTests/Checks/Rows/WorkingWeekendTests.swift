import Testing

@testable import Submissions

@Suite("working-weekend: a day at work credited as a day given")
struct WorkingWeekendTests {
  @Test(arguments: [
    (
      FormKind.participation, "15/10/2022,NH-1,Giàng A Páo,,,,,,",
      [
        "A2 working-weekend date: Ngày 15/10/2022 là ngày làm bù nên không tính là ngày tình nguyện.",
        "→ Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm.",
      ]
    ),
    (.participation, "16/10/2022,NH-1,Giàng A Páo,,,,,,", []), (.activities, "H1,15/10/2022,,,,,Khác,Việc,,,,,,,", []),
  ])
  func report(kind: FormKind, row: String, expected: [String]) throws {
    let found = try issues(of: kind, row)
    #expect(found == expected)
  }
}
