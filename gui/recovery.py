"""Unsaved work, kept aside every few seconds, and offered again after a crash."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from PySide6.QtCore import QDateTime, QLocale, QLockFile, QObject, QSettings, QStandardPaths, QTimer, Slot
from PySide6.QtWidgets import QWidget

from core.archive import SUFFIX, is_archive, write_archive
from core.blank import UNTITLED
from core.errors import ScenarioError
from core.files import Beat, unhurried, write_text_file
from core.lesson import Lesson, lesson_of
from core.run import Root
from core.samples import Samples
from core.saved_run import SavedRun, archive_of
from core.saved_run_reader import read_saved_run
from core.scenario_file import read_scenario_file
from core.written import as_written, scenario_text
from gui.ask import Button, ask
from gui.job import CancelledError, Job
from gui.language import language_of_texts
from gui.plain_text import in_a_line
from gui.workbench import Workbench

ALONE = ".toml"  # the ending of a lesson without its run
MOST_STATES = 2**24  # bytes that are kept aside again and again where they could be trained again
EVERY = 3000  # milliseconds
_SHORT = QLocale.FormatType.ShortFormat
PRIVATE = 0o700  # the mode of the folder: what is kept aside is nobody else's
AT_ONCE = 20_000  # numbers: more of them are written beside the window, as it takes seconds


class Kept(NamedTuple):
    """What is kept aside: what the run trains on, all samples, and the newest state."""

    roots: tuple[Root, ...]
    whole: Samples
    last: int

    def is_same(self, other: "Kept | None") -> bool:
        """Whether that is the very same."""
        same = other is not None and other.roots is self.roots and other.whole is self.whole
        return same and other is not None and other.last == self.last


class Called(NamedTuple):
    """What work was called, and the file that it came from."""

    title: str
    name: str
    path: Path | None


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
        self._path = self._folder / f"{uuid4().hex}{ALONE}"
        self._lock: QLockFile | None = None
        self._kept: Kept | None = None
        self._job: Job | None = None
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.keep)
        self._timer.start()
        for moved in (workbench.undo.cleanChanged, workbench.undo.indexChanged):
            moved.connect(self._follow)

    @Slot()
    def keep(self) -> None:
        """Keep the work aside, if the lesson has changes that are not saved, and more was done since the last time."""
        workbench = self._workbench
        now = Kept(workbench.course.roots, workbench.whole, workbench.history.last)
        if not workbench.is_changed or now.is_same(self._kept) or self._job is not None:
            return
        try:
            self._folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
            self._folder.chmod(PRIVATE)
        except OSError:
            return
        if self._lock is None:
            self._lock = _lock_of(self._path)
            self._lock.tryLock(0)
        saved, path = workbench.saved, self._path
        if now.whole.inputs.size + saved.run.history.kept_rows()[1].size <= AT_ONCE:
            self._finish(_written(saved, path), now)
        else:
            self._job = Job(lambda report: _written(saved, path, lambda: report(0, 0)), self._fail, self)
            self._job.done.connect(lambda good: self._finish(good, now))
            self._job.start()

    def _finish(self, good: bool, now: Kept) -> None:
        """It is kept; or not, by a full disk, say, and is to be tried again."""
        self._job = None
        self._kept = now if good else None

    def _fail(self, fault: str) -> None:
        self._job = None
        raise RuntimeError(fault)  # which is told like every fault of the program's own

    @Slot()
    def _follow(self) -> None:
        if not self._workbench.is_changed:
            self.forget()

    def forget(self) -> None:
        """Everything is saved, or is not to be."""
        if self._job is not None:
            self._job.leave()  # nobody waits: it takes away itself what it still writes
            self._job = None
        self._kept = None
        _take_away(self._path)
        self._path = self._folder / f"{uuid4().hex}{ALONE}"
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def close(self) -> None:
        """The window closes as it should: nothing is left."""
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
            lock = _lock_of(path)
            if path.stem not in found and path.stem != self._path.stem and lock.tryLock(0):
                found[path.stem] = Found(path, lock)
        return list(found.values())

    def offer(
        self, window: QWidget, open_again: Callable[[Lesson | SavedRun], None], failed: Callable[[str], None]
    ) -> None:
        """Ask whether the newest of what was left is to be opened; what can't be read has `failed`, and stays."""
        left = self.left_behind()
        if not left:
            return

        def answered(button: Button) -> None:
            opened = False
            if button == Button.Open:
                try:
                    open_again(read_aside(left[0].path))
                    opened = True
                except ScenarioError as fault:
                    failed(str(fault))
            for found in left:
                if button == Button.Discard or (opened and found is left[0]):
                    _take_away(found.path)
                found.lock.unlock()  # what is still there the next start offers again

        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(left[0].path.stat().st_mtime)), _SHORT)
        question = self.tr("Backstep ended before “{name}” was saved. Open what was kept aside?")
        texts = (
            question.format(name=in_a_line(_called(left[0].path).title)),
            self.tr("It is from {when}. Discard throws it away; Cancel asks again at the next start.").format(
                when=when
            ),
        )
        title = self.tr("Work that was not saved")
        ask(window, title, texts, (Button.Open, Button.Discard, Button.Cancel), answered)


