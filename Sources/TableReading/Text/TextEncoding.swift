/// How a file's bytes stand for characters.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, low byte first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, high byte first.
  case utf16BigEndian = "utf-16be"
  /// Windows-1258: base letters followed by combining marks.
  case windows1258 = "windows-1258"
  /// TCVN 5712:1993 as the .VnTime fonts use it (ABC).
  case tcvn3 = "tcvn3"
  /// VNI for Windows.
  case vni = "vni"
  /// VISCII 1.1 (RFC 1456).
  case viscii = "viscii"
  /// Windows-1252, only where any text is expected and no other encoding fits.
  case windows1252 = "windows-1252"
}

/// What the text of a file has to be.
public enum ExpectedText: Sendable {
  /// Any text: one that no encoding fits is taken as windows-1252, and lost letters or broken sequences are let pass.
  case any
  /// Vietnamese: what is not plainly that, in one of its encodings or in Unicode, is an error rather than a guess.
  case vietnamese
}

/// How characters that stand for other characters are put right.
public struct TextRepair: Equatable, Sendable {
  /// What happened to the text before it was saved.
  public enum Kind: String, Sendable, CaseIterable {
    /// TCVN3 glyph codes kept as Latin-1 characters.
    case tcvn3
    /// VNI glyph codes kept as Latin-1 characters.
    case vni
    /// UTF-8 read as Windows-1252 and saved again.
    case utf8As1252 = "utf-8-as-1252"
  }
  /// The kind that applies to every column that `columns` does not name; nil for none.
  public var whole: Kind?
  /// The kinds of single columns, counted from 0.
  public var columns: [Int: Kind]

  /// A repair of the whole table, of single columns, or of both.
  public init(whole: Kind? = nil, columns: [Int: Kind] = [:]) {
    self.whole = whole
    self.columns = columns
  }
}
