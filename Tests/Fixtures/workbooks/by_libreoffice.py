"""Workbooks saved by LibreOffice Calc 7.4.7 (Debian 12)."""
from datetime import date, datetime

from district import (
    ACTIVITIES, ACTIVITY_HEADINGS, LONG_TEXT, PARTICIPATION, PARTICIPATION_HEADINGS, ROSTER, ROSTER_HEADINGS)
# It has to come before the modules named com, which it makes known.
from libreoffice import CSV, ODS, XLS, document, fill, properties, put, save

from com.sun.star.awt import Rectangle
from com.sun.star.sheet import TableFilterField2
from com.sun.star.sheet.ConditionOperator import GREATER
from com.sun.star.sheet.DataPilotFieldOrientation import DATA, ROW
from com.sun.star.sheet.FilterOperator2 import EQUAL
from com.sun.star.sheet.ValidationType import LIST
from com.sun.star.table import CellAddress
from com.sun.star.table.TableOrientation import ROWS
from com.sun.star.text.ControlCharacter import LINE_BREAK
from com.sun.star.util import Date


def sheet_named(book, name, place=0):
    """The sheet at a place, renamed or added."""
    if place < book.Sheets.Count:
        book.Sheets.getByIndex(place).Name = name
    else:
        book.Sheets.insertNewByName(name, place)
    return book.Sheets.getByIndex(place)


def libreoffice_saved_from_ods(path):
    """LibreOffice 7.4.7: saved as ODS, opened and saved again; styled empty cells, percent, currency, booleans."""
    with document() as book:
        sheet = sheet_named(book, "Hoạt động")
        put(book, sheet, "A1", "UBND XÃ NÀ HỲ")
        fill(book, sheet, [ACTIVITY_HEADINGS, *ACTIVITIES], top=3)
        put(book, sheet, "I4", "Tỷ lệ")
        for row, (share, money) in enumerate([(0.5, 12500000), (0.075, 800000.5), (1, -3)], 5):
            put(book, sheet, f"I{row}", share, "0.0%")
            put(book, sheet, f"G{row}", money, '#,##0 "đ";[RED]-#,##0 "đ"')
        # The same styled, empty cell many times over, which ODS writes once.
        sheet.getCellRangeByName("A10:K40").CellBackColor = 0xFFF2CC
        sheet.Columns.getByName("L").CellBackColor = 0xDDEBF7
        sheet_named(book, "Trống", 1)
        save(book, path.with_suffix(".ods"), ODS)
    with document(path.with_suffix(".ods")) as book:
        save(book, path)


def libreoffice_saved_from_xls(path):
    """LibreOffice 7.4.7: saved as an Excel 97 workbook, opened and saved again; formats have gone through BIFF."""
    with document() as book:
        sheet = sheet_named(book, "Danh sách")
        fill(book, sheet, [ROSTER_HEADINGS, *ROSTER])
        put(book, sheet, "G1", "Phụ cấp")
        put(book, sheet, "G2", 0.3, "0.00")
        put(book, sheet, "G3", "=G2*2")
        put(book, sheet, "G4", 1234567.891, "#,##0.00")
        save(book, path.with_suffix(".xls"), XLS)
    with document(path.with_suffix(".xls")) as book:
        save(book, path)


def libreoffice_opened_csv_lost_leading_zeros(path):
    """LibreOffice 7.4.7: from a CSV file, special numbers recognised; codes and telephones are numbers."""
    rows = [
        ["Mã đơn vị", "Ngày", "Họ và tên", "Điện thoại", "Số cán bộ", "Tỷ lệ", "Buổi"],
        ["03169", "8/10/2022", "Giàng A Páo", "0912345678", "1.200", "12,5%", "1/2"],
        ["03170", "15/10/2022", "Lò Thị Kiên", "", "25", "0,5", "Sáng"],
    ]
    source = path.with_suffix(".csv")
    source.write_text("".join(";".join(row) + "\n" for row in rows), encoding="utf-8")
    # Semicolons, quotes, UTF-8, from row 1; language 1066 is Vietnamese; special numbers are found.
    with document(source, FilterName=CSV, FilterOptions="59,34,76,1,,1066,false,true") as book:
        save(book, path)


