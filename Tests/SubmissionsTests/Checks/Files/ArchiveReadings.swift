@testable import Submissions

extension FindingReading {
  /// Of archives from which something cannot be taken.
  static let ofArchives: [FindingReading] = [
    FindingReading(
      UnreadableFile.self, "notARegularFile",
      in: .archive("2022-10/na-hy/bieu.zip", .init(name: "tham-gia.csv", mode: 0o010644)),
      vi: [
        "2022-10/na-hy/bieu.zip/tham-gia.csv unreadable-file: Đây không phải là một tệp.",
        "→ Thay bằng một tệp CSV, XLSX hoặc ZIP.",
      ],
      en: [
        "2022-10/na-hy/bieu.zip/tham-gia.csv unreadable-file: This is not a file.",
        "→ Put a CSV, XLSX or ZIP file in its place.",
      ]),
    FindingReading(
      UnreadableFile.self, "encrypted",
      in: .archive("2022-10/na-hy/bieu.zip", .init(name: "tham-gia.csv", bytes: [0x41], flags: 0x801)),
      vi: [
        "2022-10/na-hy/bieu.zip/tham-gia.csv unreadable-file: Tệp có mật khẩu.",
        "→ Bỏ mật khẩu (Excel: Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại, rồi gửi lại.",
      ],
      en: [
        "2022-10/na-hy/bieu.zip/tham-gia.csv unreadable-file: The file has a password.",
        "→ Remove it (Excel: File › Info › Protect Workbook), save, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "damagedEntry",
      in: .archive("2022-10/na-hy/bieu.zip", .init(name: "tham-gia.csv", bytes: [0x41], checksum: 1)),
      vi: [
        "2022-10/na-hy/bieu.zip/tham-gia.csv unreadable-file: Phần “tham-gia.csv” trong tệp bị hỏng.",
        "→ Mở tệp gốc, lưu lại, rồi gửi lại.",
      ],
      en: [
        "2022-10/na-hy/bieu.zip/tham-gia.csv unreadable-file: The part “tham-gia.csv” of the file is damaged.",
        "→ Open the original, save it, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "noTable", in: .archive("2022-10/na-hy/bieu.zip", .init(name: "__MACOSX/._tham-gia.csv")),
      vi: [
        "unreadable-file: Trong tệp nén không có bảng nào (tệp CSV hoặc XLSX).",
        "→ Nén lại cho đủ các biểu, rồi gửi lại; nếu không có gì báo cáo, gửi biểu chỉ có dòng tiêu đề cột.",
      ],
      en: [
        "unreadable-file: There is no table in the archive (no CSV or XLSX file).",
        "→ Zip the forms again, all of them, and send it; "
          + "with nothing to report, send the form with its headings alone.",
      ]),
    FindingReading(
      UnreadableFile.self, "duplicateEntry",
      in: .archive("2022-10/na-hy/bieu.zip", .init(name: "tham-gia.csv"), .init(name: "tham-gia.csv")),
      vi: [
        "2022-10/na-hy/bieu.zip/tham-gia.csv unreadable-file: "
          + "Trong tệp có hai phần cùng tên “tham-gia.csv”, không biết phần nào đúng.",
        "→ Nén lại các biểu, hoặc mở tệp gốc bằng Excel và lưu lại, rồi gửi lại.",
      ],
      en: [
        "2022-10/na-hy/bieu.zip/tham-gia.csv unreadable-file: "
          + "The file has two parts named “tham-gia.csv”, and nobody can tell which one counts.",
        "→ Zip the forms again, or open the original in Excel and save it, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "unsafeEntryName", in: .archive("2022-10/na-hy/bieu.zip", .init(name: "../tham-gia.csv")),
      vi: [
        "unreadable-file: Tệp nén có mục tên “../tham-gia.csv” chỉ ra ngoài tệp nén, nên bị từ chối.",
        "→ Nén lại các biểu từ một thư mục bình thường, rồi gửi lại.",
      ],
      en: [
        "unreadable-file: The archive's entry “../tham-gia.csv” points outside of it and is refused.",
        "→ Zip the forms again from an ordinary folder, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "overlappingEntries",
      in: .archive("2022-10/na-hy/bieu.zip", .init(name: "a.csv"), .init(name: "b.csv", offset: 0)),
      vi: [
        "unreadable-file: Các phần trong tệp nén nằm chồng lên nhau, nên bị từ chối.",
        "→ Nén lại các biểu, hoặc lưu lại bằng Excel, rồi gửi lại.",
      ],
      en: [
        "unreadable-file: Parts of the archive lie over each other; it is refused.",
        "→ Zip the forms again, or save the workbook again in Excel, and send it.",
      ]),
    FindingReading(
      UnreadableFile.self, "nestedArchive", in: .archive("2022-10/na-hy/bieu.zip", .init(name: "thang 10.zip")),
      vi: [
        "2022-10/na-hy/bieu.zip/thang 10.zip unreadable-file: Trong tệp nén có tệp nén khác (“thang 10.zip”).",
        "→ Giải nén “thang 10.zip”, rồi nén chung các biểu thành một tệp ZIP.",
      ],
      en: [
        "2022-10/na-hy/bieu.zip/thang 10.zip unreadable-file: The archive has another archive inside (“thang 10.zip”).",
        "→ Unpack “thang 10.zip”, and zip all the forms into one file.",
      ]),
    FindingReading(
      UnreadableFile.self, "unsupportedCompression",
      in: .archive("2022-10/na-hy/bieu.zip", .init(name: "tham-gia.csv", method: 9)),
      vi: [
        "2022-10/na-hy/bieu.zip/tham-gia.csv unreadable-file: "
          + "Dữ liệu được nén theo cách “Deflate64” mà chương trình không đọc.",
        "→ Nén lại bằng chức năng ZIP có sẵn của Windows, rồi gửi lại.",
      ],
      en: [
        "2022-10/na-hy/bieu.zip/tham-gia.csv unreadable-file: "
          + "The data are compressed in a way (“Deflate64”) that this program does not read.",
        "→ Zip it again with the ZIP function of Windows, and send it.",
      ]),
  ]
}
