import Movement
import Submissions

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
      guard let unit = issue.unit, let month = issue.month else { continue }
      change(Address(unit: unit, month: month)) { $0.issues.append(issue) }
    }
    return parcels.values.map { $0.withFileIssues }
      .filter { $0.issues.contains { $0.severity != .notice } }
      .sorted { ($0.address.month, $0.address.unit) < ($1.address.month, $1.address.unit) }
  }

  /// With the issues of its tables that belong to no unit or month for certain.
  private var withFileIssues: ReturnParcel {
    var parcel = self
    for sent in sent {
      switch sent.fate {
      case .refused(let issue), .ignored(let issue), .unreadable(let issue):
        if issue.unit == nil || issue.month == nil { parcel.issues.append(issue) }
      case .counted, .identical: break
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

extension Addressee {
  fileprivate var address: ReturnParcel.Address? {
    guard let unit, let month else { return nil }
    return ReturnParcel.Address(unit: unit, month: month)
  }
}
