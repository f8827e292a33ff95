final class Workbook {
  let tables: [Table] = []
  static func open(_ content: any Content) throws(ReadingError) -> Workbook { throw ReadingError(.notAWorkbook) }
}
