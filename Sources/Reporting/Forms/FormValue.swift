import Movement
import Submissions
import WorkbookWriting

/// What stands in a cell of a form before anybody filled it in.
enum FormValue: Equatable, Sendable {
  case empty
  case text(String)
  case number(Double)
  case date(CalendarDate)

  var content: CellContent {
    switch self {
    case .empty, .text(""): .blank
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .date(let date): .date(SheetDate(date))
    }
  }

  /// The cell in a CSV file.
  var csv: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): Int(exactly: number).map { String($0) } ?? String(number)
    case .date(let date): date.vietnamese
    }
  }

  static func text(orEmpty text: String?) -> FormValue { text.map { .text($0) } ?? .empty }
  static func date(orEmpty date: CalendarDate?) -> FormValue { date.map { .date($0) } ?? .empty }
}

extension FormField {
  /// What the roster says of a member in this field.
  func value(of member: Member) -> FormValue {
    switch key {
    case "member_id": .text(member.id)
    case "full_name": .text(member.fullName)
    case "birth_date":
      switch member.birth {
      case .day(let date): .date(date)
      case .year(let year): .number(Double(year))
      case nil: .empty
      }
    case "position": .text(orEmpty: member.position)
    case "department": .text(orEmpty: member.department)
    case "groups": .text(orEmpty: labels(of: member.groups.map(\.rawValue)))
    case "from_date": .date(orEmpty: member.from)
    case "to_date": .date(orEmpty: member.to)
    case "exempt_reason": .text(orEmpty: member.exemption?.reason)
    case "exempt_from": .date(orEmpty: member.exemption?.from)
    case "exempt_to": .date(orEmpty: member.exemption?.to)
    default: member.extras[key].map(value(of:)) ?? .empty
    }
  }

  private func value(of extra: ExtraValue) -> FormValue {
    switch extra {
    case .text(let text): .text(text)
    case .date(let date): .date(date)
    case .year(let number), .integer(let number): .number(Double(number))
    case .decimal(let number): .number(number)
    case .boolean(let answer): .text(orEmpty: word(of: answer))
    case .codes(let codes): .text(orEmpty: labels(of: codes))
    }
  }

  /// What the example row shows in this field: the form's example, or what the month and the district make of one.
  func example(for request: FormRequest) -> FormValue {
    guard let example else {
      switch type {
      case .date where isRequired: return .date(request.eligibleDays.first ?? request.days.first)
      case .enumeration(let values) where isRequired: return .text(orEmpty: values.first?.label)
      case .text where key == "village": return .text(orEmpty: request.villages.first)
      default: return .empty
      }
    }
    switch type {
    case .integer, .decimal, .dateOrYear: return Double(example).map { .number($0) } ?? .text(example)
    default: return .text(example)
    }
  }
}