def libreoffice_autofilter_hidden_rows(path):
    """LibreOffice 7.4.7: an autofilter hides rows, an outline is folded, a column is hidden."""
    with document() as book:
        sheet = sheet_named(book, "Tham gia")
        fill(book, sheet, [PARTICIPATION_HEADINGS, *PARTICIPATION], top=1)
        put(book, sheet, "A1", "DANH SÁCH THAM GIA THÁNG 10")
        book.DatabaseRanges.addNewByName("LocThamGia", sheet.getCellRangeByName("A2:G7").RangeAddress)
        filtered = book.DatabaseRanges.getByName("LocThamGia")
        filtered.AutoFilter = True
        village = TableFilterField2(Field=4, Operator=EQUAL, StringValue="Huổi Sang")
        filtered.FilterDescriptor.setFilterFields2((village,))
        filtered.refresh()
        sheet.Columns.getByName("B").IsVisible = False
        fill(book, sheet, [["Dự phòng", None, "Mùa A Chứ"], ["Dự phòng", None, "Hờ Thị Sua"]], top=8)
        reserve = sheet.getCellRangeByName("A9:A10").RangeAddress
        sheet.group(reserve, ROWS)
        sheet.hideDetail(reserve)
        save(book, path)


def libreoffice_merged_cells_and_comments(path):
    """LibreOffice 7.4.7: merged across and downwards, over cells that still hold values; comments."""
    with document() as book:
        sheet = sheet_named(book, "Tham gia")
        put(book, sheet, "A1", "DANH SÁCH THAM GIA NGÀY CUỐI TUẦN TÌNH NGUYỆN")
        sheet.getCellRangeByName("A1:G1").merge(True)
        fill(book, sheet, [PARTICIPATION_HEADINGS, *PARTICIPATION], top=2)
        sheet.getCellRangeByName("A4:A5").merge(True)
        sheet.getCellRangeByName("E4:E5").merge(True)
        sheet.getCellRangeByName("F4:G5").merge(True)
        comments = {"C4": "Đã xác minh ngày 8/10", "D7": "Chưa rõ buổi\nhỏi lại bản", "H20": "Ghi chú ở ô trống"}
        for place, words in comments.items():
            sheet.Annotations.insertNew(sheet.getCellRangeByName(place).CellAddress, words)
        save(book, path)


def libreoffice_1904_dates(path):
    """LibreOffice 7.4.7: days count from 1904, as in workbooks that began on a Mac."""
    with document() as book:
        book.NullDate = Date(Day=1, Month=1, Year=1904)
        fill(book, sheet_named(book, "Danh sách"), [ROSTER_HEADINGS, *ROSTER])
        put(book, book.Sheets.getByIndex(0), "A8", datetime(2022, 10, 8, 7, 30), "DD/MM/YYYY HH:MM")
        save(book, path)


def libreoffice_hidden_sheets_and_odd_names(path):
    """LibreOffice 7.4.7: names with quotes, ampersand and brackets; a hidden sheet between, one with only a chart."""
    with document() as book:
        sheets = [("Tháng 10 & 'cũ' (1)", 8, "Giàng A Páo"), ("Nháp", 9, "Không ai"), ("<Nà Hỳ> (2)", 15, "Lò Thị Kiên")]
        for place, (name, day, person) in enumerate(sheets):
            sheet = sheet_named(book, name, place)
            fill(book, sheet, [["Ngày", "Họ và tên"], [date(2022, 10, day), person]])
        chart_sheet = sheet_named(book, "Biểu đồ", 3)
        fill(book, book.Sheets.getByIndex(2), [["Số người", None], [3, None], [5, None]], top=3)
        data = book.Sheets.getByIndex(2).getCellRangeByName("A4:A6").RangeAddress
        chart_sheet.Charts.addNewByName("Số người", Rectangle(Width=8000, Height=5000), (data,), True, False)
        book.Sheets.getByIndex(1).IsVisible = False
        save(book, path)


