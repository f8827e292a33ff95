import Movement
import Testing

@testable import Submissions

@Suite("Estimates: a guess that is printed like a count")
struct EstimateTests {
  @Test func anActivityKnowsWhichFiguresAreEstimates() throws {
    let results = try assess([
      "2022-10/na-hy/hoat-dong.csv":
        "Mã hoạt động,Ngày,Nhóm nội dung,Nội dung,Số người dân tham gia,Số người hưởng lợi,Khối lượng,Giá trị (đồng),Ngày công,Chỉ tiêu,Vật liệu\n"
        + "H1,8/10/2022,Khác,Việc,gần 200,40,~200 m,khoảng 5 triệu,12,Đường,gỗ\n"
    ])
    let activity = try #require(results.records[month("2022-10")]?.activities.first)
    #expect(activity.estimates == [.villagers, .quantity, .value])
    #expect(activity.villagers == 200 && activity.beneficiaries == 40 && activity.quantity == 200)
    #expect(activity.quantityUnit == "m" && activity.valueVND == 5_000_000 && activity.labourDays == 12)
    #expect(activity.output == "Đường")
    #expect(
      results.places() == [
        "2022-10/na-hy/hoat-dong.csv E2 estimated-number villagers",
        "2022-10/na-hy/hoat-dong.csv G2 estimated-number quantity",
        "2022-10/na-hy/hoat-dong.csv H2 estimated-number value_vnd",
      ])
    #expect(results.units.first.map { [$0.labourDays, $0.landM2, $0.contributedVND] } == [12, 0, 0])
  }

  @Test func whatTheHeadingSaysOfMoney() throws {
    let results = try assess([
      "2022-10/na-hy/hoat-dong.csv":
        "Mã hoạt động,Ngày,Nhóm nội dung,Nội dung,Giá trị (đồng)\nH1,8/10/2022,Khác,Việc,\"12,5\"\nH2,8/10/2022,Khác,Việc,1 tỷ\n"
    ])
    #expect(results.places() == ["2022-10/na-hy/hoat-dong.csv E2 type-error value_vnd"])
    #expect(results.records[month("2022-10")]?.activities.map(\.valueVND) == [1_000_000_000])
  }
}
