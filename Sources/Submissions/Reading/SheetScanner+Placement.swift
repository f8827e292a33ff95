import Movement

// What keeps a table from being counted though its form is known.
extension SheetScanner {
  func refuseMisplaced(_ placement: Placement, _ scanned: inout ScannedTable) {
    guard scanned.refusal == nil else { return }
    switch placement.month {
    case .known: break
    case .unknown: scanned.refusal = Issue(MonthUnknown())
    case .conflict(let said): scanned.refusal = Issue(MonthConflict(cause: .sources(said)))
    }
    guard scanned.refusal == nil else { return }
    switch placement.unit {
    case .known: break
    case .unknown: scanned.refusal = Issue(UnitUnknown(body: placement.body))
    case .conflict(let said):
      let directory = units.directory(placement.month.value)
      scanned.refusal = Issue(UnitConflict(cause: .sources(said.mapValues { directory.unit(code: $0)?.name ?? $0 })))
    }
  }

  /// A table that was sent back because only names of files and folders disagreed, or because of another file, has nothing to mend in
  /// it: it stays refused until somebody takes the mark away.
  func refuseReturned(_ scanned: inout ScannedTable) {
    guard let mark = scanned.mark, mark.kind == .refused else { return }
    let refused = scanned.refusal?.code
    if mark.codes.contains(MonthConflict.code.rawValue),
      refused == nil || refused == UnitConflict.code || refused == UnitUnknown.code
    {
      scanned.refusal = Issue(MonthConflict(cause: .unanswered))
    } else if mark.codes.contains(UnitConflict.code.rawValue), refused == nil {
      scanned.refusal = Issue(UnitConflict(cause: .unanswered))
    } else if mark.codes.contains(ResentFile.code.rawValue), refused == nil {
      scanned.refusal = Issue(ResentFile(cause: .unanswered))
    }
  }
}

extension Placement {
  /// The months that any source names.
  var namedMonths: [YearMonth] {
    switch month {
    case .known(let month): [month]
    case .unknown: []
    case .conflict(let said): said.values.sorted()
    }
  }
}
