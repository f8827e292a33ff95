// Words for issues with whole files, part one: files that cannot be read.
extension IssueCatalogue {
  static let fileEntries: [IssueEntry] = [
    IssueEntry(
      .unreadableFile,
      vi: .init("Không đọc được tệp", "Tệp hỏng, có mật khẩu, không phải bảng tính hoặc quá lớn."),
      en: .init("Unreadable file", "The file is damaged, encrypted, no spreadsheet, or too large."),
      unreadableVariants + limitVariants),
    IssueEntry(
      .encodingError,
      vi: .init("Không nhận ra bảng mã", "Chữ trong tệp không khớp với bảng mã tiếng Việt nào, hoặc UTF-8 bị hỏng."),
      en: .init("Encoding not recognised", "The text fits no Vietnamese encoding, or UTF-8 is broken."),
      [
        .usual(
          vi: .init(
            "Không nhận ra bảng mã của tệp[; chỗ sai đầu tiên ở dòng {row}].",
            "Mở tệp trên máy đã lập biểu, chọn Lưu thành (Save As), kiểu “CSV UTF-8” hoặc “.xlsx”, rồi gửi lại."),
          en: .init(
            "The file's encoding is not recognised[; the first row at fault is {row}].",
            "Open the file on the computer where it was made, choose Save As, type “CSV UTF-8” or “.xlsx”, and send it again."
          ))
      ]),
    IssueEntry(
      .lossyEncoding,
      vi: .init("Chữ tiếng Việt đã mất", "Khi lưu, các chữ có dấu đã bị thay bằng dấu hỏi."),
      en: .init("Letters were lost", "Letters were replaced by question marks when the file was saved."),
      [
        .usual(
          vi: .init(
            "Nhiều chữ có dấu đã bị thay bằng dấu “?” khi lưu tệp, không khôi phục được.",
            "Mở tệp gốc còn đủ dấu, chọn Lưu thành (Save As), kiểu “CSV UTF-8” hoặc “.xlsx” (đừng chọn “CSV” thường), rồi gửi lại."
          ),
          en: .init(
            "Many letters were replaced by “?” when the file was saved; they cannot be restored.",
            "Open the original, choose Save As, type “CSV UTF-8” or “.xlsx” (not plain “CSV”), and send it again."))
      ]),
  ]

