import Foundation
import TableReading

@testable import Submissions

extension FindingReading {
  /// Of files that are no tables, or broken as text.
  static let ofPlainFiles: [FindingReading] = [
    FindingReading(
      EncodingError.self,
      in: .file(
        "2022-10/na-hy/tham-gia.csv", Array("Ngày,Họ và tên\n8/10/2022,Giàng A P".utf8) + [0xC3] + Array("o\n".utf8)),
      vi: [
        "encoding-error: Không nhận ra bảng mã của tệp; chỗ sai đầu tiên ở dòng 2.",
        "→ Mở tệp trên máy đã lập biểu, chọn Lưu thành (Save As), kiểu “CSV UTF-8” hoặc “.xlsx”, rồi gửi lại.",
      ],
      en: [
        "encoding-error: The file's encoding is not recognised; the first row at fault is 2.",
        "→ Open the file on the computer where it was made, choose Save As, type “CSV UTF-8” or “.xlsx”, "
          + "and send it again.",
      ]),
    FindingReading(
      LossyEncoding.self, in: .file("2022-10/na-hy/tham-gia.csv", "Ng?y,H? v? t?n\n8/10/2022,Gi?ng A P?o\n"),
      vi: [
        "lossy-encoding: Nhiều chữ có dấu đã bị thay bằng dấu “?” khi lưu tệp, không khôi phục được.",
        "→ Mở tệp gốc còn đủ dấu, chọn Lưu thành (Save As), kiểu “CSV UTF-8” hoặc “.xlsx” (đừng chọn “CSV” thường), "
          + "rồi gửi lại.",
      ],
      en: [
        "lossy-encoding: Many letters were replaced by “?” when the file was saved; they cannot be restored.",
        "→ Open the original, choose Save As, type “CSV UTF-8” or “.xlsx” (not plain “CSV”), and send it again.",
      ]),
    FindingReading(
      IdenticalFile.self,
      in: .file(
        "2022-10/na-hy/tham-gia.csv", "Ngày,Họ và tên\n", beside: ["2022-10/na-hy/gui lai.csv": "Ngày,Họ và tên\n"]),
      vi: [
        "identical-file: Tệp này giống hệt “2022-10/na-hy/gui lai.csv” nên không tính lần nữa.",
        "→ Nếu định gửi tệp khác, hãy gửi lại; nếu không, xóa tệp này.",
      ],
      en: [
        "identical-file: This file is the same as “2022-10/na-hy/gui lai.csv” and is not counted again.",
        "→ If you meant another file, send it; otherwise delete this one.",
      ]),
    FindingReading(
      UnreadableFile.self, "notReadable",
      in: .folder("2022-10/na-hy/tham-gia.csv", [0x41], later: { try FileManager.default.removeItem(atPath: $0) }),
      vi: [
        "unreadable-file: Máy không mở được tệp này (tệp không còn ở đó).",
        "→ Đóng tệp nếu đang mở ở nơi khác, xem lại quyền đọc, rồi chạy lại.",
      ],
      en: [
        "unreadable-file: The system could not open the file (No such file or directory).",
        "→ Close it elsewhere, check that you may read it, and run again.",
      ]),
    FindingReading(
      UnreadableFile.self, "symbolicLink",
      in: .folder(
        "2022-10/na-hy/tham-gia.csv", [0x41],
        change: {
          try FileManager.default.moveItem(atPath: $0, toPath: $0 + ".bak")
          try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: $0 + ".bak")
        }),
      vi: [
        "unreadable-file: Đây là một đường dẫn tắt, không phải tệp.",
        "→ Chép chính tệp đó vào đây.",
      ],
      en: [
        "unreadable-file: This is a symbolic link, not a file.",
        "→ Copy the file itself here.",
      ]),
    FindingReading(
      UnreadableFile.self, "empty", in: .file("2022-10/na-hy/tham-gia.csv", ""),
      vi: [
        "unreadable-file: Tệp trống, không có dữ liệu nào.",
        "→ Nếu không có gì báo cáo, gửi biểu chỉ có dòng tiêu đề cột; nếu nhầm, gửi lại tệp đúng.",
      ],
      en: [
        "unreadable-file: The file is empty.",
        "→ With nothing to report, send the form with its headings alone; otherwise send the right file.",
      ]),
    FindingReading(
      UnreadableFile.self, "binary", in: .file("2022-10/na-hy/tham-gia.csv", picture),
      vi: [
        "unreadable-file: Nội dung tệp không phải là chữ.",
        "→ Gửi biểu dưới dạng CSV hoặc XLSX, không gửi ảnh, PDF hay tệp Word.",
      ],
      en: [
        "unreadable-file: The file's content is no text.",
        "→ Send the form as CSV or XLSX, not as a picture, PDF or Word file.",
      ]),
    FindingReading(
      UnreadableFile.self, "quoteNeverClosed",
      in: .file("2022-10/na-hy/tham-gia.csv", "Ngày,Họ và tên\n8/10/2022,\"Giàng A Páo\n"),
      vi: [
        "unreadable-file: Dấu ngoặc kép (\") mở ở dòng 2 không được đóng lại, nên không biết ô đó hết ở đâu.",
        "→ Ở dòng 2, thêm dấu ngoặc kép còn thiếu hoặc xóa dấu thừa, rồi gửi lại.",
      ],
      en: [
        "unreadable-file: A quote (\") that opens in row 2 is never closed, so nobody can tell where the cell ends.",
        "→ In row 2, add the missing quote or delete the extra one, and send the file again.",
      ]),
    FindingReading(
      UnreadableFile.self, "changedMeanwhile", in: changedMeanwhile,
      vi: [
        "unreadable-file: Tệp bị thay đổi trong lúc đang đọc.",
        "→ Đóng tệp ở nơi khác, đợi chép xong, rồi chạy lại.",
      ],
      en: [
        "unreadable-file: The file changed while it was being read.",
        "→ Close it elsewhere, wait for copying to end, and run again.",
      ]),
  ]
}

/// A PNG picture of one dot.
private let picture =
  [0x89] + Array("PNG\r\n\u{1A}\n\0\0\0\rIHDR\0\0\0\u{1}\0\0\0\u{1}\u{8}\u{4}\0\0\0".utf8)
  + [0xB5, 0x1C, 0x0C, 0x02, 0, 0, 0, 0x0B, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x64, 0xF8, 0xFF, 0x1F, 0]
  + [0x03, 0x03, 0x01, 0x01, 0, 0x83, 0x8D, 0xFF, 0x1D, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]

/// A file that somebody writes to between the two readings of its rows.
private let changedMeanwhile = Sending {
  let path = "2022-10/na-hy/tham-gia.csv"
  let rows = ["Ngày,Họ và tên", "8/10/2022,Giàng A Páo", "9/10/2022,Giàng A Páo"]
  let content = ChangingContent(rows.joined(separator: "\n"))
  let assessment = Assessment(district: SmallDistrict.district, catalogue: try SmallDistrict.forms(), heldBytes: 0)
  let results = assessment.assess([InputFile(at: path, content)], scope: .everyMonth) { _ in
    content.change(to: rows.dropLast().joined(separator: "\n"))
  }
  return (path, results)
}
