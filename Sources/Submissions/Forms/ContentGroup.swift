/// A group of volunteer work (Nhóm nội dung).
public struct ContentGroup: Equatable, Sendable {
  /// The code that results use.
  public var code: String
  /// What people read.
  public var label: String
  /// Other ways to write it.
  public var aliases: [String]

  /// A content group.
  public init(code: String, label: String, aliases: [String] = []) {
    self.code = code
    self.label = label
    self.aliases = aliases
  }
}
