"""Lesson files: refused in lines that name the file, or taken as they stand, written, and edited without loss."""

import random
import tomllib
from pathlib import Path

import tomlkit

from core.lessons.built_in import BUILT_IN_LESSONS
from core.lessons.concerns import concerns_of_lesson
from core.lessons.editing.draft import LessonDraft
from core.lessons.editing.draft_check import checked
from core.lessons.faults import LessonError
from core.lessons.live_words import LiveWords
from core.lessons.reader import LessonFile, read_lesson
from core.lessons.recording.lesson_section import section_of
from core.lessons.schema import LessonSection
from core.lessons.writer import lesson_text, new_lesson, write_lesson
from core.scenario.schema import in_language
from tests.fuzz.mutation import spoilt_bytes, spoilt_text, spoilt_values

EDITS = 6  # of an accepted lesson


def fault_of(draws: random.Random, folder: Path) -> str | None:
    """Write one, good or spoilt, open it, and say what is wrong with what the program made of it."""
    text = draws.choice(sorted(BUILT_IN_LESSONS.glob("*.toml"))).read_text(encoding="utf-8")
    way, path = draws.randrange(5), folder / "case.toml"
    if way in (1, 2):
        text = tomlkit.dumps(spoilt_values(tomllib.loads(text), draws))
    elif way == 3:
        text = spoilt_text(text, draws)
    data = text.encode("utf-8", errors="replace")
    path.write_bytes(spoilt_bytes(data, draws) if way == 4 else data)
    try:
        file = read_lesson(path)
    except LessonError as refusal:
        return _fault_of_refusal(refusal, path, good=way == 0) or _fault_of_mending(refusal.read, draws)
    for step in file.lesson.steps:
        LiveWords(file.lesson.names, {0: file.lesson.names.iteration}).blocks(in_language(step.text, "en"))
    list(concerns_of_lesson(file.lesson))
    if lesson_text(file.section, file) != file.text:
        return "what was not changed is written otherwise"
    if read_lesson(path).lesson.steps != new_lesson(section_of(file.lesson, folder), path).lesson.steps:
        return "written anew, it is another lesson"
    return _fault_of_editing(file, draws, folder)


def _fault_of_refusal(refusal: LessonError, path: Path, good: bool) -> str | None:
    if good:
        return f"a good lesson is refused: {refusal}"
    for line in refusal.lines():
        if not line.startswith(str(path)) or not line.isprintable() or len(line) > 600:
            return f"a refusal is not one line that names the file: {line!r}"
    for fault in refusal.faults:
        if fault.place and fault.line is None and len(fault.place) > 1 and fault.place[0] == "step":
            return f"a fault in a step has no line: {fault}"
    return None


def _fault_of_mending(read: LessonFile | None, draws: random.Random) -> str | None:
    """What is wrong with a faulty lesson as it is opened to be mended."""
    if read is None:
        return None
    found = checked(LessonDraft(read.section), read.lesson.names)
    if found.is_good:
        return "it is refused, and opened to be mended nothing is wrong with it"
    for fault in found.faults:
        place = fault.text_place
        if place is not None:
            LessonDraft(read.section).words(place, fault.language or "en")
    del draws
    return None


def _fault_of_editing(file: LessonFile, draws: random.Random, folder: Path) -> str | None:
    """Change it as the editor does, write it, and read it again."""
    draft, names = LessonDraft(file.section).with_facts(minutes=None), file.lesson.names
    for _ in range(EDITS):
        at = draws.randrange(len(draft.steps))
        match draws.randrange(6):
            case 0:
                draft = draft.moved(at, draws.randrange(len(draft.steps)))
            case 1:
                draft = draft.duplicated(at)
            case 2:
                draft = draft.deleted(at)
            case 3:
                draft = draft.toggled(at, "locked", draws.choice(("run", "weights", "network")))
            case 4:
                draft = draft.with_step(
                    at,
                    text=draws.choice(("# New", 'A """ \\ text', "ends in '''\n", "\ta\nb", "\x1b \u2028 \x85 \x7f")),
                )
            case _:
                draft = draft.without_shown(at, draws.choice(("state", "phase", "held", "view")))
    if not (found := checked(draft, names)).is_good:
        return f"what the editor did is at fault: {found.faults}"
    written = write_lesson(file, draft.section, folder / "edited.toml")
    if written.section != draft.section:
        return f"what was edited is written otherwise: {_first_apart(draft.section, written.section)}"
    return None


def _first_apart(meant: LessonSection, written: LessonSection) -> str:
    for number, (one, other) in enumerate(zip(meant.step, written.step, strict=False)):
        for key in type(one).model_fields:
            if getattr(one, key) != getattr(other, key):
                return f"step {number}, {key}: {getattr(one, key)!r} became {getattr(other, key)!r}"
    return f"{len(meant.step)} steps became {len(written.step)}"
