"""What is copied of the inputs that were found: numbers as a table, steps as a table, a picture."""

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from core.data.tables.csv_writer import csv_text
from gui.document.table_file import usual_dialect
from gui.look.pictures import image_of_widget
from gui.look.theme import Theme
from gui.views.query.climber import Climber
from gui.views.query.input_table import InputColumns


class ShowsIdealInputs(Protocol):
    """The panel whose inputs are copied."""

    climber: Climber

    def columns(self) -> InputColumns:
        """The inputs that are shown."""

    def pictures(self) -> QWidget:
        """What is copied as a picture."""


class IdealCopies(QObject):
    """Puts them on the clipboard, with every digit."""

    def __init__(self, panel: ShowsIdealInputs, theme: Theme, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._panel, self._theme, self._settings = panel, theme, settings
        self.actions = (
            self._action(self.tr("Copy the inputs as CSV"), self.copy_inputs),
            self._action(self.tr("Copy the steps as CSV"), self.copy_steps),
            self._action(self.tr("Copy as a picture"), self.copy_picture),
        )

    def copy_inputs(self) -> None:
        """A row an input: by the inverse query, at the start, by the ascent, and the slope."""
        shown = self._panel.columns()
        numbers = (shown.asked, shown.start, shown.climbed, shown.slopes)
        heads = ["number", "inverse", "start", "ascent", "slope"]
        rows = (
            [index + 1, *(None if each is None else float(each[index]) for each in numbers)]
            for index in range(len(shown.names))
        )
        self._put(heads, rows)

    def copy_steps(self) -> None:
        """A row a step: what grows, and every output."""
        ascent = self._panel.climber.ascent
        if ascent is None:
            return
        heads = ["step", "grows", *(f"output {index + 1}" for index in range(ascent.network.outputs))]
        both = zip(ascent.values, ascent.outputs, strict=True)
        self._put(heads, ([step, value, *map(float, outputs)] for step, (value, outputs) in enumerate(both)))

    def copy_picture(self) -> None:
        """What stands there, as it looks."""
        shown = self._panel.pictures()
        QGuiApplication.clipboard().setImage(image_of_widget(shown, self._theme.colors.panel))

    def _put(self, heads: list[str], rows: Iterable[list[float | int | None]]) -> None:
        QGuiApplication.clipboard().setText(csv_text(heads, rows, usual_dialect(self._settings)))

    def _action(self, text: str, copy: Callable[[], None]) -> QAction:
        action = QAction(text, self.parent())
        action.triggered.connect(copy)
        return action
