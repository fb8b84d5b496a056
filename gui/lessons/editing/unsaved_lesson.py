"""A lesson that is recorded or edited and not saved: kept aside every few seconds, and offered again after a crash."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.base.atomic_files import Beat, write_text_file
from core.base.errors import MessageError
from core.lessons.faults import LessonError
from core.scenario.schema import in_language
from gui.document.aside_place import EVERY, AsidePlace, Found
from gui.lessons.editing.lesson_editor import LessonEditor
from gui.lessons.recording.lesson_recorder import LessonRecorder
from gui.look.plain_text import in_a_line
from gui.preferences.language import language_of_texts
from gui.texts.faults import translated

if TYPE_CHECKING:
    from core.lessons.reader import LessonFile
    from core.lessons.schema import LessonSection

ENDING = ".lesson"
MOST_BYTES = 16 * 2**20  # more of it is nothing that was written here


class UnsavedLesson(NamedTuple):
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


class LessonsKeptAside(QObject):
    """Writes what is edited, or recorded, to a file of its own while the window lives, and takes it away at the end."""

    refused = Signal(str)  # why nothing can be kept aside

    def __init__(self, editor: LessonEditor, recorder: LessonRecorder, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._recorder = editor, recorder
        self._place = AsidePlace(settings, (ENDING,), self)
        self._place.refused.connect(self.refused)
        self._kept: object = None  # the draft, or the recording, that was kept last
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
        if now is None or now is self._kept or self._place.is_busy:
            return
        unsaved = self._unsaved()
        self._place.keep(lambda path, beat: _write(unsaved, path, beat), lambda kept: self._finish(kept, now))

    def _unsaved(self) -> UnsavedLesson:
        from core.lessons.recording.lesson_section import section_of

        editor = self._editor
        if editor.is_editing:
            draft = editor.with_recorded(self._recorder.lesson) if self._recorder.is_at_stake else editor.draft
            return UnsavedLesson(draft.section, editor.original, editor.path, editor.name)
        lesson = self._recorder.lesson
        return UnsavedLesson(section_of(lesson, None), None, None, lesson.setup.name)

    def _finish(self, kept: UnsavedLesson | None, now: object) -> None:
        if kept is not None:
            self._kept = now

    def forget(self) -> None:
        """Everything is saved, or is not to be."""
        self._timer.stop()
        self._kept = None
        self._place.let_go()

    def close_down(self) -> None:
        """The window is closing, as it should: nothing is left."""
        self.forget()

    # After a crash

    def offer(self, window: QWidget, failed: Callable[[str], None]) -> None:
        """Ask whether the newest of what was left is to be edited; what can't be read has `failed`, and stays."""

        def take_up(found: Found) -> bool:
            try:
                self._take_up(found)
            except MessageError as fault:
                failed(translated(fault))
            except (OSError, ValueError, LookupError, TypeError) as fault:
                failed(f"{found.path}: {fault}")
            else:
                return True
            return False

        self._place.offer(window, self.tr("A lesson that was not saved"), self._question, take_up)

    def _question(self, path: Path) -> str:
        question = self.tr("Backstep ended before the lesson “{name}” was saved. Open the recovery copy?")
        return question.format(name=in_a_line(_name_of(path)))

    def _take_up(self, found: Found) -> None:
        """Edit what was left; its file is this window's own now, and stays until there is something newer."""
        kept = _read(found.path)
        name, path = str(kept["name"]), Path(kept["path"]) if kept["path"] else None
        original = None if kept["original"] is None else _parsed(kept["original"], name, path)
        self._editor.take_up(_parsed(kept["text"], name, path), original, path, name)
        self._place.take_over(found)


def _write(unsaved: UnsavedLesson, path: Path, beat: Beat) -> UnsavedLesson:
    """Write it aside.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    write_text_file(path, unsaved.as_json(), beat)
    return unsaved


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
