import Movement
import Submissions

/// A blank attendance sheet as a CSV file, in the form of `FormTable`; its notes are in it, for nothing else explains the marks.
struct AttendanceTable {
  let form: FormDefinition
  let request: FormRequest
  let layout: FormsLayout
  let attendance: AttendanceLayout

  var bytes: [UInt8] { FormTable.bytes(of: rows) }

  private var rows: [[String]] {
    let facts = request.facts(of: attendance)
    let titles = (layout.title + attendance.sheet.notes).map { [$0.text.filled(facts)] }
    let code = [layout.unitCode.filled(facts), request.unit.code]
    let members = request.present
    let people = (0..<members.count + attendance.sheet.rows).map { index in
      number.map { _ in String(index + 1) }
        + attendance.fields.map { key in
          index < members.count ? form.field(key)?.value(of: members[index]).csv ?? "" : ""
        }
    }
    let width = headings.count
    return titles + [code, [], headings]
      + people.map { $0 + Array(repeating: "", count: width - $0.count) }
  }

  private var number: ArraySlice<String> { form.ignoredHeadings.prefix(1) }

  private var headings: [String] {
    let days = request.eligibleDays.map(attendance.heading)
    return number + attendance.fields.map(heading) + days + [attendance.sum] + attendance.closingFields.map(heading)
  }

  private func heading(_ key: String) -> String { form.field(key)?.name ?? key }
}
