import Configuration
import Foundation
import Submissions
import TestSupport
import Testing

@testable import Reporting

@Suite("Bounds of layouts: a number that no paper has room for must be refused, and one that it has must not")
struct LayoutBoundsTests {
  struct Bound: Sendable, CustomTestStringConvertible {
    /// What is replaced in the layout, and by what: `#` is the number.
    let old: String, new: String
    let least: String, most: String, tooLittle: String, tooMuch: String
    var testDescription: String { new }

    init(_ old: String, _ new: String, _ numbers: (String, String), beyond: (String, String)) {
      (self.old, self.new) = (old, new)
      (least, most) = numbers
      (tooLittle, tooMuch) = beyond
    }

    func applied(_ number: String, to text: String) throws -> String {
      let range = try #require(text.range(of: old))
      return text.replacingCharacters(in: range, with: new.replacing("#", with: number))
    }
  }

  static let bounds = [
    Bound("codes:\n", "font: {size: #}\ncodes:\n", ("6", "72"), beyond: ("5.9", "72.1")),
    Bound("codes:\n", "page: {margins: {top: #}}\ncodes:\n", ("5", "60"), beyond: ("4.9", "60.1")),
    Bound("codes:\n", "page: {margins: {bottom: #}}\ncodes:\n", ("5", "60"), beyond: ("4.9", "60.1")),
    Bound("codes:\n", "page: {margins: {left: #}}\ncodes:\n", ("5", "60"), beyond: ("4.9", "60.1")),
    Bound("codes:\n", "page: {margins: {right: #}}\ncodes:\n", ("5", "60"), beyond: ("4.9", "60.1")),
    Bound("codes:\n", "letterhead: {split: #}\ncodes:\n", ("0.1", "0.9"), beyond: ("0.09", "0.91")),
    Bound("codes:\n", "signature: {left: [{text: a, size: #}]}\ncodes:\n", ("6", "72"), beyond: ("5.9", "72.1")),
    Bound("data: things\n", "data: things\n    font_size: #\n", ("6", "72"), beyond: ("5.9", "72.1")),
    Bound("data: things\n", "data: things\n    freeze_columns: #\n", ("0", "6"), beyond: ("-1", "7")),
    Bound("heading: TT, width: 5", "heading: TT, width: #", ("1", "200"), beyond: ("0.9", "200.1")),
    Bound("width: 100", "width: #", ("40", "400"), beyond: ("39.9", "400.1")),
    Bound("height: 100", "height: #", ("30", "400"), beyond: ("29.9", "400.1")),
    Bound(
      "width: 100", "width: 100\n        minimum: #", ("-1000000000000", "1000000000000"),
      beyond: ("-1000000000001", "1000000000001")),
    Bound(
      "width: 100", "width: 100\n        maximum: #", ("-1000000000000", "1000000000000"),
      beyond: ("-1000000000001", "1000000000001")),
    Bound(
      "- {field: colour, heading: Màu, width: 8}",
      "- {field: colour, heading: Màu, width: 8}\n      - {field: day, heading: a, width: 4, marks: [{value: #, text: b}]}",
      ("0", "1"), beyond: ("-0.1", "1.1")),
  ]

  @Test(arguments: bounds)
  func ofLayouts(bound: Bound) throws {
    func read(_ number: String) throws -> WorkbookLayout {
      try WorkbookLayout.read(
        bound.applied(number, to: LayoutLoaderTests.good), file: "l.yaml", for: LayoutLoaderTests.schema)
    }
    for number in [bound.least, bound.most] { _ = try read(number) }
    for number in [bound.tooLittle, bound.tooMuch] {
      #expect(throws: ConfigurationError.self, "\(number)") { try read(number) }
    }
  }

  static let formBounds = [
    Bound("rows: 20", "rows: #", ("1", "500"), beyond: ("0", "501")),
    Bound("rows: 20", "rows: 20\n    row_height: #", ("12", "200"), beyond: ("11.9", "200.1")),
    Bound("widths: {date: 13", "widths: {date: #", ("1", "200"), beyond: ("0.9", "200.1")),
    Bound("height: 22", "height: #", ("5", "60"), beyond: ("4.9", "60.1")),
    Bound("font: {name: Times New Roman, size: 13}", "font: {size: #}", ("6", "72"), beyond: ("5.9", "72.1")),
  ]

  @Test(arguments: formBounds)
  func ofForms(bound: Bound) throws {
    let text = try ShippedForms.layoutText().replacing(/\n +row_height: [0-9.]+/, with: "")
    func read(_ number: String) throws -> FormsLayout {
      try FormsLayout.read(bound.applied(number, to: text), file: "forms.yaml", for: ShippedForms.catalogue())
    }
    for number in [bound.least, bound.most] { _ = try read(number) }
    for number in [bound.tooLittle, bound.tooMuch] {
      #expect(throws: ConfigurationError.self, "\(number)") { try read(number) }
    }
  }

  static let returnBounds = [
    Bound("widest_column: 30", "widest_column: #", ("10", "250"), beyond: ("9.9", "250.1")),
    Bound("smallest_scale: 0.6", "smallest_scale: #", ("0.1", "1"), beyond: ("0.09", "1.1")),
  ]

  @Test(arguments: returnBounds)
  func ofReturnWorkbooks(bound: Bound) throws {
    let text = try Repository.layoutText("return")
    for number in [bound.least, bound.most] {
      _ = try ReturnLayout.read(bound.applied(number, to: text), file: "return.yaml")
    }
    for number in [bound.tooLittle, bound.tooMuch] {
      #expect(throws: ConfigurationError.self, "\(number)") {
        try ReturnLayout.read(bound.applied(number, to: text), file: "return.yaml")
      }
    }
  }

  @Test("What a layout does not say is as documented")
  func defaults() throws {
    let layout = try WorkbookLayout.read(LayoutLoaderTests.good, file: "l.yaml", for: LayoutLoaderTests.schema)
    #expect(layout.fontName == "Times New Roman" && layout.fontSize == 13)
    #expect([layout.page.top, layout.page.bottom, layout.page.left, layout.page.right] == [20, 20, 30, 15])
    #expect([layout.page.printableWidth, layout.page.printableHeight] == [252, 170])
    let upright = try WorkbookLayout.read(
      "page: {orientation: portrait}\n" + LayoutLoaderTests.good, file: "l.yaml", for: LayoutLoaderTests.schema)
    #expect([upright.page.printableWidth, upright.page.printableHeight] == [165, 257])
    #expect(
      [layout.colours.header, layout.colours.group, layout.colours.total, layout.colours.input]
        == [0xDCE6F1, 0xF2F2F2, 0xDCE6F1, 0xFFF2CC])
    let text = try Repository.layoutText("return").replacing("  widest_column: 30", with: "  widest_column: 31")
      .replacing(#/  smallest_scale: 0.6.*\n/#, with: "")
    let returned = try ReturnLayout.read(text, file: "return.yaml")
    #expect([returned.widestColumn, returned.smallestScale] == [31, 0.6])
    let forms = try FormsLayout.read(
      ShippedForms.layoutText().replacing("    rows: 20\n", with: "").replacing(", size: 14", with: ""),
      file: "forms.yaml", for: ShippedForms.catalogue())
    #expect(forms.sheets.values.allSatisfy { $0.rows == 20 })
    #expect(forms.title.contains { $0.size == 14 })
  }
}
