import Movement

/// The name of a unit's blank forms, without its extension: `BieuMau_03169_2022-11`.
///
/// It says what names of files say otherwise only of digits and whole names: any code, and that 10 is a unit's code and no month.
public struct BlankFormName: Equatable, Sendable {
  /// The unit's code as it stands in the name: what no file system likes in it is a hyphen.
  public let unit: String
  /// The month of the forms.
  public let month: YearMonth

  private static let prefix = "BieuMau"

  /// The name for a unit and a month.
  public init(unitCode: String, month: YearMonth) {
    unit = Self.safe(unitCode)
    self.month = month
  }

  /// The name that a file has, whatever a mail program or a folder added behind it; nil for any other name.
  init?(stem: String) {
    let parts = stem.split(separator: "_", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].lowercased() == Self.prefix.lowercased(), !parts[1].isEmpty,
      let month = YearMonth(iso: String(parts[2].prefix(7))), parts[2].dropFirst(7).first?.isNumber != true
    else { return nil }
    unit = String(parts[1])
    self.month = month
  }

  /// The name itself.
  public var stem: String { "\(Self.prefix)_\(unit)_\(month)" }

  /// The one unit that has the name's code.
  func unit(in directory: UnitDirectory) -> Unit? {
    if let unit = directory.unit(code: unit) { return unit }
    let candidates = directory.units.filter { Self.safe($0.code) == unit }
    return candidates.count == 1 ? candidates[0] : nil
  }

  private static func safe(_ code: String) -> String {
    let safe = String(code.map { $0.isLetter || $0.isNumber ? $0 : "-" }.prefix(60))
    return safe.isEmpty ? "-" : safe
  }
}
