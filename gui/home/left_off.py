"""Where the window was left: what was open, at which state, in which lesson; kept for the next start."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSettings

from core.lessons.built_in import BUILT_IN_LESSONS, lesson_path
from core.setup.setup import Setup, built_in_names
from gui.preferences.settings import kept_count, kept_text

if TYPE_CHECKING:
    from core.lessons.reader import LessonFile

KEY = "left_off"
MOST_STATES = 2**53  # of a state that is gone to again; more of them nobody has trained


class LeftOff(NamedTuple):
    """What the window is to open again."""

    reference: str | Path  # a built-in scenario's name, or a file; nothing of what was never saved
    state: int = 0
    lesson: Path | None = None  # that ran
    words: str = ""  # by which the list of scenarios was filtered


def left_off_with(setup: Setup, state: int, lesson: "LessonFile | None", words: str) -> LeftOff | None:
    """What is to be kept of a window; None where what is open stands in no file, and nothing else is to be kept."""
    path = None if lesson is None else lesson.path
    if setup.path is None and setup.name not in built_in_names():
        return None if path is None else LeftOff("", 0, path, words)
    return LeftOff(setup.path or setup.name, state, path, words)


def keep_left_off(settings: QSettings, left: LeftOff | None) -> None:
    """Keep it for the next start; None keeps that the program was there once."""
    left = left or LeftOff("")
    settings.setValue(f"{KEY}/kind", "file" if isinstance(left.reference, Path) else "built in")
    settings.setValue(f"{KEY}/reference", str(left.reference))
    settings.setValue(f"{KEY}/state", str(left.state))
    settings.setValue(f"{KEY}/lesson", "" if left.lesson is None else _lesson_text(left.lesson))
    settings.setValue(f"{KEY}/words", left.words)


def kept_left_off(settings: QSettings) -> LeftOff | None:
    """Where the window was left; None at the first start. An empty reference stands for the first scenario."""
    if not settings.contains(f"{KEY}/reference"):
        return None
    text, lesson = kept_text(settings, f"{KEY}/reference"), kept_text(settings, f"{KEY}/lesson")
    is_file = kept_text(settings, f"{KEY}/kind") == "file" and bool(text)
    return LeftOff(
        Path(text) if is_file else text,
        kept_count(settings, f"{KEY}/state", 0, 0, MOST_STATES),
        _lesson_file(lesson) if lesson else None,
        kept_text(settings, f"{KEY}/words"),
    )


def _lesson_text(path: Path) -> str:
    """A lesson's name where it is built in, as the program may stand elsewhere the next time; else its path."""
    return path.stem if path.parent == BUILT_IN_LESSONS else str(path.absolute())


def _lesson_file(text: str) -> Path:
    path = Path(text)
    return path if path.is_absolute() else lesson_path(text)
