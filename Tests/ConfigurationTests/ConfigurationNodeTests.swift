import Configuration
import Testing

@Suite("Configuration: a message that does not name the line leaves a clerk alone with the file")
struct ConfigurationNodeTests {
  private enum Fruit: String, CaseIterable { case apple, plum }

  private func mapping(_ yaml: String) throws(ConfigurationError) -> ConfigurationMapping {
    try ConfigurationNode(yaml: yaml, file: "a.yaml").mapping(keys: ["name", "count", "list"])
  }

  private func message(_ yaml: String, _ read: (ConfigurationMapping) throws(ConfigurationError) -> Void) -> String {
    do throws(ConfigurationError) {
      try read(try mapping(yaml))
      return ""
    } catch {
      return error.description(in: .english)
    }
  }

  @Test func valuesAreReadAsTheyAreAskedFor() throws {
    let map = try mapping("name: ' Nà  Hỳ '\ncount: -0.5\nlist: [plum, 'true']\n")
    #expect(try map.required("name").string() == "Nà Hỳ")
    #expect(try map.required("name").verbatim() == " Nà  Hỳ ")
    #expect(try map.required("count").number(in: -1...1) == -0.5)
    let items = try map.required("list").items()
    #expect(items.map(\.key) == ["list[0]", "list[1]"])
    #expect(try items[0].choice(of: Fruit.self) == .plum)
    #expect(try items[1].boolean())
    #expect(try map.required("list").strings() == ["plum", "true"])
  }

  @Test("An empty value is none", arguments: ["name:", "name: ~", "name: null", "count: 1"])
  func emptyValues(yaml: String) throws {
    #expect(try mapping(yaml).optional("name") == nil)
  }

  @Test(
    "Files that cannot be read at all",
    arguments: [
      ("", "a.yaml: this file is empty"),
      ("count: 1\nname: a: b\n", "a.yaml, line 2: this is no valid YAML"),
      ("name: a\ncount: 1\nname: b\n", "a.yaml, line 3, name: this key is there twice"),
      ("name: a\nnmae: b\n", "a.yaml, line 2, nmae: there is no such key; the keys are: count, list, name"),
      ("- a\n", "a.yaml, line 1: this has to be “key: value” lines: count, list, name"),
    ])
  func brokenFiles(yaml: String, expected: String) {
    #expect(message(yaml) { _ in }.hasPrefix(expected))
  }

  @Test func valuesAtFault() {
    #expect(
      message("count: 1") { map throws(ConfigurationError) in _ = try map.required("name") }
        == "a.yaml, line 1, name: this key is missing")
    #expect(
      message("count: 1\nname:") { map throws(ConfigurationError) in _ = try map.required("name") }
        == "a.yaml, line 2, name: this has no value")
    #expect(
      message("\ncount: '7'") { map throws(ConfigurationError) in _ = try map.required("count").integer(in: 1...9) }
        == "a.yaml, line 2, count: this has to be a whole number from 1 to 9")
    #expect(
      message("list: [plum, pear]") { map throws(ConfigurationError) in
        for item in try map.required("list").items() { _ = try item.choice(of: Fruit.self) }
      } == "a.yaml, line 1, list[1]: this has to be one of: apple, plum")
  }

  @Test func placesInVietnamese() {
    let error = ConfigurationError(
      file: "a.yaml", line: 3, key: "name", vietnamese: "thiếu khóa này", english: "missing")
    #expect(error.description(in: .vietnamese) == "a.yaml, dòng 3, name: thiếu khóa này")
  }
}
