/// How the headings of a block fit a form.
struct FormMatch: Sendable {
  var prepared: PreparedForm
  /// The columns of each field that has any, by the field's place in the form.
  var bindings: [FieldColumns?]
  /// Columns that fill no field, "STT" and "TT" left out.
  var unknown: [ColumnBinding] = []
  /// Fields for which two columns of equal rank stand.
  var duplicates: [ColumnBinding] = []
  /// The days across, where the table has people down.
  var days: [DayColumn] = []
  /// Columns that only number the rows.
  var numbering: Set<Int> = []
  /// How many columns name a field, a part of one or a day.
  private(set) var namedColumns = 0
  /// How many of these do so only by an upper cell, with something else below it.
  private var namedFromAbove = 0

  /// Whether most headings have something else below them, or the names of people in a table of days: then that is a row of
  /// data, and no heading.
  var swallowsData: Bool {
    let named = namedColumns - max(0, days.count - 1)
    return namedFromAbove * 2 > named || !days.isEmpty && isNameFromAbove || !isLastRowOfUse
  }
  /// Whether a text of the block's last row names anything; else that row, such as the name of a group, is no heading.
  private var isLastRowOfUse = false
  /// Whether the people's names have a heading only by an upper cell, with something else below it.
  private var isNameFromAbove = false

  /// A column of marks.
  struct DayColumn: Equatable, Sendable {
    /// The column from 0.
    var column: Int
    var day: DayHeading
    /// The session that the column is for; nil where the mark says it.
    var session: String?
    /// The heading as it is shown.
    var heading: String
  }

  var form: FormDefinition { prepared.form }

  /// How many fields have a column; the days are one.
  var matched: Int { bindings.count { $0 != nil } }

  /// The fields whose columns have to be there and are not.
  var missing: [FormField] {
    zip(form.fields, bindings).filter { $0.isColumnRequired && $1 == nil }.map(\.0)
  }

  /// Fits the headings of a block to a form by title or alias, folded; a title outranks an alias.
  init(form prepared: PreparedForm, place: Int, block: HeaderBlock, labels: LabelIndex, words: LayoutWords) {
    self.prepared = prepared
    bindings = Array(repeating: nil, count: prepared.form.fields.count)
    let isAttendance = block.hasDays && prepared.form.kind == .participation
    var named: [Named] = []
    for (index, column) in block.columns.enumerated() {
      let isInLastRow = block.texts.last?[column.columns.lowerBound] != nil
      if isAttendance, let day = column.day {
        isLastRowOfUse = true
        days.append(
          DayColumn(
            column: column.columns.lowerBound, day: day, session: column.session, heading: column.heading))
        continue
      }
      if let (meanings, heading, isFromAbove) = Self.meanings(of: column, in: place, labels) {
        if isFromAbove { namedFromAbove += 1 }
        if isInLastRow, !isFromAbove { isLastRowOfUse = true }
        if isFromAbove, let name = prepared.index(of: .fullName), meanings.contains(where: { $0.field == name }) {
          isNameFromAbove = true
        }
        named += meanings.map { Named(index: index, meaning: $0, heading: heading) }
      }
    }
    var taken = bindParts(named, block)
    taken.formUnion(bindWhole(named.filter { $0.meaning.part == nil && !taken.contains($0.index) }, block))
    namedColumns += taken.count + days.count
    if !days.isEmpty, let date = prepared.index(of: .date), bindings[date] == nil {
      bindings[date] = FieldColumns(columns: days.map(\.column), heading: days[0].heading)
    }
    findUnknown(in: block, taken: taken, isAttendance: isAttendance, words)
  }

  /// A heading of the block that names a field.
  private struct Named {
    /// The heading's place in the block.
    let index: Int
    let meaning: LabelIndex.Meaning
    let heading: HeadingText
  }

