"""A lesson that is recorded or edited and not saved: kept aside every few seconds, and offered again after a crash."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QDateTime, QLocale, QLockFile, QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.base.atomic_files import Beat, write_text_file
from core.base.errors import MessageError, ScenarioError
from core.lessons.faults import LessonError
from core.scenario.schema import in_language
from gui.dialogs.questions import Button, ask
from gui.document.kept_aside import folder_of, lock_of
from gui.lessons.editing.lesson_editor import LessonEditor
from gui.lessons.recording.lesson_recorder import LessonRecorder
from gui.look.plain_text import in_a_line
from gui.preferences.language import language_of_texts
from gui.texts.faults import translated
from gui.threads.job import CancelledError
from gui.threads.single_job import SingleJob

if TYPE_CHECKING:
    from core.lessons.reader import LessonFile
    from core.lessons.schema import LessonSection

EVERY = 2000  # ms; what is kept is that much older at most than what is done
ENDING = ".lesson"
MOST_BYTES = 16 * 2**20  # more of it is nothing that was written here
PRIVATE = 0o700  # the mode of the folder: what is kept aside is nobody else's
_SHORT = QLocale.FormatType.ShortFormat


@dataclass(frozen=True)
class UnsavedLesson:
    """What a lesson says that is not saved; what its file said, if it has one, and where that is."""

    section: "LessonSection"
    original: "LessonFile | None"
    path: Path | None
    name: str

    def as_json(self) -> str:
        """What is kept of it."""
        from core.lessons.writer import lesson_text

        kept = {
            "title": in_language(self.section.title, language_of_texts()),
            "name": self.name,
            "path": None if self.path is None else str(self.path),
            "original": None if self.original is None else self.original.text,
            "text": lesson_text(self.section, self.original),
        }
        return json.dumps(kept, ensure_ascii=False)


@dataclass(frozen=True)
class FoundLesson:
    """A lesson that a window which is no longer there has left."""

    path: Path
    lock: QLockFile  # held, so that no other window offers it too


class LessonsKeptAside(QObject):
    """Writes what is edited, or recorded, to a file of its own while the window lives, and takes it away at the end."""

    refused = Signal(str)  # why nothing can be kept aside

    def __init__(
        self, editor: LessonEditor, recorder: LessonRecorder, settings: QSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor, self._recorder = editor, recorder
        self._folder = folder_of(settings)
        self._path = self._folder / f"{uuid4().hex}{ENDING}"
        self._lock: QLockFile | None = None
        self._kept: object = None  # the draft, or the recording, that was kept last
        self._is_refused = False
        self._job = SingleJob(self._fail, self)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.keep)
        editor.changed.connect(self._follow)
        recorder.changed.connect(self._follow)

    @property
    def _at_stake(self) -> object:
        """The recording, or else the draft, that would be lost; None where there is none."""
        if self._recorder.is_at_stake:
            return self._recorder.recording
        if self._editor.is_editing and self._editor.history.is_changed:
            return self._editor.draft
        return None

    @Slot()
    def _follow(self) -> None:
        if self._at_stake is None:
            self.forget()
        elif not self._timer.isActive():
            self._timer.start()

    @Slot()
    def keep(self) -> None:
        """Keep it aside, where more was done since the last time; nothing waits for it."""
        now = self._at_stake
        if now is None or now is self._kept or self._job.is_busy:
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
        unsaved, path = self._unsaved(), self._path
        self._job.begin(lambda report: _write(unsaved, path, lambda: report(0, 0)), lambda why: self._finish(why, now))

    def _unsaved(self) -> UnsavedLesson:
        from core.lessons.recording.lesson_section import section_of

        editor = self._editor
        if editor.is_editing:
            draft = editor.with_recorded(self._recorder.lesson) if self._recorder.is_at_stake else editor.draft
            return UnsavedLesson(draft.section, editor.original, editor.path, editor.name)
        lesson = self._recorder.lesson
        return UnsavedLesson(section_of(lesson, None), None, None, lesson.setup.name)

    def _finish(self, why: str, now: object) -> None:
        if why:
            self._refuse(why)
        else:
            self._kept, self._is_refused = now, False

    def _refuse(self, why: str) -> None:
        """Say that nothing is kept aside: once, however often it is tried again."""
        if not self._is_refused:
            self._is_refused = True
            self.refused.emit(why)

    def _fail(self, fault: str) -> None:
        raise RuntimeError(fault)  # which is reported like every fault of the program's own

    def forget(self) -> None:
        """Everything is saved, or is not to be."""
        self._timer.stop()
        if self._lock is None:
            return
        self._job.leave()
        self._kept = None
        _take_away(self._path)
        self._path = self._folder / f"{uuid4().hex}{ENDING}"
        self._lock.unlock()
        self._lock = None

    def close_down(self) -> None:
        """The window is closing, as it should: nothing is left."""
        self.forget()

    # After a crash

    def left_behind(self) -> list[FoundLesson]:
        """Lessons that other windows have left, the newest first; each is held from now on."""
        try:
            kept = sorted(self._folder.glob(f"[!.]*{ENDING}"), key=lambda path: path.stat().st_mtime, reverse=True)
        except OSError:
            return []
        locks = [(path, lock_of(path)) for path in kept if path != self._path]
        return [FoundLesson(path, lock) for path, lock in locks if lock.tryLock(0)]

    def offer(self, window: QWidget, failed: Callable[[str], None]) -> None:
        """Ask whether the newest of what was left is to be edited; what can't be read has `failed`, and stays."""
        left = self.left_behind()
        if not left:
            return

        def answered(button: Button) -> None:
            others = left
            if button == Button.Open:
                try:
                    self._take_up(left[0])
                    others = left[1:]
                except MessageError as fault:
                    failed(translated(fault))
                except (OSError, ValueError, LookupError, TypeError) as fault:
                    failed(f"{left[0].path}: {fault}")
            for found in others:
                if button == Button.Discard:
                    _take_away(found.path)
                found.lock.unlock()  # what is still there the next start offers again

        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(left[0].path.stat().st_mtime)), _SHORT)
        texts = (
            self.tr("Backstep ended before the lesson “{name}” was saved. Open what was kept aside?").format(
                name=in_a_line(_name_of(left[0].path))
            ),
            self.tr("It is from {when}. Discard throws it away; Cancel asks again at the next start.").format(
                when=when
            ),
        )
        buttons = (Button.Open, Button.Discard, Button.Cancel)
        ask(window, self.tr("A lesson that was not saved"), texts, buttons, answered)

    def _take_up(self, found: FoundLesson) -> None:
        """Edit what was left; its file is this window's own now, and stays until there is something newer."""
        kept = _read(found.path)
        name, path = str(kept["name"]), Path(kept["path"]) if kept["path"] else None
        original = None if kept["original"] is None else _parsed(kept["original"], name, path)
        self._editor.take_up(_parsed(kept["text"], name, path), original, path, name)
        self._path, self._lock = found.path, found.lock