def libreoffice_formulas_and_errors(path):
    """LibreOffice 7.4.7: formulas that come to values of each kind, to nothing and to errors; an array formula."""
    with document() as book:
        sheet = sheet_named(book, "Công thức")
        fill(book, sheet, [
            ["Công thức", "Kết quả"],
            ["Tổng", "=SUM(D2:D4)", None, 0.1],
            ["Số thập phân", "=D2+D3", None, 0.2],
            ["Chữ", '="Giàng "&"A Páo"', None, 25],
            ["Chữ rỗng", '=""'],
            ["Mã có số 0 ở đầu", '=TEXT(3169;"00000")'],
            ["Đúng", "=D4>20"],
            ["Chia cho 0", "=1/0"],
            ["Không có", "=NA()"],
            ["Sai kiểu", '=1+"chữ"'],
            ["Sai tên", "=KHONGCO(1)"],
            ["Mất ô", "=#REF!+1"],
            ["Số quá lớn", "=SQRT(-1)"],
            ["Sửa lỗi", '=IFERROR(1/0;"lỗi")'],
        ])
        put(book, sheet, "A15", "Ngày")
        put(book, sheet, "B15", "=DATE(2022;10;8)+1", "DD/MM/YYYY")
        put(book, sheet, "A16", "Mảng")
        sheet.getCellRangeByName("B16:B18").ArrayFormula = "=D2:D4*2"
        save(book, path)


def libreoffice_rich_text_and_line_breaks(path):
    """LibreOffice 7.4.7: bold within cells, a link, line breaks, spaces, looks of escapes, decomposed letters."""
    with document() as book:
        sheet = sheet_named(book, "Kiến nghị")
        fill(book, sheet, [
            ["Nội dung", "Bản"],
            ["Thiếu nước sinh hoạt\nmùa khô", "  Huổi Sang "],
            ["", "\u00a0Nậm\u00a0Pồ"],
            ["_x0041_ và _x000D_", "một\thai"],
            ["To\u0302\u0301ng Co\u0302ng Minh", "03169"],
            [LONG_TEXT, "<b>&amp;</b> \"ngoặc\" 😀"],
        ])
        sheet.getCellRangeByName("A7").String = "=không phải công thức"
        text = sheet.getCellRangeByName("A3").Text
        cursor = text.createTextCursor()
        text.insertString(cursor, "Đề nghị ", False)
        cursor.CharWeight = 150.0
        text.insertString(cursor, "sửa cầu treo", False)
        cursor.CharWeight = 100.0
        text.insertControlCharacter(cursor, LINE_BREAK, False)
        text.insertString(cursor, " trước mùa mưa", False)
        link = book.createInstance("com.sun.star.text.TextField.URL")
        link.Representation, link.URL = "Xem văn bản", "https://example.org/vb?a=1&b=2"
        cell = sheet.getCellRangeByName("C2")
        cell.insertTextContent(cell.createTextCursor(), link, False)
        save(book, path)


def libreoffice_times_and_durations(path):
    """LibreOffice 7.4.7: times of day, hours beyond 24, moments, and numbers whose formats only look like dates."""
    with document() as book:
        sheet = sheet_named(book, "Giờ")
        put(book, sheet, "A1", "Giờ bắt đầu")
        for row, (value, format) in enumerate([
            (0.3125, "HH:MM"), (0.75, "HH:MM:SS AM/PM"), (0, "HH:MM"), (1.5, "[HH]:MM"),
            (44842.999988, "DD/MM/YYYY HH:MM:SS"),
            (44842.3125, "YYYY-MM-DD\"T\"HH:MM"), (44842, 'NN DD "tháng" MM'), (44842, "MMM YY"), 
            (7.5, '0.0" ngày"'), (12, '0 "đ/m2"'), (44842, "@"), (3169, "00000"), (0.02, "[MM]:SS"),
            (0.5, "# ?/?"), (1234.5, "0.00E+00"),
        ], 2):
            put(book, sheet, f"A{row}", value, format)
            put(book, sheet, f"B{row}", format)
        save(book, path)


