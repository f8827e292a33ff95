import TableReading

@testable import Submissions

extension FindingReading {
  private static let form =
    "Ngày,Mã số,Họ và tên\n8/10/2022,NH-1,Giàng A Páo\n9/10/2022,NH-1,Giàng A Páo\n16/10/2022,NH-1,Giàng A Páo\n"
  private static let name = "Ngày,Họ và tên\n8/10/2022,Giàng A Páo\n"

  /// Of what was sent as a whole: files without tables, copies, rosters that are not there.
  static let ofSendings: [FindingReading] = [
    unsupported(
      "document", "bao-cao.pdf", "%PDF-1.7", vi: "đây là văn bản, không phải bảng tính",
      en: "it is a document, not a spreadsheet"),
    unsupported("picture", "anh.svg", "<svg></svg>", vi: "đây là ảnh", en: "it is a picture"),
    FindingReading(
      UnsupportedFile.self, "archive", in: .file("2022-10/na-hy/bieu.rar", Array("Rar!".utf8) + [0x1A, 7, 0]),
      vi: [
        "unsupported-file: Đã nhận được tệp này nhưng không đọc được: đây là tệp nén loại không mở được.",
        "→ Gửi lại các tệp bên trong, hoặc nén lại thành tệp ZIP.",
      ],
      en: [
        "unsupported-file: The file was received but cannot be read: it is an archive of a kind that is not opened.",
        "→ Send the files in it, or pack them as a ZIP archive.",
      ]),
    FindingReading(
      UnsupportedFile.self, "text", in: .file("2022-10/na-hy/ghi-chu", "Anh Páo sẽ gửi sau.\n"),
      vi: [
        "unsupported-file: Đã nhận được tệp này nhưng không đọc được: tệp không có tiêu đề cột của biểu nào.",
        "→ Nếu là biểu, dùng tiêu đề cột như trong biểu mẫu và gửi lại dạng CSV hoặc XLSX; nếu không, không cần làm gì.",
      ],
      en: [
        "unsupported-file: The file was received but cannot be read: it has the headings of no form.",
        "→ If it is a form, use the headings of the blank form and send it as CSV or XLSX; otherwise nothing to do.",
      ]),
    unsupported("other", "rong.dat", "", vi: "đây không phải là bảng tính", en: "it is no spreadsheet"),
    FindingReading(
      ResentFile.self, "whole",
      in: .file(
        "2022-10/na-hy/b.csv", form + "\n",
        beside: ["2022-10/na-hy/a.csv": form, "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster]),
      vi: [
        "resent-file: 3 trong 3 dòng của biểu này đã có trong “2022-10/na-hy/a.csv” nên không tính lần nữa.",
        "→ Không cần làm gì; nếu định gửi biểu khác, hãy gửi biểu ấy.",
      ],
      en: [
        "resent-file: 3 of 3 rows of this form stand in “2022-10/na-hy/a.csv”, so it is not counted again.",
        "→ Nothing to do; if you meant another form, send that.",
      ]),
    FindingReading(
      ResentFile.self, "part",
      in: .file(
        "2022-10/na-hy/b.csv", form + "22/10/2022,NH-1,Giàng A Páo\n",
        beside: [
          "2022-10/na-hy/a.csv": form + "23/10/2022,NH-1,Giàng A Páo\n",
          "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster,
        ]),
      vi: [
        "resent-file: 3 trong 4 dòng của biểu này đã có trong “2022-10/na-hy/a.csv”: "
          + "không rõ là bản sửa hay phần gửi thêm, nên chưa tính.",
        "→ Nếu là bản sửa, bỏ tệp cũ; nếu là phần gửi thêm, chỉ để lại các dòng chưa gửi; rồi gửi lại.",
      ],
      en: [
        "resent-file: 3 of 4 rows of this form stand in “2022-10/na-hy/a.csv”: "
          + "whether it replaces that or adds to it is not clear, so it is not counted.",
        "→ If it replaces the other file, delete that; if it adds to it, keep only the new rows; then send it again.",
      ]),
    FindingReading(
      ResentFile.self, "returned",
      in: .workbook(
        "2022-10/na-hy/bieu.xlsx",
        ("Tham gia", [["◄ ✗ Gửi lại. [resent-file]"], ["Ngày", "Họ và tên"], ["=44842", "Giàng A Páo"]])),
      vi: [
        "Tham gia resent-file: Trang này được trả lại vì nhiều dòng đã có trong tệp khác, và dòng “◄ ✗” trên đầu vẫn còn.",
        "→ Nếu các dòng còn lại phải được tính thêm, xóa dòng “◄ ✗” và những dòng đã có; nếu không, xóa cả trang.",
      ],
      en: [
        "Tham gia resent-file: "
          + "This sheet was sent back because many of its rows stand in another file, and its first row “◄ ✗” is still there.",
        "→ If the others are to count too, delete the row “◄ ✗” and the rows that were sent before; otherwise delete the sheet.",
      ]),
    FindingReading(
      Superseded.self,
      in: Sending {
        let old = InputFile(at: "2022-10/na-hy/a.csv", BytesContent(Array(form.utf8)))
        let mended = InputFile(at: "2022-10/na-hy/b.xlsx", BytesContent(SmallWorkbook.returned(of: form)))
        let assessment = Assessment(district: SmallDistrict.district, catalogue: try SmallDistrict.forms())
        return (old.path, assessment.assess([old, mended], scope: .everyMonth))
      },
      vi: [
        "superseded: Tệp này đã có bản sửa là “2022-10/na-hy/b.xlsx” nên không đọc nữa.",
        "→ Không cần làm gì.",
      ],
      en: [
        "superseded: This file came back mended as “2022-10/na-hy/b.xlsx”, so it is not read again.",
        "→ Nothing to do.",
      ]),
    FindingReading(
      UnitUnknown.self, "body", in: .file("2022-10/tham-gia.csv", "TRẠM Y TẾ XÃ NÀ HỲ,\n" + name),
      vi: [
        "unit-unknown: Không rõ biểu này của đơn vị nào: “TRẠM Y TẾ XÃ NÀ HỲ” không có trong danh sách đơn vị.",
        "→ Nếu biểu tính cho một đơn vị trong danh sách, đặt tệp vào thư mục mang tên đơn vị ấy; "
          + "nếu nơi này phải nộp riêng, thêm vào units.csv.",
      ],
      en: [
        "unit-unknown: Nothing says which unit this form is from: “TRẠM Y TẾ XÃ NÀ HỲ” is not among the units.",
        "→ If it counts for a unit, put the file in a folder with that unit's name; "
          + "if this body is to submit, add it to units.csv.",
      ]),
    roster("code-no-roster", form: "Ngày,Mã số,Họ và tên\n8/10/2022,NH-1,Giàng A Páo\n", beside: [:], missing),
    roster("name-no-roster", form: name, beside: [:], missing),
    roster(
      "code-faulty-roster", form: "Ngày,Mã số,Họ và tên\n8/10/2022,NH-1,Giàng A Páo\n",
      beside: ["2022-10/na-hy/danh-sach.csv": ""], faulty),
    roster("name-faulty-roster", form: name, beside: ["2022-10/na-hy/danh-sach.csv": ""], faulty),
  ]

  private static let missing = (
    vi: "→ Đơn vị chưa có danh sách nào được tính: gửi danh sách cán bộ, đảng viên trước, rồi chạy lại.",
    en: "→ The unit has no roster that counts: send its roster first, and run again."
  )
  private static let faulty = (
    vi: "→ Danh sách của đơn vị ở “2022-10/na-hy/danh-sach.csv” không đọc được hoặc chưa được tính: "
      + "sửa tệp ấy trước, rồi chạy lại.",
    en:
      "→ The unit's roster in “2022-10/na-hy/danh-sach.csv” could not be read or counted: mend that first, and run again."
  )

  /// A row whose person cannot be known for want of a roster.
  private static func roster(
    _ aspect: String, form: String, beside: [String: String], _ hint: (vi: String, en: String)
  ) -> FindingReading {
    let isByCode = aspect.hasPrefix("code")
    return FindingReading(
      UnknownMember.self, aspect, in: .file("2022-10/na-hy/tham-gia.csv", form, beside: beside),
      vi: [
        "B2 unknown-member "
          + (isByCode
            ? "member_id: Mã số “NH-1” không có trong danh sách nào."
            : "full_name: “Giàng A Páo” không có trong danh sách của đơn vị."),
        hint.vi,
      ],
      en: [
        "B2 unknown-member "
          + (isByCode
            ? "member_id: The code “NH-1” is on no roster."
            : "full_name: “Giàng A Páo” is not on the unit's roster."),
        hint.en,
      ])
  }

  /// A file from which figures may have to be copied.
  private static func unsupported(
    _ aspect: String, _ name: String, _ text: String, vi: String, en: String
  ) -> FindingReading {
    FindingReading(
      UnsupportedFile.self, aspect, in: .file("2022-10/na-hy/\(name)", text),
      vi: [
        "unsupported-file: Đã nhận được tệp này nhưng không đọc được: \(vi).",
        "→ Nếu trong tệp có số liệu, chép sang biểu Excel rồi gửi lại; nếu không, không cần làm gì.",
      ],
      en: [
        "unsupported-file: The file was received but cannot be read: \(en).",
        "→ If there are figures in it, copy them into the form in Excel and send that; otherwise nothing to do.",
      ])
  }
}
