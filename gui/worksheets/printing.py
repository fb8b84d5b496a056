"""Sheets on a printer, chosen by the system's dialog."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from core.base.atomic_files import Beat, unhurried
from core.base.errors import MessageError
from core.worksheets.key import Key
from core.worksheets.page import Worksheet
from core.worksheets.sheet_set import SheetSet, filled
from gui.threads.job import Report
from gui.worksheets.formula_outlines import FormulaOutlines
from gui.worksheets.page_output import PagePainter, page_size
from gui.worksheets.sheet_pages import sheet_pages

Awaited = Callable[[Callable[[Report], list[bytes] | MessageError]], list[bytes] | None]


class PrintedSheets:
    """Sheets that go to a printer, one variant after the other."""

    def __init__(self, printer: QPrinter, formulas: FormulaOutlines) -> None:
        self._formulas = formulas
        self._painter = PagePainter(printer, formulas)

    def add(self, worksheet: Worksheet, key: Key | None, beat: Beat = unhurried) -> None:
        """Print a variant."""
        self._painter.add(sheet_pages(worksheet, self._formulas), beat)

    def finish(self) -> bytes:
        """Let the printer have all of it; there is no file."""
        self._painter.end()
        return b""

    def close(self) -> None:
        """Nothing is printed any more."""
        self._painter.end()


def ask_for_printer(window: QWidget, sheets: SheetSet, formulas: FormulaOutlines, awaited: Awaited) -> None:
    """Ask by the system's dialog where to print, and print the blank sheets there."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(page_size(sheets.page.paper))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF())
    dialog = QPrintDialog(printer, window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)

    def print_sheets() -> None:
        awaited(lambda report: print_on(printer, sheets, formulas, report))

    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(print_sheets)
    dialog.show()


def print_on(
    printer: QPrinter, sheets: SheetSet, formulas: FormulaOutlines, report: Report
) -> list[bytes] | MessageError:
    """Print the blank sheets."""
    try:
        settled = SheetSet(sheets.source, sheets.source.settled(sheets.choices), sheets.page, sheets.variants)
        return filled([PrintedSheets(printer, formulas)], settled, report, with_keys=False)
    except MessageError as fault:
        return fault
