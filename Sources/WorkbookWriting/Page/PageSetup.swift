/// How a sheet is printed; set once a sheet.
public struct PageSetup: Hashable, Sendable {
  /// The sizes of paper in use.
  public enum Paper: Hashable, Sendable {
    /// 210 × 297 mm and 297 × 420 mm.
    case a4, a3
  }
  /// Which way round.
  public enum Orientation: Hashable, Sendable {
    /// Upright or lying.
    case portrait, landscape
  }
  /// Distances of the text from the edges of the paper, in millimetres.
  public struct Margins: Hashable, Sendable {
    /// Millimetres each; `header` and `footer` are from the edge to the page text.
    public var top, bottom, left, right, header, footer: Double

    /// Those of official documents unless given otherwise: 20 above and below, 30 left, 15 right.
    public init(
      top: Double = 20, bottom: Double = 20, left: Double = 30, right: Double = 15, header: Double = 10,
      footer: Double = 10
    ) {
      self.top = top
      self.bottom = bottom
      self.left = left
      self.right = right
      self.header = header
      self.footer = footer
    }
  }
  /// How large the sheet is printed.
  public enum Size: Hashable, Sendable {
    /// In per cent, 10 to 400.
    case scale(Int)
    /// So many pages wide and tall; 0 is as many as it takes.
    case fit(wide: Int, tall: Int)
  }

  /// A4 unless set.
  public var paper = Paper.a4
  /// Portrait unless set.
  public var orientation = Orientation.portrait
  /// Those of official documents unless set.
  public var margins = Margins()
  /// One page wide and as many tall as it takes unless set.
  public var size = Size.fit(wide: 1, tall: 0)
  /// In the middle between left and right margin.
  public var isCenteredHorizontally = false
  /// Rows, from 1, printed again at the top of each page.
  public var repeatedRows: ClosedRange<Int>?
  /// Columns, from 0, printed again at the left of each page where a sheet is several pages wide.
  public var repeatedColumns: ClosedRange<Int>?
  /// Only this part is printed.
  public var printArea: CellRange?
  /// Above the sheet.
  public var header: PageText?
  /// Below the sheet.
  public var footer: PageText?
  /// On page 1 in place of `header` and `footer`; nil is the same on all pages.
  public var firstPage: FirstPage?
  /// The rows, from 1, after which a new page begins; 1,023 at most, in order.
  public var breaksAfterRows: [Int] = []
  /// The number of page 1; nil counts on from the sheet before where several are printed at once.
  public var firstPageNumber: Int?

  /// Every setting at its default.
  public init() {}

  /// What stands above and below page 1; `FirstPage()` leaves both empty, so that page 1 bears no number.
  public struct FirstPage: Hashable, Sendable {
    /// Nil is nothing.
    public var header: PageText?
    /// Nil is nothing.
    public var footer: PageText?

    /// Empty unless given.
    public init(header: PageText? = nil, footer: PageText? = nil) {
      self.header = header
      self.footer = footer
    }
  }
}
