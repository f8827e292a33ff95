"""Workbooks written by XlsxWriter 3.3.1 (PyPI)."""
from datetime import datetime, time

from xlsxwriter import Workbook

from district import (
    ACTIVITIES, ACTIVITY_HEADINGS, LONG_TEXT, PARTICIPATION, PARTICIPATION_HEADINGS, ROSTER, ROSTER_HEADINGS)

DAY = {"default_date_format": "dd/mm/yyyy"}


def fill(sheet, rows, top=0):
    for row, values in enumerate(rows, top):
        sheet.write_row(row, 0, values)


def xlsxwriter_constant_memory_inline_strings(path):
    """XlsxWriter 3.3.1: with constant_memory texts stand in the cells, not in a list that the cells share."""
    with Workbook(path, {**DAY, "constant_memory": True}) as book:
        sheet = book.add_worksheet("Tham gia")
        fill(sheet, [["UBND XÃ NÀ HỲ"], [], PARTICIPATION_HEADINGS, *PARTICIPATION])
        sheet.write_row(8, 0, ["", "  03169 ", "Lò Thị Kiên", None, "Huổi\nSang", LONG_TEXT])


def xlsxwriter_formulas_with_values(path):
    """XlsxWriter 3.3.1: formulas with values of each kind, new functions; one over two cells puts 0 in the second."""
    with Workbook(path, DAY) as book:
        sheet = book.add_worksheet("Công thức")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        rows = [
            ("Tổng", "=SUM(1,2,0.5)", None, 3.5), ("Chữ", '="Giàng "&"A Páo"', None, "Giàng A Páo"),
            ("Đúng", "=1=1", None, True), ("Sai", "=1=2", None, False), ("Lỗi", "=1/0", None, "#DIV/0!"),
            ("Ngày", "=DATE(2022,10,8)", day, 44842), ("Mã", '=TEXT(3169,"00000")', None, "03169"),
            ("Chữ rỗng", '=""', None, ""), ("Bằng không", "=SUM(A1:A2)", None, 0)]
        for row, (label, formula, format, value) in enumerate(rows):
            sheet.write(row, 0, label)
            sheet.write_formula(row, 1, formula, format, value)
        sheet.write_array_formula("B11:B12", "{=B1:B2}", None, 3.5)
        sheet.write_dynamic_array_formula("B14", '=_xlfn._xlws.SORT({"b";"a"})', None, "a")


def xlsxwriter_table_filter_and_hidden_rows(path):
    """XlsxWriter 3.3.1: a table object with a sum row, hidden and grouped rows and columns, drop-down lists."""
    with Workbook(path, DAY) as book:
        sheet = book.add_worksheet("Hoạt động")
        columns = [{"header": heading} for heading in ACTIVITY_HEADINGS]
        columns[0]["total_string"] = "Cộng"
        columns[4].update(total_function="sum", total_value=45)
        sheet.add_table("A3:H7", {"data": ACTIVITIES, "columns": columns, "total_row": True, "name": "HoatDong"})
        sheet.set_row(4, None, None, {"hidden": True})
        sheet.set_row(5, None, None, {"level": 1})
        sheet.set_column("F:G", None, None, {"level": 1, "hidden": True})
        sheet.data_validation("C4:C6", {"validate": "list", "source": ["Huổi Sang", "Nậm Pồ", "Phìn Hồ"]})


def xlsxwriter_rich_strings_and_escapes(path):
    """XlsxWriter 3.3.1: shared texts in runs, control characters, what looks like their escapes, spaces."""
    with Workbook(path) as book:
        sheet = book.add_worksheet("Chữ")
        bold = book.add_format({"bold": True})
        sheet.write_rich_string("A1", "Danh sách ", bold, "tham gia", " tháng 10 ")
        sheet.write_column("A2", [
            "_x0041_", "_x000D_\r\nxuống dòng", "chuông\x07", " cách hai đầu ", "\ttab", "<b>&amp;</b>", "😀 ạ"])
        sheet.write_string("A9", "0912345678")
        sheet.write_url("A10", "https://example.org/vb?a=1&b=2", string="Xem văn bản")
        sheet.write_comment("A9", "Số điện thoại")
        sheet.write_blank("C9", None, bold)


def xlsxwriter_1904_dates_and_times(path):
    """XlsxWriter 3.3.1: days count from 1904; times of day, moments with parts of a second."""
    with Workbook(path, {**DAY, "date_1904": True}) as book:
        sheet = book.add_worksheet("Danh sách")
        fill(sheet, [ROSTER_HEADINGS, *ROSTER])
        moment = book.add_format({"num_format": "dd/mm/yyyy hh:mm:ss"})
        clock = book.add_format({"num_format": "hh:mm"})
        sheet.write_datetime("A8", datetime(2022, 10, 8, 7, 30, 15, 700_000), moment)
        sheet.write_datetime("B8", time(7, 30), clock)


def xlsxwriter_checkboxes_and_numbers(path):
    """XlsxWriter 3.3.1: check boxes in cells, numbers of all sizes, NaN and infinity as errors."""
    with Workbook(path, {"nan_inf_to_errors": True}) as book:
        sheet = book.add_worksheet("Đánh dấu")
        sheet.write_row("A1", ["Họ và tên", "Có mặt", "Số"])
        numbers = [
            0.1 + 0.2, 1 / 3, 12345678901234567, 1e20, 1e21, 2.5e-7, 1e-12, -0.0, 100.0, float("nan"), float("inf")]
        for row, number in enumerate(numbers, 1):
            sheet.write(row, 0, ROSTER[row % 5][1])
            sheet.insert_checkbox(row, 1, row % 2 == 1)
            sheet.write_number(row, 2, number)


def xlsxwriter_chart_sheet_in_front(path):
    """XlsxWriter 3.3.1: a chart sheet before the tables, a hidden sheet between them, sheet names at their longest."""
    with Workbook(path, DAY) as book:
        chart_sheet = book.add_chartsheet("Biểu đồ")
        first = book.add_worksheet("Danh sách tham gia tháng mười A")
        hidden = book.add_worksheet("Danh mục")
        second = book.add_worksheet("Tháng 10 (bổ sung) + O'Brien")
        fill(first, [PARTICIPATION_HEADINGS, *PARTICIPATION[:2]])
        hidden.write("A1", "Huổi Sang")
        hidden.hide()
        fill(second, [PARTICIPATION_HEADINGS, *PARTICIPATION[2:]])
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": ["Danh mục", 0, 0, 3, 0]})
        chart_sheet.set_chart(chart)
        first.activate()


FIXTURES = [
    xlsxwriter_constant_memory_inline_strings, xlsxwriter_formulas_with_values, xlsxwriter_table_filter_and_hidden_rows,
    xlsxwriter_rich_strings_and_escapes, xlsxwriter_1904_dates_and_times, xlsxwriter_checkboxes_and_numbers,
    xlsxwriter_chart_sheet_in_front,
]
