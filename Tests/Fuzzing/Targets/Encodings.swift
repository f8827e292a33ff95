@testable import TableReading

private let encodings: [TextEncoding] = [
  .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1258, .tcvn3, .vni, .viscii, .windows1252,
]

/// Both layers of decoding: what comes out is UTF-8 however the bytes are cut, no longer than it may be, and a file that was judged opens.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEncodings(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = Input(start, count)
  let cut = CutContent.Cut.after(input.choice(below: 256))
  let isLenient = input.choice(below: 2) == 1
  let bytes = Array(input.bytes)

  for encoding in encodings {
    let whole = Decoded(bytes, .nowhere, encoding, isLenient)
    precondition(Decoded(bytes, cut, encoding, isLenient) == whole, "two pieces give the same text")
    precondition(whole.text.count <= 3 * bytes.count + 3, "no byte becomes more than three")
    precondition(encoding == .utf8 || String(validating: whole.text, as: UTF8.self) != nil, "\(encoding) gives UTF-8")
    precondition(!isLenient || whole.error == nil, "any text is read")
  }
  precondition(Opened(bytes, cut, isLenient) == Opened(bytes, .nowhere, isLenient), "two pieces give the same table")
  return 0
}

/// What a decoder delivers, and the error it ends in.
private struct Decoded: Equatable {
  var text: [UInt8] = []
  var error: ReadingError?

  init(_ bytes: [UInt8], _ cut: CutContent.Cut, _ encoding: TextEncoding, _ isLenient: Bool) {
    do throws(ReadingError) {
      let content = DecodedContent(CutContent(bytes: bytes, cut: cut), encoding: encoding, isLenient: isLenient)
      let source = try content.open()
      var buffer = [UInt8](repeating: 0, count: 11)
      while case let count = try source.read(into: &buffer, from: 0), count > 0 { text += buffer[..<count] }
    } catch {
      self.error = error
    }
  }
}

/// What detection, decoding, repair and the CSV reader together make of a file.
private struct Opened: Equatable {
  var encoding: TextEncoding?
  var repair: TextRepair?
  var rows: Rows

  init(_ bytes: [UInt8], _ cut: CutContent.Cut, _ isLenient: Bool) {
    let file = InputFile(path: "a.csv", folders: [], name: "a.csv", content: CutContent(bytes: bytes, cut: cut))
    var opened: Table?
    rows = Rows { () throws(ReadingError) in
      let table = try openTextTables(of: file, expecting: isLenient ? .any : .vietnamese)[0]
      opened = table
      return try table.makeReader()
    }
    rows.check()
    if !isLenient { rows.checkText() }
    (encoding, repair) = (opened?.encoding, opened?.repair)
  }
}
