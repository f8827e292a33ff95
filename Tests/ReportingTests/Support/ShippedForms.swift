import Foundation
import Movement
import Submissions
import TestSupport

@testable import Reporting

/// The shipped forms and their layout, for Nà Khoa in the sample district.
enum ShippedForms {
  private static let templates = URL(filePath: Repository.templates)
  private static let layoutFile = templates.appending(path: "workbooks/forms.yaml")

  static func district() throws -> District {
    try District.load(from: templates.appending(path: "sample/district").path)
  }

  static func catalogue() throws -> FormCatalogue {
    try FormCatalogue(
      from: templates.appending(path: "forms").path, contentGroups: district().rules.contentGroups)
  }

  static func layoutText() throws -> String { try String(contentsOf: layoutFile, encoding: .utf8) }

  static func layout() throws -> FormsLayout { try FormsLayout.load(layoutFile.path, for: catalogue()) }

  /// What is known for a unit of the sample district and a month.
  static func request(
    unit code: String = "03168", month: YearMonth = MadeUpDistrict.month(2022, 11), roster: [Member] = []
  ) throws -> FormRequest {
    let district = try district()
    guard let unit = UnitDirectory(units: district.units, month: month).unit(code: code) else {
      throw Repository.MissingPiece(text: code)
    }
    return FormRequest(unit: unit, month: month, district: district, catalogue: try catalogue(), roster: roster)
  }

  /// A member who has served since ever.
  static func member(_ id: String, _ name: String, from: CalendarDate? = nil, to: CalendarDate? = nil) -> Member {
    Member(
      id: id, fullName: name, groups: [.civilServant, .partyMember], from: from, to: to,
      origin: RowOrigin(file: "danh-sach.csv", row: 2))
  }
}
