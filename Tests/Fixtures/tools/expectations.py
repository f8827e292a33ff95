"""What a fixture must be read as, written down by readers that are not ours.

Each line is one row: its number, and that it is hidden, then its cells, with tabs between them; an empty cell is empty, any
other is its kind, a space and its text. Before the rows of a sheet stands a line with its name, and that it is hidden, and one
with its merged cells, if it has any; before those of a CSV file, its encoding and its delimiter; a file that has to be refused
is one line with the reason. Line ends, tabs, backslashes and what cannot be seen (combining marks, spaces of other kinds) are
written as escapes."""
import csv
import io
import re
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


class Sheet:
    """What a reader says of a sheet: its name, the texts of its cells by row and column, and how it looks."""

    def __init__(self, name, is_hidden, merged, cells, hidden_rows=()):
        self.name, self.is_hidden, self.cells, self.hidden_rows = name, is_hidden, cells, set(hidden_rows)
        self.merged = sorted(merged)

    def heading(self):
        def place(row, column):
            return openpyxl.utils.get_column_letter(column) + str(row)

        lines = ["sheet\t" + escaped(self.name) + ("\thidden" if self.is_hidden else "")]
        if self.merged:
            lines.append("\t".join(["merged"] + [f"{place(*first)}:{place(*last)}" for first, last in self.merged]))
        return lines


def openpyxl_text(cell, formula):
    """The text of a cell; None under merged cells, where openpyxl drops values."""
    if isinstance(cell, MergedCell):
        return None
    if cell.value is None and formula is not None and formula.data_type == "f":
        return "uncalculated "
    text = cell_text(cell.value, cell.data_type == "e")
    shown = re.sub(r'"[^"]*"|[\\\\_*].', "", cell.number_format)
    return "percentage " + text.removeprefix("number ") if text.startswith("number ") and "%" in shown else text


def by_openpyxl(path):
    """The sheets, and what they hold but for values under merged cells."""
    book = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    return [
        Sheet(
            sheet.title, sheet.sheet_state != "visible",
            [((each.min_row, each.min_col), (each.max_row, each.max_col)) for each in sheet.merged_cells.ranges],
            {place: text for place, cell in sheet._cells.items()
             if (text := openpyxl_text(cell, formulas[sheet.title]._cells.get(place))) != ""},
            [row for row, look in sheet.row_dimensions.items() if look.hidden])
        for sheet in book.worksheets]


def by_calamine(path):
    """The same; errors are empty there, formats of numbers and hidden rows are not told."""
    book = python_calamine.CalamineWorkbook.from_path(path)
    return [
        Sheet(
            each.name, each.visible != python_calamine.SheetVisibleEnum.Visible,
            [tuple((row + 1, column + 1) for row, column in range) for range in sheet.merged_cell_ranges or []],
            {(row, column): text
             for row, cells in enumerate(sheet.to_python(skip_empty_area=False), 1)
             for column, value in enumerate(cells, 1) if (text := cell_text(value))})
        for each in book.sheets_metadata if each.typ == python_calamine.SheetTypeEnum.WorkSheet
        for sheet in [book.get_sheet_by_name(each.name)]]


def is_same(one, other):
    """Whether calamine says of a cell what openpyxl does, or as much of it as it can tell."""
    if one.startswith(("error ", "uncalculated ")):
        return other == ""
    return one == other or one == other.replace("number ", "percentage ", 1)


def workbook_lines(path, settled, trusts_openpyxl=True):
    """What both readers say of a workbook; where they differ, `settled` has to say what holds, by sheet and cell."""
    settled = dict(settled)
    lines = []
    others = by_calamine(path)
    sheets = by_openpyxl(path) if trusts_openpyxl else others
    if [sheet.heading() for sheet in sheets] != [sheet.heading() for sheet in others]:
        raise SystemExit(f"{path}: {[sheet.heading() for sheet in sheets]}, or {[sheet.heading() for sheet in others]}?")
    for sheet, other in zip(sheets, others):
        cells = sheet.cells
        for place in sorted(cells.keys() | other.cells.keys()):
            readings = cells.get(place, ""), other.cells.get(place, "")
            key = f"{sheet.name}!{openpyxl.utils.get_column_letter(place[1])}{place[0]}"
            if readings[0] is None:
                cells[place] = readings[1]
            elif key in settled:
                if readings[0] == readings[1] == settled[key]:
                    raise SystemExit(f"{path}: {key} needs no settling")
                cells[place] = settled.pop(key)
            elif not is_same(*readings):
                raise SystemExit(f"{path}: {key} is {readings[0]!r}, or {readings[1]!r}?")
        lines += sheet.heading()
        for row in sorted({row for (row, _), text in cells.items() if text}):
            last = max(column for (each, column), text in cells.items() if each == row and text)
            number = f"{row} hidden" if row in sheet.hidden_rows else str(row)
            lines.append("\t".join([number] + [cells.get((row, column), "") for column in range(1, last + 1)]))
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
