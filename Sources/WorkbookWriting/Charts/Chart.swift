/// A chart of clustered series, drawn from cells of the workbook.
public struct Chart: Hashable, Sendable {
  /// The shape.
  public enum Kind: Hashable, Sendable {
    /// Bars lie, columns stand; the percentage of the diameter left free is the doughnut's hole.
    case bar, column, pie
    case doughnut(hole: Int)
  }
  /// Where the legend stands.
  public enum Legend: Hashable, Sendable {
    /// Beside, above or below the plot.
    case none, right, left, top, bottom
  }
  /// One row of values.
  public struct Series: Hashable, Sendable {
    /// Its name in the legend, as text.
    public var name: String?
    /// The sheet of both ranges.
    public var sheet: String
    /// One row or column of labels.
    public var categories: CellRange
    /// One row or column of numbers, as many as there are categories.
    public var values: CellRange
    /// Nil is Excel's choice.
    public var color: Color?
    /// Colours of single values, from the first on (pie and doughnut).
    public var pointColors: [Color] = []
    /// Numbers at the bars, in this number format; nil is none. A pie shows percentages.
    public var labelFormat: String?

    /// Both ranges on one sheet.
    public init(
      name: String? = nil, sheet: String, categories: CellRange, values: CellRange, color: Color? = nil,
      labelFormat: String? = nil
    ) {
      self.name = name
      self.sheet = sheet
      self.categories = categories
      self.values = values
      self.color = color
      self.labelFormat = labelFormat
    }
  }
  /// An axis of bars and columns.
  public struct Axis: Hashable, Sendable {
    /// Beside the axis.
    public var title: String?
    /// Of the numbers, such as `0%`.
    public var numberFormat: String?
    /// Nil is Excel's choice.
    public var minimum, maximum, majorUnit: Double?
    /// The first category above, as in the table, for bars.
    public var isReversed = false
    /// The lines across the plot.
    public var hasGridlines: Bool
    /// Nothing of the axis is drawn.
    public var isHidden = false

    /// Excel's choices unless given.
    public init(
      title: String? = nil, numberFormat: String? = nil, minimum: Double? = nil, maximum: Double? = nil,
      majorUnit: Double? = nil, isReversed: Bool = false, hasGridlines: Bool = false
    ) {
      self.title = title
      self.numberFormat = numberFormat
      self.minimum = minimum
      self.maximum = maximum
      self.majorUnit = majorUnit
      self.isReversed = isReversed
      self.hasGridlines = hasGridlines
    }
  }

  /// Where bars or columns are drawn, without axes and labels, in shares of the chart's width and height from its upper
  /// left corner.
  public struct PlotArea: Hashable, Sendable {
    /// 0 to 1 each.
    public var x, y, width, height: Double

    /// A part of the chart; what goes beyond it is cut off.
    public init(x: Double, y: Double, width: Double, height: Double) {
      func share(_ value: Double, of rest: Double) -> Double {
        value.isFinite ? (min(max(value, 0), rest) * 1_000).rounded() / 1_000 : 0
      }
      self.x = share(x, of: 1)
      self.y = share(y, of: 1)
      self.width = share(width, of: 1 - self.x)
      self.height = share(height, of: 1 - self.y)
    }
  }

  /// Bar, column, pie or doughnut.
  public var kind: Kind
  /// In the order drawn; a pie has one.
  public var series: [Series]
  /// Nil is no title.
  public var title: String?
  /// Labels of the categories.
  public var categoryAxis = Axis()
  /// The numbers.
  public var valueAxis = Axis(hasGridlines: true)
  /// None unless set.
  public var legend = Legend.none
  /// The gap between clusters in per cent of a bar, 0 to 500; nil is Excel's 150.
  public var gap: Int?
  /// Nil is left to the program that opens the file.
  public var plotArea: PlotArea?
  /// In pixels.
  public var width = 480
  /// In pixels.
  public var height = 288
  /// In points, of everything but the title, which is 2 larger and bold.
  public var fontSize = 11.0
  /// Of all text.
  public var fontName = "Calibri"
  /// Said by screen readers.
  public var alternativeText: String?

  /// A chart without title or legend.
  public init(_ kind: Kind, series: [Series], title: String? = nil) {
    self.kind = kind
    self.series = series
    self.title = title
  }
}
