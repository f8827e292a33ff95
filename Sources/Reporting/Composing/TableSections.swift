import Movement

/// Rows of a table under one heading; without groups there is one section without heading.
struct TableSection {
  var heading: String?
  var rows: [[FieldValue]]
}

extension SheetLayout {
  /// The rows that meet the conditions, in sections, in the order of the layout and then of first appearance.
  func sections(of dataset: Dataset, codes: [String: [String: CodeAppearance]]) -> [TableSection] {
    let rows = dataset.rows.filter { row in
      conditions.allSatisfy { condition in
        if case .code(let code) = row[condition.field] { condition.codes.contains(code) } else { false }
      }
    }
    guard let groups else { return rows.isEmpty ? [] : [TableSection(heading: nil, rows: rows)] }
    let words = self.dataset.fields[groups.field].type.domain.flatMap { codes[$0.name] } ?? [:]
    var sections = groups.sections.map { TableSection(heading: $0.heading, rows: []) }
    var sectionOfKey: [String: Int] = [:]
    for (index, section) in groups.sections.enumerated() {
      for value in section.values { sectionOfKey[value] = index }
    }
    for row in rows {
      let key = row[groups.field].groupKey
      if let index = sectionOfKey[key] {
        sections[index].rows.append(row)
      } else {
        sectionOfKey[key] = sections.count
        sections.append(TableSection(heading: words[key]?.text ?? key, rows: [row]))
      }
    }
    return sections.filter { !$0.rows.isEmpty }
  }
}

extension FieldValue {
  /// What rows of one group have in common.
  fileprivate var groupKey: String {
    switch self {
    case .empty, .series: ""
    case .text(let text), .code(let text), .link(let text, _): text
    case .integer(let number): String(number)
    case .decimal(let number), .figure(let number, _): String(number)
    case .family: ""
    case .formula(_, let value), .input(let value, _), .named(let value, _),
      .linked(let value, _, _):
      value.groupKey
    case .date(let date): date.vietnamese
    }
  }
}

/// A number as upper-case Roman numerals, `I` from 1; 0 and less is empty.
func romanNumeral(_ number: Int) -> String {
  let numerals: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var text = ""
  for (value, numeral) in numerals {
    while rest >= value {
      text += numeral
      rest -= value
    }
  }
  return text
}
