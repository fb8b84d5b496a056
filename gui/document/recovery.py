"""Work that is not saved, kept aside every few seconds, and offered again after a crash."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple
from uuid import uuid4

from PySide6.QtCore import QDateTime, QLocale, QLockFile, QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.base.archive import SUFFIX
from core.base.errors import ScenarioError
from core.setup.setup import Setup
from core.training.roots import Root
from gui.dialogs.questions import Button, ask
from gui.dialogs.wait_for import wait_for
from gui.document.kept_aside import (
    ALONE,
    Found,
    SetupText,
    folder_of,
    lock_of,
    origin_of,
    read_aside,
    take_away,
    write_or_refuse,
)
from gui.look.plain_text import in_a_line
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.texts.faults import translated
from gui.threads.job import CancelledError
from gui.threads.single_job import SingleJob

if TYPE_CHECKING:
    from core.saved_run.writer import SavedRun

EVERY = 2000  # ms; what is kept is that much older at most than what is done, and as much as writing takes
_SHORT = QLocale.FormatType.ShortFormat
PRIVATE = 0o700  # the mode of the folder: what is kept aside is nobody else's


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
        self._folder = folder_of(settings)
        self._path = self._folder / f"{uuid4().hex}{ALONE}"
        self._lock: QLockFile | None = None
        self._kept: KeptState | None = None
        self._job = SingleJob(self._fail, self)
        self._is_due = False  # again, as soon as the job is over
        self._is_refused = False
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
        if self._job.is_busy:
            self._is_due = True
            return
        try:
            self._folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
            self._folder.chmod(PRIVATE)
        except OSError as fault:
            self._refuse(f"{self._folder}: {fault.strerror}")
            return
        if self._lock is None:
            self._lock = lock_of(self._path)
            self._lock.tryLock(0)
        saved, path, known = readings.saved, self._path, self._text
        self._job.begin(
            lambda report: write_or_refuse(saved, path, known, lambda: report(0, 0)),
            lambda kept: self._finish(kept, now),
        )

    def _finish(self, kept: SetupText | str, now: KeptState) -> None:
        """It is kept; or not, by a full disk, say, and is to be tried again."""
        if isinstance(kept, SetupText):
            self._kept, self._text, self._is_refused = now, kept, False
        else:
            self._kept = None
            self._refuse(kept)
        if self._is_due:
            self._is_due = False
            self.keep()

    def _refuse(self, why: str) -> None:
        """Say that nothing is kept aside: once, however often it is tried again."""
        if not self._is_refused:
            self._is_refused = True
            self.refused.emit(why)

    def _fail(self, fault: str) -> None:
        raise RuntimeError(fault)  # which is reported like every fault of the program's own

    @Slot()
    def _follow(self) -> None:
        if not self._commands.edits.is_changed:
            self.forget()

    def forget(self) -> None:
        """Everything is saved, or is not to be."""
        self._job.leave()  # nobody waits: it takes away itself what it still writes
        self._kept, self._text, self._is_due = None, None, False
        take_away(self._path)
        self._path = self._folder / f"{uuid4().hex}{ALONE}"
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _adopt(self, found: Found) -> None:
        """What was found is this window's own now, and stays until there is something newer, or it is saved."""
        self.forget()
        self._path, self._lock = found.path.with_suffix(ALONE), found.lock

    def close_down(self) -> None:
        """The window is closing, as it should: nothing is left."""
        self._timer.stop()
        self.forget()

    def left_behind(self) -> list[Found]:
        """Work that other windows have left, the newest first."""
        found: dict[str, Found] = {}
        try:
            # What begins with a point was being written when its window was killed.
            kept = [path for ending in (ALONE, SUFFIX) for path in self._folder.glob(f"[!.]*{ending}")]
            kept.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        except OSError:
            return []
        for path in kept:
            lock = lock_of(path)
            if path.stem not in found and path.stem != self._path.stem and lock.tryLock(0):
                found[path.stem] = Found(path, lock)
        return list(found.values())

    def offer(
        self, window: QWidget, open_again: "Callable[[Setup | SavedRun], None]", failed: Callable[[str], None]
    ) -> None:
        """Ask whether the newest of what was left is to be opened; what can't be read has `failed`, and stays."""
        left = self.left_behind()
        if not left:
            return

        def answered(button: Button) -> None:
            others = left
            if button == Button.Open:
                try:
                    text = self.tr("Opening the recovery copy …")
                    open_again(wait_for(window, text, lambda _report: read_aside(left[0].path)))
                    self._adopt(left[0])
                    others = left[1:]
                except CancelledError:
                    pass
                except ScenarioError as fault:
                    failed(translated(fault))
            for found in others:
                if button == Button.Discard:
                    take_away(found.path)
                found.lock.unlock()  # what is still there the next start offers again

        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(left[0].path.stat().st_mtime)), _SHORT)
        question = self.tr("Backstep ended before “{name}” was saved. Open the recovery copy?")
        texts = (
            question.format(name=in_a_line(origin_of(left[0].path).title)),
            self.tr("It is from {when}. Discard throws it away; Cancel asks again at the next start.").format(
                when=when
            ),
        )
        title = self.tr("Work that was not saved")
        ask(window, title, texts, (Button.Open, Button.Discard, Button.Cancel), answered)
