"""make.py [NAME ...]: makes the CSV files of this folder, all or those named, and what each must be read as.

A function a file, which has the function's name; it answers how the file is to be taken, or why it has to be refused.
What the rows are is said by Python's own csv. Needs pandas and duckdb from PyPI, and Debian's libreoffice-calc-nogui,
python3-uno and sqlite3."""
import csv
import pathlib
import subprocess
import sys
from datetime import datetime, time

FOLDER = pathlib.Path(__file__).parent
sys.path.append(str(FOLDER.parent / "tools"))

import duckdb
import pandas

import libreoffice
from district import (
    ACTIVITIES, ACTIVITY_HEADINGS, PARTICIPATION, PARTICIPATION_HEADINGS, ROSTER, ROSTER_HEADINGS)
from expectations import csv_lines

# LibreOffice's numbers of character sets.
WINDOWS_1252, WINDOWS_1258, UTF_8, UTF_16 = 1, 40, 76, 65535


def save_with_libreoffice(path, rows, delimiter, charset, quotes_all=False, as_shown=True):
    with libreoffice.document() as book:
        sheet = book.Sheets.getByIndex(0)
        # As a Vietnamese installation shows numbers, with decimal commas.
        sheet.NumberFormat = book.NumberFormats.getStandardIndex(libreoffice.VIETNAMESE)
        libreoffice.fill(book, sheet, rows)
        sheet.Columns.OptimalWidth = True
        options = f"{ord(delimiter)},34,{charset},1,,1066,{str(quotes_all).lower()},true,{str(as_shown).lower()}"
        libreoffice.save(book, path, libreoffice.CSV, FilterOptions=options)


def libreoffice_windows_1258(path):
    """LibreOffice 7.4.7: character set "Vietnamese (Windows-1258)", letters and tone marks as two bytes; semicolons."""
    save_with_libreoffice(path, [["UBND XÃ NÀ HỲ"], [], PARTICIPATION_HEADINGS, *PARTICIPATION], ";", WINDOWS_1258)
    return dict(encoding="windows-1258", delimiter=";")


def libreoffice_western_charset_lost_letters(path):
    """LibreOffice 7.4.7: character set "Western Europe (Windows-1252)", which lacks most Vietnamese letters."""
    save_with_libreoffice(path, [PARTICIPATION_HEADINGS, *PARTICIPATION], ",", WINDOWS_1252)
    return "lossy"


def libreoffice_utf_16_tabs(path):
    """LibreOffice 7.4.7: character set "Unicode", which is UTF-16 with a byte order mark; tabs, empty last cells."""
    save_with_libreoffice(path, [ROSTER_HEADINGS, *ROSTER, ["Cộng", None, None, None, None, 5]], "\t", UTF_16)
    return dict(encoding="utf-16le", delimiter="\t")


def libreoffice_all_texts_quoted(path):
    """LibreOffice 7.4.7: every text in quotes, cells as they are shown: decimal commas, line breaks within cells."""
    save_with_libreoffice(
        path, [ACTIVITY_HEADINGS, *ACTIVITIES, [],
               ["HD04", "Chưa rõ", "Nậm Pồ\nPhìn Hồ", 'Làm "bếp ăn"; lợp mái', -1.25, "=1/3", "=1/0", "03169"]],
        ";", UTF_8, quotes_all=True)
    return dict(encoding="utf-8", delimiter=";")


def libreoffice_unformatted_american_dates(path):
    """LibreOffice 7.4.7: cells not "as shown" but as the program's own language writes them: months before days."""
    save_with_libreoffice(
        path, [ACTIVITY_HEADINGS, *ACTIVITIES, ["HD04", datetime(2022, 10, 22, 7, 30), None, "Dài, rộng", "=1/3"]],
        ",", UTF_8, as_shown=False)
    return dict(encoding="utf-8", delimiter=",")


def run_sqlite(path, commands):
    """Runs commands of the shell over the rows of the participation form, the output going to the file."""
    def literal(value):
        return "NULL" if value is None else "'" + str(value).replace("'", "''") + "'"

    columns = ", ".join(f'"{heading}" TEXT' for heading in PARTICIPATION_HEADINGS)
    values = ",\n".join("(" + ", ".join(map(literal, row)) + ")" for row in PARTICIPATION)
    script = f"CREATE TABLE thamgia ({columns});\nINSERT INTO thamgia VALUES\n{values};\n.headers on\n{commands}\n"
    run = subprocess.run(["sqlite3", ":memory:"], input=script.encode(), check=True, capture_output=True)
    path.write_bytes(run.stdout)


def sqlite3_quotes_vietnamese_cells(path):
    """sqlite3 3.40.1: .mode csv puts what is not ASCII in quotes and ends rows with CRLF; a line break in a cell."""
    run_sqlite(path, """UPDATE thamgia SET "Nội dung" = 'Khám bệnh' || char(10) || 'cấp thuốc' WHERE "Buổi" = 'Sáng';
.mode csv
SELECT * FROM thamgia;""")
    return dict(encoding="utf-8", delimiter=",")


def sqlite3_list_mode_pipes(path):
    """sqlite3 3.40.1: what the shell prints by itself: bars, no quotes around cells that hold quotes or commas."""
    run_sqlite(path, "SELECT * FROM thamgia;")
    return dict(encoding="utf-8", delimiter="|", quoting=csv.QUOTE_NONE)


