import Movement
import Submissions

/// The results as JSON: one object, keys in a fixed order, the same bytes for the same input.
struct ResultsJSON {
  let results: Results
  let language: Language

  func write(to sink: @escaping (String) -> Void) {
    var json = JSONWriter(sink)
    json.object { json in
      json.array("tables") { json in results.tables.forEach { write($0, &json) } }
      json.array("issues") { json in results.issues.forEach { write($0, &json) } }
      json.array("members") { json in results.standings.forEach { write($0, &json) } }
      json.array("units") { json in results.units.forEach { write($0, &json) } }
    }
  }

  private func write(_ table: TableResult, _ json: inout JSONWriter) {
    json.object { json in
      json.value("path", table.path)
      json.value("sheet", table.sheet)
      json.value("form", table.form?.rawValue)
      json.value("unit", table.unit)
      json.value("month", table.month?.description)
      json.value("encoding", table.encoding)
      json.value("delimiter", table.delimiter.map(String.init))
      json.object("rows") { json in
        json.value("total", table.rows.total)
        json.value("accepted", table.rows.accepted)
        json.value("rejected", table.rows.rejected)
        json.value("skipped", table.rows.skipped)
      }
    }
  }

  private func write(_ issue: Issue, _ json: inout JSONWriter) {
    json.object { json in
      json.value("code", issue.code.rawValue)
      json.value("severity", issue.severity.rawValue)
      json.value("file", issue.file)
      json.value("sheet", issue.sheet)
      json.value("row", issue.row)
      json.value("column", issue.column.map(CellReference.letters))
      json.value("field", issue.field)
      json.value("unit", issue.unit)
      json.value("month", issue.month?.description)
      json.value("value", issue.value)
      json.value("message", IssueCatalogue.message(for: issue, in: language))
      json.value("hint", IssueCatalogue.hint(for: issue, in: language))
    }
  }

  private func write(_ standing: MemberStanding, _ json: inout JSONWriter) {
    json.object { json in
      json.value("id", standing.member.id)
      json.value("name", standing.member.fullName)
      json.value("unit", standing.unit)
      json.value("month", standing.month.description)
      json.value("status", standing.status.rawValue)
      json.value("days", standing.days)
    }
  }

  private func write(_ unit: UnitSummary, _ json: inout JSONWriter) {
    json.object { json in
      json.value("code", unit.code)
      json.value("month", unit.month.description)
      json.value("members", unit.members)
      json.value("inactive", unit.inactive)
      json.value("exempt", unit.exempt)
      json.value("obligated", unit.obligated)
      json.value("met", unit.met)
      json.value("short", unit.short)
      json.value("none", unit.none)
      json.value("days", unit.days)
      json.value("activities", unit.activities)
      json.value("villagers", unit.villagers)
      json.value("beneficiaries", unit.beneficiaries)
      json.object("feedback") { json in
        for outcome in FeedbackOutcome.allCases { json.value(outcome.rawValue, unit.feedback[outcome] ?? 0) }
      }
      json.array("forms") { json in unit.forms.forEach { json.value(nil, $0.rawValue) } }
    }
  }
}
