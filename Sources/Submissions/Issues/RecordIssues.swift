// Words for issues with activities, nominations, feedback and missing forms.
extension IssueCatalogue {
  static let recordEntries: [IssueEntry] = [
    IssueEntry(
      .waived,
      vi: .init("Được chấp nhận", "Dòng được chấp nhận theo quyết định ghi trong waivers.csv."),
      en: .init("Waived", "The row is accepted by a decision in waivers.csv."),
      [
        .usual(
          vi: .init(
            "“{value}” được chấp nhận[ ({issue})] theo ý kiến của {approvedBy}: {reason}.",
            "Không cần làm gì; quyết định ở dòng {waiverRow} của waivers.csv."),
          en: .init(
            "“{value}” is accepted[ ({issue})] by decision of {approvedBy}: {reason}.",
            "Nothing to do; the decision is in row {waiverRow} of waivers.csv."))
      ]),
    IssueEntry(
      .unusedWaiver,
      vi: .init("Quyết định không dùng đến", "Một dòng của waivers.csv không khớp với dòng số liệu nào."),
      en: .init("Unused waiver", "A row of waivers.csv matches no row of data."),
      [
        .usual(
          vi: .init(
            "Dòng {waiverRow} của waivers.csv ({issue}, {approvedBy}) không khớp với dòng nào của đơn vị[ {unit}] tháng {month}.",
            "Xem lại tháng, đơn vị, biểu, mã số và ngày; hoặc xóa dòng ấy nếu số liệu đã được sửa."),
          en: .init(
            "Row {waiverRow} of waivers.csv ({issue}, {approvedBy}) matches no row of the unit[ {unit}] in {month}.",
            "Check month, unit, form, code and date; or delete the row if the data have been mended."))
      ]),
    IssueEntry(
      .unknownActivity,
      vi: .init("Mã hoạt động lạ", "Mã hoạt động không có trong biểu hoạt động của đơn vị trong tháng."),
      en: .init("Unknown activity", "The code is not among the unit's activities of the month."),
      [
        .usual(
          vi: .init(
            "Hoạt động “{value}” không có trong biểu hoạt động được tính của đơn vị.",
            "Lượt tham gia vẫn được tính. Sửa mã, hoặc bổ sung hoạt động vào biểu hoạt động."),
          en: .init(
            "The activity “{value}” is not among the unit's accepted activities.",
            "The row is counted. Correct the code, or add the activity to the form of activities."))
      ]),
    IssueEntry(
      .unknownVillage,
      vi: .init("Tên bản lạ", "Bản không có trong các bản của xã."),
      en: .init("Unknown village", "The village is not among the commune's."),
      [
        .usual(
          vi: .init(
            "“{value}” không có trong các bản của {commune}.",
            "Vẫn được tính. Xem lại tên bản[; gần giống nhất là {closest}]."),
          en: .init(
            "“{value}” is not among the villages of {commune}.",
            "It is counted. Check the village's name[; the closest is {closest}]."))
      ]),
    IssueEntry(
      .unknownCommune,
      vi: .init("Tên xã lạ", "Không có xã nào tên như vậy."),
      en: .init("Unknown commune", "There is no such commune."),
      [
        .usual(
          vi: .init("Không có xã nào tên “{value}”.", "Sửa tên xã[; gần giống nhất là {closest}]."),
          en: .init("There is no commune called “{value}”.", "Correct the commune[; the closest is {closest}]."))
      ]),
    IssueEntry(
      .unknownUnit,
      vi: .init("Đơn vị chủ trì lạ", "Không có đơn vị nào tên như vậy."),
      en: .init("Unknown unit", "There is no such unit."),
      [
        .usual(
          vi: .init(
            "Không có đơn vị nào tên “{value}”.",
            "Sửa tên đơn vị chủ trì[; gần giống nhất là {closest}], hoặc để trống nếu là đơn vị mình."),
          en: .init(
            "There is no unit called “{value}”.",
            "Correct the lead unit[; the closest is {closest}], or leave it empty if it is your own."))
      ]),
    IssueEntry(
      .duplicateActivity,
      vi: .init("Trùng mã hoạt động", "Mã hoạt động đã có ở dòng trước của đơn vị trong tháng."),
      en: .init("Duplicate activity", "The code stands in an earlier row of the unit and month."),
      [
        .usual(
          vi: .init(
            "Mã hoạt động “{value}” đã có ở dòng {otherRow}[ của {otherFile}].",
            "Mỗi hoạt động một mã: đổi mã, hoặc xóa dòng ghi trùng."),
          en: .init(
            "The code “{value}” is already in row {otherRow}[ of {otherFile}].",
            "One code an activity: change it, or delete the duplicate row."))
      ]),
    IssueEntry(
      .unknownCollective,
      vi: .init("Tập thể lạ", "Tập thể được đề nghị không phải đơn vị nào của huyện."),
      en: .init("Unknown collective", "The nominated collective is no unit of the district."),
      [
        .usual(
          vi: .init(
            "Không có tập thể nào tên “{value}” trong các đơn vị.", "Sửa tên tập thể[; gần giống nhất là {closest}]."),
          en: .init("There is no unit called “{value}”.", "Correct the collective's name[; the closest is {closest}]."))
      ]),
    IssueEntry(
      .duplicateNomination,
      vi: .init("Đề nghị trùng", "Người hoặc tập thể này đã được đề nghị trong tháng."),
      en: .init("Duplicate nomination", "The person or unit is already nominated in the month."),
      [
        .usual(
          vi: .init("Đã được đề nghị ở dòng {otherRow}[ của {otherFile}].", "Giữ một đề nghị, xóa dòng kia."),
          en: .init(
            "Already nominated in row {otherRow}[ of {otherFile}].", "Keep one nomination, delete the other row."))
      ]),
    IssueEntry(
      .notEscalated,
      vi: .init("Chưa báo cáo cấp trên", "Kiến nghị vượt thẩm quyền mà chưa ghi nơi chuyển đến."),
      en: .init("Not reported upward", "Feedback beyond the unit's authority without a place it was sent to."),
      [
        .usual(
          vi: .init(
            "Kiến nghị vượt thẩm quyền nhưng chưa ghi đã chuyển đến đâu.",
            "Báo cáo lên cấp có thẩm quyền và ghi vào cột “Chuyển đến”; nếu thuộc thẩm quyền, ghi “x” vào cột “Thuộc thẩm quyền”."
          ),
          en: .init(
            "The matter is beyond the unit's authority, but nothing says to whom it was reported.",
            "Report it upward and fill in “Chuyển đến”; if it is within authority, write “x” in “Thuộc thẩm quyền”."))
      ]),
    IssueEntry(
      .missingForm,
      vi: .init("Chưa gửi biểu", "Đơn vị phải gửi mà chưa có biểu tham gia được tính, hoặc chưa có danh sách."),
      en: .init("Form missing", "A unit that must submit has no participation form that counts, or no roster."),
      [
        .usual(
          vi: .init("Đơn vị[ {unit}] chưa gửi đủ biểu[ tháng {month}].", "Nhắc đơn vị gửi biểu còn thiếu."),
          en: .init("The unit[ {unit}] has not sent all forms[ of {month}].", "Remind the unit.")),
        .named(
          "participation",
          vi: .init(
            "Đơn vị[ {unit}] chưa có biểu tham gia được tính[ của tháng {month}].",
            "Nhắc đơn vị gửi biểu tham gia; nếu không ai tham gia, gửi biểu chỉ có dòng tiêu đề cột."),
          en: .init(
            "The unit[ {unit}] has no participation form that counts[ for {month}].",
            "Remind the unit; if nobody took part, the form with its headings alone is enough.")),
        .named(
          "roster",
          vi: .init(
            "Đơn vị[ {unit}] chưa có danh sách nào được tính[ đến tháng {month}].",
            "Nhắc đơn vị gửi danh sách cán bộ, đảng viên."),
          en: .init(
            "The unit[ {unit}] has no roster that counts[ up to {month}].", "Remind the unit to send its roster.")),
        .named(
          "both",
          vi: .init(
            "Đơn vị[ {unit}] chưa có biểu tham gia[ của tháng {month}] và chưa có danh sách nào được tính.",
            "Nhắc đơn vị gửi danh sách cán bộ, đảng viên và biểu tham gia."),
          en: .init(
            "The unit[ {unit}] has neither a participation form[ for {month}] nor a roster that counts.",
            "Remind the unit to send its roster and its participation form.")),
      ]),
  ]
}
