"""Unsaved work, kept aside every few seconds, and offered again after a crash."""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from pydantic import ValidationError
from PySide6.QtCore import QDateTime, QLocale, QLockFile, QObject, QSettings, QStandardPaths, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.base.archive import SUFFIX, is_archive, write_archive
from core.base.atomic_files import Beat, unhurried, write_text_file
from core.base.errors import ScenarioError
from core.data.samples import reads_as
from core.saved_run.reader import read_saved_run
from core.saved_run.writer import SavedRun, archive_of
from core.scenario.reader import read_scenario_file
from core.scenario.schema import DataSection
from core.setup.blank import UNTITLED
from core.setup.scenario_of_setup import as_written, scenario_text
from core.setup.setup import Setup, setup_of
from core.training.roots import Root
from gui.dialogs.questions import Button, ask
from gui.dialogs.wait_for import wait_for
from gui.look.plain_text import in_a_line
from gui.model.workbench import Workbench
from gui.preferences.language import language_of_texts
from gui.texts.faults import translated
from gui.threads.job import CancelledError, Job

ALONE = ".toml"  # the ending of a setup without its run
MOST_STATES, MOST_ERRORS = 2**22, 2**22  # bytes, as they are written again and again; the newest state is always there
EVERY = 2000  # milliseconds; what is kept is that much older at most than what is done, and as much as writing takes
_SHORT = QLocale.FormatType.ShortFormat
PRIVATE = 0o700  # the mode of the folder: what is kept aside is nobody else's


class Kept(NamedTuple):
    """What is kept aside: what the run trains on, and the newest state."""

    roots: tuple[Root, ...]
    last: int

    def is_same(self, other: "Kept | None") -> bool:
        """Whether that is the very same."""
        return other is not None and other.roots is self.roots and other.last == self.last


class Text(NamedTuple):
    """The text of a setup, which stays the same while it is trained."""

    setup: Setup
    text: str


class Called(NamedTuple):
    """What work was called, the file that it came from, and how that named its data, as JSON."""

    title: str
    name: str
    path: Path | None
    data: str | None


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
    """Writes a changed setup to a file of its own while the window lives, and takes it away at the end.

    It is written beside the window, which never waits for it.
    """

    refused = Signal(str)  # nothing can be kept aside any more, and why

    def __init__(self, workbench: Workbench, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._folder = folder_of(settings)
        self._path = self._folder / f"{uuid4().hex}{ALONE}"
        self._lock: QLockFile | None = None
        self._kept: Kept | None = None
        self._job: Job | None = None
        self._is_due = False  # again, as soon as the job is over
        self._is_refused = False
        self._text: Text | None = None
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.keep)
        self._timer.start()
        for moved in (workbench.undo.cleanChanged, workbench.undo.indexChanged):
            moved.connect(self._follow)

    @Slot()
    def keep(self) -> None:
        """Keep the work aside, if the setup has changes that are not saved, and more was done since the last time."""
        workbench = self._workbench
        now = Kept(workbench.course.roots, workbench.history.last)
        if not workbench.is_changed or now.is_same(self._kept):
            return
        if self._job is not None:
            self._is_due = True
            return
        try:
            self._folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
            self._folder.chmod(PRIVATE)
        except OSError as fault:
            self._refuse(f"{self._folder}: {fault.strerror}")
            return
        if self._lock is None:
            self._lock = _lock_of(self._path)
            self._lock.tryLock(0)
        saved, path, known = workbench.saved, self._path, self._text
        self._job = Job(lambda report: _written(saved, path, known, lambda: report(0, 0)), self._fail, self)
        self._job.done.connect(lambda written: self._finish(written, now))
        self._job.start()

    def _finish(self, written: Text | str, now: Kept) -> None:
        """It is kept; or not, by a full disk, say, and is to be tried again."""
        self._job = None
        if isinstance(written, Text):
            self._kept, self._text, self._is_refused = now, written, False
        else:
            self._kept = None
            self._refuse(written)
        if self._is_due:
            self._is_due = False
            self.keep()

    def _refuse(self, why: str) -> None:
        """Say that nothing is kept aside: once, however often it is tried again."""
        if not self._is_refused:
            self._is_refused = True
            self.refused.emit(why)

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
        self._kept, self._text, self._is_due = None, None, False
        _take_away(self._path)
        self._path = self._folder / f"{uuid4().hex}{ALONE}"
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _adopt(self, found: Found) -> None:
        """What was found is this window's own now, and stays until there is something newer, or it is saved."""
        self.forget()
        self._path, self._lock = found.path.with_suffix(ALONE), found.lock

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
        self, window: QWidget, open_again: Callable[[Setup | SavedRun], None], failed: Callable[[str], None]
    ) -> None:
        """Ask whether the newest of what was left is to be opened; what can't be read has `failed`, and stays."""
        left = self.left_behind()
        if not left:
            return

        def answered(button: Button) -> None:
            others = left
            if button == Button.Open:
                try:
                    text = self.tr("Opening what was kept aside …")
                    open_again(wait_for(window, text, lambda _report: read_aside(left[0].path)))
                    self._adopt(left[0])
                    others = left[1:]
                except CancelledError:
                    pass
                except ScenarioError as fault:
                    failed(translated(fault))
            for found in others:
                if button == Button.Discard:
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


