public import Configuration

extension Severity: Worded {
  /// What stands before an issue on a terminal: `LỖI`, `ERROR`.
  public func words(in language: Language) -> String {
    switch self {
    case .error: Bilingual(vi: "LỖI", en: "ERROR")[language]
    case .warning: Bilingual(vi: "CẢNH BÁO", en: "WARN")[language]
    case .notice: Bilingual(vi: "LƯU Ý", en: "NOTE")[language]
    }
  }
}
