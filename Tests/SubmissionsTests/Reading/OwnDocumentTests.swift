import Testing

@testable import Submissions

@Suite("What a returned workbook says it was made from: Excel refuses a property with more than 255 characters")
struct OwnDocumentTests {
  @Test(arguments: [(250, 250), (251, 251), (252, 251), (400, 251)])
  func aPathThatFindsNoRoomIsCut(length: Int, kept: Int) {
    let property = OwnDocument.source(3, digest: "abc", path: String(repeating: "ạ", count: length))
    #expect(property.name == "cuoituan-source-3")
    #expect(property.text == "abc " + String(repeating: "ạ", count: kept))
    #expect(OwnDocument.sources([property.name: property.text]) == ["abc"])
  }
}
