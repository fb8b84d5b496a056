"""The lessons that the program brings, in the order in which they are taught, and the homework that goes with each."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from core.base.resources import resource

if TYPE_CHECKING:
    from core.lessons.reader import LessonFile

BUILT_IN_LESSONS = resource("lessons")
FIRST_LESSON = "first-five-minutes"
"""The one that a first start offers."""

LESSONS = (FIRST_LESSON, "gad-3-2-1", "csdn-2-3-1", "psi-2-3-3-2", "moons-2-3-2", "query-3-2-1")
_HOMEWORK = "-homework"  # what the name of a lesson's homework ends in


@cache
def built_in_lesson(name: str) -> "LessonFile":
    """A lesson of `LESSONS`, or a homework, by its name; read once, as that takes longer than a frame may.

    Raises
    ------
    LessonError
        If there is none of this name.
    """
    from core.lessons.reader import read_lesson

    return read_lesson(lesson_path(name))


def lesson_path(name: str) -> Path:
    """Where the file of a lesson stands; nothing may be there."""
    return BUILT_IN_LESSONS / f"{name}.toml"


def homework_of(name: str) -> str | None:
    """The name of a lesson's homework; None where it has none."""
    homework = name + _HOMEWORK
    return homework if lesson_path(homework).is_file() else None


def homework_with(file: "LessonFile") -> "LessonFile | None":
    """The homework that goes with a lesson that is built in; None where there is none."""
    is_built_in = file.path is not None and file.path.parent == BUILT_IN_LESSONS
    name = homework_of(file.path.stem) if is_built_in and file.path is not None else None
    return None if name is None else built_in_lesson(name)
