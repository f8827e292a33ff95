/// Cells that hold an error value: the library can write one only as the text of a formula.
enum ErrorValues {
  /// The error values of SpreadsheetML (ECMA-376 part 1, 18.18.11) and those of newer versions of Excel, by their names.
  static let names: Set<String> = [
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!",
    "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!",
  ]

  private static let opening = Array(" t=\"str\"><f>".utf8)
  private static let middle = Array("</f><v>".utf8)
  private static let typedOpening = Array(" t=\"e\"><v>".utf8)

  /// The part of a sheet with each formula that is an error's name made the value that it names.
  static func typed(_ part: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(part.count)
    var position = 0
    while position < part.count {
      if part[position] == opening[0], let length = nameLength(in: part, at: position) {
        result += typedOpening
        // The name comes a second time as the value.
        position += opening.count + length + middle.count
      } else {
        result.append(part[position])
        position += 1
      }
    }
    return result
  }

  /// The length of the error's name in a formula whose cell opens at a byte; nil where there is none.
  private static func nameLength(in part: [UInt8], at position: Int) -> Int? {
    let start = position + opening.count
    guard start < part.count, part[start] == UInt8(ascii: "#"), part[position..<start].elementsEqual(opening),
      let end = part[start...].prefix(20).firstIndex(of: UInt8(ascii: "<")),
      part[end...].starts(with: middle), names.contains(String(decoding: part[start..<end], as: UTF8.self))
    else { return nil }
    return end - start
  }
}
