@testable import Submissions

extension FindingReading {
  /// Of a row among others.
  static let ofRows: [FindingReading] = [
    FindingReading(
      DuplicateMember.self, in: .rows(.roster, "NB-1,Cháng A Sình,,,,khác,,,,,"),
      vi: [
        "A2 duplicate-member member_id: Mã số “NB-1” đã có ở dòng 2 của 2022-10/na-bung/danh-sach.csv.",
        "→ Mỗi người một mã số: sửa mã số, hoặc xóa dòng thừa.",
      ],
      en: [
        "A2 duplicate-member member_id: The code “NB-1” is already in row 2 of 2022-10/na-bung/danh-sach.csv.",
        "→ One code a person: correct the code, or delete the extra row.",
      ]),
    FindingReading(
      OutsideMonth.self, in: .rows(.participation, "1/11/2022,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 outside-month date: Ngày 01/11/2022 không thuộc tháng 10/2022 của biểu.",
        "→ Sửa ngày nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ],
      en: [
        "A2 outside-month date: The date 2022-11-01 is not in 2022-10, the form's month.",
        "→ Correct the date, or move the row to that month's form.",
      ]),
    FindingReading(
      OutsideMonth.self, "date-swapped", in: .rows(.participation, "10/8/2022,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 outside-month date: Ngày 10/08/2022 không thuộc tháng 10/2022 của biểu.",
        "→ Hình như ngày và tháng đổi chỗ cho nhau: nếu đúng là ngày 08/10/2022 thì ghi như vậy. Sửa ngày "
          + "nếu ghi nhầm, hoặc chuyển dòng này sang biểu của tháng đó.",
      ],
      en: [
        "A2 outside-month date: The date 2022-08-10 is not in 2022-10, the form's month.",
        "→ Day and month seem swapped: if you mean 2022-10-08, write that. Correct the date, or move the "
          + "row to that month's form.",
      ]),
    FindingReading(
      BeforeLaunch.self, in: .file("2022-09/na-hy/tham-gia.csv", "Ngày,Họ và tên\n1/9/2022,Giàng A Páo\n"),
      vi: [
        "A2 before-launch date: Ngày 01/09/2022 trước ngày phát động phong trào (02/09/2022).",
        "→ Sửa ngày nếu ghi nhầm; nếu đúng, xóa dòng này vì không được tính.",
      ],
      en: [
        "A2 before-launch date: The date 2022-09-01 is before the movement's launch (2022-09-02).",
        "→ Correct the date; if it is right, delete the row, for it does not count.",
      ]),
    FindingReading(
      UnknownMember.self, "code", in: .rows(.participation, "8/10/2022,NH-11,Giàng A Páo,,,,,,"),
      vi: [
        "B2 unknown-member member_id: Mã số “NH-11” không có trong danh sách nào.",
        "→ Xem lại mã số; gần giống nhất là NH-1 (Giàng A Páo). Nếu là người mới, bổ sung vào danh sách.",
      ],
      en: [
        "B2 unknown-member member_id: The code “NH-11” is on no roster.",
        "→ Check the code; the closest is NH-1 (Giàng A Páo). If the person is new, add them to the roster.",
      ]),
    FindingReading(
      UnknownMember.self, "name", in: .rows(.participation, "8/10/2022,,Giang Thị Páo,,,,,,"),
      vi: [
        "C2 unknown-member full_name: “Giang Thị Páo” không có trong danh sách của đơn vị.",
        "→ Xem lại họ tên; gần giống nhất là Giàng A Páo (mã NH-1). Nếu là người mới, bổ sung vào danh sách.",
      ],
      en: [
        "C2 unknown-member full_name: “Giang Thị Páo” is not on the unit's roster.",
        "→ Check the name; the closest is Giàng A Páo (code NH-1). If the person is new, add them to the roster.",
      ]),
    FindingReading(
      UnknownMember.self, "code-rejected",
      in: .rows(
        .participation, "8/10/2022,NH-8,Lý A Sử,,,,,,",
        beside: ["2022-10/na-hy/danh-sach.csv": "Mã số,Họ và tên,Đối tượng\nNH-8,Lý A Sử,người quen\n"]),
      vi: [
        "B2 unknown-member member_id: “NH-8” có trong danh sách, nhưng dòng 2 của "
          + "2022-10/na-hy/danh-sach.csv đã bị loại.",
        "→ Sửa dòng ấy của danh sách trước; sửa xong thì dòng này được tính.",
      ],
      en: [
        "B2 unknown-member member_id: “NH-8” is on the roster, but row 2 of 2022-10/na-hy/danh-sach.csv was rejected.",
        "→ Mend that row of the roster first; then this row counts.",
      ]),
    FindingReading(
      UnknownMember.self, "name-rejected",
      in: .rows(
        .participation, "8/10/2022,,Lý A Sử,,,,,,",
        beside: ["2022-10/na-hy/danh-sach.csv": "Mã số,Họ và tên,Đối tượng\nNH-8,Lý A Sử,người quen\n"]),
      vi: [
        "C2 unknown-member full_name: “Lý A Sử” có trong danh sách, nhưng dòng 2 của "
          + "2022-10/na-hy/danh-sach.csv đã bị loại.",
        "→ Sửa dòng ấy của danh sách trước; sửa xong thì dòng này được tính.",
      ],
      en: [
        "C2 unknown-member full_name: “Lý A Sử” is on the roster, but row 2 of 2022-10/na-hy/danh-sach.csv "
          + "was rejected.",
        "→ Mend that row of the roster first; then this row counts.",
      ]),
    FindingReading(
      AmbiguousMember.self, in: .rows(.participation, "8/10/2022,,Vàng A Dơ,,,,,,"),
      vi: [
        "C2 ambiguous-member full_name: Có nhiều người tên “Vàng A Dơ”: NH-3 (Vàng A Dơ); NH-4 (Vàng A Dơ).",
        "→ Ghi mã số của người đã tham gia vào cột mã số.",
      ],
      en: [
        "C2 ambiguous-member full_name: Several people are called “Vàng A Dơ”: NH-3 (Vàng A Dơ); NH-4 (Vàng A Dơ).",
        "→ Write the code of the one who took part.",
      ]),
    FindingReading(
      NameMismatch.self, in: .rows(.participation, "8/10/2022,NH-1,Lò Văn Hoà,,,,,,"),
      vi: [
        "C2 name-mismatch full_name: Ghi “Lò Văn Hoà” nhưng mã số này là của Giàng A Páo.",
        "→ Sửa mã số hoặc sửa họ tên cho khớp.",
      ],
      en: [
        "C2 name-mismatch full_name: It says “Lò Văn Hoà”, but the code is Giàng A Páo's.",
        "→ Correct the code or the name.",
      ]),
    FindingReading(
      NameSpelling.self, in: .rows(.participation, "8/10/2022,NH-1,Giang A Pao,,,,,,"),
      vi: [
        "C2 name-spelling full_name: Ghi “Giang A Pao”, trong danh sách là “Giàng A Páo”.",
        "→ Vẫn được tính; sửa tên cho giống danh sách, hoặc sửa danh sách.",
      ],
      en: [
        "C2 name-spelling full_name: It says “Giang A Pao”, the roster has “Giàng A Páo”.",
        "→ It is counted; write the name as in the roster, or correct the roster.",
      ]),
    FindingReading(
      OutsideService.self, in: .rows(.participation, "8/10/2022,NH-7,Sùng A Tủa,,,,,,"),
      vi: [
        "A2 outside-service date: "
          + "Ngày 08/10/2022 nằm ngoài thời gian công tác của người này (từ 09/10/2022 đến 23/10/2022).",
        "→ Sửa ngày tham gia, hoặc sửa “Từ ngày”, “Đến ngày” trong danh sách.",
      ],
      en: [
        "A2 outside-service date: "
          + "The date 2022-10-08 is outside the member's service (from 2022-10-09 to 2022-10-23).",
        "→ Correct the date, or correct the member's dates in the roster.",
      ]),
    FindingReading(
      NotWeekend.self, in: .rows(.participation, "7/10/2022,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 not-weekend date: Ngày 07/10/2022 là thứ sáu, không phải ngày cuối tuần.",
        "→ Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm.",
      ],
      en: [
        "A2 not-weekend date: 2022-10-07 is a Friday, not a weekend day.",
        "→ The row is kept but not credited. Correct the date if it is wrong.",
      ]),
    FindingReading(
      WorkingWeekend.self, in: .rows(.participation, "15/10/2022,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 working-weekend date: Ngày 15/10/2022 là ngày làm bù nên không tính là ngày tình nguyện.",
        "→ Dòng được giữ nhưng không tính ngày. Sửa ngày nếu ghi nhầm.",
      ],
      en: [
        "A2 working-weekend date: 2022-10-15 was a make-up working day and does not count.",
        "→ The row is kept but not credited. Correct the date if it is wrong.",
      ]),
    FindingReading(
      DuplicateParticipation.self,
      in: .rows(
        .participation, "8/10/2022,NH-1,Giàng A Páo,sáng,,,,,",
        beside: ["2022-10/na-bung/tham-gia.csv": "Ngày,Mã số,Họ và tên,Buổi\n8/10/2022,NH-1,Giàng A Páo,sáng\n"]),
      vi: [
        "row 2 duplicate-participation: Lượt tham gia này đã có ở dòng 2 của 2022-10/na-bung/tham-gia.csv.",
        "→ Xóa một trong hai dòng, hoặc sửa ngày, buổi, người cho đúng.",
      ],
      en: [
        "row 2 duplicate-participation: This participation is already in row 2 of 2022-10/na-bung/tham-gia.csv.",
        "→ Delete one of the rows, or correct date, session or person.",
      ]),
    FindingReading(
      SessionConflict.self,
      in: .rows(
        .participation, "8/10/2022,NH-1,Giàng A Páo,sáng,,,,,",
        beside: ["2022-10/na-bung/tham-gia.csv": "Ngày,Mã số,Họ và tên\n8/10/2022,NH-1,Giàng A Páo\n"]),
      vi: [
        "row 2 session-conflict: Buổi này trùng với dòng 2 của 2022-10/na-bung/tham-gia.csv: "
          + "cả ngày đã gồm buổi sáng và buổi chiều.",
        "→ Giữ một dòng “cả ngày”, hoặc ghi một dòng sáng và một dòng chiều.",
      ],
      en: [
        "row 2 session-conflict: This session overlaps with row 2 of 2022-10/na-bung/tham-gia.csv: "
          + "a full day includes morning and afternoon.",
        "→ Keep one full day, or write one morning and one afternoon.",
      ]),
    FindingReading(
      SessionConflict.self, "half",
      in: .rows(
        .participation, "8/10/2022,NH-1,Giàng A Páo,nửa ngày,,,,,",
        beside: ["2022-10/na-bung/tham-gia.csv": "Ngày,Mã số,Họ và tên,Buổi\n8/10/2022,NH-1,Giàng A Páo,sáng\n"]),
      vi: [
        "row 2 session-conflict: Buổi này trùng với dòng 2 của 2022-10/na-bung/tham-gia.csv: “nửa ngày” không "
          + "nói là sáng hay chiều, nên có thể là cùng một buổi.",
        "→ Ghi rõ “sáng” hoặc “chiều” thay cho “nửa ngày”; nếu là cùng một buổi, xóa một dòng.",
      ],
      en: [
        "row 2 session-conflict: This session overlaps with row 2 of 2022-10/na-bung/tham-gia.csv: half a "
          + "day may be the morning or the afternoon, and so the same session.",
        "→ Write morning or afternoon in place of half a day; if both are the same session, delete one row.",
      ]),
    FindingReading(
      UnknownActivity.self, in: .rows(.participation, "8/10/2022,NH-1,Giàng A Páo,,H9,,,,"),
      vi: [
        "E2 unknown-activity activity_id: Hoạt động “H9” không có trong biểu hoạt động được tính của đơn vị.",
        "→ Lượt tham gia vẫn được tính. Sửa mã, hoặc bổ sung hoạt động vào biểu hoạt động.",
      ],
      en: [
        "E2 unknown-activity activity_id: The activity “H9” is not among the unit's accepted activities.",
        "→ The row is counted. Correct the code, or add the activity to the form of activities.",
      ]),
    FindingReading(
      UnknownVillage.self, in: .rows(.participation, "8/10/2022,NH-1,Giàng A Páo,,,Bản Huổi San,,,"),
      vi: [
        "F2 unknown-village village: “Bản Huổi San” không có trong các bản của Xã Nà Hỳ.",
        "→ Vẫn được tính. Xem lại tên bản; gần giống nhất là Bản Huổi Sang.",
      ],
      en: [
        "F2 unknown-village village: “Bản Huổi San” is not among the villages of Xã Nà Hỳ.",
        "→ It is counted. Check the village's name; the closest is Bản Huổi Sang.",
      ]),
    FindingReading(
      UnknownCommune.self, in: .rows(.activities, "H1,8/10/2022,,,Xã Nà Hì,,Khác,Việc,,,,,,,"),
      vi: [
        "E2 unknown-commune commune: Không có xã nào tên “Xã Nà Hì”.",
        "→ Sửa tên xã; gần giống nhất là Xã Nà Hỳ.",
      ],
      en: [
        "E2 unknown-commune commune: There is no commune called “Xã Nà Hì”.",
        "→ Correct the commune; the closest is Xã Nà Hỳ.",
      ]),
    FindingReading(
      UnknownUnit.self, in: .rows(.activities, "H1,8/10/2022,Ban Tuyên dáo,,,,Khác,Việc,,,,,,,"),
      vi: [
        "C2 unknown-unit lead_unit: Không có đơn vị nào tên “Ban Tuyên dáo”.",
        "→ Sửa tên đơn vị chủ trì; gần giống nhất là Ban Tuyên giáo, hoặc để trống nếu là đơn vị mình.",
      ],
      en: [
        "C2 unknown-unit lead_unit: There is no unit called “Ban Tuyên dáo”.",
        "→ Correct the lead unit; the closest is Ban Tuyên giáo, or leave it empty if it is your own.",
      ]),
    FindingReading(
      DuplicateActivity.self,
      in: .rows(
        .activities, "H1,8/10/2022,,,,,Khác,Việc,,,,,,,",
        beside: ["2022-10/na-hy/a.csv": "Mã hoạt động,Ngày,Nhóm nội dung,Nội dung\nH1,8/10/2022,Khác,Việc\n"]),
      vi: [
        "A2 duplicate-activity activity_id: Mã hoạt động “H1” đã có ở dòng 2 của 2022-10/na-hy/a.csv.",
        "→ Mỗi hoạt động một mã: đổi mã, hoặc xóa dòng ghi trùng.",
      ],
      en: [
        "A2 duplicate-activity activity_id: The code “H1” is already in row 2 of 2022-10/na-hy/a.csv.",
        "→ One code an activity: change it, or delete the duplicate row.",
      ]),
    FindingReading(
      UnknownCollective.self, in: .rows(.nominations, "tập thể,,Xã Nà Hì,Khác,Tốt,"),
      vi: [
        "C2 unknown-collective name: Không có tập thể nào tên “Xã Nà Hì” trong các đơn vị.",
        "→ Sửa tên tập thể; gần giống nhất là Xã Nà Hỳ.",
      ],
      en: [
        "C2 unknown-collective name: There is no unit called “Xã Nà Hì”.",
        "→ Correct the collective's name; the closest is Xã Nà Hỳ.",
      ]),
    FindingReading(
      DuplicateNomination.self,
      in: .rows(
        .nominations, "cá nhân,NH-1,Giàng A Páo,Khác,Tốt,",
        beside: [
          "2022-10/na-bung/de-nghi.csv": "Loại,Mã số,Tên,Nhóm nội dung,Thành tích\ncá nhân,NH-1,Giàng A Páo,Khác,Tốt\n"
        ]),
      vi: [
        "row 2 duplicate-nomination: Đã được đề nghị ở dòng 2 của 2022-10/na-bung/de-nghi.csv.",
        "→ Giữ một đề nghị, xóa dòng kia.",
      ],
      en: [
        "row 2 duplicate-nomination: Already nominated in row 2 of 2022-10/na-bung/de-nghi.csv.",
        "→ Keep one nomination, delete the other row.",
      ]),
    FindingReading(
      NotEscalated.self, in: .rows(.feedback, "8/10/2022,,,Đường,không,,,"),
      vi: [
        "row 2 not-escalated: Kiến nghị vượt thẩm quyền nhưng chưa ghi đã chuyển đến đâu.",
        "→ Báo cáo lên cấp có thẩm quyền và ghi vào cột “Chuyển đến”; "
          + "nếu thuộc thẩm quyền, ghi “x” vào cột “Thuộc thẩm quyền”.",
      ],
      en: [
        "row 2 not-escalated: The matter is beyond the unit's authority, but nothing says to whom it was reported.",
        "→ Report it upward and fill in “Chuyển đến”; if it is within authority, write “x” in “Thuộc thẩm quyền”.",
      ]),
  ]
}
