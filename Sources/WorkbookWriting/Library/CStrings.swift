import Glibc

/// Copies of strings for the length of one call into C.
@safe final class CStrings {
  private var copies: [UnsafeMutablePointer<CChar>] = unsafe []

  deinit { while let copy = unsafe copies.popLast() { unsafe free(copy) } }

  /// Nil for nil and for empty text: the library takes both for "not given". Lives as long as this object.
  func copy(_ text: String?) -> UnsafeMutablePointer<CChar>? {
    guard let text, !text.isEmpty, let copy = unsafe strdup(text) else { return nil }
    unsafe copies.append(copy)
    return unsafe copy
  }

  /// Puts a copy in the place of a string that the library owns and frees.
  static func replace(_ field: inout UnsafeMutablePointer<CChar>?, _ text: String) {
    guard let copy = unsafe strdup(text) else { return }
    unsafe free(field)
    unsafe field = unsafe copy
  }
}

/// A null-terminated array of copies of strings for the length of one call into C.
@safe final class CStringList {
  private let strings = CStrings()
  private var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?

  deinit { unsafe list?.deallocate() }

  /// Lives as long as this object; called once.
  func pointers(_ texts: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    let start = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: texts.count + 1)
    for (index, text) in texts.enumerated() { unsafe (start + index).initialize(to: strings.copy(text)) }
    unsafe (start + texts.count).initialize(to: nil)
    unsafe list = unsafe start
    return unsafe start
  }
}
