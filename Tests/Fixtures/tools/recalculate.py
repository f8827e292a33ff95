"""recalculate.py BOOK RESULTS [NAME=NUMBER ...]: types numbers into named cells of a commendation workbook, lets LibreOffice
calculate all formulas anew, and compares verdicts, ranks, ties and counts with results of `commend --json`.

Without numbers every formula's value has to be what the workbook was written with. One line a difference, then a summary."""
import json
import subprocess
import sys
import tempfile

import openpyxl

book_path, results_path, *edits = sys.argv[1:]
book = openpyxl.load_workbook(book_path)
for edit in edits:
    name, number = edit.split("=")
    sheet, cell = book.defined_names[name].attr_text.split("!")
    book[sheet.strip("'")][cell.replace("$", "")] = float(number)
with tempfile.TemporaryDirectory() as folder:
    # openpyxl writes formulas without values, so that all are calculated.
    book.save(folder + "/edited.xlsx")
    subprocess.run(
        ["soffice", "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to",
         "xlsx:Calc MS Excel 2007 XML", "--outdir", folder + "/new", folder + "/edited.xlsx"],
        check=True, capture_output=True)
    new = openpyxl.load_workbook(folder + "/new/edited.xlsx", data_only=True)

formulas = 0
differences = []
if not edits:
    old = openpyxl.load_workbook(book_path, data_only=True)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if not (isinstance(cell.value, str) and cell.value.startswith("=")):
                    continue
                formulas += 1
                before, after = ((each[sheet.title][cell.coordinate].value or "") for each in (old, new))
                numbers = isinstance(before, (int, float)) and isinstance(after, (int, float))
                if before != after and not (numbers and abs(before - after) < 1e-9):
                    differences.append(f"{sheet.title} {cell.coordinate}: {before!r}, calculated {after!r}")

STATUS = {"✓": "proposed", "○": "eligible", "–": "not-eligible"}


def verdicts(sheet, key):
    rows = list(sheet.iter_rows(values_only=True))
    header = next(index for index, row in enumerate(rows) if "Kết quả" in row)
    at = {heading: rows[header].index(heading) for heading in (key, "Kết quả", "Thứ hạng", "Bằng điểm")}
    for row in rows[header + 1:]:
        rank = row[at["Thứ hạng"]]
        yield (str(row[at[key]]), STATUS[row[at["Kết quả"]][0]], int(rank) if rank not in (None, "") else None,
               bool(row[at["Bằng điểm"]]))


commendation = json.load(open(results_path))["commendation"]
subjects = 0
counts = {}
for kind, title, key in (("collectives", "Xét tập thể", "Mã"), ("individuals", "Xét cá nhân", "Mã số")):
    want = {(x["id"], x["status"], x["rank"], x["tie"]) for x in commendation[kind]}
    got = set(verdicts(new[title], key))
    subjects += len(got)
    differences += [f"{title}: {each}" for each in sorted(want ^ got, key=str)]
    statuses = [x["status"] for x in commendation[kind]]
    counts[kind] = {
        "Số được xét": len(statuses), "Số đủ điều kiện": sum(each != "not-eligible" for each in statuses),
        "Số đề nghị khen": statuses.count("proposed"),
        "Số đủ điều kiện nhưng ngoài chỉ tiêu": statuses.count("eligible"),
        "Số bằng điểm nhau ở hai bên chỉ tiêu": sum(x["tie"] for x in commendation[kind])}
part = None
checked = 0
for row in new["Tiêu chí"].iter_rows(values_only=True):
    part = {"Tập thể": "collectives", "Cá nhân": "individuals"}.get(row[1], part)
    if part and row[1] in counts[part]:
        checked += 1
        if row[4] != counts[part][row[1]]:
            differences.append(f"{part}: {row[1]} {row[4]}, not {counts[part][row[1]]}")
for line in differences[:20]:
    print(line)
print(f"{subjects} subjects, {checked} counts, {'formulas, ' if formulas else ''}{len(differences)} differences")
