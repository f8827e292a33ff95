@testable import Submissions

extension FindingReading {
  /// Of workbooks that are broken, or are none.
  static let ofWorkbooks: [FindingReading] = [
    FindingReading(
      UnreadableFile.self, "legacyWorkbook", in: .file("2022-10/na-hy/bieu.xls", [9, 8, 16, 0, 0, 6]),
      vi: [
        "unreadable-file: Đây là tệp Excel đời cũ (.xls).",
        "→ Mở bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)”, rồi gửi lại.",
      ],
      en: [
        "unreadable-file: This is an old Excel workbook (.xls).",
        "→ Open it in Excel, choose Save As, type “Excel Workbook (.xlsx)”, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "openDocument",
      in: .file(
        "2022-10/na-hy/bieu.ods",
        SmallArchive.bytes([
          .init(name: "mimetype", bytes: Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
        ])),
      vi: [
        "unreadable-file: Đây là bảng tính OpenDocument (.ods).",
        "→ Mở bằng LibreOffice hoặc Excel, lưu thành kiểu “.xlsx”, rồi gửi lại.",
      ],
      en: [
        "unreadable-file: This is an OpenDocument spreadsheet (.ods).",
        "→ Open it in LibreOffice or Excel, save it as “.xlsx”, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "webPage", in: .file("2022-10/na-hy/bieu.xls", "<html><table>"),
      vi: [
        "unreadable-file: Đây là một trang web, dù tên tệp giống bảng tính.",
        "→ Mở bằng Excel, lưu thành kiểu “.xlsx”, rồi gửi lại.",
      ],
      en: [
        "unreadable-file: This is a web page, whatever its name says.",
        "→ Open it in Excel, save it as “.xlsx”, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "textNamedWorkbook", in: .file("2022-10/na-hy/bieu.xlsx", "Ngày,Họ và tên\n"),
      vi: [
        "unreadable-file: Tệp này là văn bản nhưng tên có đuôi của bảng tính hoặc tệp nén.",
        "→ Đổi đuôi tệp thành “.csv”, hoặc mở bằng Excel rồi lưu thành “.xlsx”.",
      ],
      en: [
        "unreadable-file: This file is text, but its name says workbook or archive.",
        "→ Rename it to “.csv”, or open it in Excel and save it as “.xlsx”.",
      ]),
    FindingReading(
      UnreadableFile.self, "damagedArchive",
      in: .file("2022-10/na-hy/bieu.xlsx", Array(SmallWorkbook.bytes([("Tham gia", [["Ngày"]])]).dropLast(40))),
      vi: [
        "unreadable-file: Tệp bị hỏng hoặc bị cắt mất một phần.",
        "→ Có thể tệp chưa được tải về hết. Mở tệp gốc, lưu lại, rồi gửi lại.",
      ],
      en: [
        "unreadable-file: The file is damaged or cut off.",
        "→ Perhaps it was not downloaded whole. Open the original, save it, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "notAWorkbook",
      in: .workbook { $0.replacing("xl/workbook.xml", with: "xl/workbook.bin") },
      vi: [
        "unreadable-file: Nội dung tệp không đúng với tên: không phải là bảng tính “.xlsx” hay tệp ZIP (có thể là “.xlsb”, hoặc tệp hỏng).",
        "→ Mở tệp gốc bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)”, rồi gửi lại.",
      ],
      en: [
        "unreadable-file: The content does not fit the name: it is no “.xlsx” workbook or ZIP archive (perhaps “.xlsb”, or damaged).",
        "→ Open the original in Excel, choose Save As, type “Excel Workbook (.xlsx)”, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "malformedPart", in: .workbook { $0.replacing("</worksheet>", with: "") },
      vi: [
        "Tham gia unreadable-file: Phần “xl/worksheets/sheet1.xml” của bảng tính bị hỏng ở dòng 1.",
        "→ Mở tệp bằng Excel để sửa chữa, lưu lại, rồi gửi lại.",
      ],
      en: [
        "Tham gia unreadable-file: The workbook's part “xl/worksheets/sheet1.xml” is malformed in line 1.",
        "→ Open the file in Excel to repair it, save it, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "forbiddenMarkup",
      in: .workbook { $0.replacing("<workbook", with: "<!DOCTYPE workbook><workbook") },
      vi: [
        "unreadable-file: Phần “xl/workbook.xml” có khai báo DTD mà bảng tính bình thường không có, nên bị từ chối.",
        "→ Mở tệp bằng Excel, lưu lại thành “.xlsx”, rồi gửi lại.",
      ],
      en: [
        "unreadable-file: The part “xl/workbook.xml” declares a DTD, which no ordinary workbook does; it is refused.",
        "→ Open the file in Excel, save it as “.xlsx”, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "missingPart",
      in: .workbook { $0.replacing("worksheets/sheet1.xml", with: "worksheets/sheet2.xml") },
      vi: [
        "Tham gia unreadable-file: Bảng tính thiếu phần “xl/worksheets/sheet2.xml”.",
        "→ Mở tệp bằng Excel để sửa chữa, lưu lại, rồi gửi lại.",
      ],
      en: [
        "Tham gia unreadable-file: The workbook lacks its part “xl/worksheets/sheet2.xml”.",
        "→ Open the file in Excel to repair it, save it, and send it again.",
      ]),
  ]
}

extension Sending {
  /// A workbook with its parts changed.
  static func workbook(changing change: (String) -> String) -> Sending {
    let rows = [["Ngày", "Họ và tên"], ["=44842", "Giàng A Páo"]]
    let parts = SmallWorkbook.parts([("Tham gia", rows)]).map { ($0.name, change($0.xml)) }
    return .file("2022-10/na-hy/bieu.xlsx", SmallWorkbook.bytes(of: parts))
  }
}
