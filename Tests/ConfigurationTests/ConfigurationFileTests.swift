import Configuration
import TestSupport
import Testing

@Suite("Configuration files: one that was saved in another encoding would be read as nonsense")
struct ConfigurationFileTests {
  @Test func bytesThatAreNotThere() throws {
    let folder = try TemporaryFolder()
    let missing = #expect(throws: ConfigurationError.self) { try ConfigurationFile.bytes(of: folder.path + "/a.yaml") }
    #expect(missing?.english == "there is no such file")
    let unreadable = #expect(throws: ConfigurationError.self) { try ConfigurationFile.bytes(of: folder.path) }
    #expect(unreadable?.english == "this file cannot be read")
  }

  @Test func aByteOrderMarkIsNoText() throws {
    #expect(try ConfigurationFile.text(Array("\u{FEFF}name: Nà Hỳ".utf8), file: "a.yaml") == "name: Nà Hỳ")
  }

  @Test func theFirstLineThatIsNotUTF8IsNamed() throws {
    let bytes = Array("a: 1\nb: N".utf8) + [0xB5, 0x0A, 0xFF]
    let error = #expect(throws: ConfigurationError.self) { try ConfigurationFile.text(bytes, file: "a.yaml") }
    #expect(
      error?.description(in: .english) == "a.yaml, line 2: this is not UTF-8; save the file again as UTF-8")
  }
}
