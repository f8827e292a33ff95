public import ArgumentParser
import Configuration
import Movement

extension Language: ExpressibleByArgument {}

extension YearMonth: ExpressibleByArgument {
  /// A month as `2022-10`.
  init?(argument: String) { self.init(iso: argument) }
}
