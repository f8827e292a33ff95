import Configuration
import TableReading

/// `converted-encoding`: the text was not UTF-8, or its characters were repaired.
struct ConvertedEncoding: Finding {
  static let code: IssueCode = "converted-encoding"
  static let severity = Severity.notice
  static let title = Bilingual(vi: "Đã chuyển bảng mã", en: "Encoding converted")
  static let occasion = Bilingual(
    vi: "Tệp không phải UTF-8, hoặc chữ đã được sửa lại.",
    en: "The file is not UTF-8, or its characters were repaired.")
  let conversion: Conversion

  /// What was done.
  enum Conversion: Equatable {
    case encoding(TextEncoding)
    case repair(TextRepair.Kind)
  }

  func words(for issue: Issue) -> Bilingual<Words> {
    switch conversion {
    case .encoding(let encoding):
      Bilingual(
        vi: Words(
          "Tệp dùng bảng mã \(encoding); đã chuyển sang Unicode.",
          "Xem lại tên người trong kết quả; lần sau nên lưu “CSV UTF-8” hoặc “.xlsx”."),
        en: Words(
          "The file is in \(encoding); it was converted to Unicode.",
          "Check the names in the results; next time save as “CSV UTF-8” or “.xlsx”."))
    case .repair(let kind):
      Bilingual(
        vi: Words(
          "Chữ gõ bằng phông cũ hoặc sai bảng mã (\(kind)); đã chuyển sang Unicode.",
          "Xem lại tên người trong kết quả; lần sau nên gõ bằng phông Unicode (Times New Roman)."),
        en: Words(
          "Text was typed in an old font or saved wrongly (\(kind)); it was converted to Unicode.",
          "Check the names in the results; next time type in a Unicode font (Times New Roman)."))
    }
  }

  static var examples: [Issue] {
    [Issue(Self(conversion: .encoding(.tcvn3))), Issue(Self(conversion: .repair(.vni)))]
  }

  var aspect: String? {
    switch conversion {
    case .encoding: nil
    case .repair: "repair"
    }
  }

  private init(conversion: Conversion) { self.conversion = conversion }

  /// The finding for a table; nil where its text was plain UTF-8, or a workbook's own.
  init?(_ table: Table) {
    if let kind = table.repair?.mainKind {
      conversion = .repair(kind)
    } else if let encoding = table.encoding, encoding != .utf8 {
      conversion = .encoding(encoding)
    } else {
      return nil
    }
  }
}
