import Configuration
import TableReading

/// `unreadable-file`: a file, or a sheet of it, that is damaged, encrypted, no spreadsheet, or too large.
struct UnreadableFile: Finding {
  static let code: IssueCode = "unreadable-file"
  static let severity = Severity.error
  static let title = Bilingual(vi: "Không đọc được tệp", en: "Unreadable file")
  static let occasion = Bilingual(
    vi: "Tệp hỏng, có mật khẩu, không phải bảng tính hoặc quá lớn.",
    en: "The file is damaged, encrypted, no spreadsheet, or too large.")
  let reason: ReadingError.Reason
  /// The row at fault from 1; it is a fact of the message, for the issue is of the whole file.
  let row: Int?

  static var examples: [Issue] {
    let reasons: [ReadingError.Reason] = [
      .notReadable("Permission denied"), .notARegularFile, .symbolicLink, .empty, .binary, .quoteNeverClosed,
      .legacyWorkbook, .openDocument, .webPage, .textNamedWorkbook, .encrypted, .damagedArchive(""),
      .damagedEntry("xl/workbook.xml"), .noTable, .duplicateEntry("tham-gia.csv"), .unsafeEntryName("../tham-gia.csv"),
      .overlappingEntries, .nestedArchive("bieu.zip"), .unsupportedCompression("tham-gia.csv"), .notAWorkbook,
      .malformedPart("xl/workbook.xml", line: 3), .forbiddenMarkup("xl/workbook.xml"), .missingPart("xl/workbook.xml"),
      .changedMeanwhile,
    ]
    return (reasons + ReadingError.Limit.allCases.map { .limit($0) }).map { Issue(Self(reason: $0, row: 12)) }
  }

  /// Why the system opens no file, in its words and in a clerk's; others are of no use to one.
  private static let causes = [
    "Permission denied": "không có quyền đọc", "No such file or directory": "tệp không còn ở đó",
    "File name too long": "đường dẫn quá dài", "Input/output error": "lỗi ổ đĩa",
  ]

  /// The name of the reason, since one cause is one message.
  var aspect: String? {
    switch reason {
    case .limit(let limit): "limit-\(limit.rawValue)"
    default: String(String(describing: reason).prefix { $0.isLetter || $0.isNumber })
    }
  }

