"""How numbers come in: from the clipboard, from a file; and why a text can't be read."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from core.base.errors import MessageError, ScenarioError
from core.exercises.own.numbers_of_run import NumbersOfRun
from core.exercises.own.output_meanings import read_output
from core.exercises.own.own_file import read_own_file
from core.exercises.own.pasted_arrays import MOST_MEGABYTES
from core.exercises.own.pasted_cells import cells_of
from core.exercises.own.printed_output import PrintedOutput
from core.exercises.own.read_numbers import ReadNumbers, read_numbers
from gui.practice.my_numbers.kept_numbers import KeptNumbers
from gui.practice.my_numbers.number_table import NumberTable
from gui.preferences.settings import kept_folder
from gui.texts.faults import translated


class TakingIn(QObject):
    """Takes cells into the table, and anything else as what it is recognised for."""

    read = Signal()  # a text could be read
    taken = Signal()  # and was more than cells
    refused = Signal(str)  # why it can't be; the numbers stay as they are

    def __init__(
        self,
        kept: KeptNumbers,
        table: NumberTable,
        settings: QSettings,
        true: Callable[[], NumbersOfRun],
        parent: QWidget,
    ) -> None:
        """`true` gives the numbers of the run, which what a program has printed is held against."""
        super().__init__(parent)
        self._kept, self._table, self._settings, self._page = kept, table, settings, parent
        self._true = true

    @Slot()
    def paste(self) -> None:
        """Take what is on the clipboard: cells from the current one on, or all that a text says."""
        self.take(QGuiApplication.clipboard().text())

    def take(self, text: str, source: str = "") -> None:
        """Take what a text says; `source` is the name of its file."""
        true = self._true()
        output = read_output(text, true) if len(text) < MOST_MEGABYTES * 1_000_000 else PrintedOutput()
        cells = cells_of(text)
        if cells is not None and not output.is_of_a_run:
            self.read.emit()
            self._table.fill(cells)
            return
        found = ReadNumbers()
        try:
            if not output.is_named:
                found = read_numbers(self._kept.numbers.sheet, text)
        except MessageError as fault:
            if not output.told:
                self._refuse(fault, source)
                return
        self.read.emit()
        self._kept.take(found, source, output if output.told else None, true.shown_state)
        self.taken.emit()

    def open_path(self, path: Path) -> None:
        """Take what a file says."""
        try:
            text = read_own_file(path)
        except MessageError as fault:
            self._refuse(fault, "")
            return
        self.take(text, path.name)

    @Slot()
    def open_file(self) -> None:
        """Ask for a file, and take what it says."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._page,
            self.tr("Open my numbers"),
            str(kept_folder(self._settings)),
            self.tr("Text and JSON (*.txt *.json *.log *.py *.csv *.tsv);;All files (*)"),
        )
        if chosen:
            self._settings.setValue("folder", str(Path(chosen).parent))
            self.open_path(Path(chosen))

    def _refuse(self, fault: MessageError, source: str) -> None:
        if isinstance(fault, ScenarioError) or not source:
            self.refused.emit(translated(fault))
        else:
            self.refused.emit(self.tr("{source}: {fault}").format(source=source, fault=translated(fault)))