  private static let unreadableVariants: [IssueVariant] = [
    .usual(
      vi: .init("Không đọc được tệp.", "Mở tệp bằng Excel, lưu lại thành “.xlsx” hoặc “CSV UTF-8”, rồi gửi lại."),
      en: .init("The file cannot be read.", "Open it in Excel, save it as “.xlsx” or “CSV UTF-8”, and send it again.")),
    .named(
      "notReadable",
      vi: .init(
        "Máy không mở được tệp này[ ({cause})].", "Đóng tệp nếu đang mở ở nơi khác, xem lại quyền đọc, rồi chạy lại."),
      en: .init(
        "The system could not open the file[ ({cause})].",
        "Close it elsewhere, check that you may read it, and run again.")
    ),
    .named(
      "notARegularFile",
      vi: .init("Đây không phải là một tệp.", "Thay bằng một tệp CSV, XLSX hoặc ZIP."),
      en: .init("This is not a file.", "Put a CSV, XLSX or ZIP file in its place.")),
    .named(
      "symbolicLink",
      vi: .init("Đây là một đường dẫn tắt, không phải tệp.", "Chép chính tệp đó vào đây."),
      en: .init("This is a symbolic link, not a file.", "Copy the file itself here.")),
    .named(
      "empty",
      vi: .init(
        "Tệp trống, không có dữ liệu nào.",
        "Nếu không có gì báo cáo, gửi biểu chỉ có dòng tiêu đề cột; nếu nhầm, gửi lại tệp đúng."),
      en: .init(
        "The file is empty.",
        "With nothing to report, send the form with its headings alone; otherwise send the right file.")),
    .named(
      "binary",
      vi: .init(
        "Nội dung tệp không phải là chữ.", "Gửi biểu dưới dạng CSV hoặc XLSX, không gửi ảnh, PDF hay tệp Word."),
      en: .init("The file's content is no text.", "Send the form as CSV or XLSX, not as a picture, PDF or Word file.")),
    .named(
      "quoteNeverClosed",
      vi: .init(
        "Dấu ngoặc kép (\") mở ở dòng {row} không được đóng lại, nên không biết ô đó hết ở đâu.",
        "Ở dòng {row}, thêm dấu ngoặc kép còn thiếu hoặc xóa dấu thừa, rồi gửi lại."),
      en: .init(
        "A quote (\") that opens in row {row} is never closed, so nobody can tell where the cell ends.",
        "In row {row}, add the missing quote or delete the extra one, and send the file again.")),
    .named(
      "legacyWorkbook",
      vi: .init(
        "Đây là tệp Excel đời cũ (.xls).",
        "Mở bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)”, rồi gửi lại."),
      en: .init(
        "This is an old Excel workbook (.xls).",
        "Open it in Excel, choose Save As, type “Excel Workbook (.xlsx)”, and send it again.")),
    .named(
      "openDocument",
      vi: .init(
        "Đây là bảng tính OpenDocument (.ods).", "Mở bằng LibreOffice hoặc Excel, lưu thành kiểu “.xlsx”, rồi gửi lại."),
      en: .init(
        "This is an OpenDocument spreadsheet (.ods).",
        "Open it in LibreOffice or Excel, save it as “.xlsx”, and send it again.")),
    .named(
      "webPage",
      vi: .init(
        "Đây là một trang web, dù tên tệp giống bảng tính.", "Mở bằng Excel, lưu thành kiểu “.xlsx”, rồi gửi lại."),
      en: .init(
        "This is a web page, whatever its name says.", "Open it in Excel, save it as “.xlsx”, and send it again.")),
    .named(
      "textNamedWorkbook",
      vi: .init(
        "Tệp này là văn bản nhưng tên có đuôi của bảng tính hoặc tệp nén.",
        "Đổi đuôi tệp thành “.csv”, hoặc mở bằng Excel rồi lưu thành “.xlsx”."),
      en: .init(
        "This file is text, but its name says workbook or archive.",
        "Rename it to “.csv”, or open it in Excel and save it as “.xlsx”.")),
    .named(
      "encrypted",
      vi: .init("Tệp có mật khẩu.", "Bỏ mật khẩu (Excel: Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại, rồi gửi lại."),
      en: .init(
        "The file has a password.", "Remove it (Excel: File › Info › Protect Workbook), save, and send it again.")),
    .named(
      "damagedArchive",
      vi: .init(
        "Tệp bị hỏng hoặc bị cắt mất một phần.",
        "Có thể tệp chưa được tải về hết. Mở tệp gốc, lưu lại, rồi gửi lại."),
      en: .init(
        "The file is damaged or cut off.",
        "Perhaps it was not downloaded whole. Open the original, save it, and send it again.")),
    .named(
      "damagedEntry",
      vi: .init("Phần “{name}” trong tệp bị hỏng.", "Mở tệp gốc, lưu lại, rồi gửi lại."),
      en: .init("The part “{name}” of the file is damaged.", "Open the original, save it, and send it again.")),
    .named(
      "noTable",
      vi: .init(
        "Trong tệp nén không có bảng nào (tệp CSV hoặc XLSX).",
        "Nén lại cho đủ các biểu, rồi gửi lại; nếu không có gì báo cáo, gửi biểu chỉ có dòng tiêu đề cột."),
      en: .init(
        "There is no table in the archive (no CSV or XLSX file).",
        "Zip the forms again, all of them, and send it; with nothing to report, send the form with its headings alone.")
    ),
    .named(
      "duplicateEntry",
      vi: .init(
        "Trong tệp có hai phần cùng tên “{name}”, không biết phần nào đúng.",
        "Nén lại các biểu, hoặc mở tệp gốc bằng Excel và lưu lại, rồi gửi lại."),
      en: .init(
        "The file has two parts named “{name}”, and nobody can tell which one counts.",
        "Zip the forms again, or open the original in Excel and save it, and send it again.")),
    .named(
      "unsafeEntryName",
      vi: .init(
        "Tệp nén có mục tên “{name}” chỉ ra ngoài tệp nén, nên bị từ chối.",
        "Nén lại các biểu từ một thư mục bình thường, rồi gửi lại."),
      en: .init(
        "The archive's entry “{name}” points outside of it and is refused.",
        "Zip the forms again from an ordinary folder, and send it again.")),
    .named(
      "overlappingEntries",
      vi: .init(
        "Các phần trong tệp nén nằm chồng lên nhau, nên bị từ chối.",
        "Nén lại các biểu, hoặc lưu lại bằng Excel, rồi gửi lại."),
      en: .init(
        "Parts of the archive lie over each other; it is refused.",
        "Zip the forms again, or save the workbook again in Excel, and send it.")),
    .named(
      "nestedArchive",
      vi: .init(
        "Trong tệp nén có tệp nén khác (“{name}”).", "Giải nén “{name}”, rồi nén chung các biểu thành một tệp ZIP."),
      en: .init(
        "The archive has another archive inside (“{name}”).", "Unpack “{name}”, and zip all the forms into one file.")),
    .named(
      "unsupportedCompression",
      vi: .init(
        "Dữ liệu được nén theo cách “{name}” mà chương trình không đọc.",
        "Nén lại bằng chức năng ZIP có sẵn của Windows, rồi gửi lại."),
      en: .init(
        "The data are compressed in a way (“{name}”) that this program does not read.",
        "Zip it again with the ZIP function of Windows, and send it.")),
    .named(
      "notAWorkbook",
      vi: .init(
        "Tệp này không phải là bảng tính (có thể là tệp Word hoặc PowerPoint).",
        "Chép bảng sang Excel, lưu thành “.xlsx”, rồi gửi lại."),
      en: .init(
        "This is no spreadsheet (perhaps a Word or PowerPoint file).",
        "Copy the table to Excel, save it as “.xlsx”, and send it again.")),
    .named(
      "malformedPart",
      vi: .init(
        "Phần “{part}” của bảng tính bị hỏng[ ở dòng {line}].", "Mở tệp bằng Excel để sửa chữa, lưu lại, rồi gửi lại."),
      en: .init(
        "The workbook's part “{part}” is malformed[ in line {line}].",
        "Open the file in Excel to repair it, save it, and send it again.")),
    .named(
      "forbiddenMarkup",
      vi: .init(
        "Phần “{part}” có khai báo DTD mà bảng tính bình thường không có, nên bị từ chối.",
        "Mở tệp bằng Excel, lưu lại thành “.xlsx”, rồi gửi lại."),
      en: .init(
        "The part “{part}” declares a DTD, which no ordinary workbook does; it is refused.",
        "Open the file in Excel, save it as “.xlsx”, and send it again.")),
    .named(
      "missingPart",
      vi: .init("Bảng tính thiếu phần “{part}”.", "Mở tệp bằng Excel để sửa chữa, lưu lại, rồi gửi lại."),
      en: .init(
        "The workbook lacks its part “{part}”.", "Open the file in Excel to repair it, save it, and send it again.")),
    .named(
      "changedMeanwhile",
      vi: .init("Tệp bị thay đổi trong lúc đang đọc.", "Đóng tệp ở nơi khác, đợi chép xong, rồi chạy lại."),
      en: .init(
        "The file changed while it was being read.", "Close it elsewhere, wait for copying to end, and run again.")),
  ]

