import CXlsxWriter

/// Raw deflate streams (RFC 1951), as ZIP holds them.
enum Deflate {
  /// Exactly `size` bytes, or nil if the stream is broken or has another length.
  static func inflated(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    let stream = unsafe newStream()
    defer { unsafe stream.deallocate() }
    let size32 = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(stream, -MAX_WBITS, zlibVersion(), size32) == Z_OK else { return nil }
    defer { unsafe inflateEnd(stream) }
    // One byte more shows a stream that is longer than it says.
    var output = [UInt8](repeating: 0, count: size + 1)
    let result = unsafe transfer(bytes, to: &output, stream) { unsafe inflate($0, Z_FINISH) }
    guard result == Z_STREAM_END, unsafe Int(stream.pointee.total_out) == size else { return nil }
    output.removeLast()
    return output
  }

  /// At zlib's default level, like the library's own.
  static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    let stream = unsafe newStream()
    defer { unsafe stream.deallocate() }
    let size32 = unsafe Int32(MemoryLayout<z_stream>.size)
    let started = unsafe deflateInit2_(
      stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, zlibVersion(), size32)
    guard started == Z_OK else { return nil }
    defer { unsafe deflateEnd(stream) }
    var output = unsafe [UInt8](repeating: 0, count: Int(deflateBound(stream, UInt(bytes.count))))
    let result = unsafe transfer(bytes[...], to: &output, stream) { unsafe deflate($0, Z_FINISH) }
    guard result == Z_STREAM_END else { return nil }
    unsafe output.removeLast(output.count - Int(stream.pointee.total_out))
    return output
  }

  /// zlib remembers where its stream lies: it must not move between calls.
  private static func newStream() -> UnsafeMutablePointer<z_stream> {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    return unsafe stream
  }

  static func checksum(_ bytes: [UInt8]) -> Int {
    unsafe bytes.withUnsafeBufferPointer { buffer in unsafe Int(crc32(0, buffer.baseAddress, UInt32(buffer.count))) }
  }

  /// Whole input and output at once: both are shorter than 4 GiB, as archives without ZIP64 are.
  private static func transfer(
    _ input: ArraySlice<UInt8>, to output: inout [UInt8], _ stream: UnsafeMutablePointer<z_stream>,
    _ step: (UnsafeMutablePointer<z_stream>) -> Int32
  ) -> Int32 {
    guard let inputCount = UInt32(exactly: input.count), let outputCount = UInt32(exactly: output.count) else {
      return Z_BUF_ERROR
    }
    return unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        // zlib does not write to its input, though its type says it may.
        unsafe stream.pointee.next_in = unsafe UnsafeMutablePointer(mutating: source.baseAddress)
        unsafe stream.pointee.avail_in = inputCount
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = outputCount
        return unsafe step(stream)
      }
    }
  }
}
