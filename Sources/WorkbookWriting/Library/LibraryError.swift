import CXlsxWriter

/// The names of libxlsxwriter's results, for error messages and tests.
enum LibraryError {
  static let memory = "LXW_ERROR_MEMORY_MALLOC_FAILED"

  /// In the order of `enum lxw_error` in common.h of version 1.1.4.
  private static let names = [
    "LXW_NO_ERROR", memory, "LXW_ERROR_CREATING_XLSX_FILE", "LXW_ERROR_CREATING_TMPFILE", "LXW_ERROR_READING_TMPFILE",
    "LXW_ERROR_ZIP_FILE_OPERATION", "LXW_ERROR_ZIP_PARAMETER_ERROR", "LXW_ERROR_ZIP_BAD_ZIP_FILE",
    "LXW_ERROR_ZIP_INTERNAL_ERROR", "LXW_ERROR_ZIP_FILE_ADD", "LXW_ERROR_ZIP_CLOSE",
    "LXW_ERROR_FEATURE_NOT_SUPPORTED", "LXW_ERROR_NULL_PARAMETER_IGNORED", "LXW_ERROR_PARAMETER_VALIDATION",
    "LXW_ERROR_SHEETNAME_LENGTH_EXCEEDED", "LXW_ERROR_INVALID_SHEETNAME_CHARACTER",
    "LXW_ERROR_SHEETNAME_START_END_APOSTROPHE", "LXW_ERROR_SHEETNAME_ALREADY_USED",
    "LXW_ERROR_32_STRING_LENGTH_EXCEEDED", "LXW_ERROR_128_STRING_LENGTH_EXCEEDED",
    "LXW_ERROR_255_STRING_LENGTH_EXCEEDED", "LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED",
    "LXW_ERROR_SHARED_STRING_INDEX_NOT_FOUND", "LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE",
    "LXW_ERROR_WORKSHEET_MAX_URL_LENGTH_EXCEEDED", "LXW_ERROR_WORKSHEET_MAX_NUMBER_URLS_EXCEEDED",
    "LXW_ERROR_IMAGE_DIMENSIONS",
  ]

  static func name(_ error: lxw_error) -> String {
    let index = Int(error.rawValue)
    return names.indices.contains(index) ? names[index] : "lxw_error \(index)"
  }
}

/// The one way of every C result: anything but `LXW_NO_ERROR` is thrown with its place.
func check(
  _ result: lxw_error, _ operation: String, sheet: String? = nil, cell: String? = nil
) throws(WorkbookError) {
  guard result != LXW_NO_ERROR else { return }
  throw WorkbookError(.library(name: LibraryError.name(result)), operation, sheet: sheet, cell: cell)
}

/// Refuses what is above a limit before the library prints about it.
func limit(
  _ count: Int, to maximum: Int, _ what: WorkbookError.Limit, _ operation: String, sheet: String? = nil,
  cell: String? = nil
) throws(WorkbookError) {
  guard count > maximum else { return }
  throw WorkbookError(.tooMuch(what, count: count, limit: maximum), operation, sheet: sheet, cell: cell)
}
