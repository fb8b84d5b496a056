"""Where a window keeps aside what is not saved: a file that it holds while it lives, found again after a crash."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeVar
from uuid import uuid4

from PySide6.QtCore import QDateTime, QLocale, QLockFile, QObject, QSettings, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from core.base.atomic_files import Beat
from core.base.errors import ScenarioError
from gui.dialogs.questions import Button, ask
from gui.texts.faults import translated
from gui.threads.job import CancelledError
from gui.threads.single_job import SingleJob

EVERY = 2000  # ms; what is kept is that much older at most than what is done, and as much as writing takes
PRIVATE = 0o700  # the mode of the folder: what is kept aside is nobody else's
_LOCK = ".lock"
_SHORT = QLocale.FormatType.ShortFormat

Kept = TypeVar("Kept")


class Found(NamedTuple):
    """Work that a window which is no longer there has left."""

    path: Path
    lock: QLockFile  # held, so that no other window offers it too


def folder_of(settings: QSettings) -> Path:
    """Where work is kept aside: beside settings that are a file of their own, else where the system keeps it."""
    if settings.format() == QSettings.Format.IniFormat:
        return Path(settings.fileName()).parent / "unsaved"
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "unsaved"


class AsidePlace(QObject):
    """One window's place for one kind of work: written beside the window, taken away when nothing is at stake any more.

    `endings` are those that such work is found by, the one that is written first.
    """

    refused = Signal(str)  # why nothing can be kept aside: once, however often it is tried again

    def __init__(self, settings: QSettings, endings: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._endings = folder_of(settings), endings
        self._path = self._new_path()
        self._lock: QLockFile | None = None
        self._job = SingleJob(self._fail, self)
        self._is_refused = False

    def _new_path(self) -> Path:
        return self._folder / f"{uuid4().hex}{self._endings[0]}"

    @property
    def is_busy(self) -> bool:
        """Whether something is being written."""
        return self._job.is_busy

    def keep(self, write: Callable[[Path, Beat], Kept], done: Callable[[Kept | None], object]) -> None:
        """Write beside the window, which never waits for it; `done` gets what `write` gives, or None where it can't."""
        if not self._hold():
            return
        path = self._path
        self._job.begin(
            lambda report: _written(write, path, lambda: report(0, 0)), lambda kept: self._finish(kept, done)
        )

    def _hold(self) -> bool:
        """Make the folder, and hold the place in it; else say why not."""
        try:
            self._folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
            self._folder.chmod(PRIVATE)
        except OSError as fault:
            self._refuse(f"{self._folder}: {fault.strerror}")
            return False
        if self._lock is None:
            self._lock = _lock_of(self._path)
            self._lock.tryLock(0)
        return True

    def _finish(self, kept: "Kept | _Unwritten", done: Callable[[Kept | None], object]) -> None:
        if isinstance(kept, _Unwritten):
            self._refuse(kept.why)
            done(None)
        else:
            self._is_refused = False
            done(kept)

    def _refuse(self, why: str) -> None:
        if not self._is_refused:
            self._is_refused = True
            self.refused.emit(why)

    def _fail(self, fault: str) -> None:
        raise RuntimeError(fault)  # which is reported like every fault of the program's own

    def let_go(self) -> None:
        """Everything is saved, or is not to be: take away what is kept."""
        if self._lock is None:
            return
        self._job.leave()  # nobody waits: it takes away itself what it still writes
        take_away(self._path)
        self._path = self._new_path()
        self._lock.unlock()
        self._lock = None

    def take_over(self, found: Found) -> None:
        """What was found is this window's own now, and stays until there is something newer, or it is saved."""
        self.let_go()
        self._path, self._lock = found.path.with_suffix(self._endings[0]), found.lock

    # After a crash

    def left_behind(self) -> list[Found]:
        """Work that other windows have left, the newest first; each is held from now on."""
        found: dict[str, Found] = {}
        try:
            # What begins with a point was being written when its window was killed.
            kept = [path for ending in self._endings for path in self._folder.glob(f"[!.]*{ending}")]
            kept.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        except OSError:
            return []
        for path in kept:
            lock = _lock_of(path)
            if path.stem not in found and path.stem != self._path.stem and lock.tryLock(0):
                found[path.stem] = Found(path, lock)
        return list(found.values())

    def offer(
        self, window: QWidget, title: str, question: Callable[[Path], str], open_again: Callable[[Found], bool]
    ) -> None:
        """Ask whether the newest of what was left is to be opened; what `open_again` doesn't take over stays."""
        left = self.left_behind()
        if not left:
            return

        def answered(button: Button) -> None:
            others = left[1:] if button == Button.Open and open_again(left[0]) else left
            for found in others:
                if button == Button.Discard:
                    take_away(found.path)
                found.lock.unlock()  # what is still there the next start offers again

        path = left[0].path
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(path.stat().st_mtime)), _SHORT)
        said = self.tr("It is from {when}. Discard throws it away; Cancel asks again at the next start.")
        texts = (question(path), said.format(when=when))
        ask(window, title, texts, (Button.Open, Button.Discard, Button.Cancel), answered)


@dataclass(frozen=True)
class _Unwritten:
    """Why nothing could be written."""

    why: str


def _written(write: Callable[[Path, Beat], Kept], path: Path, beat: Beat) -> "Kept | _Unwritten":
    """What was written; nothing of it is left where nobody waits for it any more."""
    try:
        kept = write(path, beat)
        beat()
    except CancelledError:
        take_away(path)
        raise
    except ScenarioError as fault:
        return _Unwritten(translated(fault))
    return kept


def take_away(path: Path) -> None:
    """Delete all that was kept aside with `path`, also what was only begun; what can't be deleted stays."""
    for pattern in (f"{path.stem}.*", f".{path.stem}.*"):
        for each in path.parent.glob(pattern):
            if each.suffix != _LOCK:  # which goes as it is unlocked
                with suppress(OSError):  # a disk that can't be written to any more: it is offered again
                    each.unlink(missing_ok=True)


def _lock_of(path: Path) -> QLockFile:
    """The lock of what is kept aside as `path`, not yet held: it is while the window that keeps it lives."""
    lock = QLockFile(os.fspath(path.with_suffix(_LOCK)))
    lock.setStaleLockTime(0)  # a window may live for days; its lock is stale only when its process is gone
    return lock
