import Testing
import WorkbookWriting

@Suite("The chart would show other rates than the table")
struct ChartTests {
  private func made(_ kind: Chart.Kind) throws -> MadeWorkbook {
    try MadeWorkbook { workbook in
      let sheet = try workbook.addSheet(named: "2022")
      let names = ["Nà Hỳ", "Chà Nưa", "Si Pa Phìn"]
      var chart = Chart(
        kind,
        series: [
          .init(
            sheet: "2022", categories: CellRange(rows: 1...3, columns: 0...0),
            values: CellRange(rows: 1...3, columns: 1...1), labelFormat: "0%")
        ], title: "=Tỷ lệ")
      chart.valueAxis = .init(numberFormat: "0%", minimum: 0, maximum: 1)
      chart.categoryAxis.isReversed = true
      try sheet.insertChart(chart, at: CellPosition(row: 5, column: 0))
      for (index, name) in names.enumerated() {
        try sheet.write(.text(name), at: CellPosition(row: index + 1, column: 0))
      }
      try sheet.write(.formula("1/4", result: .number(0.25)), at: CellPosition(row: 1, column: 1))
      try sheet.write(.number(0.5), at: CellPosition(row: 2, column: 1))
    }
  }

  @Test(arguments: [Chart.Kind.bar, .column, .pie, .doughnut(hole: 60)])
  func keepsTheValues(kind: Chart.Kind) throws {
    let made = try made(kind)
    let part = "xl/charts/chart1.xml"
    #expect(
      made.element("c:val", in: part)
        == "<c:val><c:numRef><c:f>'2022'!$B$1:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode>"
        + #"<c:ptCount val="3"/><c:pt idx="0"><c:v>0.25</c:v></c:pt><c:pt idx="1"><c:v>0.5</c:v></c:pt></c:numCache>"#
        + "</c:numRef></c:val>")
    #expect(
      made.element("c:cat", in: part)
        == #"<c:cat><c:strRef><c:f>'2022'!$A$1:$A$3</c:f><c:strCache><c:ptCount val="3"/>"#
        + #"<c:pt idx="0"><c:v>Nà Hỳ</c:v></c:pt><c:pt idx="1"><c:v>Chà Nưa</c:v></c:pt>"#
        + #"<c:pt idx="2"><c:v>Si Pa Phìn</c:v></c:pt></c:strCache></c:strRef></c:cat>"#)
    #expect(made.parts[part]?.contains("<a:t> =Tỷ lệ</a:t>") == true)
  }

  @Test("Each chart has the plot area that was given to it, whatever the order in which charts were drawn")
  func plotAreas() throws {
    let made = try MadeWorkbook { workbook in
      let sheets = try ["a", "b"].map { try workbook.addSheet(named: $0) }
      for (sheet, area) in [
        (sheets[1], Chart.PlotArea(x: 0.25, y: 0.1, width: 0.7, height: 0.8)),
        (sheets[0], Chart.PlotArea(x: 0.9, y: -1, width: 0.7, height: .nan)), (sheets[0], nil),
      ] {
        try sheet.write(.number(1), at: CellPosition(row: 1, column: 0))
        let cells = CellRange(rows: 1...1, columns: 0...0)
        var chart = Chart(.bar, series: [.init(sheet: "a", categories: cells, values: cells)])
        chart.plotArea = area
        try sheet.insertChart(chart, at: CellPosition(row: 3, column: 0))
      }
    }
    func area(_ number: Int) -> String { made.element("c:plotArea", in: "xl/charts/chart\(number).xml") }
    func layout(_ x: String, _ y: String, _ width: String, _ height: String) -> String {
      #"<c:plotArea><c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>"#
        + "<c:x val=\"\(x)\"/><c:y val=\"\(y)\"/><c:w val=\"\(width)\"/><c:h val=\"\(height)\"/></c:manualLayout></c:layout>"
    }
    #expect(area(1).hasPrefix(layout("0.9", "0.0", "0.1", "0.0")))
    #expect(area(2).hasPrefix("<c:plotArea><c:layout/>"))
    #expect(area(3).hasPrefix(layout("0.25", "0.1", "0.7", "0.8")))
  }

  @Test(arguments: [Chart.Kind.bar, .column]) func scalesTheAxisOfValues(kind: Chart.Kind) throws {
    let made = try made(kind)
    let part = "xl/charts/chart1.xml"
    let scale = #"<c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/></c:scaling>"#
    #expect(made.element("c:valAx", in: part).contains(scale))
    #expect(made.element("c:valAx", in: part).contains(#"<c:crosses val="max"/>"#))
    #expect(made.element("c:catAx", in: part).contains(#"<c:orientation val="maxMin"/>"#))
  }
}
