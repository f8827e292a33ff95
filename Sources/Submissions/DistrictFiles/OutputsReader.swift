import Configuration

/// Reads the `outputs` part of `rules.yaml`.
enum OutputsReader {
  static func outputs(_ node: ConfigurationNode) throws(ConfigurationError) -> [WorkOutput] {
    var outputs: [WorkOutput] = []
    let places = try node.items()
    for item in places {
      let entry = try item.mapping(keys: ["code", "label", "unit", "units", "aliases"])
      var output = WorkOutput(
        code: try entry.required("code").string(), label: try entry.required("label").string(),
        unit: try entry.required("unit").string(), aliases: try entry.optional("aliases")?.strings() ?? [])
      if let units = entry.optional("units") { try readUnits(units, into: &output) }
      outputs.append(output)
    }
    if let second = outputs.indices.first(where: { index in
      outputs[..<index].contains { $0.code == outputs[index].code }
    }) {
      throw places[second].error(
        vietnamese: "mã “\(outputs[second].code)” đã là của chỉ tiêu khác",
        english: "another output has the code “\(outputs[second].code)”")
    }
    try outputs.map { EnumerationValue(code: $0.code, label: $0.label, aliases: $0.aliases) }.checkNames(of: places)
    return outputs
  }

  /// What one of each other measure is in the output's own.
  private static func readUnits(
    _ node: ConfigurationNode, into output: inout WorkOutput
  ) throws(ConfigurationError) {
    for (name, value) in try node.entries() {
      guard !name.isEmpty, output.factor(of: name) == nil else {
        throw value.error(
          vietnamese: "đơn vị tính “\(name)” đã có", english: "the measure “\(name)” is there already")
      }
      let factor = try value.number(in: 0...1_000_000_000)
      guard factor > 0 else { throw value.error(vietnamese: "phải lớn hơn 0", english: "this has to be above 0") }
      output.units[name] = factor
    }
  }
}
