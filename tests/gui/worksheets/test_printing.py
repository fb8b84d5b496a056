"""Sheets on a printer: here one that prints into a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from core.base.errors import MessageError
from core.worksheets.choices import PageChoices, Paper, SheetChoices
from core.worksheets.sheet_set import SheetSet
from gui.threads.job import CancelledError
from gui.worksheets.formula_outlines import FormulaOutlines
from gui.worksheets.page_output import page_size
from gui.worksheets.printing import ask_for_printer, print_on
from tests.core.worksheets.sources import built_in


def sheets(about: str = "W11", variants: int = 2, paper: Paper = Paper.A4) -> SheetSet:
    return SheetSet(built_in("gad-3-2-1"), SheetChoices(about=about), PageChoices(paper=paper), variants)


def printer_into(path: Path, paper: Paper) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(page_size(paper))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF())
    return printer


@pytest.mark.parametrize("paper", Paper)
def test_each_variant_is_printed_and_told(qtbot: QtBot, tmp_path: Path, paper: Paper) -> None:
    told: list[tuple[int, int]] = []
    path = tmp_path / "printed.pdf"
    made = print_on(
        printer_into(path, paper),
        sheets(paper=paper),
        FormulaOutlines(),
        lambda done, total, _=None: told.append((done, total)),
    )
    assert not isinstance(made, MessageError)
    assert path.read_bytes().count(b"/Type /Page\n") == 2
    assert told[0] == (0, 2) and told[-1] == (2, 2)


def test_what_cannot_be_asked_is_handed_back(qtbot: QtBot, tmp_path: Path) -> None:
    printer = printer_into(tmp_path / "printed.pdf", Paper.A4)
    assert isinstance(print_on(printer, sheets("W99"), FormulaOutlines(), lambda *_: None), MessageError)


def test_printing_can_be_called_off(qtbot: QtBot, tmp_path: Path) -> None:
    def report(done: int, total: int, part: object = None) -> None:
        if done == 1:
            raise CancelledError

    printer = printer_into(tmp_path / "printed.pdf", Paper.A4)
    with pytest.raises(CancelledError):
        print_on(printer, sheets(variants=3), FormulaOutlines(), report)


def test_the_systems_dialog_is_asked(window, qtbot: QtBot) -> None:
    asked: list[object] = []
    ask_for_printer(window, sheets(), FormulaOutlines(), lambda work: asked.append(work) or None)
    dialog = window.findChild(QPrintDialog)
    assert dialog is not None and dialog.isVisible()
    dialog.reject()
    assert asked == []
