public import Configuration

extension SettlingSource: Worded {
  /// The source as people call it: `tên thư mục`, `folder name`.
  public func words(in language: Language) -> String {
    switch self {
    case .folder: Bilingual(vi: "tên thư mục", en: "folder name")[language]
    case .title: Bilingual(vi: "dòng phía trên tiêu đề cột", en: "row above the headings")[language]
    case .fileName: Bilingual(vi: "tên tệp", en: "file name")[language]
    }
  }
}