def _write(unsaved: UnsavedLesson, path: Path, beat: Beat) -> str:
    """Write it aside; why it can't be, or nothing."""
    try:
        write_text_file(path, unsaved.as_json(), beat)
        beat()
    except CancelledError:
        _take_away(path)
        raise
    except ScenarioError as fault:
        return translated(fault)
    return ""


def _read(path: Path) -> dict[str, Any]:
    """What was kept aside.

    Raises
    ------
    OSError, ValueError, TypeError
        If it can't be read, or is nothing that was written here.
    """
    if path.stat().st_size > MOST_BYTES:
        raise ValueError("too large")
    return dict(json.loads(path.read_text(encoding="utf-8")))


def _parsed(text: str, name: str, path: Path | None) -> "LessonFile":
    """What such a file would be, also where names or texts in it are wrong, which the editor lists.

    Raises
    ------
    LessonError
        If more is wrong with it.
    """
    from core.lessons.reader import parse_lesson

    try:
        return parse_lesson(text, name, path)
    except LessonError as fault:
        if fault.read is None:
            raise
        return fault.read


def _name_of(path: Path) -> str:
    with suppress(OSError, ValueError, LookupError, TypeError):
        return str(_read(path)["title"])
    return path.stem


def _take_away(path: Path) -> None:
    """Delete it, also what was only begun; what can't be deleted stays, and is offered again."""
    for each in (path, *path.parent.glob(f".{path.name}.*")):
        with suppress(OSError):
            each.unlink(missing_ok=True)
