import CZip
import Glibc

/// Owner of libzip's handle of an archive and of the entries that are open in it; discards them at the end of its life.
@safe struct ZipHandle: ~Copyable {
  private let archive: OpaquePointer
  private var files: [Int: OpaquePointer] = unsafe [:]
  private var opened = 0

  /// Opens an archive on disk; the descriptor stays the caller's.
  init(file: borrowing FileDescriptor) throws(ReadingError) {
    let descriptor = try file.duplicate()
    var code: Int32 = 0
    guard let archive = unsafe zip_fdopen(descriptor, ZIP_RDONLY, &code) else {
      // libzip closes the descriptor only if it succeeds.
      Glibc.close(descriptor)
      throw Self.error(code)
    }
    unsafe self.archive = archive
  }

  /// Opens an archive in memory, which has to outlive this handle.
  init(memory: HeldBytes) throws(ReadingError) {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    let source = unsafe memory.withBase { unsafe zip_source_buffer_create($0.baseAddress, UInt64($0.count), 0, &error) }
    guard let source = unsafe source else { throw unsafe Self.error(zip_error_code_zip(&error)) }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      unsafe zip_source_free(source)
      throw unsafe Self.error(zip_error_code_zip(&error))
    }
    unsafe self.archive = archive
  }

  deinit {
    var open = unsafe files
    while let (_, file) = unsafe open.popFirst() { _ = unsafe zip_fclose(file) }
    unsafe zip_discard(archive)
  }

  /// Checks that libzip sees the entries that we see: who can make two readers disagree can hide a file from one of them.
  borrowing func check(_ entries: [ArchiveEntry]) throws(ReadingError) {
    guard unsafe zip_get_num_entries(archive, 0) == entries.count else { throw .damaged("number of entries") }
    for entry in entries {
      var status = unsafe zip_stat()
      let agrees = unsafe zip_stat_index(archive, UInt64(entry.index), ZIP_FL_UNCHANGED, &status) == 0
      guard agrees, unsafe status.size == entry.size, unsafe status.comp_size == entry.compressedSize,
        unsafe status.comp_method == entry.method || entry.method == 99
      else { throw .damaged("central directory entry \(entry.index)") }
    }
  }

  /// Opens an entry, and answers the number it is known by.
  mutating func open(_ entry: ArchiveEntry) throws(ReadingError) -> Int {
    guard let file = unsafe zip_fopen_index(archive, UInt64(entry.index), 0) else {
      throw unsafe Self.error(of: entry, zip_get_error(archive))
    }
    opened += 1
    unsafe files[opened] = file
    return opened
  }

  /// Reads on in an open entry; 0 at the end, which is where libzip compares the checksum.
  func read(_ number: Int, of entry: ArchiveEntry, into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError)
    -> Int
  {
    guard let file = unsafe files[number], let base = buffer.baseAddress else { return 0 }
    let count = unsafe zip_fread(file, base, UInt64(buffer.count))
    guard count >= 0 else { throw unsafe Self.error(of: entry, zip_file_get_error(file)) }
    return Int(count)
  }

  /// Closes an open entry.
  mutating func close(_ number: Int) {
    // The result repeats the last error of reading, which was thrown when it arose.
    if let file = unsafe files.removeValue(forKey: number) { _ = unsafe zip_fclose(file) }
  }

  private static func error(of entry: ArchiveEntry, _ error: UnsafeMutablePointer<zip_error_t>) -> ReadingError {
    switch unsafe zip_error_code_zip(error) {
    case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: ReadingError(.encrypted)
    case ZIP_ER_COMPNOTSUPP: ReadingError(.unsupportedCompression("\(entry.method)"))
    case ZIP_ER_MEMORY: ReadingError(.notReadable(unsafe String(cString: zip_error_strerror(error))))
    default: ReadingError(.damagedEntry(entry.shownName))
    }
  }

  private static func error(_ code: Int32) -> ReadingError {
    var error = unsafe zip_error_t()
    unsafe zip_error_init_with_code(&error, code)
    defer { unsafe zip_error_fini(&error) }
    return unsafe .damaged(String(cString: zip_error_strerror(&error)))
  }
}
