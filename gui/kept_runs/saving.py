"""A comparison as a file: what is shown as a picture, the errors as a table."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from core.base.errors import ScenarioError
from core.export.errors_table import write_errors
from gui.document.table_file import ask_for_table
from gui.kept_runs.all_runs import AllRuns
from gui.kept_runs.compared import ComparedRun
from gui.kept_runs.export import export
from gui.look.pictures import KINDS, About, write_widget
from gui.look.plain_text import keep_box_plain
from gui.look.theme import Theme
from gui.model.readings import Readings
from gui.preferences.language import language_of_texts
from gui.preferences.settings import kept_folder
from gui.texts.faults import translated


class ComparisonFiles(QObject):
    """Asks where to write, and does; where that can't be done, it says why."""

    def __init__(self, readings: Readings, theme: Theme, settings: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._readings, self._theme, self._settings, self._window = readings, theme, settings, window

    def ask_for_picture(self, shown: QWidget) -> None:
        """Save a picture of what is shown."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the comparison as a picture"),
            str(kept_folder(self._settings) / "compared-runs.png"),
            self.tr("Pictures (*.png);;Drawings (*.svg);;Documents (*.pdf)"),
        )
        if chosen:
            self.write_picture(Path(chosen), shown)

    def write_picture(self, path: Path, shown: QWidget) -> None:
        """Write a picture of what is shown into a file."""
        if path.suffix.lower() not in KINDS:
            path = path.with_name(path.name + KINDS[0])
        title = self._readings.setup.scenario.title_in(language_of_texts())
        about = About(f"{title}: {self._window.windowTitle()}", self.tr("Made by Backstep."))
        colors = self._theme.colors
        try:
            if isinstance(shown, AllRuns):
                export(shown.cells, shown.curves, shown.columns, colors, path, about)
            else:
                write_widget(path, shown, colors.panel, about)
        except ScenarioError as fault:
            self._say(self.tr("Save picture"), fault)

    def ask_for_table(self, runs: Sequence[ComparedRun]) -> None:
        """Save the errors of these runs."""
        chosen = ask_for_table(self._window, self._settings, self.tr("Save the errors of the runs"), "compared-runs")
        if chosen is None:
            return
        path, dialect = chosen
        try:
            write_errors(path, [(run.name, run.recorded) for run in runs], dialect)
        except ScenarioError as fault:
            self._say(self.tr("Save table"), fault)

    def _say(self, title: str, fault: ScenarioError) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, title, translated(fault), parent=self._window)
        keep_box_plain(box)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
