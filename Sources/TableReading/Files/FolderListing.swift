import Glibc

/// What a folder on disk holds.
enum FolderListing {
  /// An item of a folder: its name as the file system keeps it, and what it is.
  struct Item {
    var name: [UInt8]
    var status: Result<FileStatus, ReadingError>
  }

  /// The items of a folder, in no order; `.` and `..` left out.
  static func items(of folder: FilePath) throws(ReadingError) -> [Item] {
    let descriptor = try FileDescriptor.folder(folder).release()
    guard let stream = unsafe fdopendir(descriptor) else {
      let error = ReadingError.lastSystemError()
      close(descriptor)
      throw error
    }
    defer { unsafe closedir(stream) }
    var items: [Item] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      guard name != [0x2E], name != [0x2E, 0x2E] else { continue }
      items.append(Item(name: name, status: status(of: FilePath(name), in: descriptor)))
    }
    return items
  }

  /// What is at a path; a symbolic link is not followed.
  static func status(of path: FilePath) throws(ReadingError) -> FileStatus {
    try status(of: path, in: AT_FDCWD).get()
  }

  private static func status(of path: FilePath, in folder: Int32) -> Result<FileStatus, ReadingError> {
    var status = stat()
    let result = unsafe path.withCString { unsafe fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) }
    return result == 0 ? .success(FileStatus(status)) : .failure(.lastSystemError())
  }
}
