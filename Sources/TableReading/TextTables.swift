/// The one table of a text file such as CSV: decoded, its delimiter found, its characters put right.
func openTextTables(of file: InputFile, for purpose: ReadingPurpose) throws(ReadingError) -> [Table] {
  let isLenient = purpose == .inspecting
  let detected = try TextDetection.detect(file.content, leniently: isLenient)
  var table = try CSVTable.open(
    DecodedContent(file.content, encoding: detected.encoding, isLenient: isLenient))
  table.encoding = detected.encoding
  table.evidence = detected.evidence
  // Text that was decoded as Vietnamese needs no second look; its encoding may lack capitals all the same.
  return detected.mayNeedRepair ? TableRepair.repaired([table]) : [TableRepair.repaired(table, nil)]
}
