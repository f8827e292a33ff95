import Foundation

/// What a run says of all rows.
struct Balance: Equatable, Decodable {
  var total, accepted, rejected, skipped: Int
}

extension Balance {
  /// The balance in the last lines of what is printed, in either language; nil where there is none.
  init?(in output: String) throws {
    let pattern =
      #/ (\d+) (?:dòng|rows) = (\d+) (?:nhận|accepted) \+ (\d+) (?:loại|rejected) \+ (\d+) (?:bỏ qua|skipped)(?:; \d+ (?:tệp của tháng khác|files of other months))?\n/#
    guard let last = output.matches(of: pattern).last, let total = Int(last.1), let accepted = Int(last.2),
      let rejected = Int(last.3), let skipped = Int(last.4)
    else { return nil }
    self.init(total: total, accepted: accepted, rejected: rejected, skipped: skipped)
  }
}

/// What tests look at of the results that `--json` gives.
struct Results: Decodable {
  struct Table: Decodable, Equatable {
    var path: String
    var form: String?
    var unit: String?
    var rows: Balance
  }

  struct Issue: Decodable, Equatable {
    var code: String
    var severity: String
    var file: String?
    var row: Int?
    var column: String?
    var message: String
  }

  var tables: [Table]
  var issues: [Issue]

  init(_ json: String) throws { self = try JSONDecoder().decode(Results.self, from: Data(json.utf8)) }
}
