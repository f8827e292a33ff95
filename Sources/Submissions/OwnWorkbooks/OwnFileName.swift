public import Movement

/// The name that the program gives a unit's workbook, by which its unit and month are known when it comes back.
///
/// It says what names of files say otherwise only of digits and whole names: any code, and that 10 is a unit's code and no month.
public struct OwnFileName: Equatable, Sendable {
  /// What the workbook is.
  public enum Kind: String, Sendable, CaseIterable {
    /// `TraLai_03169_2022-10`: what the unit sent, with the mistakes in it.
    case returned = "TraLai"
    /// `BieuMau_03169_2022-10`: forms to fill in.
    case blank = "BieuMau"
  }

  /// What the workbook is.
  public var kind: Kind
  /// The unit's code as it stands in the name: letters, digits and hyphens.
  public var unit: String
  /// The month of the submission.
  public var month: YearMonth

  /// The name for a unit and month; what no file system likes in a code becomes a hyphen.
  public init(_ kind: Kind, unitCode: String, month: YearMonth) {
    self.kind = kind
    unit = Self.safe(unitCode)
    self.month = month
  }

  /// The name that a file has, without its extension, whatever a mail program or a folder added behind it; nil for any other name.
  init?(stem: String) {
    let parts = stem.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count >= 3,
      let kind = Kind.allCases.first(where: { $0.rawValue.lowercased() == parts[0].lowercased() }),
      let month = YearMonth(iso: String(parts[2].prefix(7)))
    else { return nil }
    let rest = parts[2].dropFirst(7)
    guard parts[1] == Self.safe(String(parts[1])), rest.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else {
      return nil
    }
    self.kind = kind
    unit = String(parts[1])
    self.month = month
  }

  /// The name without its extension.
  public var stem: String { "\(kind.rawValue)_\(unit)_\(month)" }

  /// The file's name.
  public var fileName: String { "\(stem).xlsx" }

  /// The one unit that has the name's code.
  func unit(in directory: UnitDirectory) -> Unit? {
    if let unit = directory.unit(code: unit) { return unit }
    let named = directory.units.filter { Self.safe($0.code) == unit }
    return named.count == 1 ? named[0] : nil
  }

  private static func safe(_ code: String) -> String {
    let safe = String(code.map { $0.isLetter || $0.isNumber ? $0 : "-" }.prefix(60))
    return safe.isEmpty ? "-" : safe
  }
}
