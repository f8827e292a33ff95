/// Watches over a part's elements: which are in its namespaces, how deep they lie, how many names and how long tags there are.
struct XMLGuard {
  /// What becomes of an element.
  enum Verdict {
    /// The parser was stopped before.
    case ignored
    /// Too deep, or too many of them or of their names.
    case refused
    case entered(isMain: Bool, depth: Int)
  }

  private static let deepest = 256
  private static let longestToken = 4 << 20

  /// Whether the parser was stopped: expat may still have calls to make.
  var isStopped = false
  private var scope: NamespaceScope
  private var names = DistinctNames()
  private var depth = 0
  private var elements = 0
  private let mostElements: Int
  /// The bytes that went in since something last came out.
  private(set) var bytesWithoutEvent = 0

  init(namespaces: [String], mostElements: Int) {
    scope = NamespaceScope(namespaces)
    self.mostElements = mostElements
  }

  /// Takes note of bytes that go in; false if too many went in since something last came out.
  mutating func canRead(_ count: Int) -> Bool {
    bytesWithoutEvent += count
    return bytesWithoutEvent <= Self.longestToken
  }

  /// Takes note that something came out; false once the parser was stopped.
  @inline(__always)
  mutating func noteEvent() -> Bool {
    bytesWithoutEvent = 0
    return !isStopped
  }

  @inline(__always)
  mutating func enter(_ name: XMLName, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>) -> Verdict {
    guard noteEvent() else { return .ignored }
    depth += 1
    elements += 1
    var areKnown = names.note(name)
    var place = 0
    while areKnown, let attribute = unsafe attributes[place], let value = unsafe attributes[place + 1] {
      // Most names have one letter, and neither declare a namespace nor are many.
      if unsafe attribute[0] != 0, unsafe attribute[1] != 0 {
        unsafe scope.note(attribute, value, depth: depth)
        areKnown = unsafe names.note(XMLName(attribute))
      }
      place += 2
    }
    guard areKnown, !scope.isFull, depth <= Self.deepest, elements <= mostElements else { return .refused }
    return .entered(isMain: scope.isMain(name), depth: depth)
  }

  /// The depth of the element that ends; nil once the parser was stopped.
  @inline(__always)
  mutating func leave() -> Int? {
    guard !isStopped else { return nil }
    scope.leave(depth: depth)
    depth -= 1
    return depth + 1
  }
}
