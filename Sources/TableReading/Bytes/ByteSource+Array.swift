extension ByteSource {
  /// Reads once into the array's bytes from `start` on, which must not be its end; answers how many, 0 only at the end.
  func read(into array: inout [UInt8], from start: Int) throws(ReadingError) -> Int {
    let outcome: Result<Int, ReadingError> = unsafe array.withUnsafeMutableBytes { bytes in
      // The pointer is lent for this call only.
      let room = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
      do throws(ReadingError) { return .success(unsafe try read(into: room)) } catch { return .failure(error) }
    }
    // A source that claims more than it was given room for is not believed.
    return min(max(try outcome.get(), 0), array.count - start)
  }
}
