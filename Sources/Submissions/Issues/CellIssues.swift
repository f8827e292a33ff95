// Words for issues with a cell or row by itself.
extension IssueCatalogue {
  static let cellEntries: [IssueEntry] = [
    IssueEntry(
      .required,
      vi: .init("Thiếu dữ liệu", "Ô bắt buộc để trống."),
      en: .init("Required", "A required cell is empty."),
      [
        .usual(
          vi: .init("Ô “{heading}” không được để trống.", "Điền “{heading}”[ vào ô {cell}]."),
          en: .init("“{heading}” must not be empty.", "Fill in “{heading}”[ in cell {cell}]."))
      ]),
    IssueEntry(
      .typeError,
      vi: .init("Sai kiểu dữ liệu", "Nội dung ô không phải ngày, số hoặc có/không như cột yêu cầu."),
      en: .init("Wrong type", "The text is no date, number or yes/no, as the column needs."),
      typeVariants),
    IssueEntry(
      .unknownValue,
      vi: .init("Giá trị lạ", "Không phải một trong các giá trị của cột."),
      en: .init("Unknown value", "The text is none of the column's values."),
      [
        .usual(
          vi: .init("“{value}” không phải là giá trị của cột “{heading}”.", "Ghi một trong các giá trị[: {allowed}]."),
          en: .init("“{value}” is no value of “{heading}”.", "Write one of the values[: {allowed}]."))
      ]),
    IssueEntry(
      .outOfRange,
      vi: .init("Ngoài phạm vi", "Số âm, ngày trước năm 1900 hoặc chữ quá dài."),
      en: .init("Out of range", "A negative number, a date before 1900 or a text that is too long."),
      [
        .usual(
          vi: .init("“{value}” nằm ngoài phạm vi cho phép của cột “{heading}”.", "Xem lại và sửa giá trị."),
          en: .init("“{value}” is out of the range of “{heading}”.", "Check and correct the value.")),
        .named(
          "negative",
          vi: .init("“{heading}” không thể là số âm ({value}).", "Ghi số từ 0 trở lên, hoặc để trống."),
          en: .init("“{heading}” cannot be negative ({value}).", "Write 0 or more, or leave it empty.")),
        .named(
          "early-date",
          vi: .init("Ngày {value} trước năm 1900.", "Xem lại năm và sửa ngày."),
          en: .init("The date {value} is before 1900.", "Check the year and correct the date.")),
        .named(
          "too-large",
          vi: .init("“{value}” lớn hơn {limit}, số lớn nhất mà Excel giữ đúng.", "Xem lại số và sửa."),
          en: .init("“{value}” is above {limit}, the largest number that Excel keeps exactly.", "Check the number.")),
        .named(
          "too-long",
          vi: .init("“{heading}” dài[ {length} ký tự,] quá {limit} ký tự cho phép.", "Rút ngắn nội dung ô này."),
          en: .init(
            "“{heading}” is[ {length} characters long,] over the limit of {limit} characters.",
            "Shorten the text of this cell.")),
      ]),
    IssueEntry(
      .extraCell,
      vi: .init("Ô thừa", "Có nội dung bên phải cột cuối cùng."),
      en: .init("Extra cell", "Something stands right of the last heading."),
      [
        .usual(
          vi: .init(
            "Dòng này có nội dung bên phải cột cuối cùng[: {cells}].",
            "Có thể một ô chứa dấu phẩy mà không có dấu ngoặc kép, làm các ô sau bị đẩy sang phải. Đưa các ô về đúng cột, xóa ô thừa."
          ),
          en: .init(
            "Something stands right of the last heading[: {cells}].",
            "Perhaps a cell holds a comma without quotes and pushed the others to the right. Move them back, delete what is extra."
          ))
      ]),
    IssueEntry(
      .weekdayMismatch,
      vi: .init("Thứ không khớp ngày", "Thứ ghi trước ngày không phải thứ của ngày đó."),
      en: .init("Weekday does not fit", "The weekday written is not the date's."),
      [
        .usual(
          vi: .init("Ghi “{written}” nhưng ngày đó là {actual}.", "Xem lại: sửa thứ hoặc sửa ngày cho khớp."),
          en: .init("It says “{written}”, but that day is a {actual}.", "Check and correct the weekday or the date."))
      ]),
    IssueEntry(
      .ambiguousNumber,
      vi: .init("Số có thể hiểu hai cách", "Dấu phẩy có thể ngăn phần nghìn hoặc phần lẻ."),
      en: .init("Ambiguous number", "The comma can group thousands or begin decimals."),
      [
        .usual(
          vi: .init(
            "“{value}” có thể hiểu hai cách; đã hiểu là {reading}.",
            "Nếu không đúng, viết lại: 1.200 là một nghìn hai trăm, 1,2 là một phẩy hai."),
          en: .init(
            "“{value}” can be read in two ways; it was read as {reading}.",
            "If that is wrong, write 1.200 for one thousand two hundred, 1,2 for one point two."))
      ]),
    IssueEntry(
      .dateOrder,
      vi: .init("Ngày ngược thứ tự", "Ngày kết thúc trước ngày bắt đầu."),
      en: .init("Dates in the wrong order", "An end lies before its beginning."),
      [
        .usual(
          vi: .init("“{heading}” ({value}) trước “{other}”.", "Xem lại hai ngày và sửa ngày sai."),
          en: .init("“{heading}” ({value}) is before “{other}”.", "Check the two dates and correct the wrong one."))
      ]),
    IssueEntry(
      .missingMeasure,
      vi: .init("Thiếu đơn vị tính", "Có khối lượng mà không có đơn vị tính."),
      en: .init("Measure missing", "There is a quantity without its measure."),
      [
        .usual(
          vi: .init("Có khối lượng nhưng chưa có “{heading}”.", "Ghi đơn vị tính, ví dụ m, km, m3, ngày công."),
          en: .init("There is a quantity but no “{heading}”.", "Write the measure, such as m, km, m3."))
      ]),
  ]

