import Movement

@testable import Submissions

extension FindingReading {
  /// Of units and decisions.
  static let ofUnits: [FindingReading] = [
    FindingReading(
      MissingForm.self, "both", in: .ofNaHy([:]),
      vi: [
        "missing-form: Đơn vị Xã Nà Hỳ chưa có biểu tham gia của tháng 10/2022 và chưa có danh sách nào được tính.",
        "→ Nhắc đơn vị gửi danh sách cán bộ, đảng viên và biểu tham gia.",
      ],
      en: [
        "missing-form: The unit Xã Nà Hỳ has neither a participation form for 2022-10 nor a roster that counts.",
        "→ Remind the unit to send its roster and its participation form.",
      ]),
    FindingReading(
      MissingForm.self, "roster", in: .ofNaHy(["2022-10/na-hy/tham-gia.csv": "Ngày,Họ và tên\n"]),
      vi: [
        "missing-form: Đơn vị Xã Nà Hỳ chưa có danh sách nào được tính đến tháng 10/2022.",
        "→ Nhắc đơn vị gửi danh sách cán bộ, đảng viên.",
      ],
      en: [
        "missing-form: The unit Xã Nà Hỳ has no roster that counts up to 2022-10.",
        "→ Remind the unit to send its roster.",
      ]),
    FindingReading(
      MissingForm.self, "participation", in: .ofNaHy(["2022-10/na-hy/danh-sach.csv": SmallDistrict.roster]),
      vi: [
        "missing-form: Đơn vị Xã Nà Hỳ chưa có biểu tham gia được tính của tháng 10/2022.",
        "→ Nhắc đơn vị gửi biểu tham gia; nếu không ai tham gia, gửi biểu chỉ có dòng tiêu đề cột.",
      ],
      en: [
        "missing-form: The unit Xã Nà Hỳ has no participation form that counts for 2022-10.",
        "→ Remind the unit; if nobody took part, the form with its headings alone is enough.",
      ]),
    FindingReading(
      Waived.self, in: .decided(NotWeekend.code),
      vi: [
        "A2 waived date: “7/10/2022” được chấp nhận (Không phải cuối tuần) theo ý kiến của Thường trực Huyện ủy: "
          + "khắc phục sạt lở.",
        "→ Không cần làm gì; quyết định ở dòng 4 của waivers.csv.",
      ],
      en: [
        "A2 waived date: “7/10/2022” is accepted (Not a weekend day) by decision of Thường trực Huyện ủy: "
          + "khắc phục sạt lở.",
        "→ Nothing to do; the decision is in row 4 of waivers.csv.",
      ]),
    FindingReading(
      UnusedWaiver.self, in: .decided(OutsideMonth.code),
      vi: [
        "unused-waiver: Dòng 4 của waivers.csv (Ngày ngoài tháng, "
          + "Thường trực Huyện ủy) không khớp với dòng nào của đơn vị Xã Nà Hỳ tháng 10/2022.",
        "→ Xem lại tháng, đơn vị, biểu, mã số và ngày; hoặc xóa dòng ấy nếu số liệu đã được sửa.",
      ],
      en: [
        "unused-waiver: Row 4 of waivers.csv (Outside the month, "
          + "Thường trực Huyện ủy) matches no row of the unit Xã Nà Hỳ in 2022-10.",
        "→ Check month, unit, form, code and date; or delete the row if the data have been mended.",
      ]),
  ]
}

extension Sending {
  /// What Nà Hỳ sent, in a district in which nobody else has to.
  fileprivate static func ofNaHy(_ files: [String: String]) -> Sending {
    var district = SmallDistrict.district
    district.units = district.units.filter { $0.code == "NP" || $0.code == "03169" }
    return .october(files, district: district)
  }

  /// A day that is no weekend day, and a decision on rows with an issue of that code.
  fileprivate static func decided(_ code: IssueCode) -> Sending {
    var district = SmallDistrict.district
    district.waivers = [
      Waiver(
        month: month("2022-10"), unit: "03169", form: .participation, code: code, reason: "khắc phục sạt lở",
        approvedBy: "Thường trực Huyện ủy", row: 4)
    ]
    return .october(
      [
        "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster,
        "2022-10/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên\n7/10/2022,NH-1,Giàng A Páo\n",
      ], district: district)
  }
}
