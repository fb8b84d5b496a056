"""Unsaved work, kept aside every few seconds, and offered again after a crash."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile, QObject, QSettings, QStandardPaths, QTimer, Slot
from PySide6.QtWidgets import QWidget

from core.blank import UNTITLED
from core.errors import ScenarioError
from core.files import write_text_file
from core.lesson import Lesson, lesson_of
from core.samples import Samples
from core.scenario_file import read_scenario_file
from core.written import as_written, scenario_text
from gui.ask import Button, ask
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
        lesson, whole = self._workbench.lesson, self._workbench.whole
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
        if whole.inputs.size + len(lesson.start) <= AT_ONCE:
            _write(lesson, whole, self._path)
        else:
            self._job = Job(lambda _report: _write(lesson, whole, self._path), self)
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
        _take_away(self._path)
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

    def offer(self, window: QWidget, open_again: Callable[[Lesson], None], failed: Callable[[str], None]) -> None:
        """Ask whether the newest of what was left is to be opened; what can't be read has `failed`, and stays."""
        left = self.left_behind()
        if not left:
            return

        def answered(button: Button) -> None:
            opened = False
            if button == Button.Open:
                try:
                    open_again(_read(left[0].path))
                    opened = True
                except ScenarioError as fault:
                    failed(str(fault))
            for found in left:
                if button == Button.Discard or (opened and found is left[0]):
                    _take_away(found.path)
                found.lock.unlock()  # what is still there the next start offers again

        texts = (self.tr("Backstep ended before it could save. Open what was kept aside?"), "")
        title = self.tr("Work that was not saved")
        ask(window, title, texts, (Button.Open, Button.Discard, Button.Cancel), answered)


def _write(lesson: Lesson, whole: Samples, path: Path) -> None:
    """Write the lesson, and beside it what it is called and which file it came from."""
    origin = {"name": lesson.name, "path": str(lesson.path) if lesson.path else None}
    try:
        write_text_file(_origin_of(path), json.dumps(origin))
        write_text_file(path, scenario_text(as_written(lesson, whole, lesson.path.parent if lesson.path else None)))
    except ScenarioError:
        return  # a full disk, say: what is on the screen is still there, and saving says what is wrong


def _read(path: Path) -> Lesson:
    """The lesson that was kept aside, called as it was, and of the file that it came from."""
    name, origin = UNTITLED, None
    try:
        kept = json.loads(_origin_of(path).read_text(encoding="utf-8"))
        name, origin = str(kept["name"]), Path(kept["path"]) if kept["path"] else None
    except (OSError, ValueError, LookupError, TypeError):
        pass  # without it the lesson is there all the same
    scenario = read_scenario_file(path).scenario
    return lesson_of(scenario, name, origin, origin.parent if origin else None, str(path))


def _origin_of(path: Path) -> Path:
    return path.with_suffix(".origin")


def _take_away(path: Path) -> None:
    path.unlink(missing_ok=True)
    _origin_of(path).unlink(missing_ok=True)


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(os.fspath(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # a window may live for days; its lock is stale only when its process is gone
    return lock