def write_aside(saved: SavedRun, path: Path, known: Text | None = None, beat: Beat = unhurried) -> Text:
    """Write the setup with its run; and beside it what it is called, its file, and how that names its data.

    Returns the setup's text, which is written again where it is `known`.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    setup = saved.run.setup
    if known is None or known.setup is not setup:
        known = Text(setup, scenario_text(as_written(setup, None), beat))
    data = setup.scenario.data
    origin = {
        "title": setup.scenario.title_in(language_of_texts()),
        "name": setup.name,
        "path": str(setup.path) if setup.path else None,
        "data": data.model_dump_json(exclude_none=True, exclude_defaults=True) if data.file is not None else None,
    }
    write_text_file(_origin_of(path), json.dumps(origin), beat)
    archive = archive_of(known.text, saved, beat, (MOST_STATES, MOST_ERRORS))
    write_archive(archive, path.with_suffix(SUFFIX), beat)
    path.unlink(missing_ok=True)
    return known


def _written(saved: SavedRun, path: Path, known: Text | None, beat: Beat) -> Text | str:
    """The text that was kept aside, or why none could be."""
    try:
        text = write_aside(saved, path, known, beat)
        beat()
    except CancelledError:
        _take_away(path)
        raise
    except ScenarioError as fault:
        return translated(fault)
    return text


def read_aside(path: Path) -> Setup | SavedRun:
    """What was kept aside, called as it was, and of the file that it came from."""
    _, name, origin, data = _called(path)
    if not is_archive(path):
        scenario = read_scenario_file(path).scenario
        return setup_of(scenario, name, origin, origin.parent if origin else None, str(path))
    saved = read_saved_run(path)
    *earlier, last = saved.run.roots
    setup = replace(last.setup, name=name, path=origin)
    saved.run.retell((*earlier, last._replace(setup=_from_its_file(setup, data) if data else setup)))
    return saved


def _from_its_file(setup: Setup, data: str) -> Setup:
    """The setup with its samples named by their file again, where that still holds them."""
    try:
        scenario = setup.scenario.model_copy(update={"data": DataSection.model_validate_json(data)})
    except ValidationError:
        return setup
    is_there = setup.path is not None and reads_as(scenario, setup.path.parent, setup.whole)
    return setup.with_scenario(scenario) if is_there else setup


def _called(path: Path) -> Called:
    """What the work was called, the file that it came from, and how that named its data."""
    try:
        kept = json.loads(_origin_of(path).read_text(encoding="utf-8"))
        name = str(kept["name"])
        origin = Path(kept["path"]) if kept["path"] else None
        return Called(str(kept.get("title", name)), name, origin, kept.get("data"))
    except (OSError, ValueError, LookupError, TypeError):
        return Called(UNTITLED, UNTITLED, None, None)  # the work is there all the same


def _origin_of(path: Path) -> Path:
    return path.with_suffix(".origin")


def _take_away(path: Path) -> None:
    half_written = path.parent.glob(f".{path.stem}.*")
    for each in (path.with_suffix(ALONE), path.with_suffix(SUFFIX), _origin_of(path), *half_written):
        with suppress(OSError):  # a disk that can't be written to any more: it is offered again
            each.unlink(missing_ok=True)


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(os.fspath(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # a window may live for days; its lock is stale only when its process is gone
    return lock
