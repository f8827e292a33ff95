import Glibc

/// Which prefixes stand for the namespaces of a part at a place of it, so that expat need not build full names for each element.
struct NamespaceScope {
  private struct Binding {
    var prefix: [UInt8]
    var isMain: Bool
    var depth: Int
  }

  private let namespaces: [String]
  private var bindings: [Binding] = []
  /// Whether there are more declarations at one place than any program writes; each one makes every element dearer.
  private(set) var isFull = false
  private static let mostBindings = 64
  /// The depth of the last binding; 0 where there is none.
  private var bindingDepth = 0
  /// Without any declaration the part is taken at its word.
  private var isDefaultMain = true

  init(_ namespaces: [String]) { self.namespaces = namespaces }

  /// Takes note of an attribute of an element, if it declares a namespace.
  @inline(__always)
  mutating func note(_ name: UnsafePointer<CChar>, _ value: UnsafePointer<CChar>, depth: Int) {
    // "xmlns" or "xmlns:prefix"; few attributes begin so.
    if unsafe name[0] == 0x78, unsafe strncmp(name, "xmlns", 5) == 0 { unsafe bind(name, to: value, depth: depth) }
  }

  private mutating func bind(_ attribute: UnsafePointer<CChar>, to value: UnsafePointer<CChar>, depth: Int) {
    let name = unsafe XMLName(attribute)
    guard name.prefixLength == 6 || name.isWhole("xmlns") else { return }
    guard bindings.count < Self.mostBindings else {
      isFull = true
      return
    }
    let isMain = unsafe namespaces.contains(String(cString: value))
    let isDefault = name.prefixLength == 0
    if isDefault || bindings.isEmpty { isDefaultMain = isDefault && isMain }
    bindings.append(Binding(prefix: isDefault ? [] : name.local, isMain: isMain, depth: depth))
    bindingDepth = depth
  }

  /// Forgets the declarations of an element at its end.
  @inline(__always)
  mutating func leave(depth: Int) {
    if depth <= bindingDepth { unbind(depth: depth) }
  }

  private mutating func unbind(depth: Int) {
    while let last = bindings.last, last.depth >= depth { bindings.removeLast() }
    isDefaultMain = bindings.last { $0.prefix.isEmpty }?.isMain ?? bindings.isEmpty
    bindingDepth = bindings.last?.depth ?? 0
  }

  /// Whether an element's name is in a namespace of the part.
  @inline(__always)
  func isMain(_ name: XMLName) -> Bool {
    name.prefixLength == 0 ? isDefaultMain : bindings.last { name.hasPrefix($0.prefix) }?.isMain ?? false
  }
}
