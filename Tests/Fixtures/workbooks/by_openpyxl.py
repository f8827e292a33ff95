"""Workbooks saved by openpyxl 3.1.5 (PyPI)."""
from datetime import datetime, time, timedelta

from openpyxl import Workbook, load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Protection
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.table import Table

from district import (
    ACTIVITIES, ACTIVITY_HEADINGS, PARTICIPATION, PARTICIPATION_HEADINGS, ROSTER, ROSTER_HEADINGS)


def openpyxl_rich_text_and_comments(path):
    """openpyxl 3.1.5: texts in runs within the cells, comments, wrapped lines."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Kiến nghị"
    sheet.append(["Ngày", "Bản", "Nội dung kiến nghị"])
    bold = InlineFont(b=True)
    wish = CellRichText("Thiếu ", TextBlock(bold, "nước sinh hoạt"), "\nmùa khô ")
    sheet.append([PARTICIPATION[0][0], "Huổi Sang", wish])
    village = CellRichText(TextBlock(bold, " Nậm "), TextBlock(InlineFont(i=True), "Pồ"))
    sheet.append([PARTICIPATION[2][0], village, "a & b < c"])
    sheet["C2"].alignment = Alignment(wrap_text=True)
    sheet["B2"].comment = Comment("Trưởng bản xác nhận\nngày 9/10", "Văn phòng")
    sheet["D5"].comment = Comment("Ghi chú ở ô trống", "Văn phòng")
    book.save(path)


def openpyxl_formulas_without_cached_values(path):
    """openpyxl 3.1.5: formulas have no value until an office program opens and saves the file."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Hoạt động"
    sheet.append(ACTIVITY_HEADINGS)
    for row in ACTIVITIES:
        sheet.append(row)
    sheet.append(["Cộng", None, None, None, "=SUM(E2:E4)", "=SUM(F2:F4)", "=SUM(G2:G4)"])
    sheet.append(["=A2&\"-bis\"", "=B2+7", "Huổi Sang", "Có công thức"])
    book.save(path)


def openpyxl_iso_dates(path):
    """openpyxl 3.1.5: dates written as ISO 8601 text in cells of type d, as a strict workbook has them."""
    book = Workbook(iso_dates=True)
    sheet = book.active
    sheet.title = "Tham gia"
    sheet.append(PARTICIPATION_HEADINGS)
    for row in PARTICIPATION:
        sheet.append(row)
    sheet.append([datetime(2022, 10, 22, 7, 30, 15), None, "Có giờ"])
    sheet.append([time(7, 30), None, "Chỉ có giờ"])
    book.save(path)


def openpyxl_1904_dates(path):
    """openpyxl 3.1.5: days count from 1904; hours beyond 24 and a moment with them."""
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "Danh sách"
    sheet.append(ROSTER_HEADINGS)
    for row in ROSTER:
        sheet.append(row)
    sheet.append(["Giờ", timedelta(hours=36, minutes=15), datetime(2022, 10, 8, 13, 30), time(7, 0)])
    book.save(path)


def openpyxl_write_only_with_gaps(path):
    """openpyxl 3.1.5: written row by row, without extent; empty rows between the rows, empty texts in cells."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Tham gia")
    sheet.append(["UBND XÃ NÀ HỲ"])
    for _ in range(3):
        sheet.append([])
    sheet.append([None, *PARTICIPATION_HEADINGS])
    for row in PARTICIPATION:
        sheet.append(["", *row, "", ""])
        sheet.append([])
    book.save(path)


def openpyxl_table_with_protected_cells(path):
    """openpyxl 3.1.5: a table object, a protected sheet, frozen panes, a sheet that is very hidden."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Hoạt động"
    sheet.append(ACTIVITY_HEADINGS)
    for row in ACTIVITIES:
        sheet.append(row)
    sheet.add_table(Table(displayName="HoạtĐộng", ref="A1:H4"))
    sheet.freeze_panes = "C2"
    sheet.protection.sheet = True
    for row in sheet["A2:H4"]:
        for cell in row:
            cell.protection = Protection(locked=False)
    secret = book.create_sheet("Danh mục")
    secret.append(["Huổi Sang", "Nậm Pồ", "Phìn Hồ"])
    secret.sheet_state = "veryHidden"
    book.save(path)


def openpyxl_resaved_a_libreoffice_workbook(path):
    """openpyxl 3.1.5: opened what LibreOffice had saved with merged cells and comments, changed two cells."""
    book = load_workbook(path.with_name("libreoffice-merged-cells-and-comments.xlsx"))
    sheet = book["Tham gia"]
    sheet["D7"] = "Sáng"
    sheet["A9"] = "=COUNTA(A4:A8)"
    book.save(path)


FIXTURES = [
    openpyxl_rich_text_and_comments, openpyxl_formulas_without_cached_values, openpyxl_iso_dates, openpyxl_1904_dates,
    openpyxl_write_only_with_gaps, openpyxl_table_with_protected_cells, openpyxl_resaved_a_libreoffice_workbook,
]
