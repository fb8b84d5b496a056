"""Copies out of the window: pictures of the diagram and the views, and the run as a table."""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from core.base.errors import ScenarioError, one_line
from core.base.number_format import grouped
from gui.dialogs.wait_for import wait_for
from gui.look.pictures import KINDS, About, image_of_widget, write_widget
from gui.look.theme import Theme
from gui.model.readings import Readings
from gui.preferences.language import language_of_texts
from gui.preferences.settings import kept_folder
from gui.texts.faults import translated
from gui.threads.job import CancelledError, Report

if TYPE_CHECKING:
    from core.export.libraries.library import Library


class Exports(QObject):
    """Asks where to write, and does; `failed` says what can't be written."""

    exported = Signal(object)  # the path
    failed = Signal(str)
    scenario_wanted = Signal(object)  # a setup that is to be opened

    def __init__(self, readings: Readings, theme: Theme, settings: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._readings, self._theme, self._settings, self._window = readings, theme, settings, window

    def picture(self, part: Callable[[], QWidget | None], word: str, _checked: bool = False) -> None:
        """Save a picture of a part of the window, if it is there; `word` is for the name of its file."""
        widget = part()
        if widget is None:
            self.failed.emit(self.tr("Pin a card first: click a neuron or a weight."))
            return
        title = self.tr("Save a picture")
        kinds = self.tr("PNG (*.png);;SVG (*.svg);;PDF (*.pdf)")
        chosen = self._ask(title, f"{self._readings.setup.name}-{word}.png", kinds)
        if chosen is None:
            return
        path = chosen if chosen.suffix.lower() in KINDS else chosen.with_name(chosen.name + KINDS[0])
        self._write(path, lambda: write_widget(path, widget, self._theme.colors.panel, self._about(widget)))

    def copy_picture(self, widget: QWidget, _checked: bool = False) -> None:
        """Put a picture of a part of the window on the clipboard."""
        QGuiApplication.clipboard().setImage(image_of_widget(widget, self._theme.colors.panel))

    @Slot()
    def run(self) -> None:
        """Save the error and the weights over the states as a table."""
        from core.export.run_table import write_run
        from gui.document.table_file import ask_for_table

        readings = self._readings
        title, name = self.tr("Save the run"), f"{readings.setup.name}-run"
        chosen = ask_for_table(self._window, self._settings, title, name)
        if chosen is None:
            return
        path, dialect = chosen
        recorded, network, names = readings.history.recorded, readings.network, readings.names
        self._write_waiting(path, lambda report: write_run(path, recorded, network, names, dialect, report))

    @Slot()
    def errors(self) -> None:
        """Show the errors at every n-th iteration, to be copied."""
        from gui.document.errors_dialog import ErrorsDialog

        if self._readings.veil.hides_errors:
            self.failed.emit(self.tr("The error is asked for in this step: its table would tell."))
            return
        ErrorsDialog(self._readings, self._settings, self._window).show()

    @Slot()
    def epochs(self) -> None:
        """Save error and right answers at the end of each epoch as a table."""
        from core.export.epochs_table import epoch_rows, write_epochs
        from core.training.epoch_scores import EpochScores
        from gui.document.table_file import ask_for_table

        readings = self._readings
        if readings.veil.hides_errors:
            self.failed.emit(self.tr("The error is asked for in this step: its table would tell."))
            return
        title, name = self.tr("Save the epochs"), f"{readings.setup.name}-epochs"
        chosen = ask_for_table(self._window, self._settings, title, name)
        if chosen is None:
            return
        path, dialect = chosen
        scores = EpochScores(readings.open_run.roots, readings.history)

        def write(report: Report) -> None:
            def look() -> None:
                report(scores.scored.epochs * scores.scored.stride, recorded)

            recorded = readings.history.last // scores.an_epoch
            while scores.advance(look):
                look()
            write_epochs(path, epoch_rows(scores.scored, scores.an_epoch), len(scores.scored.parts), dialect)

        self._write_waiting(path, write)

    @Slot()
    def script(self) -> None:
        """Ask for which library a script is wanted, NumPy among them, and say what that library does."""
        from gui.document.script_dialog import ScriptDialog

        readings = self._readings
        dialog = ScriptDialog(readings.open_run.roots, readings.state, self._settings, self._window)
        dialog.wanted.connect(self._write_script)
        dialog.scenario_wanted.connect(self.scenario_wanted)
        dialog.comparison_wanted.connect(self.comparison)
        dialog.show()

    @Slot()
    def comparison(self) -> None:
        """Ask for a library whose run is to be held against one of ours."""
        from gui.document.compare_dialog import CompareDialog

        readings = self._readings
        if readings.veil.hides_errors:
            self.failed.emit(self.tr("Numbers are asked for in this step: a comparison would tell them."))
            return
        CompareDialog(readings.open_run.roots[0].setup, readings, self._settings, self._window).show()

    @Slot(object, str)
    def _write_script(self, library: "Library", script: str) -> None:
        from core.base.atomic_files import write_text_file

        ending = library.language.value
        name = f"{self._readings.setup.name}-{library.name}{ending}"
        chosen = self._ask(self.tr("Save the script"), name, f"{library.title} (*{ending})")
        if chosen is None:
            return
        path = chosen if chosen.suffix == ending else chosen.with_name(chosen.name + ending)
        self._write(path, lambda: write_text_file(path, script))

    def _write_waiting(self, path: Path, write: Callable[[Report], object]) -> None:
        """Write what takes long, while the window says so; whoever gets tired of it calls it off."""
        text = self.tr("Writing {name} …").format(name=path.name)
        with contextlib.suppress(CancelledError):
            self._write(path, lambda: wait_for(self._window, text, write))

    def _write(self, path: Path, write: Callable[[], object]) -> None:
        """Write a file, and say that it is there, or why it can't be written."""
        try:
            write()
        except ScenarioError as fault:
            self.failed.emit(translated(fault))
            return
        self.exported.emit(path)

    def _about(self, widget: QWidget) -> About:
        """What a picture of a part of the window says of itself."""
        readings = self._readings
        title = readings.setup.scenario.title_in(language_of_texts())
        where = self.tr("Iteration {state} of training, sample {sample}. Made by Backstep.")
        if readings.drawn is not None:
            where = self.tr("Iteration {state} of training, drawn sample. Made by Backstep.")
        origin = where.format(state=grouped(readings.state), sample=grouped(readings.sample + 1))
        return About(one_line(f"{title}: {widget.accessibleName()}"), origin)

    def _ask(self, title: str, name: str, kinds: str) -> Path | None:
        folder = str(kept_folder(self._settings))
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(Path(folder) / name), kinds)
        return Path(chosen) if chosen else None
