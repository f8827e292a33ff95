import TableReading

/// Finds the headings of a table: the block of one to three rows that names the most columns of some form.
struct HeaderSearch: Sendable {
  let forms: [PreparedForm]
  let labels: LabelIndex
  let words: LayoutWords

  init(_ forms: [PreparedForm], words: LayoutWords) {
    self.forms = forms
    self.words = words
    labels = LabelIndex(forms)
  }

  /// Rows with anything in them among which the first header of a sheet is looked for.
  static let searchDepth = 30
  /// Rows that a block of headings has at most.
  static let mostRows = 3
  /// Headings without which a table further down is none.
  private static let fewestOfLater = 3

  /// A block and what each form makes of it.
  private struct Candidate {
    let block: HeaderBlock
    let matches: [FormMatch]
    let isComplete: Bool
    /// How many columns name something, by the form that has the most.
    let named: Int
    let matched: Int
    /// Whether a column numbers the rows.
    let hasNumbering: Bool
  }

  /// The header within the first rows of a sheet, those that hold nothing left out; nil where no row names any column.
  ///
  /// `followers` are the rows behind, by which a column that group rows stand for is known.
  func find(in head: SheetHead) -> HeaderMatch? {
    let blocks = head.blocks(upTo: Self.searchDepth + Self.mostRows - 1)
    // Rows are looked at from the top, and no further than the first that ends a header.
    for place in 0..<min(Self.searchDepth, head.count)
    where blocks.contains(where: { $0.upperBound == place && candidate($0, head).isComplete }) {
      let around = blocks.filter { $0.contains(place) }
      return best(around.map { candidate($0, head) }.filter(\.isComplete)).map { match($0, head) }
    }
    let partial = blocks.filter { $0.upperBound < Self.searchDepth }.map { candidate($0, head) }.filter {
      $0.matched > 0
    }
    guard let most = partial.map(\.matched).max() else { return nil }
    return best(partial.filter { $0.matched == most }).map { match($0, head) }
  }

  /// The header of a further table, if a row ends one; `head` begins with the rows above it and ends with those below.
  func findLater(at place: Int, in head: SheetHead) -> HeaderMatch? {
    let blocks = head.blocks(upTo: head.count).filter { $0.contains(place) }
    guard
      blocks.contains(where: { range in
        range.upperBound == place && isComplete(candidate(range, head), atLeast: Self.fewestOfLater)
      })
    else { return nil }
    return best(blocks.map { candidate($0, head) }.filter(\.isComplete)).map { match($0, head) }
  }

  private func isComplete(_ candidate: Candidate, atLeast count: Int) -> Bool {
    candidate.isComplete && candidate.block.columns.count >= count
  }

  private func candidate(_ range: ClosedRange<Int>, _ head: SheetHead) -> Candidate {
    let block = head.block(range, words)
    let matches = forms.enumerated().map { FormMatch(form: $1, place: $0, block: block, labels: labels, words: words) }
    let complete = matches.filter {
      $0.matched > 0 && !$0.swallowsData && !block.endsInColumnNumbers && head.completes($0, below: range.upperBound)
    }
    return Candidate(
      block: block, matches: matches, isComplete: !complete.isEmpty,
      named: (complete.isEmpty ? matches : complete).map(\.namedColumns).max() ?? 0,
      matched: matches.map(\.matched).max() ?? 0, hasNumbering: complete.contains { !$0.numbering.isEmpty })
  }

  /// Of several blocks the one that names the most columns, then one with a column that numbers the rows, then the one of fewer
  /// rows, then the upper.
  private func best(_ candidates: [Candidate]) -> Candidate? {
    candidates.min {
      (-$0.named, $0.hasNumbering ? 0 : 1, $0.block.rows.count, $0.block.rows.lowerBound) < (
        -$1.named, $1.hasNumbering ? 0 : 1, $1.block.rows.count, $1.block.rows.lowerBound
      )
    }
  }

  private func match(_ candidate: Candidate, _ head: SheetHead) -> HeaderMatch {
    let complete = Set(
      candidate.matches.indices.filter {
        candidate.matches[$0].matched > 0
          && head.completes(candidate.matches[$0], below: head.place(ofRow: candidate.block.rows.upperBound))
      })
    let ranked = candidate.matches.enumerated().sorted {
      ($1.element.matched, $0.offset) < ($0.element.matched, $1.offset)
    }
    return HeaderMatch(
      block: candidate.block, lastRow: head.lastRow(of: candidate.block),
      matches: ranked.map { HeaderMatch.Ranked(match: $0.element, isComplete: complete.contains($0.offset)) })
  }
}
