"""make.py [NAME ...]: makes the workbooks of this folder, all or those named, and what each must be read as.

A function a workbook, in the module of the program that makes it; the file has the function's name. Needs openpyxl,
XlsxWriter, pandas, polars and python-calamine from PyPI, Debian's libreoffice-calc-nogui, python3-uno and gnumeric."""
import pathlib
import shutil
import sys
import tempfile

FOLDER = pathlib.Path(__file__).parent
sys.path.append(str(FOLDER.parent / "tools"))

import by_data_frames
import by_gnumeric
import by_libreoffice
import by_openpyxl
import by_xlsxwriter
from expectations import workbook_lines

# What holds where openpyxl and calamine read a cell differently.
SETTLED = {
    # openpyxl leaves the escapes of carriage returns and control characters as they are: what was put in holds.
    "xlsxwriter-rich-strings-and-escapes": {
        "Chữ!A3": "text _x000D_\\r\\nxuống dòng", "Chữ!A4": "text chuông\\u{0007}"},
}
# Where openpyxl gives up.
READ_BY_CALAMINE_ALONE = {"gnumeric-comments-without-authors"}

# In this order: some programs open what another has saved.
FIXTURES = [
    *by_libreoffice.FIXTURES, *by_openpyxl.FIXTURES, *by_xlsxwriter.FIXTURES, *by_data_frames.FIXTURES,
    *by_gnumeric.FIXTURES]

with tempfile.TemporaryDirectory() as scratch:
    for make in FIXTURES:
        name = make.__name__.replace("_", "-")
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        for made in FOLDER.glob("*.xlsx"):
            shutil.copy(made, scratch)
        path = pathlib.Path(scratch, name + ".xlsx")
        make(path)
        lines = workbook_lines(path, SETTLED.get(name, {}), trusts_openpyxl=name not in READ_BY_CALAMINE_ALONE)
        shutil.copyfile(path, FOLDER / path.name)
        (FOLDER / (name + ".expected.tsv")).write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{path.name}: {path.stat().st_size} bytes")
