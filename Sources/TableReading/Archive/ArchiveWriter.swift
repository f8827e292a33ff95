import CZip

/// Why an archive could not be made: what libzip says.
public struct ArchiveWritingError: Error, Equatable, Sendable {
  /// libzip's own words, in English.
  public var reason: String
}

/// Makes ZIP archives whose bytes depend on nothing but what goes in.
public enum ArchiveWriter {
  /// A file of an archive.
  public struct Entry: Equatable, Sendable {
    /// The path in the archive, with `/`, any letters.
    public var name: String
    /// The file's bytes.
    public var bytes: [UInt8]

    /// A file by its path.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The day that all entries bear; the time is midnight. MS-DOS dates begin in 1980 and end in 2107 (APPNOTE.TXT 4.4.6).
  public struct Day: Equatable, Sendable {
    let dosDate: UInt16

    /// A day of the calendar; what MS-DOS cannot say becomes 1 January 1980.
    public init(year: Int, month: Int, day: Int) {
      let isKnown = (1980...2107).contains(year) && (1...12).contains(month) && (1...31).contains(day)
      dosDate = isKnown ? UInt16(year - 1980) << 9 | UInt16(month) << 5 | UInt16(day) : 1 << 5 | 1
    }
  }

  /// zlib's default; libzip's own is 9.
  private static let level: UInt32 = 6

  /// The archive with the entries in their order.
  public static func archive(_ entries: [Entry], day: Day) throws(ArchiveWritingError) -> [UInt8] {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &error) else { throw unsafe failure(&error) }
    // The archive takes one reference over; the other keeps the bytes after it is closed.
    unsafe zip_source_keep(target)
    defer { unsafe zip_source_free(target) }
    guard let archive = unsafe zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      unsafe zip_source_free(target)
      throw unsafe failure(&error)
    }
    let held = HeldEntries()
    do throws(ArchiveWritingError) {
      for entry in entries { try unsafe add(entry, day: day, to: archive, held) }
    } catch {
      unsafe zip_discard(archive)
      throw error
    }
    // libzip reads the entries only now: `held` has to live until here.
    guard unsafe zip_close(archive) == 0 else {
      let failed = unsafe failure(zip_get_error(archive))
      unsafe zip_discard(archive)
      throw failed
    }
    withExtendedLifetime(held) {}
    return try unsafe bytes(of: target)
  }

  private static func add(
    _ entry: Entry, day: Day, to archive: OpaquePointer, _ held: HeldEntries
  ) throws(ArchiveWritingError) {
    let buffer = unsafe held.hold(entry.bytes)
    guard let source = unsafe zip_source_buffer(archive, buffer.baseAddress, UInt64(buffer.count), 0) else {
      throw unsafe failure(zip_get_error(archive))
    }
    let index = unsafe zip_file_add(archive, entry.name, source, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      unsafe zip_source_free(source)
      throw unsafe failure(zip_get_error(archive))
    }
    let place = UInt64(index)
    guard unsafe zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, level) == 0,
      unsafe zip_file_set_dostime(archive, place, 0, day.dosDate, 0) == 0
    else { throw unsafe failure(zip_get_error(archive)) }
  }

  private static func bytes(of source: OpaquePointer) throws(ArchiveWritingError) -> [UInt8] {
    guard unsafe zip_source_open(source) == 0 else { throw unsafe failure(zip_source_error(source)) }
    defer { unsafe zip_source_close(source) }
    var status = unsafe zip_stat()
    guard unsafe zip_source_stat(source, &status) == 0 else { throw unsafe failure(zip_source_error(source)) }
    var bytes = unsafe [UInt8](repeating: 0, count: Int(status.size))
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe zip_source_read(source, buffer.baseAddress, UInt64(buffer.count))
    }
    guard count == bytes.count else { throw unsafe failure(zip_source_error(source)) }
    return bytes
  }

  private static func failure(_ error: UnsafeMutablePointer<zip_error_t>) -> ArchiveWritingError {
    unsafe ArchiveWritingError(reason: String(cString: zip_error_strerror(error)))
  }

  /// The entries' bytes at places that do not move.
  @safe private final class HeldEntries {
    private var buffers: [UnsafeMutableRawBufferPointer] = unsafe []

    deinit { while let buffer = unsafe buffers.popLast() { unsafe buffer.deallocate() } }

    /// Lives as long as this object.
    func hold(_ bytes: [UInt8]) -> UnsafeMutableRawBufferPointer {
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
      unsafe buffer.copyBytes(from: bytes)
      unsafe buffers.append(buffer)
      return unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[..<bytes.count])
    }
  }
}
