import Movement
import Submissions

/// A blank form as a CSV file (RFC 4180): UTF-8 with a byte order mark and CRLF, as Excel opens it right.
struct FormTable {
  let form: FormDefinition
  let request: FormRequest
  let layout: FormsLayout

  var bytes: [UInt8] {
    [0xEF, 0xBB, 0xBF] + Array(rows.map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined().utf8)
  }

  private var rows: [[String]] {
    let facts = request.facts(of: form)
    let titles = layout.title.map { [$0.text.filled(facts)] }
    let code = [layout.unitCode.filled(facts), request.unit.code]
    let number = form.ignoredHeadings.prefix(1)
    var rows = titles + [code, [], number + form.fields.map(\.name)]
    if !number.isEmpty { rows.append([ExampleRow.marker] + form.fields.map { $0.example(for: request).csv }) }
    if form.kind == .roster {
      for (index, member) in request.roster.enumerated() {
        rows.append(number.map { _ in String(index + 1) } + form.fields.map { $0.value(of: member).csv })
      }
    }
    return rows
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return cell }
    return "\"" + cell.doublingQuotes + "\""
  }
}

extension String {
  /// Every quotation mark twice, as CSV and formulas want it inside quotation marks; told by scalars, so that a mark with an accent counts.
  var doublingQuotes: String {
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\"" { scalars.append(scalar) }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
