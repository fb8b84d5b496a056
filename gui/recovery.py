"""Unsaved work, kept aside every few seconds, and offered again after a crash."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile, QObject, QSettings, QStandardPaths, QTimer, Slot
from PySide6.QtWidgets import QWidget

from core.errors import ScenarioError
from core.lesson import Lesson
from core.scenario_file import ScenarioFile, write_scenario_file
from gui.ask import Button, ask
from gui.document import scenario_text
from gui.job import Job
from gui.workbench import Workbench

EVERY = 3000  # milliseconds
AT_ONCE = 20_000  # numbers: more of them are written beside the window, as it takes seconds


@dataclass(frozen=True)
class Found:
    """Work that a window which is no longer there has left."""

    path: Path
    lock: QLockFile  # held, so that no other window offers it too


def folder_of(settings: QSettings) -> Path:
    """Where work is kept aside: beside settings that are a file of their own, else where the system keeps it."""
    if settings.format() == QSettings.Format.IniFormat:
        return Path(settings.fileName()).parent / "unsaved"
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "unsaved"


class Recovery(QObject):
    """Writes a changed lesson to a file of its own while the window lives, and takes it away at the end."""

    def __init__(self, workbench: Workbench, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._folder = folder_of(settings)
        self._path = self._folder / f"{uuid4().hex}.toml"
        self._lock: QLockFile | None = None
        self._kept: Lesson | None = None
        self._job: Job | None = None
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.keep)
        self._timer.start()
        workbench.undo.cleanChanged.connect(self._follow)

    @Slot()
    def keep(self) -> None:
        """Keep the lesson aside, if it has changes that are not, and are not saved."""
        lesson = self._workbench.lesson
        if self._workbench.undo.isClean() or lesson is self._kept or (self._job is not None and self._job.is_running):
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return
        if self._lock is None:
            self._lock = _lock_of(self._path)
            self._lock.tryLock(0)
        self._kept = lesson
        if lesson.samples.inputs.size + len(lesson.start) <= AT_ONCE:
            _write(lesson, self._path)
        else:
            self._job = Job(lambda _report: _write(lesson, self._path), self)
            self._job.start()

    @Slot(bool)
    def _follow(self, clean: bool) -> None:
        if clean:
            self.forget()

    def forget(self) -> None:
        """Everything is saved, or is not to be."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._kept = None
        self._path.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def close(self) -> None:
        """The window closes as it should: nothing is left."""
        self._timer.stop()
        self.forget()

    def left_behind(self) -> list[Found]:
        """Work that other windows have left, the newest first."""
        found = []
        try:
            paths = sorted(self._folder.glob("*.toml"), key=lambda path: path.stat().st_mtime, reverse=True)
        except OSError:
            return []
        for path in paths:
            lock = _lock_of(path)
            if path != self._path and lock.tryLock(0):
                found.append(Found(path, lock))
        return found

    def offer(self, window: QWidget, open_again: Callable[[Path], bool]) -> None:
        """Ask whether the newest of what was left is to be opened; `open_again` says whether it could be."""
        left = self.left_behind()
        if not left:
            return

        def answered(button: Button) -> None:
            opened = button == Button.Open and open_again(left[0].path)
            for found in left:
                if button == Button.Discard or (opened and found is left[0]):
                    found.path.unlink(missing_ok=True)
                found.lock.unlock()  # what is still there the next start offers again

        texts = (self.tr("Backstep ended before it could save. Open what was kept aside?"), "")
        title = self.tr("Work that was not saved")
        ask(window, title, texts, (Button.Open, Button.Discard, Button.Cancel), answered)


def _write(lesson: Lesson, path: Path) -> None:
    try:
        write_scenario_file(ScenarioFile(path, scenario_text(lesson), lesson.scenario), path)
    except ScenarioError:
        return  # a full disk, say: what is on the screen is still there, and saving says what is wrong


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(os.fspath(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # a window may live for days; its lock is stale only when its process is gone
    return lock
