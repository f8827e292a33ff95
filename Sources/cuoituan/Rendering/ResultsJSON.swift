import Configuration
import Movement
import Submissions
import TableReading

/// The results as JSON: one object, keys in a fixed order, the same bytes for the same input.
struct ResultsJSON {
  typealias Writer = JSONWriter<Failure>

  let results: Results
  let language: Language

  func write(to sink: @escaping ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var json = Writer(spreadDepth: 3, sink)
    try json.beginObject()
    try json.array("tables", results.tables, write)
    try json.array("issues", results.issues, write)
    try json.array("members", results.standings, write)
    try json.array("units", results.units, write)
    if let commendation = results.commendation { try write(commendation, &json) }
    json.endObject()
    try json.finish()
  }

  private func write(_ commendation: Commendation, _ json: inout Writer) throws(Failure) {
    try json.beginObject("commendation")
    for (key, verdicts, names) in [
      ("individuals", commendation.individuals, MemberMetric.names),
      ("collectives", commendation.collectives, UnitMetric.names),
    ] {
      try json.array(key, verdicts) { verdict, json throws(Failure) in
        try json.beginObject()
        try json.value("id", verdict.id)
        try json.value("name", verdict.name)
        try json.value("unit", verdict.unit)
        try json.value("status", verdict.status.rawValue)
        try json.value("rank", verdict.rank)
        try json.value("tie", verdict.isTied)
        try json.beginObject("metrics")
        for name in names { try json.value(name, verdict.metrics[name] ?? 0) }
        json.endObject()
        try json.array("failed", verdict.failed) { id, json throws(Failure) in try json.value(nil, id) }
        json.endObject()
      }
    }
    json.endObject()
  }

  private func write(_ table: TableResult, _ json: inout Writer) throws(Failure) {
    try json.beginObject()
    try json.value("path", table.path)
    try json.value("sheet", table.sheet)
    try json.value("form", table.form?.rawValue)
    try json.value("unit", table.unit)
    try json.value("month", table.month?.description)
    try json.value("encoding", table.encoding)
    try json.value("delimiter", table.delimiter.map(String.init))
    try json.beginObject("rows")
    try json.value("total", table.rows.total)
    try json.value("accepted", table.rows.accepted)
    try json.value("rejected", table.rows.rejected)
    try json.value("skipped", table.rows.skipped)
    json.endObject()
    json.endObject()
  }

  private func write(_ issue: Issue, _ json: inout Writer) throws(Failure) {
    try json.beginObject()
    try json.value("code", issue.code.rawValue)
    try json.value("severity", issue.severity.rawValue)
    try json.value("file", issue.file)
    try json.value("sheet", issue.sheet)
    try json.value("row", issue.row)
    try json.value("column", issue.column.map(CellReference.letters))
    try json.value("field", issue.field)
    try json.value("unit", issue.unit)
    try json.value("month", issue.month?.description)
    try json.value("value", issue.value)
    try json.value("message", issue.message(in: language))
    try json.value("hint", issue.hint(in: language))
    json.endObject()
  }

  private func write(_ standing: MemberStanding, _ json: inout Writer) throws(Failure) {
    try json.beginObject()
    try json.value("id", standing.member.id)
    try json.value("name", standing.member.fullName)
    try json.value("unit", standing.unit)
    try json.value("month", standing.month.description)
    try json.value("status", standing.status.rawValue)
    try json.value("days", standing.days)
    json.endObject()
  }

  private func write(_ unit: UnitSummary, _ json: inout Writer) throws(Failure) {
    try json.beginObject()
    try json.value("code", unit.code)
    try json.value("month", unit.month.description)
    try json.value("members", unit.members)
    try json.value("inactive", unit.inactive)
    try json.value("exempt", unit.exempt)
    try json.value("obligated", unit.obligated)
    try json.value("met", unit.met)
    try json.value("short", unit.short)
    try json.value("none", unit.none)
    try json.value("days", unit.days)
    try json.value("activities", unit.activities)
    try json.value("villagers", unit.villagers)
    try json.value("beneficiaries", unit.beneficiaries)
    try json.beginObject("feedback")
    for outcome in FeedbackOutcome.allCases { try json.value(outcome.rawValue, unit.feedback[outcome] ?? 0) }
    json.endObject()
    try json.array("forms", unit.forms) { form, json throws(Failure) in try json.value(nil, form.rawValue) }
    json.endObject()
  }
}