  /// What the likeliest reading of a heading that means anything to the form means.
  private static func meanings(
    of column: HeaderBlock.Column, in place: Int, _ labels: LabelIndex
  ) -> ([LabelIndex.Meaning], HeadingText, isFromAbove: Bool)? {
    for (index, candidate) in column.candidates.enumerated() {
      let meanings = labels.meanings(of: candidate, in: place)
      if !meanings.isEmpty { return (meanings, candidate, index >= column.firstAlone) }
    }
    return nil
  }

  /// Binds fields that stand in several columns with headings of their own; answers the headings that are used up.
  private mutating func bindParts(_ named: [Named], _ block: HeaderBlock) -> Set<Int> {
    var taken: Set<Int> = []
    for field in prepared.form.fields.indices {
      let parts = named.filter { $0.meaning.field == field && $0.meaning.part != nil }
      guard !parts.isEmpty else { continue }
      let variants = parts.filter { if case .variant? = $0.meaning.part { true } else { false } }
      if !variants.isEmpty {
        bind(field, variants, block, joining: .one)
        taken.formUnion(variants.map(\.index))
        continue
      }
      // A column for the whole name makes other things of a family name and a given name.
      if named.contains(where: { $0.meaning.field == field && $0.meaning.part == nil && $0.meaning.isTitle }) {
        continue
      }
      for (number, pair) in prepared.form.fields[field].parts.enumerated() {
        let found = pair.indices.compactMap { place in
          parts.first { $0.meaning.part == .ofPair(number, place: place) && !taken.contains($0.index) }
        }
        guard found.count == pair.count, Set(found.map(\.index)).count == pair.count else { continue }
        bind(field, found, block, joining: .texts)
        taken.formUnion(found.map(\.index))
        break
      }
    }
    return taken
  }

  /// Binds fields by their own names; answers the headings that are used up.
  private mutating func bindWhole(_ named: [Named], _ block: HeaderBlock) -> Set<Int> {
    var taken: Set<Int> = []
    for field in prepared.form.fields.indices where bindings[field] == nil {
      let candidates = named.filter { $0.meaning.field == field && !taken.contains($0.index) }
      let titles = candidates.filter(\.meaning.isTitle)
      let best = titles.isEmpty ? candidates : titles
      guard let first = best.first else { continue }
      let isOneHeading = best.allSatisfy { $0.heading == first.heading && isBelow($0, block) }
      if best.count > 1, isOneHeading {
        bind(field, best, block, joining: .texts)
        taken.formUnion(best.map(\.index))
        // What stands below one heading does not make several of it.
        namedColumns -= best.count - 1
        continue
      }
      bind(field, [first], block, joining: .texts)
      taken.formUnion(best.map(\.index))
      if best.count > 1 {
        duplicates += best.map {
          ColumnBinding(column: block.columns[$0.index].columns.lowerBound, heading: $0.heading.written)
        }
      }
    }
    return taken
  }

  /// Whether a heading that names a field stands above another one of its column.
  private func isBelow(_ named: Named, _ block: HeaderBlock) -> Bool {
    block.columns[named.index].candidates.first != named.heading
  }

  private mutating func bind(_ field: Int, _ named: [Named], _ block: HeaderBlock, joining: FieldColumns.Joining) {
    bindings[field] = FieldColumns(
      columns: named.flatMap { Array(block.columns[$0.index].columns) },
      heading: named.first?.heading.written ?? "", written: named.first?.heading.source ?? "", joining: joining)
  }

  private mutating func findUnknown(
    in block: HeaderBlock, taken: Set<Int>, isAttendance: Bool, _ words: LayoutWords
  ) {
    for (index, column) in block.columns.enumerated() where !taken.contains(index) {
      if isAttendance, column.day != nil { continue }
      let binding = ColumnBinding(column: column.columns.lowerBound, heading: column.heading)
      if column.candidates.contains(where: {
        prepared.ignored.contains($0.whole) || prepared.ignored.contains($0.brief)
      }) {
        numbering.formUnion(column.columns)
      } else if !(isAttendance && words.beginsSum(column.heading)) {
        unknown.append(binding)
      }
    }
  }
}
