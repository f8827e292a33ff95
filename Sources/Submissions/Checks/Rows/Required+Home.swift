import Movement

// Where somebody on no roster lives is part of who it is.
extension Required: RowCheck {
  static let forms: Set<FormKind> = [.nominations]

  static func run(_ row: inout CheckedRow, _ state: MonthState) {
    guard row.nominates == .resident || row.nominates == .household, row[.commune].isMissing,
      state.commune(of: row) == nil
    else { return }
    row.report(Self(), at: .commune)
  }
}
