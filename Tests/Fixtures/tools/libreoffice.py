"""LibreOffice Calc without a window, steered through UNO (Debian's libreoffice-calc-nogui and python3-uno)."""
import atexit
import contextlib
import functools
import subprocess
import sys
import tempfile
import time
from datetime import date, datetime, timedelta

# Where Debian keeps the interface, also for a Python that is not Debian's.
sys.path.append("/usr/lib/python3/dist-packages")
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException, Locale

XLSX = "Calc MS Excel 2007 XML"
ODS = "calc8"
XLS = "MS Excel 97"
CSV = "Text - txt - csv (StarCalc)"
VIETNAMESE = Locale("vi", "VN", "")


@functools.cache
def desktop():
    """The running program; it ends with this one."""
    folder = tempfile.TemporaryDirectory()
    name = "fixtures" + folder.name.rpartition("/")[2]
    process = subprocess.Popen(
        ["soffice", f"-env:UserInstallation=file://{folder.name}", "--headless", "--norestore",
         f"--accept=pipe,name={name};urp;"], stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        with contextlib.suppress(NoConnectException):
            remote = resolver.resolve(f"uno:pipe,name={name};urp;StarOffice.ComponentContext")
            break
        time.sleep(0.5)
    found = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)

    @atexit.register
    def stop():
        with contextlib.suppress(DisposedException):
            found.terminate()
        process.wait(30)
        folder.cleanup()

    return found


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


@contextlib.contextmanager
def document(path=None, **options):
    """A new document, or one that is opened."""
    url = path.absolute().as_uri() if path else "private:factory/scalc"
    opened = desktop().loadComponentFromURL(url, "_blank", 0, properties(Hidden=True, **options))
    try:
        yield opened
    finally:
        opened.close(True)


def save(document, path, filter=XLSX, **options):
    document.storeToURL(path.absolute().as_uri(), properties(FilterName=filter, **options))


def number_format(document, code):
    """The key of a format in the notation of the English (USA) locale."""
    formats, locale = document.NumberFormats, Locale("en", "US", "")
    key = formats.queryKey(code, locale, False)
    return key if key >= 0 else formats.addNew(code, locale)


def put(document, sheet, place, value, format=None):
    """Puts a value where a person would type it: text stays text, `=` begins a formula, dates show their day first."""
    cell = sheet.getCellRangeByName(place) if isinstance(place, str) else sheet.getCellByPosition(*place)
    if isinstance(value, bool):
        cell.Formula, format = f"={str(value).upper()}()", format or "BOOLEAN"
    elif isinstance(value, (int, float)):
        cell.Value = value
    elif isinstance(value, date):
        moment = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)
        null = document.NullDate
        cell.Value = (moment - datetime(null.Year, null.Month, null.Day)) / timedelta(1)
        format = format or "DD/MM/YYYY"
    elif value is not None:
        if value.startswith("="):
            cell.Formula = value
        else:
            cell.String = value
    if format:
        cell.NumberFormat = number_format(document, format)
    return cell


def fill(document, sheet, rows, top=0):
    """Puts rows of values below each other, from a row counted from 0."""
    for row, values in enumerate(rows, top):
        for column, value in enumerate(values):
            put(document, sheet, (column, row), value)