  private static let typeVariants: [IssueVariant] = [
    .usual(
      vi: .init("“{value}” không đúng kiểu của cột “{heading}”.", "Xem lại và sửa nội dung ô."),
      en: .init("“{value}” is not of the type of “{heading}”.", "Check and correct the cell.")),
    .named(
      "date",
      vi: .init("“{value}” không phải là ngày có thật.", "Ghi ngày/tháng/năm, ví dụ 8/10/2022."),
      en: .init("“{value}” is no date that exists.", "Write day/month/year, such as 8/10/2022.")),
    .named(
      "date-swapped",
      vi: .init(
        "“{value}” không phải là ngày có thật: hình như ngày và tháng đổi chỗ cho nhau.",
        "Ghi ngày trước, tháng sau[; nếu đúng là ngày {suggestion} thì ghi như vậy]."),
      en: .init(
        "“{value}” is no date that exists: month and day seem swapped.",
        "Write the day first, then the month[; if you mean {suggestion}, write that].")),
    .named(
      "integer",
      vi: .init(
        "“{value}” không phải là số nguyên.", "Chỉ ghi chữ số, ví dụ 50 hoặc 1.200; không ghi chữ như “khoảng”."),
      en: .init("“{value}” is no whole number.", "Write digits only, such as 50 or 1.200; no words such as “about”.")),
    .named(
      "decimal",
      vi: .init("“{value}” không phải là số.", "Chỉ ghi số, ví dụ 200 hoặc 1,5."),
      en: .init("“{value}” is no number.", "Write a number only, such as 200 or 1,5.")),
    .named(
      "unit-in-number",
      vi: .init(
        "“{value}” có cả số và đơn vị tính.",
        "Ô này chỉ ghi số[: {number}][; ghi “{measure}” vào cột “{column}”]."),
      en: .init(
        "“{value}” holds a number and its measure.",
        "Write only the number here[: {number}][; write “{measure}” in the column “{column}”].")),
    .named(
      "boolean",
      vi: .init(
        "“{value}” không phải là có hoặc không.", "Ghi “x” hoặc “có” nếu có; để trống hoặc ghi “không” nếu không."),
      en: .init(
        "“{value}” is neither yes nor no.", "Write “x” or “có” for yes; leave it empty or write “không” for no.")),
    .named(
      "error-value",
      vi: .init("Ô này chứa lỗi của Excel ({value}).", "Sửa công thức, hoặc ghi thẳng giá trị vào ô."),
      en: .init("This cell holds an Excel error ({value}).", "Correct the formula, or write the value itself.")),
    .named(
      "date-or-year",
      vi: .init("“{value}” không phải là ngày hoặc năm.", "Ghi ngày/tháng/năm, ví dụ 9/6/1988, hoặc chỉ năm: 1988."),
      en: .init(
        "“{value}” is neither a date nor a year.", "Write day/month/year, such as 9/6/1988, or the year alone: 1988.")),
    .named(
      "boolean-cell",
      vi: .init(
        "Ô này chứa giá trị đúng/sai của Excel ({value}), không hợp với cột “{heading}”.",
        "Ghi lại nội dung của ô bằng chữ hoặc số."),
      en: .init(
        "This cell holds Excel's {value}, which does not fit “{heading}”.",
        "Write the cell's content as text or number.")),
  ]
}
