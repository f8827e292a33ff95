import Glibc
import WorkbookWriting

/// Why an output cannot be written, in words.
extension Failure {
  /// An output with the reason in words.
  static func unwritable(_ target: String, because reason: String) -> Failure {
    Failure(.cannotCreate, Wording.text("Không ghi được \(target): \(reason).", "Cannot write \(target): \(reason)."))
  }

  /// An output with the system's error number.
  static func unwritable(_ target: String, _ number: Int32) -> Failure {
    let reason =
      switch number {
      case EEXIST: Wording.text("đã có tệp này; thêm --force để ghi đè", "the file exists; add --force to overwrite it")
      case ENOSPC, EDQUOT: Wording.text("đĩa đã đầy", "the disk is full")
      case EACCES, EPERM, EROFS: Wording.text("không có quyền ghi", "no permission to write")
      case ENOENT: Wording.text("không có thư mục ấy", "there is no such folder")
      case EISDIR: Wording.text("đó là một thư mục", "it is a folder")
      case ENODEV: Wording.text("đó không phải là một tệp thông thường", "it is no ordinary file")
      case ENOTDIR: Wording.text("một phần của đường dẫn không phải là thư mục", "a part of the path is no folder")
      case ELOOP:
        Wording.text("các đường dẫn tắt (symbolic link) dẫn vòng tròn", "symbolic links lead round in a circle")
      case ENAMETOOLONG: Wording.text("tên hoặc đường dẫn quá dài", "the name or path is too long")
      case EPIPE: Wording.text("bên nhận đã đóng", "its reader is gone")
      default: String(cString: strerror(number))
      }
    return unwritable(target, because: reason)
  }

  /// A workbook that could not be made or written.
  static func unwritable(_ target: String, _ error: WorkbookError) -> Failure {
    if let number = error.errorNumber { return unwritable(target, number) }
    return unwritable(target, because: WorkbookErrorText.describe(error, in: Wording.language))
  }

  /// A symbolic link where the program makes a folder of its own.
  static func link(_ folder: String) -> Failure {
    unwritable(
      folder,
      because: Wording.text(
        "đó là một đường dẫn tắt (symbolic link), có thể dẫn ra ngoài thư mục kết quả; hãy xóa hoặc đổi tên nó",
        "it is a symbolic link, which may lead out of the output folder; remove or rename it"))
  }

  /// A symbolic link that leads to nothing.
  static func danglingLink(_ folder: String) -> Failure {
    unwritable(
      folder,
      because: Wording.text(
        "đó là một đường dẫn tắt (symbolic link) dẫn tới chỗ không có", "it is a symbolic link that leads nowhere"))
  }

  /// An output in the place of an input.
  static func isInput(_ target: String) -> Failure {
    unwritable(
      target,
      because: Wording.text(
        "đó là một tệp đầu vào, không bao giờ bị ghi đè; hãy chọn chỗ khác",
        "it is an input, which is never overwritten; choose another place"))
  }

  /// Two outputs of one run at one path.
  static func twice(_ target: String) -> Failure {
    Failure(
      .usage,
      Wording.text(
        "Lỗi: hai kết quả cùng ghi vào \(target); hãy đổi tên trong --json.",
        "Error: two outputs would be written to \(target); choose another name for --json."))
  }
}
