import Configuration
import Movement
import Submissions

/// The balance of a run in a few lines: tables, rows, issues, members.
struct SummaryText {
  let results: Results
  let language: Language

  var text: String {
    let rows = results.tables.reduce(into: RowCounts()) { sum, table in
      sum.total += table.rows.total
      sum.accepted += table.rows.accepted
      sum.rejected += table.rows.rejected
      sum.skipped += table.rows.skipped
    }
    let months = results.months.map(\.vietnamese).joined(separator: ", ")
    let counts = Severity.allCases.map { severity in results.issues.count { $0.severity == severity } }
    let met = results.standings.count { $0.status == .met }
    let obligated = results.standings.count { $0.status.isObligated }
    return Bilingual(
      vi: """
        Tháng: \(months.isEmpty ? "không tìm thấy tháng nào" : months)
        \(results.inputs.count) tệp, \(results.tables.count) bảng, \(rows.total) dòng = \(rows.accepted) nhận + \(rows.rejected) loại + \(rows.skipped) bỏ qua
        \(counts[0]) lỗi, \(counts[1]) cảnh báo, \(counts[2]) lưu ý
        \(met) / \(obligated) lượt người thuộc diện thực hiện đạt quy định tháng

        """,
      en: """
        Months: \(months.isEmpty ? "none found" : months)
        \(results.inputs.count) files, \(results.tables.count) tables, \(rows.total) rows = \(rows.accepted) accepted + \(rows.rejected) rejected + \(rows.skipped) skipped
        \(counts[0]) errors, \(counts[1]) warnings, \(counts[2]) notices
        \(met) of \(obligated) obligated member-months kept the rule

        """)[language]
  }
}
