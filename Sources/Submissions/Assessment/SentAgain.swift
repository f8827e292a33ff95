import Movement
import TableReading

/// Finds what was sent more than once for a unit and month, and sets it aside: a mended file's old copy, the same bytes, the same rows.
struct SentAgain {
  /// The files, by path; what is set aside says so.
  private(set) var files: [ScannedFile]

  init(_ files: [ScannedFile]) { self.files = files }

  /// Sets everything aside that is there again.
  mutating func setAside() {
    setSupersededAside()
    setIdenticalAside()
    setResentAside()
  }

  /// A unit and month.
  private struct Place: Hashable {
    let unit: String, month: YearMonth

    init?(_ addressee: Addressee) {
      guard let unit = addressee.unit, let month = addressee.month else { return nil }
      (self.unit, self.month) = (unit, month)
    }
  }

  /// A returned workbook that came back stands for the files that it was made from.
  private mutating func setSupersededAside() {
    struct Key: Hashable {
      let digest: String, place: Place
    }
    // A table that does not count stands for one that did not either.
    var counted: [Key: String] = [:]
    var all: [Key: String] = [:]
    for file in files {
      for digest in file.sources {
        for table in file.tables {
          guard let place = Place(table.addressee) else { continue }
          let key = Key(digest: digest, place: place)
          all[key] = file.summary.path
          if table.refusal == nil { counted[key] = file.summary.path }
        }
      }
    }
    for index in files.indices where !all.isEmpty {
      let found = files[index].tables.map { table -> String? in
        guard let place = Place(table.addressee) else { return nil }
        let key = Key(digest: files[index].summary.sha256, place: place)
        return table.refusal == nil ? counted[key] : all[key]
      }
      putAside(index) { table in found[table].map { Issue(Superseded(by: $0)) } }
    }
  }

  /// A file whose bytes are those of an earlier one for the same unit and month.
  private mutating func setIdenticalAside() {
    struct Key: Hashable {
      let digest: String, unit: String?, month: YearMonth?
    }
    var seen: [Key: String] = [:]
    for index in files.indices {
      guard let table = files[index].tables.first(where: { $0.refusal == nil }) else { continue }
      let key = Key(digest: files[index].summary.sha256, unit: table.result.unit, month: table.result.month)
      guard let other = seen[key] else {
        seen[key] = files[index].summary.path
        continue
      }
      let counted = files[index].tables.map { $0.refusal == nil }
      putAside(index) { counted[$0] ? Issue(IdenticalFile(other: other)) : nil }
    }
  }

  /// Puts the tables of a file aside for which there is an issue; one file, one issue: those after the first get no other.
  private mutating func putAside(_ index: Int, _ issue: (Int) -> Issue?) {
    let meant = files[index].tables.indices.compactMap { table in issue(table).map { (table, $0) } }
    for (number, (table, issue)) in meant.enumerated() {
      files[index].tables[table].putAside(issue, isTold: number == 0)
    }
    if meant.count == files[index].tables.count, !meant.isEmpty {
      (files[index].ignored, files[index].hidden) = ([], [])
    }
  }
}

// The same rows in another file.
extension SentAgain {
  /// Where a table is.
  private struct Spot: Hashable {
    let file: Int, table: Int
  }

  private struct Kind: Hashable {
    let form: FormKind, unit: String, month: YearMonth
  }

  /// A table with the contents of its rows.
  private struct Sheet {
    let spot: Spot
    let rows: Set<RowContent>
    /// Data rows, equal ones too.
    let count: Int
  }

  /// Data rows without which a table is too small to be taken for another one sent again.
  private static let fewestRows = 3

  private mutating func setResentAside() {
    var kinds: [Kind: [Spot]] = [:]
    for file in files.indices {
      for (place, table) in files[file].tables.enumerated() where table.refusal == nil && table.rows != nil {
        guard let form = table.result.form, let unit = table.result.unit, let month = table.result.month else {
          continue
        }
        kinds[Kind(form: form, unit: unit, month: month), default: []].append(Spot(file: file, table: place))
      }
    }
    for spots in kinds.values where Set(spots.map(\.file)).count > 1 { compare(spots) }
  }

  /// Compares the tables of a form, unit and month in path order.
  private mutating func compare(_ spots: [Spot]) {
    var counted: [Sheet] = []
    for spot in spots {
      guard let later = sheet(spot) else { continue }
      let others = counted.filter { $0.spot.file != spot.file && !$0.rows.isEmpty }
      if later.count >= Self.fewestRows, !others.isEmpty {
        if let other = others.first(where: { later.rows.isSubset(of: $0.rows) }) {
          refuse(later, .whole(other: path(other.spot), rows: later.rows.count))
          continue
        }
        let contained = others.filter { $0.rows.isSubset(of: later.rows) }
        let rest = others.filter { other in !contained.contains { $0.spot == other.spot } }
        let equal = rest.map { ($0.spot, later.rows.intersection($0.rows).count) }.first { 2 * $1 >= later.rows.count }
        if let (other, count) = equal {
          refuse(later, .part(other: path(other), equal: count, rows: later.rows.count))
          continue
        }
        for earlier in contained { refuse(earlier, .whole(other: path(spot), rows: earlier.rows.count)) }
        counted.removeAll { earlier in contained.contains { $0.spot == earlier.spot } }
      }
      counted.append(later)
    }
  }

  private func path(_ spot: Spot) -> String { files[spot.file].summary.path }

  /// Nil for a table that cannot be read once more: that is told where it is judged.
  private func sheet(_ spot: Spot) -> Sheet? {
    guard let rows = files[spot.file].tables[spot.table].rows else { return nil }
    var contents: Set<RowContent> = []
    var count = 0
    do throws(ReadingError) {
      try rows.forEachRow { row in
        contents.insert(RowContent(row))
        count += 1
      }
    } catch {
      return nil
    }
    return Sheet(spot: spot, rows: contents, count: count)
  }

  private mutating func refuse(_ sheet: Sheet, _ cause: ResentFile.Cause) {
    let spot = sheet.spot
    files[spot.file].tables[spot.table].putAside(Issue(ResentFile(cause: cause)))
  }
}

extension ScannedTable {
  /// Puts the table aside: none of its rows counts; of a file with several tables one tells why.
  fileprivate mutating func putAside(_ issue: Issue, isTold: Bool = true) {
    refusal = issue
    isRefusalTold = isTold
    result.isCounted = false
    notices = []
    rows = nil
  }
}
