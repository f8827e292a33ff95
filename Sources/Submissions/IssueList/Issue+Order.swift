import Movement

extension Issue {
  /// By file, sheet, row and column, nothing before something; then by code.
  static func precedes(_ left: Issue, _ right: Issue) -> Bool {
    if left.file != right.file {
      guard let leftFile = left.file, let rightFile = right.file else { return left.file == nil }
      return leftFile.utf8.lexicographicallyPrecedes(rightFile.utf8)
    }
    if left.sheet != right.sheet {
      guard let leftSheet = left.sheet, let rightSheet = right.sheet else { return left.sheet == nil }
      return leftSheet.utf8.lexicographicallyPrecedes(rightSheet.utf8)
    }
    if left.row != right.row { return (left.row ?? 0) < (right.row ?? 0) }
    if left.column != right.column { return (left.column ?? -1) < (right.column ?? -1) }
    if left.code != right.code { return left.code.order < right.code.order }
    return (left.month?.description ?? "", left.unit ?? "", left.value ?? "") < (
      right.month?.description ?? "", right.unit ?? "", right.value ?? ""
    )
  }
}
