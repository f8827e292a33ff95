import Foundation
import TestSupport
import Testing

@Suite(
  "Other tools can use the forms: frictionless checks files against them",
  .enabled(if: Tool.frictionless.isExpected, "frictionless is not installed"))
struct FormsInOtherToolsTests {
  @Test(
    "A plain file fits its form; one without a required cell or with a wrong date does not",
    arguments: [
      ("roster", "roster", 0), ("participation", "participation", 0), ("activities", "activities", 0),
      ("nominations", "nominations", 0), ("feedback", "feedback", 0),
      ("participation", "participation-without-name", 1), ("participation", "participation-wrong-date", 1),
    ])
  func validates(form: String, file: String, status: Int32) throws {
    let run = try Tool.frictionless.run(
      ["validate", "--schema", "templates/forms/\(form).yaml", "Tests/Fixtures/forms/\(file).csv"],
      in: Repository.root)
    #expect(run.status == status, "\(run.output)")
  }
}
