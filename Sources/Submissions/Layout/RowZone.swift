/// What a row of a sheet is to the table in it.
public enum RowZone: UInt8, Sendable, CaseIterable {
  /// Above the headings, or in a sheet without any: titles, addressees, explanations.
  case title
  /// The headings.
  case header
  /// Numbers of the columns, right below the headings.
  case numbering
  /// The example of a blank form.
  case example
  /// A row of the table.
  case data
  /// Nothing but blanks, or what is merged from above.
  case blank
  /// The title of a group of rows.
  case group
  /// Sums.
  case sum
  /// The headings again.
  case repeated
  /// Made ready to be filled in, and not filled in.
  case prepared
  /// Made ready with nothing but its number.
  case numbered
  /// Below the data: totals, date, signatures.
  case footer

  /// The zone as results and messages name it.
  public var name: String { String(describing: self) }

  /// Whether a table's notice lists rows of the zone.
  var isListed: Bool {
    switch self {
    case .group, .sum, .repeated, .prepared: true
    default: false
    }
  }
}

/// The rows below a table's headings that are not data, in their order.
struct ZoneList: Sendable {
  private var rows: [Int32] = []
  private var zones: [RowZone] = []

  /// The number of rows.
  var count: Int { rows.count }

  /// Adds a row that is below those added before.
  mutating func append(_ row: Int, _ zone: RowZone) {
    rows.append(Int32(row))
    zones.append(zone)
  }

  /// What a row is; nil for a row of data.
  subscript(row: Int) -> RowZone? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low] == row ? zones[low] : nil
  }

  /// The rows of the zones that a notice lists, in their order.
  var listed: [(row: Int, zone: RowZone)] {
    zip(rows, zones).filter { $1.isListed }.map { (Int($0), $1) }
  }
}
