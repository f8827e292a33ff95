import ArgumentParser
import Configuration
import Movement
import Submissions

extension Language: ExpressibleByArgument {}

extension YearMonth: ExpressibleByArgument {
  /// A month as `2022-10`.
  public init?(argument: String) { self.init(iso: argument) }
}
