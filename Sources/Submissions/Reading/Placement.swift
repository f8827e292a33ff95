import Movement
import TableReading

/// Where a table belongs: the month and the unit that its folders, titles and file name say.
struct Placement: Equatable {
  var month: Settled<YearMonth>
  var unit: Settled<String>

  /// What several sources together say.
  enum Settled<Value: Equatable & Sendable>: Equatable, Sendable {
    case known(Value)
    case unknown
    /// The sources disagree; each with what it says.
    case conflict([Source: Value])

    var value: Value? {
      if case .known(let value) = self { value } else { nil }
    }
  }

  /// Where a month or unit was read.
  typealias Source = SettlingSource

  /// Reads the month and the unit of a table.
  ///
  /// - Parameter titles: the cells above the header, from the top.
  /// - Parameter fallbackMonth: the month that counts where no source names one.
  init(
    folders: [String], titles: [String], fileName: String, units: UnitRegister, fallbackMonth: YearMonth?
  ) {
    let stem = InputFile.stem(of: fileName)
    let own = OwnFileName(stem: stem)
    month = Self.settle(
      folder: folders.reversed().lazy.compactMap(MonthNaming.inFolder).first,
      titles: titles.flatMap(MonthNaming.inTitle),
      fileName: own?.month ?? MonthNaming.inFileName(stem))
    if month == .unknown, let fallbackMonth { month = .known(fallbackMonth) }
    let directory = units.directory(month.value)
    unit = Self.settle(
      folder: folders.reversed().lazy.compactMap {
        directory.unit(named: $0, where: { $0.kind != .district })?.code
      }.first,
      titles: titles.compactMap { directory.unit(mentionedIn: $0, where: \.mustSubmit)?.code },
      fileName: (own.map { $0.unit(in: directory) }
        ?? directory.unit(inFileName: stem, where: { $0.kind != .district }))?.code)
  }

  /// One value where all sources that say something agree.
  ///
  /// Of several in the titles, the one that the folder or the file's name says counts, else the one nearest the header.
  static func settle<Value: Equatable>(folder: Value?, titles: [Value], fileName: Value?) -> Settled<Value> {
    let title = [folder, fileName].compactMap { $0 }.first(where: titles.contains) ?? titles.last
    let said: [(Source, Value)] = [(Source.folder, folder), (.title, title), (.fileName, fileName)]
      .compactMap { source, value in value.map { (source, $0) } }
    guard let first = said.first?.1 else { return .unknown }
    if said.allSatisfy({ $0.1 == first }) { return .known(first) }
    return .conflict(Dictionary(uniqueKeysWithValues: said))
  }
}