  func words(for issue: Issue) -> Bilingual<Words> {
    switch reason {
    case .notReadable(let cause):
      Bilingual(
        vi: Words(
          "Máy không mở được tệp này\(Self.causes[cause].map { " (\($0))" }).",
          "Đóng tệp nếu đang mở ở nơi khác, xem lại quyền đọc, rồi chạy lại."),
        en: Words(
          "The system could not open the file (\(cause)).",
          "Close it elsewhere, check that you may read it, and run again."))
    case .notARegularFile:
      Bilingual(
        vi: Words(
          "Đây không phải là một tệp.",
          "Thay bằng một tệp CSV, XLSX hoặc ZIP."),
        en: Words(
          "This is not a file.",
          "Put a CSV, XLSX or ZIP file in its place."))
    case .symbolicLink:
      Bilingual(
        vi: Words(
          "Đây là một đường dẫn tắt, không phải tệp.",
          "Chép chính tệp đó vào đây."),
        en: Words(
          "This is a symbolic link, not a file.",
          "Copy the file itself here."))
    case .empty:
      Bilingual(
        vi: Words(
          "Tệp trống, không có dữ liệu nào.",
          "Nếu không có gì báo cáo, gửi biểu chỉ có dòng tiêu đề cột; nếu nhầm, gửi lại tệp đúng."),
        en: Words(
          "The file is empty.",
          "With nothing to report, send the form with its headings alone; otherwise send the right file."))
    case .binary:
      Bilingual(
        vi: Words(
          "Nội dung tệp không phải là chữ.",
          "Gửi biểu dưới dạng CSV hoặc XLSX, không gửi ảnh, PDF hay tệp Word."),
        en: Words(
          "The file's content is no text.",
          "Send the form as CSV or XLSX, not as a picture, PDF or Word file."))
    case .quoteNeverClosed:
      Bilingual(
        vi: Words(
          "Dấu ngoặc kép (\") mở ở dòng \(row: row ?? 1) không được đóng lại, nên không biết ô đó hết ở đâu.",
          "Ở dòng \(row: row ?? 1), thêm dấu ngoặc kép còn thiếu hoặc xóa dấu thừa, rồi gửi lại."),
        en: Words(
          "A quote (\") that opens in row \(row: row ?? 1) is never closed, so nobody can tell where the cell ends.",
          "In row \(row: row ?? 1), add the missing quote or delete the extra one, and send the file again."))
    case .legacyWorkbook:
      Bilingual(
        vi: Words(
          "Đây là tệp Excel đời cũ (.xls).",
          "Mở bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)”, rồi gửi lại."),
        en: Words(
          "This is an old Excel workbook (.xls).",
          "Open it in Excel, choose Save As, type “Excel Workbook (.xlsx)”, and send it again."))
    case .openDocument:
      Bilingual(
        vi: Words(
          "Đây là bảng tính OpenDocument (.ods).",
          "Mở bằng LibreOffice hoặc Excel, lưu thành kiểu “.xlsx”, rồi gửi lại."),
        en: Words(
          "This is an OpenDocument spreadsheet (.ods).",
          "Open it in LibreOffice or Excel, save it as “.xlsx”, and send it again."))
    case .webPage:
      Bilingual(
        vi: Words(
          "Đây là một trang web, dù tên tệp giống bảng tính.",
          "Mở bằng Excel, lưu thành kiểu “.xlsx”, rồi gửi lại."),
        en: Words(
          "This is a web page, whatever its name says.",
          "Open it in Excel, save it as “.xlsx”, and send it again."))
    case .textNamedWorkbook:
      Bilingual(
        vi: Words(
          "Tệp này là văn bản nhưng tên có đuôi của bảng tính hoặc tệp nén.",
          "Đổi đuôi tệp thành “.csv”, hoặc mở bằng Excel rồi lưu thành “.xlsx”."),
        en: Words(
          "This file is text, but its name says workbook or archive.",
          "Rename it to “.csv”, or open it in Excel and save it as “.xlsx”."))
    case .encrypted:
      Bilingual(
        vi: Words(
          "Tệp có mật khẩu.",
          "Bỏ mật khẩu (Excel: Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại, rồi gửi lại."),
        en: Words(
          "The file has a password.",
          "Remove it (Excel: File › Info › Protect Workbook), save, and send it again."))
    case .damagedArchive:
      Bilingual(
        vi: Words(
          "Tệp bị hỏng hoặc bị cắt mất một phần.",
          "Có thể tệp chưa được tải về hết. Mở tệp gốc, lưu lại, rồi gửi lại."),
        en: Words(
          "The file is damaged or cut off.",
          "Perhaps it was not downloaded whole. Open the original, save it, and send it again."))
    case .damagedEntry(let name):
      Bilingual(
        vi: Words(
          "Phần “\(name)” trong tệp bị hỏng.",
          "Mở tệp gốc, lưu lại, rồi gửi lại."),
        en: Words(
          "The part “\(name)” of the file is damaged.",
          "Open the original, save it, and send it again."))
    case .noTable:
      Bilingual(
        vi: Words(
          "Trong tệp nén không có bảng nào (tệp CSV hoặc XLSX).",
          "Nén lại cho đủ các biểu, rồi gửi lại; nếu không có gì báo cáo, gửi biểu chỉ có dòng tiêu đề cột."),
        en: Words(
          "There is no table in the archive (no CSV or XLSX file).",
          "Zip the forms again, all of them, and send it; with nothing to report, send the form with its headings alone."
        ))
    case .duplicateEntry(let name):
      Bilingual(
        vi: Words(
          "Trong tệp có hai phần cùng tên “\(name)”, không biết phần nào đúng.",
          "Nén lại các biểu, hoặc mở tệp gốc bằng Excel và lưu lại, rồi gửi lại."),
        en: Words(
          "The file has two parts named “\(name)”, and nobody can tell which one counts.",
          "Zip the forms again, or open the original in Excel and save it, and send it again."))
    case .unsafeEntryName(let name):
      Bilingual(
        vi: Words(
          "Tệp nén có mục tên “\(name)” chỉ ra ngoài tệp nén, nên bị từ chối.",
          "Nén lại các biểu từ một thư mục bình thường, rồi gửi lại."),
        en: Words(
          "The archive's entry “\(name)” points outside of it and is refused.",
          "Zip the forms again from an ordinary folder, and send it again."))
    case .overlappingEntries:
      Bilingual(
        vi: Words(
          "Các phần trong tệp nén nằm chồng lên nhau, nên bị từ chối.",
          "Nén lại các biểu, hoặc lưu lại bằng Excel, rồi gửi lại."),
        en: Words(
          "Parts of the archive lie over each other; it is refused.",
          "Zip the forms again, or save the workbook again in Excel, and send it."))
    case .nestedArchive(let name):
      Bilingual(
        vi: Words(
          "Trong tệp nén có tệp nén khác (“\(name)”).",
          "Giải nén “\(name)”, rồi nén chung các biểu thành một tệp ZIP."),
        en: Words(
          "The archive has another archive inside (“\(name)”).",
          "Unpack “\(name)”, and zip all the forms into one file."))
    case .unsupportedCompression(let name):
      Bilingual(
        vi: Words(
          "Dữ liệu được nén theo cách “\(name)” mà chương trình không đọc.",
          "Nén lại bằng chức năng ZIP có sẵn của Windows, rồi gửi lại."),
        en: Words(
          "The data are compressed in a way (“\(name)”) that this program does not read.",
          "Zip it again with the ZIP function of Windows, and send it."))
    case .notAWorkbook:
      Bilingual(
        vi: Words(
          "Nội dung tệp không đúng với tên: không phải là bảng tính “.xlsx” hay tệp ZIP (có thể là “.xlsb”, hoặc tệp hỏng).",
          "Mở tệp gốc bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)”, rồi gửi lại."),
        en: Words(
          "The content does not fit the name: it is no “.xlsx” workbook or ZIP archive (perhaps “.xlsb”, or damaged).",
          "Open the original in Excel, choose Save As, type “Excel Workbook (.xlsx)”, and send it again."))
    case .malformedPart(let part, let line):
      Bilingual(
        vi: Words(
          "Phần “\(part)” của bảng tính bị hỏng ở dòng \(row: line).",
          "Mở tệp bằng Excel để sửa chữa, lưu lại, rồi gửi lại."),
        en: Words(
          "The workbook's part “\(part)” is malformed in line \(row: line).",
          "Open the file in Excel to repair it, save it, and send it again."))
    case .forbiddenMarkup(let part):
      Bilingual(
        vi: Words(
          "Phần “\(part)” có khai báo DTD mà bảng tính bình thường không có, nên bị từ chối.",
          "Mở tệp bằng Excel, lưu lại thành “.xlsx”, rồi gửi lại."),
        en: Words(
          "The part “\(part)” declares a DTD, which no ordinary workbook does; it is refused.",
          "Open the file in Excel, save it as “.xlsx”, and send it again."))
    case .missingPart(let part):
      Bilingual(
        vi: Words(
          "Bảng tính thiếu phần “\(part)”.",
          "Mở tệp bằng Excel để sửa chữa, lưu lại, rồi gửi lại."),
        en: Words(
          "The workbook lacks its part “\(part)”.",
          "Open the file in Excel to repair it, save it, and send it again."))
    case .changedMeanwhile:
      Bilingual(
        vi: Words(
          "Tệp bị thay đổi trong lúc đang đọc.",
          "Đóng tệp ở nơi khác, đợi chép xong, rồi chạy lại."),
        en: Words(
          "The file changed while it was being read.",
          "Close it elsewhere, wait for copying to end, and run again."))
    case .limit(let limit): words(beyond: limit)
    case .undecodable, .lossy, .unsupported:
      Bilingual(
        vi: Words(
          "Không đọc được tệp.",
          "Mở tệp bằng Excel, lưu lại thành “.xlsx” hoặc “CSV UTF-8”, rồi gửi lại."),
        en: Words(
          "The file cannot be read.",
          "Open it in Excel, save it as “.xlsx” or “CSV UTF-8”, and send it again."))
    }
  }
}

