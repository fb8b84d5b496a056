"""A lesson is said as values of a file, of which the very same lesson is read."""

from pathlib import Path

import pytest

from core.base.errors import ScenarioError
from core.lessons import writer
from core.lessons.built_in import BUILT_IN_LESSONS
from core.lessons.lesson import Lesson, LessonShow, LessonStep
from core.lessons.names import LessonNames
from core.lessons.reader import read_lesson
from core.lessons.recording.lesson_section import scenario_of_lesson, section_of, write_new_lesson
from core.lessons.writer import new_lesson
from core.network.elements import Neuron
from core.setup.scenario_of_setup import scenario_text
from core.setup.setup import Setup, open_setup
from tests.core.lessons.lessons import EXAMPLE, parsed


@pytest.mark.parametrize("path", sorted(BUILT_IN_LESSONS.glob("*.toml")), ids=lambda path: path.stem)
def test_what_is_written_of_a_lesson_is_that_lesson(path: Path):
    lesson = read_lesson(path).lesson
    again = new_lesson(section_of(lesson, None), path).lesson
    assert again.steps == lesson.steps
    assert (again.title, again.about, again.minutes, again.digits) == (
        lesson.title,
        lesson.about,
        lesson.minutes,
        lesson.digits,
    )


def test_all_that_a_lesson_may_hold_is_written():
    head = EXAMPLE.replace("[[step]] # nothing is asked here", 'about = "How"\n[[step]]')
    steps = 'wait = { changed = "W41", error_below = 0.1 }', 'wait = { phase = "error" }', 'wait = { held = "W41" }'
    more = 'ask = { vote = ["a", "b"], text = "Which?", right = 1, why = "So" }'
    lesson = parsed(head + "".join(f'[[step]]\ntext = "x"\n{each}\n' for each in (*steps, more))).lesson
    assert parsed(new_lesson(section_of(lesson, None), Path("my.toml")).text).lesson.steps == lesson.steps


def changed(setup: Setup) -> Setup:
    start = setup.start.copy()
    start[0] += 1.0
    return setup.with_start(start)


def test_a_scenario_is_named_where_it_is_built_in_or_beside_the_lesson(tmp_path: Path):
    built_in = open_setup("gad-3-2-1")
    assert scenario_of_lesson(built_in, None) == "gad-3-2-1"
    path = tmp_path / "below" / "own.toml"
    path.parent.mkdir()
    path.write_text(scenario_text(changed(built_in)), encoding="utf-8")
    own = open_setup(path)
    assert scenario_of_lesson(own, tmp_path) == "below/own.toml"
    for setup, folder in ((own, tmp_path / "other"), (own, None), (changed(own), tmp_path), (changed(built_in), None)):
        assert isinstance(scenario_of_lesson(setup, folder), dict)


@pytest.mark.parametrize("name", ["gad-3-2-1", "moons-2-3-2", "psi-2-3-3-2"])
def test_a_scenario_that_was_changed_goes_into_the_lesson(name: str):
    setup = changed(open_setup(name))
    steps = (LessonStep("# One", LessonShow(state=3, held=Neuron(0, 1))),)
    written = new_lesson(section_of(Lesson("T", LessonNames(setup), steps, 4), None), Path("my.toml")).lesson
    assert written.steps == steps
    assert written.setup.start.tobytes() == setup.start.tobytes()
    assert written.setup.whole.inputs.tobytes() == setup.whole.inputs.tobytes()
    assert written.setup.network == setup.network


def test_a_lesson_is_written_to_a_file_that_is_read_as_that_lesson(tmp_path: Path):
    lesson = parsed(EXAMPLE).lesson
    path = tmp_path / "written.toml"
    write_new_lesson(lesson, path)
    assert read_lesson(path).lesson.steps == lesson.steps


def test_what_could_not_be_opened_again_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "own.toml"
    path.write_text(scenario_text(open_setup("gad-3-2-1")), encoding="utf-8")
    steps = (LessonStep("# One", LessonShow()),)
    with pytest.raises(ScenarioError, match="save the lesson under another name"):
        write_new_lesson(Lesson("T", LessonNames(open_setup(path)), steps, 4), path)
    monkeypatch.setattr(writer, "MOST_BYTES", 2**10)
    lesson = Lesson("T", LessonNames(changed(open_setup("moons-2-3-2"))), steps, 4)
    with pytest.raises(ScenarioError, match="larger than 1 KB"):
        write_new_lesson(lesson, tmp_path / "large.toml")
    assert [each.name for each in tmp_path.iterdir()] == ["own.toml"]
    assert open_setup(path).name == "own"