  private static let limitVariants: [IssueVariant] = [
    .named(
      "limit-entrySize",
      vi: .init(
        "Tệp, hoặc một phần của nó sau khi giải nén, lớn hơn 256 MiB.",
        "Xóa các trang và vùng không dùng, hoặc chia thành nhiều tệp, rồi gửi lại."),
      en: .init(
        "The file, or a part of it when unpacked, is larger than 256 MiB.",
        "Delete unused sheets and ranges, or split the file, and send it again.")),
    .named(
      "limit-archiveSize",
      vi: .init(
        "Tệp, hoặc tất cả những gì nó chứa sau khi giải nén, lớn hơn 1 GiB.",
        "Chia thành nhiều tệp nhỏ hơn, rồi gửi lại."),
      en: .init(
        "The file, or all that it holds when unpacked, is larger than 1 GiB.",
        "Split it into smaller files, and send them again.")),
    .named(
      "limit-compressionRatio",
      vi: .init(
        "Dữ liệu được nén quá 200 lần, khác thường nên bị từ chối.",
        "Mở tệp gốc bằng Excel, xóa vùng trống định dạng sẵn, lưu lại, rồi gửi lại."),
      en: .init(
        "The data are compressed more than 200 times, which is refused.",
        "Open the original in Excel, delete formatted empty ranges, save, and send it again.")),
    .named(
      "limit-entryCount",
      vi: .init("Tệp nén có hơn 10.000 mục.", "Chỉ nén các biểu cần gửi, rồi gửi lại."),
      en: .init("The archive has more than 10,000 entries.", "Zip only the forms to send, and send it again.")),
    .named(
      "limit-nameLength",
      vi: .init(
        "Trong tệp nén có tên (kể cả thư mục) dài hơn 1.024 byte, hoặc tất cả các tên dài hơn 1 MiB.",
        "Đặt tên tệp và thư mục ngắn hơn, nén lại, rồi gửi lại."),
      en: .init(
        "The archive has a name, folders included, longer than 1,024 bytes, or names of more than 1 MiB in all.",
        "Give files and folders shorter names, zip them again, and send it again.")),
    .named(
      "limit-folderDepth",
      vi: .init("Các thư mục lồng nhau quá 64 cấp.", "Đưa các biểu ra thư mục bên ngoài, rồi gửi lại."),
      en: .init("More than 64 folders lie in each other.", "Move the forms to an outer folder, and send them again.")),
    .named(
      "limit-rows",
      vi: .init("Bảng có hơn 1.048.576 dòng.", "Chia thành nhiều tệp, rồi gửi lại."),
      en: .init("The table has more than 1,048,576 rows.", "Split it into several files, and send them again.")),
    .named(
      "limit-columns",
      vi: .init("Bảng có hơn 16.384 cột[ (dòng {row})].", "Xóa các cột thừa bên phải, rồi gửi lại."),
      en: .init(
        "The table has more than 16,384 columns[ (row {row})].",
        "Delete the extra columns on the right, and send it again.")),
    .named(
      "limit-cellLength",
      vi: .init(
        "Có ô dài hơn 32.767 ký tự[ (dòng {row})].",
        "Rút ngắn ô đó; nếu là CSV, xem có dấu ngoặc kép nào chưa đóng không, rồi gửi lại."),
      en: .init(
        "A cell is longer than 32,767 characters[ (row {row})].",
        "Shorten it; in a CSV file, look for a quote that is not closed, and send it again.")),
  ]
}
