/// The one table of a text file such as CSV: decoded, its delimiter found, its characters put right.
func openTextTables(of file: InputFile, for purpose: ReadingPurpose) throws(ReadingError) -> [Table] {
  let isLenient = purpose == .inspecting
  let detected = try TextDetection.detect(file.content, leniently: isLenient)
  var table = try CSVTable.open(
    DecodedContent(file.content, encoding: detected.encoding, isLenient: isLenient))
  table.encoding = detected.encoding
  table.evidence = detected.evidence
  switch detected.encoding {
  // Text that was decoded as Vietnamese needs no second look, nor does plain ASCII.
  case .windows1258, .tcvn3, .vni, .viscii: return [TableRepair.repaired(table, nil)]
  case .utf8 where detected.evidence.reason == .ascii: return [table]
  case .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252: return TableRepair.repaired([table])
  }
}