def sqlite3_tabs(path):
    """sqlite3 3.40.1: .mode tabs, no quotes either."""
    run_sqlite(path, """.mode tabs
SELECT *, length("Họ và tên") AS "Số chữ" FROM thamgia;""")
    return dict(encoding="utf-8", delimiter="\t", quoting=csv.QUOTE_NONE)


def copy_with_duckdb(path, query, options):
    connection = duckdb.connect()
    frame = pandas.DataFrame(ACTIVITIES, columns=ACTIVITY_HEADINGS)
    connection.register("hoatdong", frame)
    connection.execute(f"COPY ({query}) TO '{path}' ({options})")


def duckdb_booleans_and_lists(path):
    """DuckDB 2.0.1: lists and structures in brackets, decimals with all places, empty text beside nothing."""
    copy_with_duckdb(path, """SELECT "Mã hoạt động", CAST("Ngày" AS DATE) AS "Ngày", "Đã nghiệm thu",
        ["Bản", 'Nà Hỳ'] AS "Nơi", {'khối lượng': "Khối lượng"} AS "Số liệu",
        CAST("Khối lượng" AS DECIMAL(9, 3)) AS "Khối lượng",
        CASE WHEN "Số cán bộ tham gia" > 10 THEN '' END AS "Ghi chú" FROM hoatdong""", "HEADER")
    return dict(encoding="utf-8", delimiter=",")


def duckdb_all_quoted_with_bars(path):
    """DuckDB 2.0.1: bars, every cell in quotes, N/A for nothing, days before months, moments to the minute."""
    copy_with_duckdb(
        path, """SELECT "Mã hoạt động", CAST("Ngày" AS DATE) AS "Ngày",
        CAST("Ngày" AS TIMESTAMP) + INTERVAL 450 MINUTE AS "Lúc", "Nội dung", "Khối lượng" FROM hoatdong""",
        "HEADER, DELIMITER '|', FORCE_QUOTE *, NULLSTR 'N/A', DATEFORMAT '%d/%m/%Y', TIMESTAMPFORMAT '%H:%M %d/%m/%Y'")
    return dict(encoding="utf-8", delimiter="|")


def pandas_index_and_two_heading_rows(path):
    """pandas 3.1.1: an index and headings in two rows; the name of the index stands in a third."""
    frame = pandas.DataFrame(
        [[3, 1, 2, 0], [0, 2, 1, 1], [4, None, 0, 2]],
        index=pandas.Index(["Huổi Sang", "Nậm Pồ", "Phìn Hồ"], name="Bản"),
        columns=pandas.MultiIndex.from_product([["8/10", "9/10"], ["Sáng", "Chiều"]], names=["Ngày", "Buổi"]))
    frame.to_csv(path)
    return dict(encoding="utf-8", delimiter=",")


def pandas_byte_order_mark_and_decimal_commas(path):
    """pandas 3.1.1: utf-8-sig, semicolons, decimal commas, CRLF, an index without heading, days before months."""
    frame = pandas.DataFrame(ACTIVITIES, columns=ACTIVITY_HEADINGS)
    frame["Ngày"] = pandas.to_datetime(frame["Ngày"])
    frame.to_csv(path, sep=";", decimal=",", encoding="utf-8-sig", date_format="%d/%m/%Y", lineterminator="\r\n")
    return dict(encoding="utf-8", delimiter=";")


def pandas_escaped_quotes(path):
    """pandas 3.1.1: a backslash before each quote within a cell, which RFC 4180 does not know."""
    frame = pandas.DataFrame(PARTICIPATION, columns=PARTICIPATION_HEADINGS)
    frame.to_csv(path, index=False, quoting=csv.QUOTE_NONNUMERIC, doublequote=False, escapechar="\\")
    return dict(encoding="utf-8", delimiter=",", strict=False)


def pandas_utf_16_and_moments(path):
    """pandas 3.1.1: UTF-16 with commas, moments with midnight, whole numbers that became decimals."""
    frame = pandas.DataFrame({
        "Lúc": [datetime(2022, 10, 8), datetime(2022, 10, 9, 13, 30)], "Giờ": [time(7, 30), None],
        "Họ và tên": ["Giàng A Páo", "Lò Thị Kiên"], "Số": [25, None], "Có mặt": [True, None]})
    frame.to_csv(path, index=False, encoding="utf-16")
    return dict(encoding="utf-16le", delimiter=",")


FIXTURES = [
    libreoffice_windows_1258, libreoffice_western_charset_lost_letters, libreoffice_utf_16_tabs,
    libreoffice_all_texts_quoted, libreoffice_unformatted_american_dates, sqlite3_quotes_vietnamese_cells,
    sqlite3_list_mode_pipes, sqlite3_tabs, duckdb_booleans_and_lists, duckdb_all_quoted_with_bars, pandas_index_and_two_heading_rows,
    pandas_byte_order_mark_and_decimal_commas, pandas_escaped_quotes, pandas_utf_16_and_moments,
]

for make in FIXTURES:
    name = make.__name__.replace("_", "-")
    if sys.argv[1:] and name not in sys.argv[1:]:
        continue
    path = FOLDER / (name + ".csv")
    reading = make(path)
    lines = [f"error\t{reading}"] if isinstance(reading, str) else csv_lines(path, **reading)
    (FOLDER / (name + ".expected.tsv")).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path.name}: {path.stat().st_size} bytes")
