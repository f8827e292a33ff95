"""What a fixture must be read as, written down by readers that are not ours.

Each line is one row: its number, then its cells, with tabs between them; an empty cell is empty, any other is its kind, a
space and its text. Before the rows of a sheet stands a line with its name; before those of a CSV file, its encoding and its
delimiter; a file that has to be refused is one line with the reason. Line ends, tabs, backslashes and what cannot be seen
(combining marks, spaces of other kinds) are written as escapes."""
import csv
import io
import unicodedata
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import openpyxl
from openpyxl.cell import MergedCell
import python_calamine

INVISIBLE = {"Cc", "Cf", "Co", "Mn", "Zl", "Zp", "Zs"}
ERRORS = {"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"}


def escaped(text):
    named = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\"}

    def written(each):
        is_seen = each == " " or unicodedata.category(each) not in INVISIBLE
        return named.get(each) or (each if is_seen else f"\\u{{{ord(each):04X}}}")

    return "".join(map(written, text))


def number_text(value):
    """The shortest decimal that is the same value; an exponent only from 1e21 and below 1e-9."""
    decimal = Decimal(repr(value)) if value else Decimal(0)
    if decimal and not -9 <= decimal.adjusted() <= 20:
        return f"{decimal:E}"
    text = f"{decimal:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def clock(seconds):
    seconds = round(seconds)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def cell_text(value, is_error=None):
    """A value as Python has it, as kind and text."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "boolean " + str(value).upper()
    if isinstance(value, (int, float)):
        return "number " + number_text(value)
    if isinstance(value, datetime):
        # To the second, as a person sees it.
        value = (value + timedelta(microseconds=500_000)).replace(microsecond=0)
        return f"date {value:%Y-%m-%d}" + (f" {value:%H:%M:%S}" if value.time() != time() else "")
    if isinstance(value, date):
        return f"date {value:%Y-%m-%d}"
    if isinstance(value, time):
        return "date " + clock(value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6)
    if isinstance(value, timedelta):
        return "date " + clock(value.total_seconds())
    kind = "error" if (value in ERRORS if is_error is None else is_error) else "text"
    return f"{kind} {escaped(value)}"


def by_openpyxl(path):
    """The visible sheets: name and cells by place; None under merged cells, where it drops values."""
    book = openpyxl.load_workbook(path, data_only=True)
    return [
        (sheet.title, {
            (cell.row, cell.column): text for cell in sheet._cells.values()
            if (text := None if isinstance(cell, MergedCell) else cell_text(cell.value, cell.data_type == "e")) != ""})
        for sheet in book.worksheets if sheet.sheet_state == "visible"]


def by_calamine(path):
    """The same; errors are empty there."""
    book = python_calamine.CalamineWorkbook.from_path(path)
    return [
        (sheet.name, {
            (row, column): text
            for row, cells in enumerate(book.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False), 1)
            for column, value in enumerate(cells, 1) if (text := cell_text(value))})
        for sheet in book.sheets_metadata
        if sheet.typ == python_calamine.SheetTypeEnum.WorkSheet
        and sheet.visible == python_calamine.SheetVisibleEnum.Visible]


def workbook_lines(path, settled, trusts_openpyxl=True):
    """What both readers say of a workbook; where they differ, `settled` has to say what holds, by sheet and cell."""
    settled = dict(settled)
    lines = []
    other = by_calamine(path)
    one = by_openpyxl(path) if trusts_openpyxl else other
    if [name for name, _ in one] != [name for name, _ in other]:
        raise SystemExit(f"{path}: sheets {[name for name, _ in one]}, or {[name for name, _ in other]}?")
    for (name, cells), (_, others) in zip(one, other):
        for place in sorted(cells.keys() | others.keys()):
            readings = cells.get(place, ""), others.get(place, "")
            if readings[0] is None:
                cells[place] = readings[1]
                continue
            if readings[0].startswith("error ") and readings[1] == "":
                continue
            key = f"{name}!{openpyxl.utils.get_column_letter(place[1])}{place[0]}"
            if key in settled:
                if readings[0] == readings[1] == settled[key]:
                    raise SystemExit(f"{path}: {key} needs no settling")
                cells[place] = settled.pop(key)
            elif readings[0] != readings[1]:
                raise SystemExit(f"{path}: {key} is {readings[0]!r}, or {readings[1]!r}?")
        lines.append("sheet\t" + escaped(name))
        for row in sorted({row for (row, _), text in cells.items() if text}):
            last = max(column for (each, column), text in cells.items() if each == row and text)
            lines.append("\t".join([str(row)] + [cells.get((row, column), "") for column in range(1, last + 1)]))
    if settled:
        raise SystemExit(f"{path}: no such cells: {list(settled)}")
    return lines


def csv_lines(path, encoding, delimiter, strict=True, **dialect):
    """What Python's csv says of a file; unless it is strict, text behind a closing quote is text."""
    codec = {"windows-1258": "cp1258", "utf-8": "utf-8-sig", "utf-16le": "utf-16"}[encoding]
    text = path.read_bytes().decode(codec)
    if encoding == "windows-1258":
        # Its letters and marks are one character in Unicode.
        text = unicodedata.normalize("NFC", text)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict, **dialect)
    return [f"encoding\t{encoding}", f"delimiter\t{escaped(delimiter)}"] + [
        "\t".join([str(number)] + [cell_text(cell, False) for cell in row]) for number, row in enumerate(rows, 1)]
