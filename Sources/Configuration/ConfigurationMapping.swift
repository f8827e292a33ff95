import Yams

/// A mapping of a YAML file of which every key is known.
public struct ConfigurationMapping {
  /// The mapping's own place.
  public let place: ConfigurationNode
  private let values: [String: ConfigurationNode]

  fileprivate init(place: ConfigurationNode, values: [String: ConfigurationNode]) {
    self.place = place
    self.values = values
  }

  /// The value of a key that may be absent or empty.
  public func optional(_ key: String) -> ConfigurationNode? {
    values[key].flatMap { $0.isNull ? nil : $0 }
  }

  /// The value of a key that has to be there.
  public func required(_ key: String) throws(ConfigurationError) -> ConfigurationNode {
    guard let value = values[key] else {
      throw ConfigurationError(
        file: place.file, line: place.line, key: place.path(to: key),
        vietnamese: "thiếu khóa này", english: "this key is missing")
    }
    guard !value.isNull else { throw value.error(vietnamese: "chưa có giá trị", english: "this has no value") }
    return value
  }
}

extension ConfigurationNode {
  /// The value as a mapping whose keys are all among `keys`.
  /// - Throws: `ConfigurationError` at the first key that is not.
  public func mapping(keys: Set<String>) throws(ConfigurationError) -> ConfigurationMapping {
    guard let mapping = node.mapping else {
      throw error(
        vietnamese: "phải là các dòng “khóa: giá trị”: \(keys.sorted().joined(separator: ", "))",
        english: "this has to be “key: value” lines: \(keys.sorted().joined(separator: ", "))")
    }
    var values: [String: ConfigurationNode] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      let child = ConfigurationNode(
        file: file, line: key.mark?.line ?? line, key: path(to: name), node: value)
      guard keys.contains(name) else {
        throw child.error(
          vietnamese: "không có khóa nào tên như vậy; các khóa dùng được: \(keys.sorted().joined(separator: ", "))",
          english: "there is no such key; the keys are: \(keys.sorted().joined(separator: ", "))")
      }
      values[name] = child
    }
    return ConfigurationMapping(place: self, values: values)
  }

  fileprivate func path(to child: String) -> String { key.isEmpty ? child : "\(key).\(child)" }
}
