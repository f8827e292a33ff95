import VietnameseText
import Yams

/// A value of a YAML file that knows its place, so that whatever is wrong with it can be said with file, line and key.
public struct ConfigurationNode {
  /// The file's path as it was opened.
  public let file: String
  /// The line from 1.
  public let line: Int?
  /// The key with those above it; empty for the whole file.
  public let key: String
  let node: Node

  init(file: String, line: Int?, key: String, node: Node) {
    self.file = file
    self.line = line
    self.key = key
    self.node = node
  }

  /// The root of a YAML text.
  /// - Throws: `ConfigurationError` with the line where the text is no YAML, is empty, or names a key twice.
  public init(yaml text: String, file: String) throws(ConfigurationError) {
    let root: Node?
    do {
      root = try compose(yaml: text)
    } catch {
      throw Self.syntaxError(error, text: text, file: file)
    }
    guard let root else {
      throw ConfigurationError(file: file, vietnamese: "tệp này trống", english: "this file is empty")
    }
    self.init(file: file, line: root.mark?.line, key: "", node: root)
  }

  private static func syntaxError(_ error: any Error, text: String, file: String) -> ConfigurationError {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
      .composer(_, let problem, let mark, _)?:
      ConfigurationError(
        file: file, line: mark.line,
        vietnamese: "viết sai cú pháp YAML (\(problem)); xem lại thụt đầu dòng, dấu hai chấm, dấu ngoặc",
        english: "this is no valid YAML (\(problem)); look at indentation, colons and brackets")
    case .duplicatedKeysInMapping(let duplicates, let context)?:
      ConfigurationError(
        file: file, line: Self.lineOfSecond(duplicates.first ?? "", in: text, mapping: context.mark),
        key: duplicates.first,
        vietnamese: "khóa này có hai lần", english: "this key is there twice")
    default:
      ConfigurationError(file: file, vietnamese: "không đọc được YAML này", english: "this YAML cannot be read")
    }
  }

  /// The line of a key's second appearance; Yams tells only where the mapping begins, which has to do for `{a: 1, a: 2}`.
  private static func lineOfSecond(_ key: String, in text: String, mapping: Mark) -> Int {
    let start = String(repeating: " ", count: mapping.column - 1) + key + ":"
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let matches = lines.indices.filter { $0 >= mapping.line - 1 && lines[$0].hasPrefix(start) }
    return (matches.dropFirst().first ?? mapping.line - 1) + 1
  }

  /// An error at this value.
  public func error(vietnamese: String, english: String) -> ConfigurationError {
    ConfigurationError(
      file: file, line: line, key: key.isEmpty ? nil : key, vietnamese: vietnamese, english: english)
  }

  /// Whether this is a single text or number, neither a list nor `key: value` lines.
  public var isText: Bool { node.scalar != nil }

  /// Whether nothing is given: no text, `~` or `null`.
  public var isNull: Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }
}

// Values.
extension ConfigurationNode {
  /// The text of a scalar, normalised; not empty.
  public func string() throws(ConfigurationError) -> String {
    guard let scalar = node.scalar else {
      throw error(vietnamese: "phải là một đoạn chữ", english: "this has to be a text")
    }
    let text = TextNormalization.normalized(scalar.string)
    guard !text.isEmpty, !isNull else {
      throw error(vietnamese: "chưa có giá trị", english: "this has no value")
    }
    return text
  }

  /// The text of a scalar that may be empty, as it stands.
  public func verbatim() throws(ConfigurationError) -> String {
    guard let scalar = node.scalar else {
      throw error(vietnamese: "phải là một đoạn chữ", english: "this has to be a text")
    }
    return scalar.string
  }

  /// A whole number within bounds.
  public func integer(in bounds: ClosedRange<Int>) throws(ConfigurationError) -> Int {
    guard let scalar = node.scalar, scalar.style == .plain, let value = Int(scalar.string), bounds.contains(value)
    else {
      throw error(
        vietnamese: "phải là số nguyên từ \(bounds.lowerBound) đến \(bounds.upperBound)",
        english: "this has to be a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    return value
  }

  /// A number within bounds, with a decimal point.
  public func number(in bounds: ClosedRange<Double>) throws(ConfigurationError) -> Double {
    guard let scalar = node.scalar, scalar.style == .plain,
      scalar.string.utf8.allSatisfy({ "0123456789.-".utf8.contains($0) }), let value = Double(scalar.string),
      bounds.contains(value)
    else {
      throw error(
        vietnamese: "phải là số từ \(Self.plain(bounds.lowerBound)) đến \(Self.plain(bounds.upperBound))"
          + ", phần lẻ viết sau dấu chấm (0.5)",
        english: "this has to be a number from \(Self.plain(bounds.lowerBound)) to \(Self.plain(bounds.upperBound))")
    }
    return value
  }

  private static func plain(_ number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? String(number)
  }

  /// `true` or `false`.
  public func boolean() throws(ConfigurationError) -> Bool {
    switch node.scalar?.string {
    case "true"?: return true
    case "false"?: return false
    default: throw error(vietnamese: "phải là true hoặc false", english: "this has to be true or false")
    }
  }

  /// One of the values of an enumeration, by its raw value.
  public func choice<Value: RawRepresentable & CaseIterable>(
    of type: Value.Type
  ) throws(ConfigurationError) -> Value where Value.RawValue == String {
    if let text = node.scalar?.string, let value = Value(rawValue: text) { return value }
    let allowed = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw error(
      vietnamese: "phải là một trong: \(allowed)", english: "this has to be one of: \(allowed)")
  }

  /// The items of a list, in order.
  public func items() throws(ConfigurationError) -> [ConfigurationNode] {
    guard let sequence = node.sequence else {
      throw error(
        vietnamese: "phải là một danh sách, ví dụ [a, b]", english: "this has to be a list, such as [a, b]")
    }
    return sequence.enumerated().map { index, item in
      ConfigurationNode(file: file, line: item.mark?.line ?? line, key: "\(key)[\(index)]", node: item)
    }
  }

  /// The texts of a list, in order.
  public func strings() throws(ConfigurationError) -> [String] {
    var strings: [String] = []
    for item in try items() { strings.append(try item.string()) }
    return strings
  }
}
