"""The open lesson as the text of a file, with the comments of the file that it came from."""

from pathlib import Path

from core.base.atomic_files import Beat, unhurried
from core.base.errors import ScenarioError
from core.data.samples import reads_as
from core.scenario.reader import ScenarioFile, parse_scenario, read_scenario_file
from core.scenario.writer import text_of
from core.setup.blank import TEXT, UNTITLED
from core.setup.learned_samples import with_samples
from core.setup.setup import BUILT_IN, Lesson

WITH_COMMENTS = 1_000_000  # characters: in a longer file nobody has written between the numbers


def as_written(lesson: Lesson, folder: Path | None) -> Lesson:
    """The lesson as it is written: not with a data file that is none in `folder`."""
    names_a_file = lesson.scenario.data.file is not None
    if names_a_file and (folder is None or not reads_as(lesson.scenario, folder, lesson.whole)):
        return with_samples(lesson, lesson.whole)
    return lesson


def scenario_text(lesson: Lesson, beat: Beat = unhurried) -> str:
    """The lesson as the text of a file, with the comments of the one that it came from.

    Raises
    ------
    ScenarioError
        If there can be no such file.
    """
    written = _written(lesson)
    if written is not None and len(written.text) > WITH_COMMENTS:
        written = None
    beat()
    return text_of(lesson.scenario, written, beat)


def _written(lesson: Lesson) -> ScenarioFile | None:
    """The file that a lesson came from; None where it is not there any more, or can't be read."""
    if lesson.path is None and lesson.name == UNTITLED:
        return ScenarioFile(None, TEXT, parse_scenario(TEXT, UNTITLED))
    try:
        return read_scenario_file(lesson.path or BUILT_IN / f"{lesson.name}.toml")
    except ScenarioError:
        return None
