import Foundation

@testable import Submissions

extension FindingReading {
  /// Of files that are larger than anybody needs.
  static let ofLimits: [FindingReading] = [
    FindingReading(
      UnreadableFile.self, "limit-entrySize",
      in: .folder("2022-10/na-hy/tham-gia.csv", [0x41], change: { try lengthen($0, to: 256 << 20 + 1) }),
      vi: [
        "unreadable-file: Tệp, hoặc một phần của nó sau khi giải nén, lớn hơn 256 MiB.",
        "→ Xóa các trang và vùng không dùng, hoặc chia thành nhiều tệp, rồi gửi lại.",
      ],
      en: [
        "unreadable-file: The file, or a part of it when unpacked, is larger than 256 MiB.",
        "→ Delete unused sheets and ranges, or split the file, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "limit-archiveSize",
      in: .folder("2022-10/na-hy/bieu.zip", Array("PK\u{3}\u{4}".utf8), change: { try lengthen($0, to: 1 << 30 + 1) }),
      vi: [
        "unreadable-file: Tệp, hoặc tất cả những gì nó chứa sau khi giải nén, lớn hơn 1 GiB.",
        "→ Chia thành nhiều tệp nhỏ hơn, rồi gửi lại.",
      ],
      en: [
        "unreadable-file: The file, or all that it holds when unpacked, is larger than 1 GiB.",
        "→ Split it into smaller files, and send them again.",
      ]),
    FindingReading(
      UnreadableFile.self, "limit-compressionRatio",
      in: .archive(
        "2022-10/na-hy/bieu.zip", .init(name: "tham-gia.csv", bytes: deflatedZeros, method: 8, size: 17 << 20)),
      vi: [
        "2022-10/na-hy/bieu.zip/tham-gia.csv unreadable-file: "
          + "Dữ liệu được nén quá 200 lần, khác thường nên bị từ chối.",
        "→ Mở tệp gốc bằng Excel, xóa vùng trống định dạng sẵn, lưu lại, rồi gửi lại.",
      ],
      en: [
        "2022-10/na-hy/bieu.zip/tham-gia.csv unreadable-file: "
          + "The data are compressed more than 200 times, which is refused.",
        "→ Open the original in Excel, delete formatted empty ranges, save, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "limit-entryCount",
      in: .folder("2022-10/na-hy/bieu.zip", SmallArchive.bytes((0...10_000).map { .init(name: "\($0)") })),
      vi: [
        "unreadable-file: Tệp nén có hơn 10.000 mục.",
        "→ Chỉ nén các biểu cần gửi, rồi gửi lại.",
      ],
      en: [
        "unreadable-file: The archive has more than 10,000 entries.",
        "→ Zip only the forms to send, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "limit-nameLength",
      in: .archive("2022-10/na-hy/bieu.zip", .init(name: String(repeating: "x", count: 1_021) + ".csv")),
      vi: [
        "2022-10/na-hy/bieu.zip/\(String(repeating: "x", count: 160))… unreadable-file: "
          + "Trong tệp nén có tên (kể cả thư mục) dài hơn 1.024 byte, hoặc tất cả các tên dài hơn 1 MiB.",
        "→ Đặt tên tệp và thư mục ngắn hơn, nén lại, rồi gửi lại.",
      ],
      en: [
        "2022-10/na-hy/bieu.zip/\(String(repeating: "x", count: 160))… unreadable-file: "
          + "The archive has a name, folders included, longer than 1,024 bytes, or names of more than 1 MiB in all.",
        "→ Give files and folders shorter names, zip them again, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "limit-folderDepth",
      in: .archive("2022-10/na-hy/bieu.zip", .init(name: String(repeating: "a/", count: 65) + "b.csv")),
      vi: [
        "2022-10/na-hy/bieu.zip/\(String(repeating: "a/", count: 65))b.csv unreadable-file: "
          + "Các thư mục lồng nhau quá 64 cấp.",
        "→ Đưa các biểu ra thư mục bên ngoài, rồi gửi lại.",
      ],
      en: [
        "2022-10/na-hy/bieu.zip/\(String(repeating: "a/", count: 65))b.csv unreadable-file: "
          + "More than 64 folders lie in each other.",
        "→ Move the forms to an outer folder, and send them again.",
      ]),
    FindingReading(
      UnreadableFile.self, "limit-folderDepth",
      in: .folder("2022-10/na-hy/\(String(repeating: "a/", count: 63))b.csv", [0x41]),
      vi: [
        "2022-10/na-hy\(String(repeating: "/a", count: 63)) unreadable-file: Các thư mục lồng nhau quá 64 cấp.",
        "→ Đưa các biểu ra thư mục bên ngoài, rồi gửi lại.",
      ],
      en: [
        "2022-10/na-hy\(String(repeating: "/a", count: 63)) unreadable-file: More than 64 folders lie in each other.",
        "→ Move the forms to an outer folder, and send them again.",
      ]),
    FindingReading(
      UnreadableFile.self, "limit-rows", in: .workbook { $0.replacing("<row r=\"2\">", with: "<row r=\"1048577\">") },
      vi: [
        "Tham gia unreadable-file: Bảng có hơn 1.048.576 dòng.",
        "→ Chia thành nhiều tệp, rồi gửi lại.",
      ],
      en: [
        "Tham gia unreadable-file: The table has more than 1,048,576 rows.",
        "→ Split it into several files, and send them again.",
      ]),
    FindingReading(
      UnreadableFile.self, "limit-columns",
      in: .file("2022-10/na-hy/tham-gia.csv", "Ngày,Họ và tên\n" + String(repeating: ",", count: 16_384) + "\n"),
      vi: [
        "unreadable-file: Bảng có hơn 16.384 cột (dòng 2).",
        "→ Xóa các cột thừa bên phải, rồi gửi lại.",
      ],
      en: [
        "unreadable-file: The table has more than 16,384 columns (row 2).",
        "→ Delete the extra columns on the right, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "limit-cellLength",
      in: .workbook { $0.replacing("Giàng A Páo", with: String(repeating: "a", count: 32_768)) },
      vi: [
        "Tham gia unreadable-file: Có ô dài hơn 32.767 ký tự (dòng 2).",
        "→ Rút ngắn ô đó; nếu là CSV, xem có dấu ngoặc kép nào chưa đóng không, rồi gửi lại.",
      ],
      en: [
        "Tham gia unreadable-file: A cell is longer than 32,767 characters (row 2).",
        "→ Shorten it; in a CSV file, look for a quote that is not closed, and send it again.",
      ]),
    FindingReading(
      UnreadableFile.self, "limit-mergedRanges",
      in: .workbook {
        let ranges = (3...100_003).map { "<mergeCell ref=\"A\($0):B\($0)\"/>" }
        return $0.replacing("</worksheet>", with: "<mergeCells>\(ranges.joined())</mergeCells></worksheet>")
      },
      vi: [
        "Tham gia unreadable-file: Trang có hơn 100.000 vùng gộp ô, hoặc cả tệp có hơn 400.000.",
        "→ Bỏ gộp ô ở những chỗ không cần (Excel: Trang đầu › Phối & Căn giữa), lưu lại, rồi gửi lại.",
      ],
      en: [
        "Tham gia unreadable-file: The sheet has more than 100,000 merged ranges, or the file more than 400,000.",
        "→ Unmerge cells where it is not needed (Excel: Home › Merge & Center), save, and send it again.",
      ]),
  ]
}

/// The beginning of what zlib makes of zeros: each of its last bytes stands for 1,032 of them, 17 MiB in all.
private let deflatedZeros: [UInt8] =
  [0xEC, 0xC1, 1, 1, 0, 0, 0, 0x80, 0x90, 0xFE, 0xAF, 0xEE, 8, 10] + Array(repeating: 0, count: 17_280)

/// Makes a file longer without writing anything: it takes no room on the disk.
private func lengthen(_ path: String, to length: UInt64) throws {
  let file = try FileHandle(forWritingTo: URL(filePath: path))
  try file.truncate(atOffset: length)
  try file.close()
}
