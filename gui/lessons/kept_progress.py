"""How far each lesson is, kept in the settings by the lesson's check sum: a lesson that was changed begins anew."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from core.lessons.lesson import Lesson
from gui.preferences.settings import kept_text

if TYPE_CHECKING:
    from core.lessons.course import LessonCourse
    from core.lessons.reader import LessonFile

KEY, WHEN = "lessons", "when"
MOST_SIGNS = 500_000  # of what is kept of one lesson; more of it is nothing that was written here
SUM = 16  # signs of a check sum


def check_sum(file: "LessonFile") -> str:
    """What a lesson is known again by, wherever its file stands."""
    import hashlib  # which loads OpenSSL

    return hashlib.sha256(file.text.encode()).hexdigest()[:SUM]


class KeptProgress:
    """Reads and writes it."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def course(self, file: "LessonFile") -> "LessonCourse":
        """The course of a lesson as it was left; a new one where it never was begun, or is done."""
        from core.lessons.course import LessonCourse

        kept = self.left(file)
        return LessonCourse(file.lesson) if kept.is_finished else kept

    def left(self, file: "LessonFile") -> "LessonCourse":
        """The course of a lesson as it was left, also where it is done."""
        from core.lessons.kept.progress import course_of

        return course_of(file.lesson, self._progress(file))

    def when(self, file: "LessonFile") -> datetime | None:
        """When something was done in a lesson last, in this machine's time zone; None where nothing was."""
        progress = self._progress(file)
        when = progress.get(WHEN) if isinstance(progress, Mapping) else None
        try:
            return datetime.fromisoformat(when).astimezone() if isinstance(when, str) else None
        except (ValueError, OverflowError, OSError):
            return None

    def keep(self, file: "LessonFile", course: "LessonCourse") -> None:
        """Keep how far it is, and when that was."""
        from core.lessons.kept.progress import progress_of

        progress = {**progress_of(course), WHEN: datetime.now(UTC).isoformat(timespec="seconds")}
        self._settings.setValue(f"{KEY}/{check_sum(file)}", json.dumps(progress))

    def forget(self, file: "LessonFile") -> None:
        """Let it begin anew."""
        self._settings.remove(f"{KEY}/{check_sum(file)}")

    def is_begun(self, file: "LessonFile") -> bool:
        """Whether something of it was done, and it is not through."""
        from core.lessons.course import LessonCourse

        course = self.course(file)
        return course != LessonCourse(file.lesson)

    @property
    def has_any(self) -> bool:
        """Whether anything is kept of any lesson."""
        return any(key.startswith(f"{KEY}/") for key in self._settings.allKeys())

    def _progress(self, file: "LessonFile") -> object:
        return _read(kept_text(self._settings, f"{KEY}/{check_sum(file)}"))


def lesson_title(lesson: Lesson, language: str) -> str:
    """What a lesson is called, in one line."""
    return " ".join(lesson.title_in(language).split())


def _read(text: str) -> object:
    if not text or len(text) > MOST_SIGNS:
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
