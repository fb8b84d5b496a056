"""The open lesson as a file: saving, and what is asked before changes are lost."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from core.blank import TEXT, UNTITLED
from core.errors import ScenarioError
from core.held_out import with_samples
from core.lesson import BUILT_IN, Lesson
from core.numpy_script import numpy_script
from core.scenario_file import ScenarioFile, parse_scenario, read_scenario_file, write_scenario_file, write_text_file
from core.scenario_text import text_of
from gui.ask import Button, ask
from gui.workbench import Workbench

WITH_COMMENTS = 1_000_000  # characters: in a longer file nobody has written between the numbers


def scenario_text(lesson: Lesson) -> str:
    """The lesson as the text of a file, with the comments of the one that it came from.

    Raises
    ------
    ScenarioError
        If there can be no such file.
    """
    written = _written(lesson)
    if written is not None and len(written.text) > WITH_COMMENTS:
        written = None
    return text_of(lesson.scenario, written)


def _written(lesson: Lesson) -> ScenarioFile | None:
    """The file that a lesson came from; None where it is not there any more, or can't be read."""
    if lesson.path is None and lesson.name == UNTITLED:
        return ScenarioFile(None, TEXT, parse_scenario(TEXT, UNTITLED))
    try:
        return read_scenario_file(lesson.path or BUILT_IN / f"{lesson.name}.toml")
    except ScenarioError:
        return None


class Document(QObject):
    """Saves the open lesson, and asks before what is not saved is lost."""

    saved = Signal(object)  # the path
    exported = Signal(object)  # the path of a copy
    failed = Signal(str)  # why it can't be saved

    def __init__(self, workbench: Workbench, settings: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._workbench, self._settings, self._window = workbench, settings, window

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save."""
        return not self._workbench.undo.isClean()

    @Slot()
    def save(self) -> bool:
        """Save where it came from; where it never was in a file, ask where. Whether it was saved."""
        path = self._workbench.lesson.path
        return self.save_to(path) if path is not None else self.save_as()

    @Slot()
    def save_as(self) -> bool:
        """Ask where to save, and do so."""
        lesson = self._workbench.lesson
        folder = lesson.path.parent if lesson.path else Path(str(self._settings.value("folder", "")) or Path.home())
        name = f"{lesson.name}.toml" if lesson.path or lesson.name == UNTITLED else f"my-{lesson.name}.toml"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the scenario"), str(folder / name), self.tr("Scenarios (*.toml)")
        )
        if not chosen:
            return False
        path = Path(chosen)
        return self.save_to(path if path.suffix else path.with_suffix(".toml"))

    def save_to(self, path: Path) -> bool:
        """Save to `path`: whole or not at all."""
        lesson = self._workbench.lesson
        try:
            if lesson.samples is not self._workbench.whole:
                lesson = with_samples(lesson, self._workbench.whole)
            moved = lesson.path is None or lesson.path.parent != path.absolute().parent
            if moved and lesson.scenario.data.file is not None:
                lesson = with_samples(lesson, lesson.samples)  # beside the new file there is no such data
            text = scenario_text(lesson)
            write_scenario_file(ScenarioFile(path, text, lesson.scenario), path)
        except ScenarioError as fault:
            self.failed.emit(str(fault))
            return False
        self._workbench.name_lesson(replace(lesson, name=path.stem, path=path.absolute()))
        self._workbench.undo.setClean()
        self.saved.emit(path.absolute())
        return True

    @Slot()
    def export_script(self) -> None:
        """Write the network as a script of its own, which trains to the state on the screen."""
        lesson = self._workbench.lesson
        try:
            script = numpy_script(lesson, self._workbench.state)
        except ScenarioError as fault:
            self.failed.emit(fault.problem)
            return
        folder = str(self._settings.value("folder", "")) or str(Path.home())
        name = str(Path(folder) / f"{lesson.name}.py")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export as a NumPy script"), name, self.tr("Python (*.py)")
        )
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".py")
        try:
            write_text_file(path, script)
        except ScenarioError as fault:
            self.failed.emit(str(fault))
            return
        self.exported.emit(path)

    def before_losing(self, go_on: Callable[[], None]) -> None:
        """Do `go_on`; where there is something to save, ask first, and not at all where it is called off."""
        if not self.is_changed:
            go_on()
            return

        def answered(button: Button) -> None:
            if button == Button.Discard:
                self._workbench.undo.setClean()
                go_on()
            elif button == Button.Save and self.save():
                go_on()

        name = self._workbench.lesson.name
        texts = (self.tr("Save the changes to “{name}”?").format(name=name), self.tr("If you don't, they are lost."))
        ask(self._window, self.tr("Not saved"), texts, (Button.Save, Button.Discard, Button.Cancel), answered)
