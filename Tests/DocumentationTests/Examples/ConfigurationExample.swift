import Configuration

func hours(in yaml: String) -> String {
  do throws(ConfigurationError) {
    let day = try ConfigurationNode(yaml: yaml, file: "work.yaml").mapping(keys: ["weekday", "hours"])
    let weekday = try day.required("weekday").integer(in: 1...7)
    return "\(weekday): \(try day.required("hours").integer(in: 0...24))"
  } catch {
    return error.description(in: .english)
  }
}