def libreoffice_vietnamese_number_formats(path):
    """LibreOffice 7.4.7: formats of the Vietnamese locale, which Excel writes with [$-42A] and the sign of the đồng."""
    with document() as book:
        sheet = sheet_named(book, "Định dạng")
        fill(book, sheet, [["Ngày", "Ngày viết đủ", "Tiền", "Mã"]])
        for row, values in enumerate(ACTIVITIES, 2):
            put(book, sheet, f"A{row}", values[1], "[$-42A]DD/MM/YYYY;@")
            put(book, sheet, f"B{row}", values[1], '[$-42A]"ngày" D "tháng" M "năm" YYYY')
            put(book, sheet, f"C{row}", values[6], "#,##0\\ [$₫-42A];[RED]-#,##0\\ [$₫-42A]")
            put(book, sheet, f"D{row}", row * 11, '"Đ"000')
        save(book, path)


def libreoffice_lists_and_conditional_formats(path):
    """LibreOffice 7.4.7: drop-down lists, conditional formats, a pivot table and named ranges beside the rows."""
    with document() as book:
        sheet = sheet_named(book, "Hoạt động")
        fill(book, sheet, [ACTIVITY_HEADINGS, *ACTIVITIES])
        column = sheet.getCellRangeByName("C2:C4")
        validation = column.Validation
        validation.Type, validation.InputMessage = LIST, "Chọn bản trong danh sách"
        validation.setFormula1('"Huổi Sang";"Nậm Pồ";"Phìn Hồ"')
        column.Validation = validation
        numbers = sheet.getCellRangeByName("E2:E4")
        format = numbers.ConditionalFormat
        format.addNew(properties(Operator=GREATER, Formula1="10", StyleName="Heading"))
        numbers.ConditionalFormat = format
        book.NamedRanges.addNewByName("SoCanBo", "$'Hoạt động'.$E$2:$E$4", CellAddress(), 0)
        summary = sheet_named(book, "Tổng hợp", 1)
        pivots = summary.DataPilotTables
        description = pivots.createDataPilotDescriptor()
        description.setSourceRange(sheet.getCellRangeByName("A1:H4").RangeAddress)
        fields = description.DataPilotFields
        fields.getByIndex(2).Orientation = ROW
        fields.getByIndex(4).Orientation = DATA
        pivots.insertNewByName("TongHop", CellAddress(Sheet=1, Row=2), description)
        save(book, path)


def libreoffice_stray_cell_in_the_last_row(path):
    """LibreOffice 7.4.7: a note in the last row that a sheet can have, a million rows below the table."""
    with document() as book:
        sheet = sheet_named(book, "Danh sách")
        fill(book, sheet, [ROSTER_HEADINGS, *ROSTER[:2]])
        put(book, sheet, "C1048576", "hết")
        save(book, path)


FIXTURES = [
    libreoffice_saved_from_ods, libreoffice_saved_from_xls, libreoffice_opened_csv_lost_leading_zeros,
    libreoffice_autofilter_hidden_rows, libreoffice_merged_cells_and_comments, libreoffice_1904_dates,
    libreoffice_hidden_sheets_and_odd_names, libreoffice_formulas_and_errors, libreoffice_rich_text_and_line_breaks,
    libreoffice_times_and_durations, libreoffice_vietnamese_number_formats, libreoffice_lists_and_conditional_formats,
    libreoffice_stray_cell_in_the_last_row,
]
