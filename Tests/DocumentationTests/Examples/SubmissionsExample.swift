import Configuration
import Submissions
import TableReading

func messages(forFilesIn folder: String, templates: String) throws -> [String] {
  let district = try District.load(from: templates + "/district")
  let forms = try FormCatalogue(from: templates + "/forms", contentGroups: district.rules.contentGroups)
  let assessment = Assessment(district: district, catalogue: forms)
  let results = assessment.assess(try InputTree(paths: [folder]).files, scope: .everyMonth)
  return results.issues.map { $0.message(in: .vietnamese) }
}
