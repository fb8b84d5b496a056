"""Work that is not saved, kept aside every few seconds, and offered again after a crash."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.base.archive import SUFFIX
from core.base.errors import ScenarioError
from core.setup.setup import Setup
from core.training.roots import Root
from gui.dialogs.wait_for import wait_for
from gui.document.aside_place import EVERY, AsidePlace, Found
from gui.document.kept_aside import ALONE, SetupText, origin_of, read_aside, write_aside
from gui.look.plain_text import in_a_line
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.texts.faults import translated
from gui.threads.job import CancelledError

if TYPE_CHECKING:
    from core.saved_run.writer import SavedRun


class KeptState(NamedTuple):
    """What is kept aside: what the run trains on, and the newest state."""

    roots: tuple[Root, ...]
    last: int

    def is_same(self, other: "KeptState | None") -> bool:
        """Whether that is the very same."""
        return other is not None and other.roots is self.roots and other.last == self.last


class Recovery(QObject):
    """Writes a changed setup to a file of its own while the window lives, and takes it away at the end.

    It is written beside the window, which never waits for it.
    """

    refused = Signal(str)  # why nothing can be kept aside any more

    def __init__(self, readings: Readings, commands: Commands, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._readings, self._commands = readings, commands
        self._place = AsidePlace(settings, (ALONE, SUFFIX), self)
        self._place.refused.connect(self.refused)
        self._kept: KeptState | None = None
        self._is_due = False  # again, as soon as it is written
        self._text: SetupText | None = None
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.keep)
        self._timer.start()
        for moved in (commands.edits.undo.cleanChanged, commands.edits.undo.indexChanged):
            moved.connect(self._follow)

    @Slot()
    def keep(self) -> None:
        """Keep the work aside, if the setup has changes that are not saved, and more was done since the last time."""
        readings, commands = self._readings, self._commands
        now = KeptState(commands.edits.course.roots, readings.history.last)
        if not commands.edits.is_changed or now.is_same(self._kept):
            return
        if self._place.is_busy:
            self._is_due = True
            return
        saved, known = readings.saved, self._text
        self._place.keep(lambda path, beat: write_aside(saved, path, known, beat), lambda text: self._finish(text, now))

    def _finish(self, text: SetupText | None, now: KeptState) -> None:
        """It is kept; or not, by a full disk, say, and is to be tried again."""
        if text is None:
            self._kept = None
        else:
            self._kept, self._text = now, text
        if self._is_due:
            self._is_due = False
            self.keep()

    @Slot()
    def _follow(self) -> None:
        if not self._commands.edits.is_changed:
            self.forget()

    def forget(self) -> None:
        """Everything is saved, or is not to be."""
        self._kept, self._text, self._is_due = None, None, False
        self._place.let_go()

    def close_down(self) -> None:
        """The window is closing, as it should: nothing is left."""
        self._timer.stop()
        self.forget()

    def left_behind(self) -> list[Found]:
        """Work that other windows have left, the newest first."""
        return self._place.left_behind()

    def offer(
        self, window: QWidget, open_again: "Callable[[Setup | SavedRun], None]", failed: Callable[[str], None]
    ) -> None:
        """Ask whether the newest of what was left is to be opened; what can't be read has `failed`, and stays."""

        def take_up(found: Found) -> bool:
            try:
                text = self.tr("Opening the recovery copy …")
                open_again(wait_for(window, text, lambda _report: read_aside(found.path)))
            except CancelledError:
                return False
            except ScenarioError as fault:
                failed(translated(fault))
                return False
            self.forget()
            self._place.take_over(found)
            return True

        self._place.offer(window, self.tr("Work that was not saved"), self._question, take_up)

    def _question(self, path: Path) -> str:
        name = in_a_line(origin_of(path).title)
        return self.tr("Backstep ended before “{name}” was saved. Open the recovery copy?").format(name=name)
