@testable import Submissions

extension FindingReading {
  /// Of a cell that should hold a date.
  static let ofDates: [FindingReading] = [
    FindingReading(
      TypeError.self, "date", in: .rows(.participation, "31/2/2022,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 type-error date: “31/2/2022” không phải là ngày có thật.",
        "→ Ghi ngày/tháng/năm, ví dụ 8/10/2022.",
      ],
      en: [
        "A2 type-error date: “31/2/2022” is no date that exists.",
        "→ Write day/month/year, such as 8/10/2022.",
      ]),
    FindingReading(
      TypeError.self, "date-swapped", in: .rows(.participation, "10/13/2022,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 type-error date: “10/13/2022” không phải là ngày có thật: hình như ngày và tháng đổi chỗ cho nhau.",
        "→ Ghi ngày trước, tháng sau; nếu đúng là ngày 13/10/2022 thì ghi như vậy.",
      ],
      en: [
        "A2 type-error date: “10/13/2022” is no date that exists: month and day seem swapped.",
        "→ Write the day first, then the month; if you mean 2022-10-13, write that.",
      ]),
    FindingReading(
      TypeError.self, "date-or-year", in: .rows(.roster, "A-1,Lý A Sử,85,,,khác,,,,,"),
      vi: [
        "C2 type-error birth_date: “85” không phải là ngày hoặc năm.",
        "→ Ghi ngày/tháng/năm, ví dụ 9/6/1988, hoặc chỉ năm: 1988.",
      ],
      en: [
        "C2 type-error birth_date: “85” is neither a date nor a year.",
        "→ Write day/month/year, such as 9/6/1988, or the year alone: 1988.",
      ]),
    FindingReading(
      TypeError.self, "date-unreadable", in: .rows(.participation, "hôm qua,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 type-error date: “hôm qua” không phải là ngày.",
        "→ Ghi ngày/tháng/năm, ví dụ 8/10/2022.",
      ],
      en: [
        "A2 type-error date: “hôm qua” is no date.",
        "→ Write day/month/year, such as 8/10/2022.",
      ]),
    FindingReading(
      TypeError.self, "date-without-year", in: .rows(.roster, "A-1,Lý A Sử,,,,khác,8/10,,,,"),
      vi: [
        "G2 type-error from_date: “8/10” chưa có năm.",
        "→ Ghi đủ ngày/tháng/năm, ví dụ 8/10/2022.",
      ],
      en: [
        "G2 type-error from_date: “8/10” has no year.",
        "→ Write day/month/year, such as 8/10/2022.",
      ]),
    FindingReading(
      TypeError.self, "date-several", in: .rows(.feedback, "8-9/10/2022,,,Đường,x,,,"),
      vi: [
        "A2 type-error date: “8-9/10/2022” có nhiều ngày, mà ô này chỉ ghi một ngày.",
        "→ Mỗi ngày ghi một dòng.",
      ],
      en: [
        "A2 type-error date: “8-9/10/2022” holds several days where one belongs.",
        "→ Write one row for each day.",
      ]),
    FindingReading(
      TypeError.self, "date-backwards", in: .rows(.participation, "9-8/10/2022,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 type-error date: Trong “9-8/10/2022”, ngày cuối lại trước ngày đầu.",
        "→ Ghi ngày đầu trước, ngày cuối sau, ví dụ 8-9/10/2022.",
      ],
      en: [
        "A2 type-error date: In “9-8/10/2022” the last day is before the first.",
        "→ Write the first day first, such as 8-9/10/2022.",
      ]),
    FindingReading(
      TypeError.self, "date-too-many", in: .rows(.participation, "1/9-31/12/2022,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 type-error date: “1/9-31/12/2022” gồm hơn 31 ngày.",
        "→ Chỉ ghi những ngày đã làm, mỗi ngày một dòng.",
      ],
      en: [
        "A2 type-error date: “1/9-31/12/2022” is more than 31 days.",
        "→ Write only the days of work, one row for each.",
      ]),
    FindingReading(
      TypeError.self, "date-with-text", in: .rows(.participation, "8/10/2022 làm đường,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 type-error date: “8/10/2022 làm đường” có chữ khác ngoài ngày 08/10/2022.",
        "→ Ô này chỉ ghi ngày; ghi phần còn lại vào cột khác.",
      ],
      en: [
        "A2 type-error date: “8/10/2022 làm đường” has other words beside 2022-10-08.",
        "→ Write only the date here, and the rest in another column.",
      ]),
    FindingReading(
      TypeError.self, "heading", in: .rows(.participation, "Ngày,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 type-error date: “Ngày” là tiêu đề cột, không phải là ngày.",
        "→ Xóa dòng này nếu là tiêu đề ghi lại; nếu là dữ liệu thì ghi ngày.",
      ],
      en: [
        "A2 type-error date: “Ngày” is the column's heading, not a date.",
        "→ Delete the row if it repeats the headings; if it is data, write the date.",
      ]),
    FindingReading(
      TypeError.self, "signature",
      in: .rows(.participation, "\"Nà Hỳ, ngày 31 tháng 10 năm 2022\",NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 type-error date: “Nà Hỳ, ngày 31 tháng 10 năm 2022” là dòng ngày tháng, chữ ký cuối biểu, không "
          + "phải là dữ liệu.",
        "→ Nếu là dòng cuối biểu thì để dưới bảng; nếu là dữ liệu thì chỉ ghi ngày/tháng/năm.",
      ],
      en: [
        "A2 type-error date: “Nà Hỳ, ngày 31 tháng 10 năm 2022” is the line of place, date and signature, not data.",
        "→ If it ends the form, leave it below the table; if it is data, write only day/month/year.",
      ]),
    FindingReading(
      TypeError.self, "no-such-day",
      in: .file("2022-09/na-hy/tham-gia.csv", "Họ và tên,Ngày 30,Ngày 31\nGiàng A Páo,,x\n"),
      vi: [
        "C2 type-error date: Có dấu “x” ở cột “Ngày 31”, là ngày mà tháng này không có.",
        "→ Chuyển dấu sang đúng ngày, hoặc xóa dấu.",
      ],
      en: [
        "C2 type-error date: There is a mark “x” below “Ngày 31”, a day that the month does not have.",
        "→ Move the mark to the right day, or delete it.",
      ]),
    FindingReading(
      OutOfRange.self, "early-date", in: .rows(.participation, "8/10/1822,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 out-of-range date: Ngày 8/10/1822 trước năm 1900.",
        "→ Xem lại năm và sửa ngày.",
      ],
      en: [
        "A2 out-of-range date: The date 8/10/1822 is before 1900.",
        "→ Check the year and correct the date.",
      ]),
    FindingReading(
      WeekdayMismatch.self, in: .rows(.participation, "CN 8/10/2022,NH-1,Giàng A Páo,,,,,,"),
      vi: [
        "A2 weekday-mismatch date: Ghi “CN” nhưng ngày đó là thứ bảy.",
        "→ Xem lại: sửa thứ hoặc sửa ngày cho khớp.",
      ],
      en: [
        "A2 weekday-mismatch date: It says “CN”, but that day is a Saturday.",
        "→ Check and correct the weekday or the date.",
      ]),
    FindingReading(
      DateOrder.self, in: .rows(.roster, "A-1,Lý A Sử,,,,khác,8/10/2022,1/10/2022,,,"),
      vi: [
        "H2 date-order to_date: “Đến ngày” (1/10/2022) trước “Từ ngày”.",
        "→ Xem lại hai ngày và sửa ngày sai.",
      ],
      en: [
        "H2 date-order to_date: “Đến ngày” (1/10/2022) is before “Từ ngày”.",
        "→ Check the two dates and correct the wrong one.",
      ]),
    FindingReading(
      AmbiguousDate.self,
      in: .rows(
        .roster, "A-1,Lý A Sử,,,,khác,10/25/2020,,,,", "A-2,Lý A Súa,,,,khác,10/26/2020,,,,",
        "A-3,Lý Thị Mỷ,,,,khác,3/4/2021,,,,"),
      vi: [
        "G4 ambiguous-date from_date: Cột “Từ ngày” có ngày viết tháng trước, nên không rõ “3/4/2021” là ngày nào.",
        "→ Xem lại cả cột và ghi mọi ngày theo thứ tự ngày/tháng/năm.",
      ],
      en: [
        "G4 ambiguous-date from_date: “Từ ngày” has dates with the month first, so “3/4/2021” can be two days.",
        "→ Check the whole column and write every date as day/month/year.",
      ]),
  ]
}
