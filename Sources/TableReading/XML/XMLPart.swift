import CExpat

/// A part of a zipped XML document on its way through expat; what it means is up to subclasses.
///
/// No DTD, no entity, a bound depth, a bound length of a tag, a bound number of names: memory does not grow with the part.
@safe class XMLPart {
  private static let chunk = 1 << 16

  /// The part's name, for errors.
  let name: String
  private let source: any ByteSource
  private let parser: XML_Parser
  private let guarded: UncheckedBox<XMLGuard>
  private var failure: ReadingError?
  private var isPaused = false
  private var isAtEnd = false

  /// The namespaces of the elements that matter; of any where there is none.
  class var namespaces: [String] { [] }

  /// As many as a part that describes a document may need, many times over.
  private static let mostElements = 1 << 22

  /// - Parameter mostElements: how many elements the part may have.
  init(name: String, source: any ByteSource, mostElements: Int = mostElements) throws(ReadingError) {
    guard let parser = unsafe XML_ParserCreate(nil) else { throw ReadingError(.notReadable("expat")) }
    self.name = EntryName.printable(Array(name.utf8))
    self.source = source
    guarded = UncheckedBox(XMLGuard(namespaces: Self.namespaces, mostElements: mostElements))
    unsafe self.parser = parser
    connect()
  }

  deinit { unsafe XML_ParserFree(parser) }

  // What a subclass understands. Each is called in document order; depth 1 is the root.

  /// An element begins.
  func start(_ element: XMLElement, depth: Int) throws(ReadingError) {}
  /// An element ends; true makes `advance` come back.
  func end(depth: Int) throws(ReadingError) -> Bool { false }
  /// Some of the characters between tags.
  func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadingError) {}

  /// Reads on until `end` answers true; false at the end of the part.
  func advance() throws(ReadingError) -> Bool {
    while !isAtEnd || isPaused {
      let status = try isPaused ? unsafe XML_ResumeParser(parser) : feed()
      isPaused = false
      if let failure { throw failure }
      if status == XML_STATUS_SUSPENDED {
        isPaused = true
        return true
      }
      guard status == XML_STATUS_OK else { throw malformed() }
    }
    return false
  }

  /// Reads the whole part.
  func readAll() throws(ReadingError) {
    while try advance() {}
  }

  /// An error at the current line.
  func malformed() -> ReadingError {
    ReadingError(.malformedPart(name, line: Int(clamping: unsafe XML_GetCurrentLineNumber(parser))))
  }

  private func feed() throws(ReadingError) -> XML_Status {
    // At each call expat begins a tag that is not whole anew: a long one gets twice as many bytes each time.
    let room = max(Self.chunk, guarded.value.bytesWithoutEvent)
    guard let buffer = unsafe XML_GetBuffer(parser, Int32(clamping: room)) else { throw malformed() }
    let space = unsafe UnsafeMutableRawBufferPointer(start: buffer, count: room)
    let count = unsafe try source.read(into: space)
    isAtEnd = count == 0
    guard guarded.value.canRead(count) else { throw malformed() }
    return unsafe XML_ParseBuffer(parser, Int32(count), isAtEnd ? 1 : 0)
  }

  /// Gives expat the calls below. It knows this object without owning it: the parser is freed when the object goes, and
  /// calls only while one of its methods runs.
  private func connect() {
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { unsafe XMLPart.with($0) { [name = $1, attributes = $2] in unsafe $0.started(name, attributes) } },
      { unsafe XMLPart.with($0) { [name = $1] in unsafe $0.ended(name) } })
    unsafe XML_SetCharacterDataHandler(
      parser, { unsafe XMLPart.with($0) { [start = $1, count = $2] in unsafe $0.found(start, Int(count)) } })
    unsafe XML_SetCommentHandler(parser, { data, _ in unsafe XMLPart.with(data) { _ = $0.guarded.value.noteEvent() } })
    unsafe XML_SetProcessingInstructionHandler(
      parser, { data, _, _ in unsafe XMLPart.with(data) { _ = $0.guarded.value.noteEvent() } })
    unsafe XML_SetStartDoctypeDeclHandler(
      parser, { data, _, _, _, _ in unsafe XMLPart.with(data) { $0.stop(ReadingError(.forbiddenMarkup($0.name))) } })
  }

  @inline(__always)
  private static func with(_ data: UnsafeMutableRawPointer?, _ body: (XMLPart) -> Void) {
    guard let data = unsafe data else { return }
    unsafe Unmanaged<XMLPart>.fromOpaque(data)._withUnsafeGuaranteedRef { body($0) }
  }

  private func stop(_ error: ReadingError) {
    guarded.value.isStopped = true
    if failure == nil { failure = error }
    _ = unsafe XML_StopParser(parser, XML_Bool(0))
  }

  private func started(_ start: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard let start = unsafe start, let attributes = unsafe attributes else { return }
    let name = unsafe XMLName(start)
    switch unsafe guarded.value.enter(name, attributes) {
    case .ignored: return
    case .refused: stop(malformed())
    case .entered(let isMain, let depth):
      let element = unsafe XMLElement(name: name, isMain: isMain, attributes: attributes)
      do throws(ReadingError) { try self.start(element, depth: depth) } catch { stop(error) }
    }
  }

  private func ended(_ start: UnsafePointer<CChar>?) {
    guard let depth = guarded.value.leave(), unsafe start != nil else { return }
    do throws(ReadingError) {
      if try end(depth: depth) { _ = unsafe XML_StopParser(parser, XML_Bool(1)) }
    } catch {
      stop(error)
    }
  }

  private func found(_ start: UnsafePointer<CChar>?, _ count: Int) {
    guard let start = unsafe start, guarded.value.noteEvent() else { return }
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: count).assumingMemoryBound(to: UInt8.self)
    do throws(ReadingError) { unsafe try characters(bytes) } catch { stop(error) }
  }
}
