extension ConfigurationNode {
  /// Whether this is a single text or number, neither a list nor `key: value` lines.
  public var isText: Bool { node.scalar != nil }
}
