"""A lesson that was recorded, written to a file of its own."""

from pathlib import Path

from core.base.atomic_files import write_text_file
from core.base.errors import ScenarioError
from core.base.message import MessageKind, source_text
from core.lessons.editing.section_of import section_of
from core.lessons.faults import LessonFault
from core.lessons.lesson import (
    Lesson,
)
from core.lessons.reader import LessonFile
from core.lessons.schema import (
    MOST_BYTES,
)
from core.lessons.writer import new_lesson


class LessonSaveFault(MessageKind):
    """Why a lesson can't be saved; sentences without a full stop."""

    OVER_SCENARIO = source_text("is the scenario that the lesson is about; save the lesson under another name")


def write_new_lesson(lesson: Lesson, path: Path) -> LessonFile:
    """Write a lesson to a file of its own; gives the file that it then is.

    Raises
    ------
    LessonError
        If anything would be wrong with it; then nothing is written.
    ScenarioError
        If the file can't be written, or is the scenario that the lesson is about.
    """
    there = lesson.setup.path
    if there is not None and there.resolve() == path.resolve():
        raise ScenarioError(str(path), "", LessonSaveFault.OVER_SCENARIO())
    written = new_lesson(section_of(lesson, path.absolute().parent), path)
    if len(written.text.encode()) > MOST_BYTES:
        raise ScenarioError(str(path), "", LessonFault.TOO_LARGE(most=MOST_BYTES // 2**10))
    write_text_file(path, written.text)
    return written
