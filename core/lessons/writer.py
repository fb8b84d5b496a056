"""A lesson as the text of its file: as it was written, with what was changed put in its place.

What a teacher wrote around the steps, comments, order, blank lines, stays with the step that it stands above, wherever
that is moved to. So the text is parted into what is before the steps and the steps themselves, each of which is then
changed by itself.
"""

import difflib
from pathlib import Path
from typing import Any

from core.base.atomic_files import write_text_file
from core.base.errors import ScenarioError
from core.lessons.faults import LessonFault
from core.lessons.lines import TomlLines
from core.lessons.reader import LessonFile, parse_lesson
from core.lessons.schema import LessonSection
from core.scenario.lesson_or_not import MOST_BYTES
from core.scenario.writer import merged

STEP = "step"
ALIKE = 0.5  # from there on a step is one that was changed, and no new one


def write_lesson(lesson_file: LessonFile | None, section: LessonSection, path: Path) -> LessonFile:
    """Write what a lesson is now, `section`, in the place of what its file says; gives the file that it then is.

    `lesson_file` is None where it has never been written.

    Raises
    ------
    LessonError
        If anything is wrong with it now; then nothing is written.
    ScenarioError
        If the file can't be written, or would be too large to be opened again.
    """
    written = parse_lesson(lesson_text(section, lesson_file), str(path), path)
    if len(written.text.encode()) > MOST_BYTES:
        raise ScenarioError(str(path), "", LessonFault.TOO_LARGE(most=MOST_BYTES // 2**10))
    write_text_file(path, written.text)
    return written


def new_lesson(section: LessonSection, path: Path) -> LessonFile:
    """The file of a lesson that has never been written, as it would be at `path`.

    Raises
    ------
    LessonError
        If anything is wrong with it.
    """
    return parse_lesson(lesson_text(section), str(path), path)


def lesson_text(section: LessonSection, original: LessonFile | None = None) -> str:
    """The text of a lesson; where it was `original` before, that text with what is another now."""
    before = {STEP: []} if original is None else _values(original.section)
    after = _values(section)
    if original is not None and before == after:
        return original.text
    outside, steps = _parted("" if original is None else original.text)
    steps = _written_steps(steps, before[STEP], after.pop(STEP))
    text = "\n".join((merged(outside, before, after), *steps)).rstrip("\n") + "\n"
    if original is not None and 0 < original.text.count("\n") == original.text.count("\r\n"):
        text = text.replace("\r\n", "\n").replace("\n", "\r\n")
    return text.encode(errors="replace").decode()  # half a sign, as fields hold one, is in no file


def _values(section: LessonSection) -> dict[str, Any]:
    """What the file says; what it need not say is left out."""
    values: dict[str, Any] = section.model_dump(exclude_none=True, exclude_defaults=True)
    return {**values, STEP: values.get(STEP, [])}


def _parted(text: str) -> tuple[str, list[str]]:
    """The text outside of the steps, and that of each step, with the comments right above it.

    What stands outside but after a step comes before them all; a list of steps that is written otherwise is outside.
    """
    text = text.replace("\r\n", "\n")
    toml, lines = TomlLines(text), text.split("\n")
    outside: list[str] = []
    steps: list[list[str]] = []
    into, begin = outside, 0
    for number, place in toml.tables:
        first = number - 1
        while first > begin and toml.is_comment(first):
            first -= 1
        into += lines[begin:first]
        begin = first
        if place[0] != STEP:
            into = outside
            continue
        if place[1] == len(steps):
            steps.append([])
        into = steps[-1]
    into += lines[begin:]
    return "\n".join(outside), ["\n".join(step) for step in steps]


def _written_steps(texts: list[str], before: list[dict[str, Any]], after: list[dict[str, Any]]) -> list[str]:
    """The texts of the steps as they are now, each made of that of the step that it was, if any."""
    old = list(zip(texts, before, strict=True)) if len(texts) == len(before) else []
    left = list(range(len(old)))
    same: dict[int, int] = {}  # of the steps now, the ones before that they are still
    for number, step in enumerate(after):
        found = [place for place in left if old[place][1] == step]
        if found:
            same[number] = number if number in found else found[0]
            left.remove(same[number])
    written = []
    for number, step in enumerate(after):
        place = same.get(number, _most_alike(step, [(each, old[each][1]) for each in left]))
        if place is None:
            written.append(_written_step(f"[[{STEP}]]\n", {}, step))
            continue
        if place in left:
            left.remove(place)
        written.append(_written_step(*old[place], step))
    return written


def _written_step(text: str, before: dict[str, Any], after: dict[str, Any]) -> str:
    return merged(text, {STEP: [before]}, {STEP: [after]})


def _most_alike(step: dict[str, Any], others: list[tuple[int, dict[str, Any]]]) -> int | None:
    """The one of some steps, by its number, that a step was before it was changed; None where it is like none."""
    likeness = {number: _likeness(step, other) for number, other in others}
    best = max(likeness, key=likeness.__getitem__, default=None)
    return best if best is not None and likeness[best] > ALIKE else None


def _likeness(step: dict[str, Any], other: dict[str, Any]) -> float:
    """How much two steps have in common, from 0 to 1: their texts, or else of what they say besides."""
    texts = difflib.SequenceMatcher(None, str(step["text"]), str(other["text"]), autojunk=False).quick_ratio()
    keys = (step.keys() | other.keys()) - {"text"}
    same = sum(step.get(key) == other.get(key) for key in keys) / len(keys) if keys else 0.0
    return max(texts, same)
