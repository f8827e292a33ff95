public import ArgumentParser
import Configuration
import Movement

extension Language: ExpressibleByArgument {}

extension YearMonth: ExpressibleByArgument {
  /// A month as `2022-10`, `2022-1` or `10/2022`.
  init?(argument: String) {
    let isYearLast = argument.contains("/")
    let parts = argument.split(separator: isYearLast ? "/" : "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
    let (year, month) = isYearLast ? (parts[1], parts[0]) : (parts[0], parts[1])
    guard year.count == 4, (1...2).contains(month.count), let year = Int(year), let month = Int(month) else {
      return nil
    }
    self.init(year: year, month: month)
  }
}
