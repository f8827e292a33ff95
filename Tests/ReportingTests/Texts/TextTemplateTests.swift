import Testing

@testable import Reporting

@Suite("Places in texts: a title with the wrong month is sent to the committee")
struct TextTemplateTests {
  @Test(arguments: [
    ("Tháng {month}", "Tháng 10/2022"), ("{month}{month}", "10/202210/2022"), ("không có gì", "không có gì"),
    ("{Month} {} {mo nth} {", "{Month} {} {mo nth} {"), ("{other}.", "."), ("", ""), ("{{month}}", "{10/2022}"),
  ])
  func filled(text: String, expected: String) {
    #expect(TextTemplate(text).filled(["month": "10/2022"]) == expected)
  }

  @Test func places() { #expect(TextTemplate("{a} b {c_1}{D}").places == ["a", "c_1"]) }
}
