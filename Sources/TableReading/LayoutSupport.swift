/// temporary
public struct MergedRange: Hashable, Sendable {
  public var rows: ClosedRange<Int>
  public var columns: ClosedRange<Int>
}
extension Record {
  public var isHidden: Bool { false }
}
extension Table {
  public var merges: [MergedRange] { [] }
}
