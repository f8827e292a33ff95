"""Workbooks written from data frames by pandas 3.1.1 and polars 2.1.0 (PyPI)."""
from datetime import date, datetime, timedelta
from decimal import Decimal

import pandas
import polars

from district import ACTIVITIES, ACTIVITY_HEADINGS, PARTICIPATION, PARTICIPATION_HEADINGS, ROSTER, ROSTER_HEADINGS


def pandas_merged_multiindex_header(path):
    """pandas 3.1.1, openpyxl 3.1.5: headings and index merged, a row for the names of the index below."""
    frame = pandas.DataFrame(
        [[3, 1, 2, 0], [0, 2, 1, 1], [4, None, 0, 2]],
        index=pandas.MultiIndex.from_tuples(
            [("Xã Nà Hỳ", "Huổi Sang"), ("Xã Nà Hỳ", "Nậm Pồ"), ("Xã Phìn Hồ", "Phìn Hồ")], names=["Xã", "Bản"]),
        columns=pandas.MultiIndex.from_product([["8/10", "9/10"], ["Sáng", "Chiều"]], names=["Ngày", "Buổi"]))
    frame.to_excel(path, sheet_name="Theo buổi", engine="openpyxl")


def pandas_empty_dates_and_index(path):
    """pandas 3.1.1, openpyxl 3.1.5: an index without heading, empty dates and numbers, infinity as text."""
    frame = pandas.DataFrame({
        "Ngày": pandas.to_datetime(["2022-10-08 00:00", None, "2022-10-15 07:30"]),
        "Ngày sinh": [date(1985, 3, 2), None, date(1988, 6, 9)],
        "Họ và tên": ["Giàng A Páo", None, "Lò Thị Kiên"],
        "Số": [25.0, float("nan"), float("inf")],
        "Có mặt": pandas.array([True, None, False], dtype="boolean"),
        "Thời gian": [timedelta(hours=7), None, timedelta(days=1, hours=12)],
    })
    frame.to_excel(path, sheet_name="Tham gia", engine="openpyxl")


def pandas_with_xlsxwriter_date_formats(path):
    """pandas 3.1.1, XlsxWriter 3.3.1: dates in formats with quoted letters, the table at D4, two sheets."""
    formats = {"date_format": "DD/MM/YYYY", "datetime_format": 'HH"h"MM DD-MM-YY'}
    with pandas.ExcelWriter(path, engine="xlsxwriter", **formats) as writer:
        pandas.DataFrame(ROSTER, columns=ROSTER_HEADINGS).to_excel(
            writer, sheet_name="Danh sách", index=False, startrow=3, startcol=3, na_rep="-")
        frame = pandas.DataFrame(PARTICIPATION, columns=PARTICIPATION_HEADINGS)
        frame["Ngày"] = pandas.to_datetime(frame["Ngày"]) + timedelta(hours=7, minutes=30)
        frame.to_excel(writer, sheet_name="Tham gia", index=False)


def pandas_appended_a_sheet(path):
    """pandas 3.1.1, openpyxl 3.1.5: a sheet and a row added to a workbook that is there."""
    roster = pandas.DataFrame(ROSTER, columns=ROSTER_HEADINGS)
    roster.to_excel(path, sheet_name="Danh sách", index=False, engine="openpyxl")
    with pandas.ExcelWriter(path, mode="a", engine="openpyxl", if_sheet_exists="overlay") as writer:
        added = pandas.DataFrame([["03169-006", "Mùa A Chứ"]])
        added.to_excel(writer, sheet_name="Danh sách", index=False, header=False, startrow=7)
        activities = pandas.DataFrame(ACTIVITIES, columns=ACTIVITY_HEADINGS)
        activities.to_excel(writer, sheet_name="Hoạt động", index=False)


def polars_dates_and_decimals(path):
    """polars 2.1.0, XlsxWriter 3.3.1: a table object; dates, durations, decimals and nothing in typed columns."""
    polars.DataFrame({
        "Ngày": [date(2022, 10, 8), None, date(2022, 10, 15)],
        "Lúc": [datetime(2022, 10, 8, 7, 30), datetime(2022, 10, 9), None],
        "Họ và tên": ["Giàng A Páo", "Lò Thị Kiên", ""],
        "Số": [25, None, -3],
        "Khối lượng": [Decimal("1.50"), Decimal("0.25"), None],
        "Tỷ lệ": [1 / 3, 0.1 + 0.2, float("nan")],
        "Có mặt": [True, False, None],
        "Thời gian": [timedelta(hours=7, minutes=30), timedelta(hours=36), None],
    }).write_excel(path, worksheet="Tham gia")


def polars_column_totals_not_calculated(path):
    """polars 2.1.0, XlsxWriter 3.3.1: sums that nobody has calculated; their stored value is 0."""
    polars.DataFrame({
        "Bản": ["Huổi Sang", "Nậm Pồ"], "Sáng": [3, 5], "Chiều": [4, 6],
    }).write_excel(path, worksheet="Tổng hợp", column_totals=True, row_totals=True)


def polars_lists_as_text(path):
    """polars 2.1.0, XlsxWriter 3.3.1: categories, lists and structures as text, no headings, at B3."""
    polars.DataFrame({
        "Mã": ["03169", "03170"],
        "Buổi": polars.Series(["Sáng", "Chiều"], dtype=polars.Categorical),
        "Nhóm": [["Y tế", "Làm đường"], []],
        "Nơi": [{"xã": "Nà Hỳ", "bản": "Huổi Sang"}, {"xã": "Phìn Hồ", "bản": None}],
    }).write_excel(path, worksheet="Danh sách", position="B3", include_header=False)


FIXTURES = [
    pandas_merged_multiindex_header, pandas_empty_dates_and_index, pandas_with_xlsxwriter_date_formats,
    pandas_appended_a_sheet, polars_dates_and_decimals, polars_column_totals_not_calculated, polars_lists_as_text,
]
