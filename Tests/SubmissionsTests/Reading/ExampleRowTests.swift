import Testing

@testable import Submissions

@Suite("The example row of a blank form would be counted, or hide a row that somebody typed over it")
struct ExampleRowTests {
  private static let header = "STT,Ngày,Mã số,Họ và tên,Buổi,Nội dung,Người xác nhận"
  private static let example =
    "Ví dụ,8/10/2022,VD-001,Nguyễn Văn A,Sáng,\"Phát quang, dọn vệ sinh đường vào bản\",Trưởng bản"

  @Test(arguments: [
    ("left as it is", [example], ["participation 03169 2022-10 2 = 0 + 0 + 2"]),
    (
      "in other letters, with another date",
      ["VÍ DỤ ,8/10/2022,vd-001,NGUYỄN VĂN A,sáng,\"Phát quang, dọn vệ sinh đường vào bản\",trưởng bản"],
      ["participation 03169 2022-10 2 = 0 + 0 + 2"]
    ),
    (
      "with rows below and between", [",,,,,,", example, "1,8/10/2022,NH-1,Giàng A Páo,,,"],
      ["participation 03169 2022-10 4 = 1 + 0 + 3"]
    ),
    (
      "written over, the mark left", ["Ví dụ,8/10/2022,NH-1,Giàng A Páo,,,"],
      ["participation 03169 2022-10 2 = 1 + 0 + 1"]
    ),
    (
      "written over in part", [example.replacing("Nguyễn Văn A", with: "Giàng A Páo")],
      ["participation 03169 2022-10 2 = 0 + 1 + 1", "C2 unknown-member member_id"]
    ),
    (
      "without the mark", [example.replacing("Ví dụ", with: "1")],
      ["participation 03169 2022-10 2 = 0 + 1 + 1", "C2 unknown-member member_id"]
    ),
  ])
  func isPassedOver(_ name: String, _ rows: [String], _ expected: [String]) throws {
    let found = try outcome(of: ([Self.header] + rows).joined(separator: "\n") + "\n")
    #expect(found == expected)
  }

  @Test func markInAColumnOfTheFormIsData() throws {
    let found = try outcome(of: "Ngày,Họ và tên\nVí dụ,Nguyễn Văn A\n")
    #expect(
      found == [
        "participation 03169 2022-10 2 = 0 + 1 + 1", "A2 type-error date",
      ])
  }

  @Test func everyFormHasOne() throws {
    for form in try SmallDistrict.forms().forms {
      let cells = form.fields.map { "\"\($0.example ?? "")\"" }.joined(separator: ",")
      let unit = form.kind == .roster ? "btg" : "na-bung"
      let text = "STT,\(form.fields.map(\.name).joined(separator: ","))\nVí dụ,\(cells)\n"
      let found = try outcome(of: text, at: "2022-10/\(unit)/\(form.fileName).csv")
      #expect(
        found == ["\(form.kind.rawValue) \(unit == "btg" ? "BTG" : "03170") 2022-10 2 = 0 + 0 + 2"])
    }
  }
}
