public import Movement

/// How one form of a unit and month differs from what was sent before.
public struct SubmissionChange: Equatable, Sendable {
  /// The unit's code.
  public var unit: String
  /// The month.
  public var month: YearMonth
  /// The form.
  public var form: FormKind
  /// Rows that were not there before.
  public var added = 0
  /// Rows that are no longer there.
  public var removed = 0
  /// Rows that had an error and have none now.
  public var mended = 0
  /// Rows that had no error and have one now.
  public var newlyWrong = 0

  /// Whether anything changed.
  public var isNone: Bool { added == 0 && removed == 0 && mended == 0 && newlyWrong == 0 }
}

/// Compares the rows of two readings of the same units: what was sent before, and what is sent now.
enum SubmissionChanges {
  /// The unit, month and form that a row belongs to.
  struct Place: Hashable {
    let unit: String, month: YearMonth, form: FormKind
  }

  /// A row as far as a comparison needs it.
  struct Row: Sendable {
    let content: RowContent
    let hasError: Bool
  }

  /// The changes of every form that either reading has, by month, unit and form; forms without a change are left out.
  static func between(_ before: [Place: [Row]], _ now: [Place: [Row]]) -> [SubmissionChange] {
    let places = Set(before.keys).union(now.keys).sorted {
      ($0.month, $0.unit, $0.form.rawValue) < ($1.month, $1.unit, $1.form.rawValue)
    }
    return places.map { change(at: $0, from: before[$0] ?? [], to: now[$0] ?? []) }.filter { !$0.isNone }
  }

  /// Rows that say the same are the same row; between two of them, the rows that differ are paired in order.
  private static func change(at place: Place, from before: [Row], to now: [Row]) -> SubmissionChange {
    var change = SubmissionChange(unit: place.unit, month: place.month, form: place.form)
    func count(_ old: Row, _ new: Row) {
      if old.hasError, !new.hasError { change.mended += 1 }
      if !old.hasError, new.hasError { change.newlyWrong += 1 }
    }
    func countGap(_ old: Range<Int>, _ new: Range<Int>) {
      for (left, right) in zip(old, new) { count(before[left], now[right]) }
      change.added += max(0, new.count - old.count)
      change.removed += max(0, old.count - new.count)
    }
    var (old, new) = (0, 0)
    for (left, right) in commonRows(before.map(\.content), now.map(\.content)) {
      countGap(old..<left, new..<right)
      count(before[left], now[right])
      (old, new) = (left + 1, right + 1)
    }
    countGap(old..<before.count, new..<now.count)
    return change
  }

  /// The places of rows that both lists have, in ascending order on both sides.
  private static func commonRows(_ before: [RowContent], _ now: [RowContent]) -> [(Int, Int)] {
    let difference = now.difference(from: before)
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for step in difference {
      switch step {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    return Array(
      zip(before.indices.filter { !removed.contains($0) }, now.indices.filter { !inserted.contains($0) }))
  }
}
