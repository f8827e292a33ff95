import Movement
import Submissions
import TableReading

/// Everything that goes back to one unit for one month.
struct ReturnParcel: Sendable {
  /// To whom.
  struct Address: Hashable, Sendable {
    var unit: String
    var month: YearMonth
  }

  var address: Address
  /// What was sent, in the order in which it was judged.
  var sent: [SentTable] = []
  /// The issues of the unit, of its files and of their rows.
  var issues: [Issue] = []
  /// The sheets with what was sent, once they have names.
  var sheets: [ReturnSheet] = []
  /// How many tables have no sheet, since there are too many.
  var uncopied = 0

  /// The parcels of units that have an error or a warning, by month and unit.
  static func all(of results: Results) -> [ReturnParcel] {
    var parcels: [Address: ReturnParcel] = [:]
    func change(_ address: Address, _ body: (inout ReturnParcel) -> Void) {
      body(&parcels[address, default: ReturnParcel(address: address)])
    }
    for sent in results.sent {
      guard let address = sent.addressee.address, results.months.contains(address.month) else { continue }
      change(address) { $0.sent.append(sent) }
    }
    for issue in results.issues {
      guard let unit = issue.unit, let month = results.month(ofIssue: issue) else { continue }
      change(Address(unit: unit, month: month)) { $0.issues.append(issue) }
    }
    return parcels.values.map { $0.withFileIssues }
      .filter { $0.issues.contains { $0.severity != .notice } }
      .sorted { ($0.address.month, $0.address.unit) < ($1.address.month, $1.address.unit) }
  }

  /// The files of which the workbook has everything, so that it stands for them when it comes back; `uncopied` sheets have not.
  func sources(without uncopied: Set<String>) -> [(path: String, digest: String)] {
    let copied = Set(sheets.filter { $0.sent.isCopiedWhole && !uncopied.contains($0.name) }.map { Place($0.sent) })
    let missing = Set(sent.filter { $0.isOwed && !copied.contains(Place($0)) }.map(\.file.path))
    var told: Set<String> = []
    return sent.filter { !missing.contains($0.file.path) && told.insert($0.file.path).inserted }
      .map { ($0.file.path, $0.digest) }
  }

  private struct Place: Hashable {
    let file: String, sheet: String?

    init(_ sent: SentTable) { (file, sheet) = (sent.file.path, sent.sheet) }
  }

  /// With the issues of its tables that belong to no unit or month for certain.
  private var withFileIssues: ReturnParcel {
    var parcel = self
    for sent in sent {
      switch sent.fate {
      case .refused(let issue), .ignored(let issue), .unreadable(let issue):
        if issue.unit == nil || issue.month == nil { parcel.issues.append(issue) }
      case .counted, .elsewhere, .unsupported: break
      }
    }
    return parcel
  }
}

/// A sheet of a return workbook, and what it shows.
struct ReturnSheet: Sendable {
  var name: String
  var sent: SentTable
}

extension SentTable {
  /// Whether a return workbook has to have it, to stand for its file; what cannot be read it has only to look at.
  fileprivate var isOwed: Bool {
    if case .elsewhere = fate { false } else { true }
  }

  /// Whether the workbook's copy of it is read again.
  fileprivate var isCopiedWhole: Bool {
    switch fate {
    case .unreadable, .unsupported: false
    case .counted, .refused, .ignored, .elsewhere: true
    }
  }
}

extension Addressee {
  fileprivate var address: ReturnParcel.Address? {
    guard let unit, let month else { return nil }
    return ReturnParcel.Address(unit: unit, month: month)
  }
}
