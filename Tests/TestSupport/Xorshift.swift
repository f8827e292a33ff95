/// Random numbers that are the same on every run and machine.
///
/// Source: George Marsaglia, "Xorshift RNGs" (2003).
public struct Xorshift: RandomNumberGenerator {
  private var state: UInt64

  /// Numbers that follow from a seed.
  public init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// A number from 0 up to below a bound.
  public mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// One of the values.
  public mutating func pick<Value>(_ values: [Value]) -> Value { values[next(below: values.count)] }

  /// True so many times in a hundred.
  public mutating func chance(_ percent: Int) -> Bool { next(below: 100) < percent }
}
