import Movement
import Testing

@testable import Submissions

@Suite("Records: a cell that is accepted and kept nowhere is missing from every report")
struct RecordsTests {
  private func record(_ name: String, _ lines: String...) throws -> MonthRecord {
    let results = try assess([
      "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster,
      "2022-10/na-hy/\(name).csv": lines.map { $0 + "\n" }.joined(),
    ])
    #expect(results.issues.allSatisfy { $0.severity != .error || $0.code == MissingForm.code })
    return try #require(results.records[month("2022-10")])
  }

  @Test func everyCellOfAnActivity() throws {
    let record = try record(
      "hoat-dong",
      "Mã hoạt động,Ngày,Đơn vị chủ trì,Đơn vị phối hợp,Xã,Bản,Nhóm nội dung,Nội dung,Số cán bộ tham gia,"
        + "Số người dân tham gia,Số người hưởng lợi,Khối lượng,Đơn vị tính,Giá trị (đồng),Ngày công,Đất hiến (m²),"
        + "Nhân dân đóng góp (đồng),Người xác nhận",
      "H1,8/10/2022,Ban Tuyên giáo,Huyện đoàn,Xã Nà Hỳ,Huổi Sang,Làm đường,Đổ bê tông,12,khoảng 45,120,\"1,5\",km,"
        + "15000000,30,200,2000000,Trưởng bản")
    let found = try #require(record.activities.first)
    var expected = Activity(
      id: "H1", date: day("2022-10-08"), leadUnit: "BTG", contentGroup: "roads", content: "Đổ bê tông", unit: "03169",
      origin: found.origin)
    (expected.partners, expected.commune, expected.village) = ("Huyện đoàn", "03169", "Huổi Sang")
    (expected.members, expected.villagers, expected.beneficiaries) = (12, 45, 120)
    (expected.quantity, expected.quantityUnit, expected.valueVND) = (1.5, "km", 15_000_000)
    (expected.labourDays, expected.landM2, expected.contributedVND) = (30, 200, 2_000_000)
    (expected.estimates, expected.confirmedBy, expected.extras) = ([.villagers], "Trưởng bản", found.extras)
    #expect(found == expected)
  }

  @Test(arguments: [("", 15), ("ĐVT: triệu đồng\n", 15_000_000), ("Đơn vị tính: nghìn đồng\n", 15_000)])
  func whatALineAboveTheTableSaysOfItsAmounts(line: String, value: Int) throws {
    let record = try record(
      "hoat-dong", line + "Mã hoạt động,Ngày,Nhóm nội dung,Nội dung,Kinh phí",
      "H1,8/10/2022,Làm đường,Đổ bê tông,15")
    #expect(record.activities.map(\.valueVND) == [value])
  }

  @Test func whoWasNotThereIsNotCredited() throws {
    let record = try record(
      "tham-gia", "Ngày,Mã số,Họ và tên,Có mặt", "8/10/2022,NH-1,Giàng A Páo,x", "9/10/2022,NH-1,Giàng A Páo,không")
    #expect(record.participations.map(\.date) == [day("2022-10-08")])
  }

  @Test func everyCellOfFeedback() throws {
    let record = try record(
      "kien-nghi",
      "Mã kiến nghị,Ngày,Bản,Lĩnh vực,Nội dung kiến nghị,Thuộc thẩm quyền,Kết quả giải quyết,Ngày giải quyết,Chuyển đến,"
        + "Trả lời,Ngày trả lời,Ngày báo lại dân",
      "K1,8/10/2022,Huổi Sang,Giao thông,Sửa đường,không,Đã xem,9/10/2022,Huyện ủy,Sẽ sửa,10/10/2022,11/10/2022")
    let found = try #require(record.feedback.first)
    var expected = Feedback(
      date: day("2022-10-08"), content: "Sửa đường", withinAuthority: false, unit: "03169", origin: found.origin)
    (expected.caseID, expected.village, expected.topic) = ("K1", "Huổi Sang", "Giao thông")
    (expected.resolution, expected.resolvedOn) = ("Đã xem", day("2022-10-09"))
    (expected.escalatedTo, expected.answer) = ("Huyện ủy", "Sẽ sửa")
    (expected.answeredOn, expected.toldOn) = (day("2022-10-10"), day("2022-10-11"))
    expected.extras = found.extras
    #expect(found == expected)
  }

  @Test func everyCellOfADeed() throws {
    let record = try record(
      "viec-tot",
      "Ngày,Người làm,Mã số,Bản,Nhóm nội dung,Việc tốt,Số người hưởng lợi,Giá trị (đồng),Người xác nhận",
      "8/10/2022,Giàng A Páo,NH-1,Huổi Sang,Làm đường,Giúp hộ neo đơn,5,500000,Trưởng bản")
    let found = try #require(record.deeds.first)
    var expected = Deed(
      date: day("2022-10-08"), name: "Giàng A Páo", memberID: "NH-1", content: "Giúp hộ neo đơn", unit: "03169",
      origin: found.origin)
    (expected.village, expected.contentGroup, expected.beneficiaries) = ("Huổi Sang", "roads", 5)
    (expected.valueVND, expected.confirmedBy, expected.extras) = (500_000, "Trưởng bản", found.extras)
    #expect(found == expected)
  }
}
