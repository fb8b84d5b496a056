"""The open setup as a file: opening, saving, and what is asked before changes are lost."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import BinaryIO, NamedTuple

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from core.base.archive import SUFFIX, is_archive, write_archive
from core.base.atomic_files import is_there, write_file, write_text_file
from core.base.errors import ScenarioError
from core.setup.blank import UNTITLED
from core.setup.scenario_of_setup import as_in_saved_run, as_saved_to, scenario_text
from core.setup.setup import Setup, open_setup
from gui.dialogs.questions import Button, ask, choose
from gui.dialogs.wait_for import wait_for
from gui.look.plain_text import in_a_line
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.preferences.language import language_of_texts
from gui.preferences.settings import kept_folder
from gui.texts.faults import translated
from gui.threads.job import CancelledError, Report


class Stamp(NamedTuple):
    """When a file was written the last time, how large it is, and which it is."""

    modified: int
    size: int
    number: int


class Document(QObject):
    """Opens and saves what the window is about, and asks before what is not saved is lost."""

    saved = Signal(object)  # the path
    failed = Signal(str)  # why it can't be saved

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, settings: QSettings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._readings, self._commands, self._settings, self._window = readings, commands, settings, window
        self._seen: tuple[Path | None, Stamp | None] = (None, None)  # the file of the open setup, as we left it
        self._note_stamp()
        store.when(changes.setup_changed).connect(self._note_stamp)
        self._kinds = {
            ".toml": self.tr("Scenarios (*.toml)"),
            SUFFIX: self.tr("Scenarios with their runs (*{suffix})").format(suffix=SUFFIX),
        }

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save."""
        return self._commands.edits.is_changed

    @property
    def was_changed_outside(self) -> bool:
        """Whether another program has written to the open file since it was opened or saved here."""
        path = self._readings.setup.path
        return path is not None and self._was_changed(path)

    def take_what_is_typed(self) -> None:
        """Let a field that is being typed in hand over what it holds, as it does when it is left."""
        focused = self._window.focusWidget()
        if focused is not None and focused.hasFocus():
            focused.clearFocus()
            focused.setFocus()

    def open(self, reference: str | Path) -> bool:
        """Open a built-in scenario by name, a file, or a saved run as it was left; whether that was not called off.

        Raises
        ------
        ScenarioError
            If there is none, or it can't be read; what was open stays.
        """
        from core.saved_run.reader import read_saved_run

        path = Path(reference)
        stamp = _stamp_of(path)
        read = read_saved_run if is_archive(path) else lambda _path: open_setup(reference)
        text = self.tr("Opening {name} …").format(name=path.name)
        try:
            found = wait_for(self._window, text, lambda _report: read(path))
        except CancelledError:
            return False
        self._seen = ((found if isinstance(found, Setup) else found.run.setup).path, stamp)
        if isinstance(found, Setup):
            self._commands.documents.open_setup(found)
        else:
            self._commands.documents.open_saved(found)
        return True

    def without_run(self, path: Path) -> Setup | None:
        """The scenario of a saved run that can't be opened, as one that is in no file; None where it is no better."""
        if not is_archive(path):
            return None
        try:
            return replace(open_setup(path), path=None)
        except ScenarioError:
            return None

    @Slot()
    def save(self) -> bool:
        """Save where it came from; where it never was in a file, ask where. Whether it was saved."""
        path = self._readings.setup.path
        return self.save_to(path) if path is not None else self.save_as()

    @Slot()
    def save_as(self) -> bool:
        """Ask where to save, and do so."""
        return self._ask_where(self.tr("Save the scenario"), self._kinds)

    @Slot()
    def save_with_run(self) -> bool:
        """Ask where to save the scenario with all that is recorded, and do so."""
        return self._ask_where(self.tr("Save the scenario with its run"), {SUFFIX: self._kinds[SUFFIX]})

    def save_to(self, path: Path) -> bool:
        """Save to `path`, with the run where it is that of a saved run: whole or not at all."""
        self.take_what_is_typed()
        readings = self._readings
        if readings.branched_at and not is_archive(path):
            chosen = self._ask_about_branches(path)
            if chosen is None:
                return False
            path = chosen
        if self._was_changed(path):
            which = self._ask_about_change(path)
            if which != 1:
                return which == 0 and self.save_as()
        return self._write(path)

    def _write(self, path: Path) -> bool:
        from core.saved_run.writer import archive_of, pictures_of

        readings, commands = self._readings, self._commands
        setup = readings.setup
        run = readings.saved if is_archive(path) else None

        def write(report: Report) -> None:
            def beat() -> None:
                report(0, 0)

            if run is not None:
                archive = archive_of(scenario_text(as_in_saved_run(setup), beat), run, beat)
                archive.arrays.update(pictures_of(setup.whole))
                write_archive(archive, path, beat)
                return
            saved, beside = as_saved_to(setup, path, beat)
            for file, pieces in beside.items():
                write_file(file, partial(_write_pieces, pieces), beat)
            write_text_file(path, scenario_text(saved, beat), beat)

        try:
            wait_for(self._window, self.tr("Saving {name} …").format(name=path.name), write)
        except CancelledError:
            return False
        except ScenarioError as fault:
            self.failed.emit(translated(fault))
            return False
        self._seen = (path.absolute(), _stamp_of(path))
        commands.documents.name_setup(path.stem, path.absolute())
        commands.edits.undo.setClean()
        self.saved.emit(path.absolute())
        return True

    @Slot()
    def _note_stamp(self) -> None:
        path = self._readings.setup.path
        if path != self._seen[0]:
            self._seen = (path, None if path is None else _stamp_of(path))

    def _was_changed(self, path: Path) -> bool:
        """Whether another program has written to the file of the open setup since it was opened or saved here."""
        known, seen = self._seen
        now = _stamp_of(path)
        return path.absolute() == known and seen is not None and now is not None and now != seen

    def _ask_about_change(self, path: Path) -> int | None:
        """0 to save elsewhere, 1 to write over what another program wrote; None where it is called off."""
        question = self.tr("“{name}” was changed by another program since it was opened here.").format(name=path.name)
        more = self.tr("What that program wrote is lost if you write over it.")
        choices = (self.tr("Save under another name"), self.tr("Write over it"))
        return choose(self._window, self.tr("Changed meanwhile"), (question, more), choices)

    def _ask_about_branches(self, path: Path) -> Path | None:
        """Where to save what a scenario alone can't hold; None where it is called off."""
        with_run = path.with_suffix(SUFFIX)
        question = self.tr("“{name}” has branches, which a scenario alone can't hold.").format(name=path.stem)
        more = self.tr("With its run it is saved as {file}.").format(file=with_run.name)
        if is_there(with_run):
            more = self.tr("With its run it is saved as {file}, in the place of the file there is.").format(
                file=with_run.name
            )
        choices = (self.tr("Save with its run"), self.tr("Save without them"))
        chosen = choose(self._window, self.tr("Branches"), (question, more), choices)
        return None if chosen is None else (with_run, path)[chosen]

    def _ask_where(self, title: str, kinds: dict[str, str]) -> bool:
        setup = self._readings.setup
        folder = setup.path.parent if setup.path else kept_folder(self._settings)
        name = setup.name if setup.path or setup.name == UNTITLED else f"my-{setup.name}"
        usual = setup.path.suffix if setup.path and setup.path.suffix in kinds else next(iter(kinds))
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, title, str(folder / f"{name}{usual}"), ";;".join(kinds.values()), kinds[usual]
        )
        if not chosen:
            return False
        path = Path(chosen)
        if path.suffix.lower() not in kinds:
            wanted = next((suffix for suffix, text in kinds.items() if text == kind), usual)
            known = path.suffix.lower() in self._kinds
            path = path.with_suffix(wanted) if known else path.with_name(path.name + wanted)
        return self.save_to(path)

    def before_losing(self, go_on: Callable[[], None]) -> None:
        """Do `go_on`; where there is something to save, ask first, and not at all where it is called off."""
        self.take_what_is_typed()
        if not self.is_changed:
            go_on()
            return

        def answered(button: Button) -> None:
            if button == Button.Discard:
                self._commands.edits.undo.setClean()
                go_on()
            elif button == Button.Save and self.save():
                go_on()

        name = in_a_line(self._readings.setup.scenario.title_in(language_of_texts()))
        texts = (self.tr("Save the changes to “{name}”?").format(name=name), self.tr("If you don't, they are lost."))
        ask(self._window, self.tr("Not saved"), texts, (Button.Save, Button.Discard, Button.Cancel), answered)


def _write_pieces(pieces: Iterable[bytes], file: BinaryIO) -> None:
    file.writelines(pieces)


def _stamp_of(path: Path) -> Stamp | None:
    """By what it shows that a file was written to; None where there is none."""
    try:
        there = path.stat()
    except (OSError, ValueError):
        return None
    return Stamp(there.st_mtime_ns, there.st_size, there.st_ino)
