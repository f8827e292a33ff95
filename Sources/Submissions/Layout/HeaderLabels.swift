import TableReading
import VietnameseText

/// A column of a table and the field that it fills.
struct ColumnBinding: Equatable, Sendable {
  /// The column from 0.
  var column: Int
  /// The heading as the file writes it, normalised.
  var heading: String
}

/// The labels of a row that may be the header.
struct HeaderLabels {
  /// The columns with a label, from the left.
  let bindings: [ColumnBinding]
  /// The labels, folded.
  let folded: [String]
  private let placesByLabel: [String: [Int]]

  init(_ record: Record) {
    bindings = (0..<record.count).compactMap { column in
      let heading = TextNormalization.normalized(record.text(at: column))
      return heading.isEmpty ? nil : ColumnBinding(column: column, heading: heading)
    }
    folded = bindings.map { TextNormalization.folded($0.heading) }
    placesByLabel = Dictionary(grouping: folded.indices) { [folded] in folded[$0] }
  }

  /// Where a folded label stands among the others, in order.
  func places(of label: String) -> [Int] { placesByLabel[label] ?? [] }
}
