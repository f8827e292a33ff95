/// Frequent Vietnamese words that have no letter above U+00FF, and would be other syllables if they were repaired.
///
/// In a file or column of TCVN3 or VNI characters a heading typed in Unicode (`Nhóm`, `Tên`, `Xã`) looks like one of its
/// words: `Nhúm`, `Tờn`, `Xó`. The words of forms and of names decide for what is written.
enum CommonWords {
  /// Whether a word, given as its Latin-1 bytes, is one of them in either case.
  static func contains(_ word: Span<UInt8>) -> Bool {
    guard word.count <= longest else { return false }
    var hash: UInt64 = 0
    for index in word.indices {
      let byte = word[index]
      let isCapital = (0x41...0x5A).contains(byte) || (0xC0...0xDE).contains(byte) && byte != 0xD7
      hash = WordScorer.mixed(hash, isCapital ? byte | 0x20 : byte)
    }
    return hashes.contains(hash)
  }

  private static let longest = 7
  private static let hashes: Set<UInt64> = Set(
    words.split(separator: " ").map { word in
      word.unicodeScalars.reduce(UInt64(0)) { WordScorer.mixed($0, UInt8(truncatingIfNeeded: $1.value)) }
    })

  private static let words = """
    báo bê bí bình bóng bùi biên cá cán cáo cây chá chí chía chính chiêu chú chuyên cô công có dân dí dình én giá giáo giúp \
    hình hóa hoá hòa hô hùng huyên kê khá khác khám khánh khé khô không khuyên kiên lãnh láo lê liên lò lóng mã mái mè mí \
    môi mù mùa mùi ná nái ngã ngân ngô nghèo nguyên nhân nhè nhìa nhóm nông ún út pá páo pâng phát pháp phí phìn phiêng \
    phòng phó phùng pó púng rãnh rõ sách sáng sáu sâm sín sình sính sìn sóc sông súa sùng tâm tên thái tháng thích thôn \
    thông thùng thúy tiêu tích tình tính tít tông tòng trì tùng tuyên vân vì viên xã xác xây xét xiên xóa xuân yêu ân ánh
    """
}
