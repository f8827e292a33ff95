public import Movement
public import TableReading

/// The main job: reads the submissions and judges them.
public struct Assessment {
  private let district: District
  private let units: UnitRegister
  private let search: HeaderSearch
  private let words: FormWords
  /// What the rows of all tables may take in memory until they are judged, in bytes; tables beyond that are read once more.
  private let heldBytes: Int
  /// How many issues are listed of the rows of all tables together.
  private let mostIssues: Int

  /// An assessment under a district's data and the forms.
  ///
  /// Records keep the values of the `extras` named by form and key, or of all where it is nil: up to some 150 bytes a row.
  public init(district: District, catalogue: FormCatalogue, keeping extras: [FormKind: Set<String>]? = nil) {
    self.init(district: district, catalogue: catalogue, keeping: extras, heldBytes: 32 << 20)
  }

  init(
    district: District, catalogue: FormCatalogue, keeping extras: [FormKind: Set<String>]? = nil, heldBytes: Int,
    mostIssues: Int = IssueLedger.mostOfAll
  ) {
    self.district = district
    self.heldBytes = heldBytes
    self.mostIssues = mostIssues
    search = HeaderSearch(
      catalogue.adapted(to: district.rules).prepared(keeping: extras), words: LayoutWords(catalogue.words))
    words = catalogue.words
    units = UnitRegister(district.units)
  }

  /// What to assess.
  public enum Scope: Equatable, Sendable {
    /// All months found.
    case everyMonth
    /// One month, with the rosters of the months before it; it is also the month of a table that names none.
    case month(YearMonth)
    /// The months of a period, with the rosters of the months before it.
    case period(ClosedRange<YearMonth>)

    /// Whether the month is asked for.
    public func includes(_ month: YearMonth) -> Bool {
      switch self {
      case .everyMonth: true
      case .month(let only): month == only
      case .period(let range): range.contains(month)
      }
    }

    var first: YearMonth? {
      switch self {
      case .everyMonth: nil
      case .month(let only): only
      case .period(let range): range.lowerBound
      }
    }

    var last: YearMonth? {
      switch self {
      case .everyMonth: nil
      case .month(let only): only
      case .period(let range): range.upperBound
      }
    }

    var fallbackMonth: YearMonth? {
      if case .month(let only) = self { only } else { nil }
    }
  }

  /// Reads and judges files in the byte order of their paths; `problems` are those already found unreadable.
  ///
  /// `folders` are the names of the folders in which months are looked for that nobody sent anything of; `earlier` is what was sent
  /// before: the results then say what has changed since. `progress` is called after each file with the number read so far.
  public func assess(
    _ files: [InputFile], problems: [InputProblem] = [], folders: Set<String> = [], earlier: InputTree? = nil,
    scope: Scope, progress: (Int) -> Void = { _ in }
  ) -> Results {
    let scanned = scan(files, problems, scope, progress)
    var results = judge(scanned.files, scope, remembersRows: earlier != nil)
    results.otherFiles += scanned.unread
    let named = folders.union(files.flatMap(\.folders)).compactMap(MonthNaming.inFolder)
    results.foundMonths = Set(named + scanned.files.flatMap(\.foundMonths)).sorted()
    if let earlier {
      let before = scan(earlier.files, earlier.problems, scope) { _ in }
      results.compare(with: judge(before.files, scope, remembersRows: true))
    }
    return results
  }

  /// The files up to the last month of the scope, and how many were not read for being of later ones.
  private func scan(
    _ files: [InputFile], _ problems: [InputProblem], _ scope: Scope, _ progress: (Int) -> Void
  ) -> (files: [ScannedFile], unread: Int) {
    let scanner = FileScanner(
      sheets: SheetScanner(
        search: search, units: units, words: words, fallbackMonth: scope.fallbackMonth, firstMonth: scope.first,
        lastMonth: scope.last))
    var scanned: [ScannedFile] = []
    var unread = 0
    var room = heldBytes
    for (index, file) in files.enumerated() {
      if Self.isLater(file, than: scope.last) {
        unread += 1
      } else {
        scanned.append(scanner.scan(file, room: &room))
      }
      progress(index + 1)
    }
    scanned += problems.map { scanner.failed($0) }
    scanned.removeAll(where: \.isOwnReport)
    scanned.sort { $0.summary.path.utf8.lexicographicallyPrecedes($1.summary.path.utf8) }
    var again = SentAgain(scanned)
    again.setAside()
    return (again.files, unread)
  }

  /// Whether a file's folders put it after the last month of the scope, so that it need not be read.
  private static func isLater(_ file: InputFile, than last: YearMonth?) -> Bool {
    guard let last, let month = file.folders.reversed().lazy.compactMap(MonthNaming.inFolder).first else {
      return false
    }
    return month > last
  }

  /// Whether a code still means the unit that it meant: a roster does not pass to another unit that takes over its code.
  private func stillExists(_ code: String, since earlier: YearMonth, in month: YearMonth) -> Bool {
    guard let then = units.directory(earlier).unit(code: code), let now = units.directory(month).unit(code: code) else {
      return false
    }
    return then.isSameBody(as: now)
  }

  private func judge(_ files: [ScannedFile], _ scope: Scope, remembersRows: Bool) -> Results {
    var tables = files.flatMap(\.tables)
    let months = Set(tables.compactMap(\.result.month)).filter { $0 <= scope.last ?? $0 }
      .union(scope.fallbackMonth.map { [$0] } ?? []).sorted()
    let faults = RosterFaults(files, forms: search.forms)
    var neededFaults: [RosterFault] = []
    var rosters: [Roster] = []
    var rejectedRoster = RejectedRosterRows()
    var issues: [Issue] = []
    var records: [YearMonth: MonthRecord] = [:]
    var judged: [SubmissionChanges.Place: [SubmissionChanges.Row]] = [:]
    for month in months {
      rosters.removeAll { !stillExists($0.unit, since: $0.month, in: month) }
      var assessor = MonthAssessor(
        month: month, district: district, directory: units.directory(month), words: search.words.words,
        rosters: rosters,
        faults: faults,
        rejectedRoster: rejectedRoster, ledger: IssueLedger(room: mostIssues - issues.count),
        remembersRows: remembersRows)
      var own = tables.indices.filter { tables[$0].result.month == month }.map { ($0, tables[$0]) }
      var monthTables = own.map(\.1)
      assessor.assessRosters(&monthTables)
      if scope.includes(month) { assessor.assessRecords(&monthTables) }
      for place in own.indices { own[place].1 = monthTables[place] }
      for (index, table) in own { tables[index] = table }
      rosters = assessor.rosters
      rejectedRoster = assessor.rejectedRoster
      if scope.includes(month) {
        issues += assessor.ledger.issues
        records[month] = assessor.record
        neededFaults += faults.needed(in: month, assessor.record.rosters).filter { !scope.includes($0.month) }
        judged.merge(assessor.judged) { $0 + $1 }
      }
    }
    var results = ResultsBuilder(district: district, units: units, scope: scope).build(
      files: files, tables: tables, issues: issues, records: records, earlierFaults: neededFaults)
    results.judged = judged
    return results
  }
}
