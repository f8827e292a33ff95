"""Workbooks saved by Gnumeric 1.12.55 (Debian 12)."""
import csv
import subprocess

from district import PARTICIPATION, PARTICIPATION_HEADINGS


def convert(source, path, exporter):
    subprocess.run(
        ["ssconvert", f"--export-type=Gnumeric_Excel:{exporter}", source, path], check=True, capture_output=True)


def gnumeric_opened_csv(path):
    """Gnumeric 1.12.55: a CSV file opened and saved as the first edition of Office Open XML (2006)."""
    source = path.with_suffix(".csv")
    # The last row is what the program guesses at: month before day, and this year where there is none.
    rows = [PARTICIPATION_HEADINGS, *PARTICIPATION, ["8/10/2022", "03169", "Mùa A Chứ", "1/2", "12,5", "1.200", "TRUE"]]
    with source.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    convert(source, path, "xlsx")


def gnumeric_resaved_formulas(path):
    """Gnumeric 1.12.55: opened what LibreOffice had saved with formulas, saved as the second edition (2008)."""
    convert(path.with_name("libreoffice-formulas-and-errors.xlsx"), path, "xlsx2")


def gnumeric_comments_without_authors(path):
    """Gnumeric 1.12.55: opened what LibreOffice had saved with comments, and lists no authors: openpyxl gives up."""
    convert(path.with_name("libreoffice-merged-cells-and-comments.xlsx"), path, "xlsx2")


FIXTURES = [gnumeric_opened_csv, gnumeric_resaved_formulas, gnumeric_comments_without_authors]
