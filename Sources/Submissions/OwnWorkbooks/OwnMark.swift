import VietnameseText

/// What this program wrote into a workbook for people to read; it is no part of any table.
///
/// Whatever the program adds begins, in the first cell of the first row, with `◄`: no clerk's text does, every font on Windows has it, and
/// no office program changes it when a workbook is saved.
public struct OwnMark: Equatable, Sendable {
  /// What the first cell's text begins with.
  public enum Kind: String, Sendable, CaseIterable {
    /// A whole page that is not read.
    case page = "◄ ○"
    /// The first row of a table that was sent back because it could not be counted.
    case refused = "◄ ✗"
    /// The first row of a sheet without a form that was passed over.
    case ignored = "◄ i"
  }

  /// What stands at the end of a text that had to be cut to fit a cell.
  public static let cut = "◄"

  /// Which mark.
  public var kind: Kind
  /// The words in brackets that end the text, `[unit-conflict]`: what the mark goes on saying as long as it stands there.
  public var codes: [String] = []

  /// A mark by its kind.
  public init(_ kind: Kind, codes: [String] = []) {
    self.kind = kind
    self.codes = codes
  }

  /// The mark that a cell's text is; nil for any other text.
  public init?(cell text: String) {
    let text = TextNormalization.normalized(text)
    guard let kind = Kind.allCases.first(where: { text.hasPrefix($0.rawValue) }) else { return nil }
    self.init(kind)
    if text.hasSuffix("]"), let open = text.lastIndex(of: "[") {
      codes = text[text.index(after: open)...].dropLast().split(separator: " ").map(String.init)
    }
  }

  /// The text of the cell, for the mark to be found again.
  public func cell(saying words: String) -> String {
    kind.rawValue + " " + words + (codes.isEmpty ? "" : " [\(codes.joined(separator: " "))]")
  }
}
