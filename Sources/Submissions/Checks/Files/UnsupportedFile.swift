import Configuration
import TableReading

/// `unsupported-file`: a file that is no table: it was received, and cannot be read.
struct UnsupportedFile: Finding {
  static let code: IssueCode = "unsupported-file"
  static let severity = Severity.warning
  static let title = Bilingual(vi: "Tệp không phải bảng", en: "File without a table")
  static let occasion = Bilingual(
    vi: "Đã nhận được tệp, nhưng tệp không phải là bảng nên không đọc được.",
    en: "The file was received, but it is no table and cannot be read.")
  let holds: Holds

  /// What a file holds.
  enum Holds: String, CaseIterable {
    /// Something to read or print.
    case document
    /// A picture.
    case picture
    /// An archive that is not opened.
    case archive
    /// Text in which no form's header is found.
    case text
    /// Anything else.
    case other
  }

  var aspect: String? { holds.rawValue }

  func words(for issue: Issue) -> Bilingual<Words> {
    let (message, hint) = (sentences[.vietnamese], advice[.vietnamese])
    let (english, englishHint) = (sentences[.english], advice[.english])
    return Bilingual(
      vi: Words("Đã nhận được tệp này nhưng không đọc được: \(whole: message).", "\(whole: hint)"),
      en: Words("The file was received but cannot be read: \(whole: english).", "\(whole: englishHint)"))
  }

  private var sentences: Bilingual<String> {
    switch holds {
    case .document: Bilingual(vi: "đây là văn bản, không phải bảng tính", en: "it is a document, not a spreadsheet")
    case .picture: Bilingual(vi: "đây là ảnh", en: "it is a picture")
    case .archive:
      Bilingual(vi: "đây là tệp nén loại không mở được", en: "it is an archive of a kind that is not opened")
    case .text: Bilingual(vi: "tệp không có tiêu đề cột của biểu nào", en: "it has the headings of no form")
    case .other: Bilingual(vi: "đây không phải là bảng tính", en: "it is no spreadsheet")
    }
  }

  private var advice: Bilingual<String> {
    switch holds {
    case .archive:
      Bilingual(
        vi: "Gửi lại các tệp bên trong, hoặc nén lại thành tệp ZIP.",
        en: "Send the files in it, or pack them as a ZIP archive.")
    case .text:
      Bilingual(
        vi:
          "Nếu là biểu, dùng tiêu đề cột như trong biểu mẫu và gửi lại dạng CSV hoặc XLSX; nếu không, không cần làm gì.",
        en: "If it is a form, use the headings of the blank form and send it as CSV or XLSX; otherwise nothing to do.")
    default:
      Bilingual(
        vi: "Nếu trong tệp có số liệu, chép sang biểu Excel rồi gửi lại; nếu không, không cần làm gì.",
        en: "If there are figures in it, copy them into the form in Excel and send that; otherwise nothing to do.")
    }
  }

  static var examples: [Issue] { Holds.allCases.map { Issue(Self(holds: $0)) } }
}

extension UnsupportedFile.Holds {
  init(_ kind: ReadingError.UnsupportedKind) {
    self =
      switch kind {
      case .document: .document
      case .picture: .picture
      case .archive: .archive
      case .other: .other
      }
  }
}

extension UnsupportedFile {
  /// What an error says of a file; nil where it is a table that cannot be read, or ought to be one by its name.
  init?(_ error: ReadingError, promise: FilePromise) {
    switch error.reason {
    case .unsupported(let kind): holds = Holds(kind)
    case .webPage where promise == .nothing: holds = .document
    case .undecodable, .lossy, .quoteNeverClosed, .textNamedWorkbook:
      guard promise == .nothing else { return nil }
      holds = .text
    // Of where a file lies, which its name does not tell.
    case .limit(.nameLength), .limit(.folderDepth): return nil
    case .empty, .binary, .noTable, .damagedArchive, .damagedEntry, .duplicateEntry, .notAWorkbook, .limit:
      guard promise == .nothing else { return nil }
      holds = .other
    default: return nil
    }
  }
}
