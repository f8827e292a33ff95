import Submissions
import TableReading
import VietnameseText
import WorkbookWriting

/// A cell as it was sent, made ready to be written again so that it reads the same.
struct ReturnCell {
  var content: CellContent
  var holds: ReturnLook.Holds
  /// What shows, for widths and heights; nil where a single line is enough.
  var text: String?
  /// Whether the text had to be cut.
  var isCut = false

  static let empty = ReturnCell(content: .blank, holds: .text)

  /// The cell of a record in a column from 0.
  init(_ record: Record, _ column: Int) {
    let text = record.text(at: column)
    switch record.kind(at: column) {
    case _ where text.isEmpty: self = .empty
    case .text: self.init(text: text)
    case .number:
      if let value = Double(text), value.isFinite {
        self.init(content: .number(value), holds: .number)
      } else {
        self.init(text: text)
      }
    case .boolean: self.init(content: .boolean(text == "TRUE"), holds: .number)
    case .error: self.init(content: .error(text), holds: .number)
    case .date:
      if let serial = DateSerial(text) {
        self.init(content: .number(serial.value), holds: serial.holds)
      } else {
        self.init(text: text)
      }
    }
  }

  private init(content: CellContent, holds: ReturnLook.Holds) {
    self.content = content
    self.holds = holds
  }

  /// A text that a cell has no room for loses what the reader passes over, and then its end.
  private init(text: String) {
    var text = text
    if text.utf8.count > Self.longest, text.utf16.count > Self.longest {
      text = TextNormalization.normalized(text)
      if text.utf16.count > Self.longest {
        text = CellText.cut(text, to: Self.longest - OwnMark.cut.utf16.count) + OwnMark.cut
        isCut = true
      }
    }
    // Each control character takes seven where it is escaped.
    if text.utf8.count > Self.longest / 7 { text = CellText.withoutControls(text) }
    content = .text(text)
    holds = .text
    self.text = text
  }

  private static let longest = Worksheet.maximumTextLength
}

/// A day, a time of day or both as the reader writes it, `2022-10-08 07:30:00`, as a number in the 1900 date system.
struct DateSerial {
  var value: Double
  var holds: ReturnLook.Holds

  /// Nil for text of any other form.
  init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let last = parts.last, parts.count <= 2 else { return nil }
    let seconds = last.contains(":") ? Self.seconds(last) : 0
    guard let seconds else { return nil }
    if parts.count == 1, last.contains(":") {
      (value, holds) = (Double(seconds) / 86_400, seconds < 86_400 ? .time : .duration)
      return
    }
    guard let day = Self.day(parts[0]) else { return nil }
    value = Double(day) + Double(seconds) / 86_400
    holds = seconds == 0 ? .date : .dateAndTime
  }

  private static func seconds(_ text: Substring) -> Int? {
    let numbers = text.split(separator: ":").compactMap { Int($0) }
    guard numbers.count == 3, (0...99_999_999).contains(numbers[0]) else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
  }

  /// Before 1 March 1900 the system counts one less, for the 29 February that never was.
  private static func day(_ text: Substring) -> Int? {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    if numbers == [1900, 2, 29] { return 60 }
    let date = SheetDate(year: numbers[0], month: numbers[1], day: numbers[2])
    if let serial = date.serialNumber { return serial }
    guard numbers[0] == 1900, numbers[1] <= 2, (1...31).contains(numbers[2]) else { return nil }
    return numbers[2] + (numbers[1] == 2 ? 31 : 0)
  }
}
