extension LayoutWords {
  static let shipped: LayoutWords = {
    var marks: [String: String] = [:]
    for m in ["x", "✓", "✔", "v", "+", "1", "cả ngày", "ca ngay"] { marks[m] = "full" }
    for m in ["s", "sáng", "sang"] { marks[m] = "morning" }
    for m in ["c", "chiều", "chieu"] { marks[m] = "afternoon" }
    for m in ["s,c", "s+c"] { marks[m] = "full" }
    for m in ["½", "1/2", "0,5", "0.5"] { marks[m] = "half" }
    for m in ["-", "0", "vắng", "vang", "p", "phép", "phep", "kp", "ốm", "om", "nghỉ", "nghi"] { marks[m] = "" }
    return LayoutWords(
      footer: WordSet([
        "người lập", "người tổng hợp", "kế toán", "thủ trưởng", "lãnh đạo", "chủ tịch", "phó", "bí thư", "trưởng ban",
        "trưởng phòng", "chánh văn phòng", "giám đốc", "hiệu trưởng", "đồn trưởng", "chỉ huy", "chính trị viên",
        "trưởng bản", "xác nhận của", "ký, ghi rõ họ tên", "đã ký", "nơi nhận", "ghi chú", "lưu ý", "danh sách này có",
      ]),
      footerAbbreviations: WordSet(["T/M", "TM", "K/T", "KT", "TL", "TUQ"]),
      sum: WordSet(["cộng", "tổng", "tổng cộng", "tổng số", "cộng dồn"]),
      sumFollowers: WordSet(["tuần", "ngày", "tháng", "trang", "số", "lượt", "khối", "nhóm"]),
      ditto: ["nt", "-nt-", "như trên", "\"", "''", "〃", "″", "//", "nhu tren", "”", "“"],
      absenceColumns: WordSet(["vắng", "có mặt", "nghỉ"]),
      marks: marks, otherFullMarks: ["x", "+", "1", "✓", "✔"], day: WordSet(["ngày", "tháng"]))
  }()

  func isAbsenceNote(_ text: String) -> Bool { false }
}
