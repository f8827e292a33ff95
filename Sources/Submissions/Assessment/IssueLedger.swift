/// The issues of a month's rows: as many as people can use are listed, the rest counted.
///
/// A table that is wrong throughout has as many faults as cells; what is listed of it shows the cause, and memory stays bounded.
struct IssueLedger {
  /// How many issues are listed of one table.
  static let mostOfTable = 20_000
  /// How many issues are listed of all tables together.
  static let mostOfAll = 200_000

  /// The issues listed so far.
  private(set) var issues: [Issue] = []
  private var room: Int
  private var roomInTable = 0
  private var unlisted = 0
  private var firstUnlistedRow = 0

  /// A ledger with room for so many issues.
  init(room: Int) { self.room = room }

  /// How many more issues there is room for.
  var remainingRoom: Int { room - issues.count }

  /// Starts the next table.
  mutating func beginTable() {
    roomInTable = Self.mostOfTable
    unlisted = 0
  }

  /// Enters what is wrong with a row of the table.
  mutating func add(_ found: [Issue], row: Int, in table: TableContext) {
    if found.isEmpty { return }
    guard unlisted == 0, found.count <= min(roomInTable, remainingRoom) else {
      if unlisted == 0 { firstUnlistedRow = row }
      unlisted += found.count
      return
    }
    roomInTable -= found.count
    issues += found.map { $0.placed(in: table) }
  }

  /// Ends the table, and says what was not listed of it.
  mutating func endTable(_ table: TableContext) {
    guard unlisted > 0 else { return }
    add(Issue(UnlistedIssues(count: unlisted, firstRow: firstUnlistedRow)).placed(in: table))
  }

  /// Enters an issue that belongs to no row; there are few of them.
  mutating func add(_ issue: Issue) { issues.append(issue) }
}
