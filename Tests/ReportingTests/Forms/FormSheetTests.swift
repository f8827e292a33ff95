import Movement
import Submissions
import Testing
import WorkbookWriting

@testable import Reporting

@Suite("A form's sheet: codes follow from names without guessing, and every list is on the hidden sheet")
struct FormSheetTests {
  private static func plans(_ roster: [Member]) throws -> [SheetPlan] {
    let request = try ShippedForms.request(roster: roster)
    var lists = ListSheet(named: "Danh mục", fontName: "Times New Roman", fontSize: 13)
    return try BlankForms(
      unit: request.unit, month: request.month, roster: roster, district: request.district,
      catalogue: request.catalogue, layout: ShippedForms.layout()
    ).plan(&lists)
  }

  @Test func oneSignerAloneSignsToo() throws {
    let text = try ShippedForms.layoutText().replacing("right: \"THỦ TRƯỞNG ĐƠN VỊ          \"", with: "right: \"\"")
    let request = try ShippedForms.request()
    let layout = try FormsLayout.read(text, file: "forms.yaml", for: request.catalogue)
    var lists = ListSheet(named: "Danh mục", fontName: "Times New Roman", fontSize: 13)
    let plan = try #require(
      BlankForms(
        unit: request.unit, month: request.month, roster: [], district: request.district, catalogue: request.catalogue,
        layout: layout
      ).plan(&lists).first)
    #expect(plan.page.footer?.left.isEmpty == false && plan.page.footer?.right.isEmpty == true)
  }

  /// The content of a column's first row to fill in, which is the second below the header.
  private static func firstCell(_ heading: String, of plan: SheetPlan) throws -> CellContent {
    let header = try #require(
      plan.rows.firstIndex { $0.cells.count > 3 && $0.cells[0].content == .text("STT") })
    let column = try #require(plan.rows[header].cells.firstIndex { $0.content == .text(heading) })
    return plan.rows[header + 2].cells[column].content
  }

  private static let roster = [ShippedForms.member("A-1", "Vàng A Dơ"), ShippedForms.member("A-2", "Lò Văn Hoà")]

  @Test func codeFollowsFromAName() throws {
    let plans = try Self.plans(Self.roster)
    let last = try #require(plans.first).rows.count
    let names = "'Danh sách'!$C$9:$C$\(last)"
    #expect(
      try Self.firstCell("Mã số", of: plans[1])
        == .formula(
          "IF($D9=\"\",\"\",IF(SUMPRODUCT(--(\(names)=$D9))=1,LOOKUP(2,1/(\(names)=$D9),'Danh sách'!$B$9:$B$\(last))&\"\",\"\"))",
          result: .text("")))
    #expect(try Self.firstCell("Mã số", of: plans[0]) == .text("A-1"))
  }

  @Test func numberOfAnEmptyRowIsEmpty() throws {
    let plans = try Self.plans(Self.roster)
    #expect(
      try Self.firstCell("STT", of: plans[1]) == .formula("IF(B9=\"\",\"\",COUNTA(B$9:B9))", result: .text("")))
    #expect(
      try Self.firstCell("STT", of: plans[0]) == .formula("IF(B9=\"\",\"\",COUNTA(B$9:B9))", result: .number(1)))
  }

  @Test func requiredColumnsAreMarkedAboveTheirHeadings() throws {
    let catalogue = try ShippedForms.catalogue().adapted(to: ShippedForms.district().rules)
    for (plan, form) in zip(try Self.plans([]), catalogue.forms) {
      let header = try #require(plan.rows.firstIndex { $0.cells.first?.content == .text("STT") })
      let marked = zip(plan.rows[header - 1].cells, plan.rows[header].cells).compactMap { mark, heading -> String? in
        guard case .text(let mark) = mark.content, case .text(let heading) = heading.content else { return nil }
        return heading + mark
      }
      let expected = form.blankFields.compactMap { field -> String? in
        field.isRequired ? field.name + "*" : field.requiredWhen == nil ? nil : field.name + "(*)"
      }
      #expect(marked == expected)
    }
  }

  @Test func everyDropDownRefersToCells() throws {
    for plan in try Self.plans(Self.roster) {
      for placed in plan.validations {
        switch placed.validation.rule {
        case .list, .listFromFormula, .any: Testing.Issue.record("\(plan.name) \(placed.range.name)")
        default: #expect(placed.validation.alert?.text.isEmpty == false)
        }
      }
    }
  }

  @Test func thereIsRoomForAtLeastHalfOfTheRowsWanted() throws {
    for plan in try Self.plans([]) { #expect((20...50).contains(plan.rows.count)) }
    let many = (1...90).map { ShippedForms.member("A-\($0)", "Người \($0)") }
    #expect(try Self.plans(many)[1].rows.count > 80)
  }
}

@Suite("Lists for drop-downs")
struct ListSheetTests {
  @Test func equalListsShareAColumn() {
    var lists = ListSheet(named: "Danh mục", fontName: "Times New Roman", fontSize: 13)
    #expect(lists.cells(with: ["a", "b"]) == CellRange(rows: 1...2, columns: 0...0))
    #expect(lists.cells(with: [String]()) == nil)
    #expect(lists.cells(with: ["b"]) == CellRange(rows: 1...1, columns: 1...1))
    #expect(lists.cells(with: ["a", "b"]) == CellRange(rows: 1...2, columns: 0...0))
  }
}