// What is beyond a limit of the reader.
extension UnreadableFile {
  private func words(beyond limit: ReadingError.Limit) -> Bilingual<Words> {
    switch limit {
    case .entrySize:
      Bilingual(
        vi: Words(
          "Tệp, hoặc một phần của nó sau khi giải nén, lớn hơn 256 MiB.",
          "Xóa các trang và vùng không dùng, hoặc chia thành nhiều tệp, rồi gửi lại."),
        en: Words(
          "The file, or a part of it when unpacked, is larger than 256 MiB.",
          "Delete unused sheets and ranges, or split the file, and send it again."))
    case .archiveSize:
      Bilingual(
        vi: Words(
          "Tệp, hoặc tất cả những gì nó chứa sau khi giải nén, lớn hơn 1 GiB.",
          "Chia thành nhiều tệp nhỏ hơn, rồi gửi lại."),
        en: Words(
          "The file, or all that it holds when unpacked, is larger than 1 GiB.",
          "Split it into smaller files, and send them again."))
    case .compressionRatio:
      Bilingual(
        vi: Words(
          "Dữ liệu được nén quá 200 lần, khác thường nên bị từ chối.",
          "Mở tệp gốc bằng Excel, xóa vùng trống định dạng sẵn, lưu lại, rồi gửi lại."),
        en: Words(
          "The data are compressed more than 200 times, which is refused.",
          "Open the original in Excel, delete formatted empty ranges, save, and send it again."))
    case .entryCount:
      Bilingual(
        vi: Words(
          "Tệp nén có hơn 10.000 mục.",
          "Chỉ nén các biểu cần gửi, rồi gửi lại."),
        en: Words(
          "The archive has more than 10,000 entries.",
          "Zip only the forms to send, and send it again."))
    case .nameLength:
      Bilingual(
        vi: Words(
          "Trong tệp nén có tên (kể cả thư mục) dài hơn 1.024 byte, hoặc tất cả các tên dài hơn 1 MiB.",
          "Đặt tên tệp và thư mục ngắn hơn, nén lại, rồi gửi lại."),
        en: Words(
          "The archive has a name, folders included, longer than 1,024 bytes, or names of more than 1 MiB in all.",
          "Give files and folders shorter names, zip them again, and send it again."))
    case .folderDepth:
      Bilingual(
        vi: Words(
          "Các thư mục lồng nhau quá 64 cấp.",
          "Đưa các biểu ra thư mục bên ngoài, rồi gửi lại."),
        en: Words(
          "More than 64 folders lie in each other.",
          "Move the forms to an outer folder, and send them again."))
    case .rows:
      Bilingual(
        vi: Words(
          "Bảng có hơn 1.048.576 dòng.",
          "Chia thành nhiều tệp, rồi gửi lại."),
        en: Words(
          "The table has more than 1,048,576 rows.",
          "Split it into several files, and send them again."))
    case .columns:
      Bilingual(
        vi: Words(
          "Bảng có hơn 16.384 cột\(row.map { " (dòng \(row: $0))" }).",
          "Xóa các cột thừa bên phải, rồi gửi lại."),
        en: Words(
          "The table has more than 16,384 columns\(row.map { " (row \(row: $0))" }).",
          "Delete the extra columns on the right, and send it again."))
    case .cellLength:
      Bilingual(
        vi: Words(
          "Có ô dài hơn 32.767 ký tự\(row.map { " (dòng \(row: $0))" }).",
          "Rút ngắn ô đó; nếu là CSV, xem có dấu ngoặc kép nào chưa đóng không, rồi gửi lại."),
        en: Words(
          "A cell is longer than 32,767 characters\(row.map { " (row \(row: $0))" }).",
          "Shorten it; in a CSV file, look for a quote that is not closed, and send it again."))
    case .mergedRanges:
      Bilingual(
        vi: Words(
          "Trang có hơn 100.000 vùng gộp ô, hoặc cả tệp có hơn 400.000.",
          "Bỏ gộp ô ở những chỗ không cần (Excel: Trang đầu › Phối & Căn giữa), lưu lại, rồi gửi lại."),
        en: Words(
          "The sheet has more than 100,000 merged ranges, or the file more than 400,000.",
          "Unmerge cells where it is not needed (Excel: Home › Merge & Center), save, and send it again."))
    }
  }
}
