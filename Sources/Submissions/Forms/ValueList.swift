import Configuration
import VietnameseText

/// The values of a field, and the shorthands for several of them.
struct ValueList {
  var single: [EnumerationValue]
  var shorthands: [Shorthand] = []

  init(single: [EnumerationValue]) { self.single = single }

  /// Reads `values`: an entry with `codes` in the place of `code` and `label` is a shorthand for values above it.
  init(_ node: ConfigurationNode) throws(ConfigurationError) {
    single = []
    let places = try node.items()
    var named: [EnumerationValue] = []
    for item in places {
      let entry = try item.mapping(keys: ["code", "codes", "label", "aliases"])
      if let codes = entry.optional("codes") {
        let shorthand = Shorthand(codes: try known(codes), names: try entry.required("aliases").strings())
        shorthands.append(shorthand)
        named.append(
          EnumerationValue(code: shorthand.codes.joined(separator: ", "), label: "", aliases: shorthand.names))
      } else {
        single.append(
          EnumerationValue(
            code: try entry.required("code").string(), label: try entry.required("label").string(),
            aliases: try entry.optional("aliases")?.strings() ?? []))
        named.append(contentsOf: single.suffix(1))
      }
    }
    try named.checkNames(of: places)
  }

  private func known(_ node: ConfigurationNode) throws(ConfigurationError) -> [String] {
    let codes = try node.strings()
    if let stranger = codes.first(where: { code in !single.contains { $0.code == code } }) {
      throw node.error(
        vietnamese: "không có giá trị nào mã “\(stranger)” ở các dòng trên",
        english: "no value above has the code “\(stranger)”")
    }
    return codes
  }
}

extension [EnumerationValue] {
  /// Refuses a code, label or alias that already means another value; `places` are the values' own places.
  func checkNames(of places: [ConfigurationNode]) throws(ConfigurationError) {
    var owners: [String: Int] = [:]
    for (index, value) in enumerated() {
      for name in [value.code, value.label] + value.aliases where !name.isEmpty {
        let folded = TextNormalization.folded(name)
        if let other = owners[folded], other != index {
          throw places[index].error(
            vietnamese: "“\(name)” đã là tên của “\(self[other].code)”",
            english: "“\(name)” already names “\(self[other].code)”")
        }
        owners[folded] = index
      }
    }
  }
}
