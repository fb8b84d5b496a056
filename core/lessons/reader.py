"""Lesson files: read, and checked whole, so that all that is wrong with one is said at once.

    lesson_file = read_lesson(Path("my.toml"))           # or raises LessonError, with every fault
    lesson_file.lesson                                   # what is taught
    lesson_file.section                                  # what the file says, to be changed and written

How they are written back is `core.lessons.writer`.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from core.base.file_faults import FileFault
from core.base.message import Message
from core.lessons.building import LessonBuilder
from core.lessons.faults import FoundFault, LessonError, LessonFault, PlacedFault
from core.lessons.lesson import Lesson
from core.lessons.lines import TomlLines
from core.lessons.names import LessonNames
from core.lessons.scenario import setup_of_lesson
from core.lessons.schema import MOST_STEPS, LessonSection, StepSection
from core.scenario.lesson_or_not import MOST_BYTES
from core.scenario.messages import Place, format_faults, syntax_fault
from core.scenario.toml_reader import read_toml

Table = TypeVar("Table", bound=BaseModel)
_STAND_INS: dict[type[BaseModel], dict[str, Any]] = {
    LessonSection: {"format": 1, "title": "…", "step": []},
    StepSection: {"text": "…"},
}
"""What takes the place of what is missing or wrong, so that the rest can be looked through."""


@dataclass(frozen=True)
class LessonFile:
    """The text of a lesson file, what it says, and the lesson that this is."""

    path: Path | None  # None while it has never been written
    text: str
    section: LessonSection
    lesson: Lesson


def read_lesson(path: Path) -> LessonFile:
    """Read and check a lesson file.

    Raises
    ------
    LessonError
        If it can't be read, or anything is wrong with it: with every fault that was found.
    """
    return parse_lesson(_text_of(path), str(path), path)


def parse_lesson(text: str, file: str, path: Path | None = None) -> LessonFile:
    """Check the text of a lesson; `file` names it in messages, and a scenario beside it is looked for beside `path`.

    Raises
    ------
    LessonError
        If anything is wrong with it: with every fault that was found.
    """
    values = _values_of(text, file)
    reading = _Reading(values)
    lesson = reading.lesson(None if path is None else path.absolute().parent)
    if lesson is None or reading.section is None:
        raise LessonError(file, _placed(reading.faults, text))
    read = LessonFile(path, text, reading.section, lesson)
    if reading.faults:
        raise LessonError(file, _placed(reading.faults, text), read if reading.keeps_form else None)
    return read


class _Reading:
    """What a lesson's values say, taken apart so that a fault in one step hides none in another."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.faults: list[FoundFault] = []
        self.keeps_form = True  # whether nothing is wrong but names and texts, so that nothing had to be left out
        steps = values.get("step")
        self._steps = list(enumerate(steps)) if isinstance(steps, list) else []
        head = {**values, "step": []} if self._steps else values
        self.section = self._valid(LessonSection, head, ())
        if steps is None:
            self.faults = [FoundFault((), LessonFault.NO_LESSON())]
            self.keeps_form = False
        elif steps == []:
            self.faults.append(FoundFault(("step",), LessonFault.NO_STEP()))
            self.keeps_form = False
        elif len(self._steps) > MOST_STEPS:
            problem = LessonFault.MANY_STEPS(count=len(self._steps), most=MOST_STEPS)
            self.faults.append(FoundFault(("step", MOST_STEPS), problem))
            del self._steps[MOST_STEPS:]
            self.keeps_form = False

    def lesson(self, folder: Path | None) -> Lesson | None:
        """The lesson, without whatever there is a fault in; None where there is too little for one."""
        valid = [(number, self._valid(StepSection, step, ("step", number))) for number, step in self._steps]
        steps = [(number, step) for number, step in valid if step is not None]
        if self.section is None:
            return None
        setup = setup_of_lesson(self.section.scenario, folder, self.faults)
        if setup is None:
            return None
        builder = LessonBuilder(LessonNames(setup))
        lesson = builder.lesson(self.section, steps)
        self.faults += builder.faults
        self.section = self.section.model_copy(update={"step": [step for _, step in steps]})
        return lesson

    def _valid(self, schema: type[Table], values: Any, place: Place) -> Table | None:
        """A table as its schema has it, without what is wrong in it; None where it is no table, or nothing is left.

        What is wrong with it is put to the faults.
        """
        try:
            return schema.model_validate(values)
        except ValidationError as error:
            found = format_faults(error, values, schema)
        self.keeps_form = False
        self.faults += (FoundFault((*place, *where), problem) for where, problem in found)
        if not isinstance(values, dict):
            return None
        wrong = {where[0] for where, _ in found}
        try:
            return schema.model_validate({**_STAND_INS[schema], **{k: v for k, v in values.items() if k not in wrong}})
        except ValidationError:
            return None


def _placed(found: list[FoundFault], text: str) -> tuple[PlacedFault, ...]:
    """The faults with their lines, in the order in which they stand in the file."""
    lines = TomlLines(text)
    placed = [PlacedFault(place, problem, lines.line_in_text(place, line)) for place, problem, line in found]
    return tuple(sorted(placed, key=lambda fault: fault.line or 0))


def _values_of(text: str, file: str) -> dict[str, Any]:
    try:
        return read_toml(text)
    except tomllib.TOMLDecodeError as fault:
        problem = syntax_fault(str(fault), text)
    except (ValueError, RecursionError):
        problem = LessonFault.TOO_NESTED()
    raise LessonError(file, (PlacedFault((), problem),))


def _text_of(path: Path) -> str:
    """The text of a file that is not too large."""
    try:
        if path.is_dir():
            raise _of_file(path, LessonFault.FOLDER())
        if path.exists() and not path.is_file():
            raise _of_file(path, FileFault.NO_ORDINARY_FILE())
        if path.stat().st_size > MOST_BYTES:
            raise _of_file(path, LessonFault.TOO_LARGE(most=MOST_BYTES // 2**10))
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise _of_file(path, FileFault.MISSING()) from None
    except UnicodeDecodeError as fault:
        raise _of_file(path, FileFault.NOT_UTF_8(byte=fault.start)) from None
    except ValueError:
        raise _of_file(path, FileFault.INVALID_NAME()) from None
    except OSError as fault:
        raise _of_file(path, FileFault.NOT_READ(why=str(fault.strerror))) from None


def _of_file(path: Path, problem: Message) -> LessonError:
    return LessonError(str(path), (PlacedFault((), problem),))
