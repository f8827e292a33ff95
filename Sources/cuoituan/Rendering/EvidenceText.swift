import TableReading

/// Why a file was read in its encoding, in words.
enum EvidenceText {
  static func describe(_ evidence: TextEvidence) -> String {
    let shares = evidence.shares.prefix(3)
      .map { "\($0.encoding.rawValue) \(Int(($0.value * 100).rounded())) %" }.joined(separator: ", ")
    switch evidence.reason {
    case .ascii: return Wording.text("chỉ có chữ không dấu (ASCII)", "nothing but ASCII")
    case .byteOrderMark: return Wording.text("có dấu thứ tự byte (BOM) ở đầu tệp", "begins with a byte order mark")
    case .zeroBytes: return Wording.text("cứ hai byte có một byte 0", "every other byte is zero")
    case .validUTF8: return Wording.text("toàn bộ là UTF-8 hợp lệ", "valid UTF-8 throughout")
    case .words:
      return Wording.text(
        "\(evidence.judgedWords) tiếng có dấu; đúng là tiếng Việt: \(shares)",
        "\(evidence.judgedWords) words with marks; Vietnamese: \(shares)")
    case .signsOnly:
      return Wording.text("không có chữ có dấu, chỉ có ký hiệu của Windows", "no marked letter, only signs of Windows")
    case .fallback:
      return Wording.text(
        "không bảng mã tiếng Việt nào hợp; đây là phỏng đoán", "no Vietnamese encoding fits; this is a guess")
    }
  }

  static func describe(_ repair: TextRepair) -> String {
    let columns = repair.columns.sorted { $0.key < $1.key }.map { "\($0.key + 1): \($0.value.rawValue)" }
    let whole = repair.whole.map { [Wording.text("cả bảng: ", "whole table: ") + $0.rawValue] } ?? []
    return (whole + columns.map { Wording.text("cột ", "column ") + $0 }).joined(separator: ", ")
  }
}
