/// The one table of a text file such as CSV: decoded, its delimiter found, its characters put right.
func openTextTables(of file: InputFile, expecting text: ExpectedText) throws(ReadingError) -> [Table] {
  let detected = try TextDetection.detect(file.content, expecting: text)
  // Valid UTF-8 needs no care.
  let mayBeBroken = text == .any && (detected.encoding != .utf8 || detected.evidence.reason == .fallback)
  var table = try CSVTable.open(
    DecodedContent(file.content, encoding: detected.encoding, isLenient: mayBeBroken))
  table.encoding = detected.encoding
  table.evidence = detected.evidence
  // Text that was decoded as Vietnamese needs no second look; its encoding may lack capitals all the same.
  return detected.mayNeedRepair ? TableRepair.repaired([table]) : [TableRepair.repaired(table, nil)]
}
