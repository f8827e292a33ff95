import Synchronization
import TableReading

/// Bytes that somebody changes.
final class ChangingContent: Content {
  private let bytes: Mutex<[UInt8]>

  init(_ text: String) { bytes = Mutex(Array(text.utf8)) }

  func change(to text: String) { bytes.withLock { $0 = Array(text.utf8) } }

  func open() throws(ReadingError) -> any ByteSource { try BytesContent(bytes.withLock { $0 }).open() }
}
