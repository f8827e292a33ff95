import Movement

/// The name of a unit's return workbook: `TraLai_03169_2022-10.xlsx`.
public struct ReturnName: Equatable, Sendable {
  /// The unit's code as it stands in the name: letters, digits and hyphens.
  public var unit: String
  /// The month of the submission.
  public var month: YearMonth

  /// The name for a unit and month; what no file system likes in a code becomes a hyphen.
  public init(unitCode: String, month: YearMonth) {
    unit = Self.safe(unitCode)
    self.month = month
  }

  /// The name that a file has, without its extension, whatever a mail program or a folder added behind it; nil for any other name.
  init?(stem: String) {
    let parts = stem.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].lowercased() == "tralai", let month = YearMonth(iso: String(parts[2].prefix(7)))
    else { return nil }
    let rest = parts[2].dropFirst(7)
    guard parts[1] == Self.safe(String(parts[1])), rest.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else {
      return nil
    }
    unit = String(parts[1])
    self.month = month
  }

  /// The file's name.
  public var fileName: String { "TraLai_\(unit)_\(month).xlsx" }

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
