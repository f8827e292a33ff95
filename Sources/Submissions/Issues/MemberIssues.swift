// Words for issues with members, their days and their rows.
extension IssueCatalogue {
  static let memberEntries: [IssueEntry] = [
    IssueEntry(
      .duplicateMember,
      vi: .init("Trùng mã số", "Mã số đã có trong danh sách của tháng, ở đơn vị này hoặc đơn vị khác."),
      en: .init("Duplicate member", "The code is already in a roster of the month, of this unit or another."),
      [
        .usual(
          vi: .init(
            "Mã số “{value}” đã có ở dòng {otherRow}[ của {otherFile}].",
            "Mỗi người một mã số: sửa mã số, hoặc xóa dòng thừa."),
          en: .init(
            "The code “{value}” is already in row {otherRow}[ of {otherFile}].",
            "One code a person: correct the code, or delete the extra row."))
      ]),
    IssueEntry(
      .outsideMonth,
      vi: .init("Ngày ngoài tháng", "Ngày không thuộc tháng của biểu."),
      en: .init("Outside the month", "The date is not in the form's month."),
      [
        .usual(
          vi: .init(
            "Ngày {date} không thuộc tháng {month} của biểu.",
            "Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó."),
          en: .init(
            "The date {date} is not in {month}, the form's month.",
            "Correct the date, or move the row to that month's form."))
      ]),
    IssueEntry(
      .beforeLaunch,
      vi: .init("Trước ngày phát động", "Ngày trước ngày phát động phong trào."),
      en: .init("Before the launch", "The date is before the movement's launch."),
      [
        .usual(
          vi: .init(
            "Ngày {date} trước ngày phát động phong trào[ ({launch})].",
            "Sửa ngày nếu ghi nhầm; nếu đúng, xóa dòng này vì không được tính."),
          en: .init(
            "The date {date} is before the movement's launch[ ({launch})].",
            "Correct the date; if it is right, delete the row, for it does not count."))
      ]),
    IssueEntry(
      .unknownMember,
      vi: .init(
        "Không có trong danh sách", "Không tìm thấy người này theo mã số, hoặc theo tên trong danh sách của đơn vị."),
      en: .init("Unknown member", "Nobody has the code, or nobody on the unit's roster has the name."),
      [
        .usual(
          vi: .init(
            "“{value}” không có trong danh sách.", "Xem lại mã số và họ tên, hoặc bổ sung người này vào danh sách."),
          en: .init("“{value}” is not on a roster.", "Check code and name, or add the person to the roster.")),
        .named(
          "by-id",
          vi: .init(
            "Mã số “{value}” không có trong danh sách nào.",
            "Xem lại mã số[; gần giống nhất là {closestID}][ ({closestName})]. Nếu là người mới, bổ sung vào danh sách."
          ),
          en: .init(
            "The code “{value}” is on no roster.",
            "Check the code[; the closest is {closestID}][ ({closestName})]. If the person is new, add them to the roster."
          )),
        .named(
          "by-name",
          vi: .init(
            "“{value}” không có trong danh sách của đơn vị.",
            "Xem lại họ tên[; gần giống nhất là {closestName}][ (mã {closestID})]. Nếu là người mới, bổ sung vào danh sách."
          ),
          en: .init(
            "“{value}” is not on the unit's roster.",
            "Check the name[; the closest is {closestName}][ (code {closestID})]. If the person is new, add them to the roster."
          )),
      ]),
    IssueEntry(
      .ambiguousMember,
      vi: .init("Trùng họ tên", "Không có mã số, và nhiều người trong đơn vị có tên này."),
      en: .init("Ambiguous member", "There is no code, and several members of the unit have the name."),
      [
        .usual(
          vi: .init("Có nhiều người tên “{value}”[: {candidates}].", "Ghi mã số của người đã tham gia vào cột mã số."),
          en: .init("Several people are called “{value}”[: {candidates}].", "Write the code of the one who took part."))
      ]),
    IssueEntry(
      .nameMismatch,
      vi: .init("Tên không khớp mã số", "Mã số là của người có tên khác."),
      en: .init("Name does not fit the code", "The code belongs to somebody of another name."),
      [
        .usual(
          vi: .init("Ghi “{value}” nhưng mã số này là của {name}.", "Sửa mã số hoặc sửa họ tên cho khớp."),
          en: .init("It says “{value}”, but the code is {name}'s.", "Correct the code or the name."))
      ]),
    IssueEntry(
      .nameSpelling,
      vi: .init("Tên viết khác", "Tên khác trong danh sách ở dấu hoặc cách viết."),
      en: .init("Name spelt differently", "The name differs from the roster's in its diacritics."),
      [
        .usual(
          vi: .init(
            "Ghi “{value}”, trong danh sách là “{name}”.",
            "Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách."),
          en: .init(
            "It says “{value}”, the roster has “{name}”.",
            "It is counted; write the name as in the roster, or correct the roster."))
      ]),
    IssueEntry(
      .outsideService,
      vi: .init("Ngoài thời gian công tác", "Ngày trước khi người này đến hoặc sau khi đã đi."),
      en: .init("Outside the service", "The date is before the member came or after they left."),
      [
        .usual(
          vi: .init(
            "Ngày {date} nằm ngoài thời gian công tác của người này[ (từ {from})][ (đến {to})].",
            "Sửa ngày tham gia, hoặc sửa “Từ ngày”, “Đến ngày” trong danh sách."),
          en: .init(
            "The date {date} is outside the member's service[ (from {from})][ (to {to})].",
            "Correct the date, or correct the member's dates in the roster."))
      ]),
    IssueEntry(
      .notWeekend,
      vi: .init("Không phải cuối tuần", "Ngày tham gia không phải thứ bảy, chủ nhật; không được tính."),
      en: .init("Not a weekend day", "The day is no Saturday or Sunday; it is not credited."),
      [
        .usual(
          vi: .init(
            "Ngày {date} là {weekday}, không phải ngày cuối tuần.",
            "Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm."),
          en: .init(
            "{date} is a {weekday}, not a weekend day.",
            "The row is kept but not credited. Correct the date if it is wrong."))
      ]),
    IssueEntry(
      .workingWeekend,
      vi: .init("Ngày cuối tuần làm bù", "Thứ bảy, chủ nhật phải đi làm bù; không được tính."),
      en: .init("Make-up working day", "A weekend day on which people had to work; it is not credited."),
      [
        .usual(
          vi: .init(
            "Ngày {date} là ngày làm bù nên không tính là ngày tình nguyện.",
            "Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm."),
          en: .init(
            "{date} was a make-up working day and does not count.",
            "The row is kept but not credited. Correct the date if it is wrong."))
      ]),
    IssueEntry(
      .duplicateParticipation,
      vi: .init("Ghi trùng lượt tham gia", "Cùng người, ngày và buổi đã có ở dòng trước."),
      en: .init("Duplicate participation", "The same member, date and session stand in an earlier row."),
      [
        .usual(
          vi: .init(
            "Lượt tham gia này đã có ở dòng {otherRow}[ của {otherFile}].",
            "Xóa một trong hai dòng, hoặc sửa ngày, buổi, người cho đúng."),
          en: .init(
            "This participation is already in row {otherRow}[ of {otherFile}].",
            "Delete one of the rows, or correct date, session or person."))
      ]),
    IssueEntry(
      .sessionConflict,
      vi: .init("Trùng buổi", "Cùng người và ngày, đã có dòng cả ngày hoặc buổi trùng."),
      en: .init("Sessions overlap", "The same member and date with an overlapping session."),
      [
        .usual(
          vi: .init(
            "Buổi này trùng với dòng {otherRow}[ của {otherFile}]: cả ngày đã gồm buổi sáng và buổi chiều.",
            "Giữ một dòng “cả ngày”, hoặc ghi một dòng sáng và một dòng chiều."),
          en: .init(
            "This session overlaps with row {otherRow}[ of {otherFile}]: a full day includes morning and afternoon.",
            "Keep one full day, or write one morning and one afternoon."))
      ]),
  ]
}