def write_aside(saved: SavedRun, path: Path, beat: Beat = unhurried) -> None:
    """Write the lesson, with its run where that is worth it; and beside it what it is called, and its file.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    lesson = saved.run.lesson
    title = lesson.scenario.title_in(language_of_texts())
    origin = {"name": lesson.name, "path": str(lesson.path) if lesson.path else None, "title": title}
    write_text_file(_origin_of(path), json.dumps(origin), beat)
    if _with_run(saved):
        text = scenario_text(as_written(lesson, None), beat)
        write_archive(archive_of(text, saved, beat), path.with_suffix(SUFFIX), beat)
        path.unlink(missing_ok=True)
    else:
        folder = lesson.path.parent if lesson.path else None
        write_text_file(path, scenario_text(as_written(lesson, folder), beat), beat)
        path.with_suffix(SUFFIX).unlink(missing_ok=True)


def _written(saved: SavedRun, path: Path, beat: Beat = unhurried) -> bool:
    """Whether it could be kept aside: what is on the screen is there all the same, and saving says what is wrong."""
    try:
        write_aside(saved, path, beat)
        beat()
    except CancelledError:
        _take_away(path)
        raise
    except ScenarioError:
        return False
    return True


def _with_run(saved: SavedRun) -> bool:
    """Whether training the lesson again would not lead to the same, or take long where keeping the states doesn't."""
    if len(saved.run.roots) > 1:
        return True
    return saved.run.lesson.scenario.data.file is None and saved.run.history.kept_rows()[1].nbytes <= MOST_STATES


def read_aside(path: Path) -> Lesson | SavedRun:
    """What was kept aside, called as it was, and of the file that it came from."""
    _, name, origin = _called(path)
    if not is_archive(path):
        scenario = read_scenario_file(path).scenario
        return lesson_of(scenario, name, origin, origin.parent if origin else None, str(path))
    saved = read_saved_run(path)
    *earlier, last = saved.run.roots
    saved.run.retell((*earlier, last._replace(lesson=replace(last.lesson, name=name, path=origin))))
    return saved


def _called(path: Path) -> Called:
    """What the work was called, and the file that it came from."""
    try:
        kept = json.loads(_origin_of(path).read_text(encoding="utf-8"))
        name = str(kept["name"])
        return Called(str(kept.get("title", name)), name, Path(kept["path"]) if kept["path"] else None)
    except (OSError, ValueError, LookupError, TypeError):
        return Called(UNTITLED, UNTITLED, None)  # the work is there all the same


def _origin_of(path: Path) -> Path:
    return path.with_suffix(".origin")


def _take_away(path: Path) -> None:
    half_written = path.parent.glob(f".{path.stem}.*")
    for each in (path.with_suffix(ALONE), path.with_suffix(SUFFIX), _origin_of(path), *half_written):
        each.unlink(missing_ok=True)


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(os.fspath(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # a window may live for days; its lock is stale only when its process is gone
    return lock
