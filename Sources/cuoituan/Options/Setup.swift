import Configuration
import FoundationEssentials
import Reporting
import Submissions

/// What a command works with: the templates, the district, the forms.
struct Setup {
  let templates: String
  let district: District
  let forms: FormCatalogue

  /// Finds the templates and loads what the command needs of them.
  /// - Throws: `Failure` with status 78 where something in them is wrong.
  init(_ options: CommonOptions) throws(Failure) {
    let templates = try Self.findTemplates(options.templates)
    self.templates = templates
    do throws(ConfigurationError) {
      district = try District.load(from: options.district ?? templates + "/district")
      forms = try FormCatalogue(from: templates + "/forms", contentGroups: district.rules.contentGroups)
    } catch {
      throw Failure(.configuration, error.description(in: Wording.language))
    }
  }

  /// A workbook's layout, which may name the fields of the district's forms.
  func layout(_ name: String, for schema: WorkbookSchema) throws(Failure) -> WorkbookLayout {
    do throws(ConfigurationError) {
      return try WorkbookLayout.load("\(templates)/workbooks/\(name).yaml", for: schema.extended(by: forms))
    } catch {
      throw Failure(.configuration, error.description(in: Wording.language))
    }
  }

  /// The layout of what goes back to the units.
  func returnLayout() throws(Failure) -> ReturnLayout {
    do throws(ConfigurationError) {
      return try ReturnLayout.load("\(templates)/workbooks/return.yaml")
    } catch {
      throw Failure(.configuration, error.description(in: Wording.language))
    }
  }

  /// The forms alone, for a command that needs no district.
  static func forms(templates option: String?) throws(Failure) -> FormCatalogue {
    let folder = try findTemplates(option) + "/forms"
    do throws(ConfigurationError) {
      return try FormCatalogue(from: folder, contentGroups: [])
    } catch {
      throw Failure(.configuration, error.description(in: Wording.language))
    }
  }

  /// `--templates`, `$CUOITUAN_TEMPLATES`, `./templates`, then `../share/cuoituan/templates` from the executable.
  private static func findTemplates(_ option: String?) throws(Failure) -> String {
    if let option { return option }
    if let variable = ProcessInfo.processInfo.environment["CUOITUAN_TEMPLATES"], !variable.isEmpty { return variable }
    var candidates = ["templates"]
    if let executable = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
      let folder = executable.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
      candidates.append(folder + "/share/cuoituan/templates")
    }
    if let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0 + "/forms") }) { return found }
    throw Failure(
      .configuration,
      Wording.text(
        "Không tìm thấy thư mục mẫu (templates). Hãy chạy trong thư mục của chương trình, hoặc chỉ ra bằng --templates.",
        "The templates were not found. Run in the program's folder, or name them with --templates."))
  }
}
