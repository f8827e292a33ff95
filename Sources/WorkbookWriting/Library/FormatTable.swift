import CXlsxWriter

/// One format of the library for each style of a workbook.
@safe struct FormatTable {
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]
  private var conditionalFormats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  /// The workbook owns the format and frees it.
  mutating func format(
    for style: CellStyle, in workbook: UnsafeMutablePointer<lxw_workbook>
  ) throws(WorkbookError) -> UnsafeMutablePointer<lxw_format> {
    if let known = unsafe formats[style] { return unsafe known }
    try Self.checkFont(style)
    let format = unsafe try Self.newFormat(in: workbook)
    unsafe format_set_font_name(format, XMLText.cleaned(style.fontName))
    unsafe format_set_font_size(format, style.fontSize)
    // Without this the font's own name yields to that of the theme.
    unsafe format_set_font_family(format, Self.family(of: style.fontName))
    try unsafe Self.setLook(of: format, style)
    unsafe Self.setAlignment(of: format, style)
    if !style.isLocked { unsafe format_set_unlocked(format) }
    unsafe formats[style] = unsafe format
    return unsafe format
  }

  /// A font with serifs or one without, for programs that have not this one.
  static func family(of fontName: String) -> UInt8 { fontName.contains("Times") ? 1 : 2 }

  /// Without font name, size and alignment, which Excel refuses in a conditional format.
  mutating func conditionalFormat(
    for style: CellStyle, in workbook: UnsafeMutablePointer<lxw_workbook>
  ) throws(WorkbookError) -> UnsafeMutablePointer<lxw_format> {
    if let known = unsafe conditionalFormats[style] { return unsafe known }
    let format = unsafe try Self.newFormat(in: workbook)
    try unsafe Self.setLook(of: format, style)
    unsafe conditionalFormats[style] = unsafe format
    return unsafe format
  }

  /// Black is the value the library takes for "no colour", and has a value of its own.
  static func color(_ color: Color) -> lxw_color_t {
    color == .black ? lxw_color_t(LXW_COLOR_BLACK.rawValue) : color.rgb
  }

  private static func newFormat(
    in workbook: UnsafeMutablePointer<lxw_workbook>
  ) throws(WorkbookError) -> UnsafeMutablePointer<lxw_format> {
    guard let format = unsafe workbook_add_format(workbook) else {
      throw WorkbookError(.library(name: LibraryError.memory), "make format")
    }
    return unsafe format
  }

  private static func checkFont(_ style: CellStyle) throws(WorkbookError) {
    guard style.fontSize >= 1, style.fontSize <= 409 else {
      throw WorkbookError(.notANumberHere("a font size is 1 to 409 points"), "make format")
    }
    try limit(style.fontName.utf16.count, to: 31, .textLength, "make format")
    guard (-90...90).contains(style.rotation) || style.rotation == 270, (0...15).contains(style.indent) else {
      throw WorkbookError(.notANumberHere("rotation is -90 to 90 or 270, indent 0 to 15"), "make format")
    }
  }

  private static func setLook(
    of format: UnsafeMutablePointer<lxw_format>, _ style: CellStyle
  ) throws(WorkbookError) {
    if style.bold { unsafe format_set_bold(format) }
    if style.italic { unsafe format_set_italic(format) }
    if style.strikeout { unsafe format_set_font_strikeout(format) }
    switch style.underline {
    case .none: break
    case .single: unsafe format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    case .double: unsafe format_set_underline(format, UInt8(LXW_UNDERLINE_DOUBLE.rawValue))
    }
    if let fontColor = style.fontColor { unsafe format_set_font_color(format, color(fontColor)) }
    if let fill = style.fill { unsafe format_set_bg_color(format, color(fill)) }
    if let numberFormat = style.numberFormat {
      // The library cuts a longer one silently.
      try limit(numberFormat.utf8.count, to: 127, .textLength, "make format")
      unsafe format_set_num_format(format, XMLText.cleaned(numberFormat))
    }
    unsafe setBorders(of: format, style.borders)
  }

  private static func setBorders(of format: UnsafeMutablePointer<lxw_format>, _ borders: Borders) {
    if let line = borders.left {
      unsafe format_set_left(format, stroke(line))
      if let lineColor = line.color { unsafe format_set_left_color(format, color(lineColor)) }
    }
    if let line = borders.right {
      unsafe format_set_right(format, stroke(line))
      if let lineColor = line.color { unsafe format_set_right_color(format, color(lineColor)) }
    }
    if let line = borders.top {
      unsafe format_set_top(format, stroke(line))
      if let lineColor = line.color { unsafe format_set_top_color(format, color(lineColor)) }
    }
    if let line = borders.bottom {
      unsafe format_set_bottom(format, stroke(line))
      if let lineColor = line.color { unsafe format_set_bottom_color(format, color(lineColor)) }
    }
  }

  private static func setAlignment(of format: UnsafeMutablePointer<lxw_format>, _ style: CellStyle) {
    let horizontal =
      switch style.horizontal {
      case .general: LXW_ALIGN_NONE
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      case .justify: LXW_ALIGN_JUSTIFY
      case .centerAcross: LXW_ALIGN_CENTER_ACROSS
      }
    let vertical =
      switch style.vertical {
      case .top: LXW_ALIGN_VERTICAL_TOP
      case .center: LXW_ALIGN_VERTICAL_CENTER
      case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
      }
    unsafe format_set_align(format, UInt8(horizontal.rawValue))
    unsafe format_set_align(format, UInt8(vertical.rawValue))
    if style.wraps { unsafe format_set_text_wrap(format) }
    if style.shrinks && !style.wraps { unsafe format_set_shrink(format) }
    if style.indent > 0 { unsafe format_set_indent(format, UInt8(style.indent)) }
    if style.rotation != 0 { unsafe format_set_rotation(format, Int16(style.rotation)) }
  }

  private static func stroke(_ line: BorderLine) -> UInt8 {
    let style =
      switch line.stroke {
      case .thin: LXW_BORDER_THIN
      case .medium: LXW_BORDER_MEDIUM
      case .thick: LXW_BORDER_THICK
      case .dashed: LXW_BORDER_DASHED
      case .dotted: LXW_BORDER_DOTTED
      case .double: LXW_BORDER_DOUBLE
      case .hair: LXW_BORDER_HAIR
      }
    return UInt8(style.rawValue)
  }
}
