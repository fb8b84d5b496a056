"""A lesson is written by the editor's draft; then a fault is planted in each of its entries, and its place is named."""

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from core.lessons.editing.draft import LessonDraft, TextPlace
from core.lessons.editing.draft_check import checked
from core.lessons.editing.new_questions import choice_question, curve_question, number_question, vote_question
from core.lessons.faults import LessonError
from core.lessons.lesson import LessonShow
from core.lessons.names import LessonNames
from core.lessons.reader import read_lesson
from core.lessons.schema import LessonSection, StepSection, WaitSection
from core.lessons.writer import write_lesson
from core.network.elements import Neuron, Weight
from core.network.phases import Phase, Stage
from core.scenario.writer import merged
from core.setup.setup import open_setup

NAMES = LessonNames(open_setup("gad-3-2-1"))
Entry = tuple[str | int, ...]


def written_draft() -> LessonDraft:
    """A lesson of five steps, in which each kind of entry stands somewhere."""
    section = LessonSection(
        format=1,
        title="Mine",
        scenario="gad-3-2-1",
        notation="article",
        board=True,
        step=[StepSection(text="# One\n\n**W11**")],
    )
    draft = LessonDraft(section).with_facts(minutes=10.0, digits=3, about="The chain of **W11**")
    shows = (
        LessonShow(2, Phase(Stage.SOPS, 0), 0, Neuron(0, 0), "prediction", "gradient", 2.0),
        LessonShow(held=Weight(1, 0, 0)),
        LessonShow(speed=100.0),
        LessonShow(view="layers"),
    )
    for number, show in enumerate(shows):
        draft = draft.added(number, StepSection(text=f"# Step {number + 2}")).showing(number + 1, show, NAMES)
    draft = draft.asking(1, number_question(shows[0], NAMES)).asking(2, vote_question(shows[1], NAMES))
    draft = draft.asking(2, choice_question()).with_question(2, 1, choice=["a", "b"], text="Which?", why="So")
    draft = draft.asking(3, curve_question(NAMES))
    draft = draft.waiting(0, WaitSection(phase="error")).waiting(1, WaitSection(state=3))
    draft = draft.waiting(2, WaitSection(changed="W41", error_below=0.1)).waiting(4, WaitSection(held="W11"))
    draft = draft.toggled(1, "locked", "run").toggled(1, "hidden", "views").with_step(1, minutes=2.0)
    draft = draft.with_words(TextPlace("notes", 1), "en", "Hands up")
    return draft.with_words(TextPlace("text", 1), "zh_CN", "# 二")


def entries(values: Any, place: Entry = ()) -> Iterator[Entry]:
    """Where in the file something stands that is neither a table nor a list of tables."""
    parts = values.items() if isinstance(values, dict) else enumerate(values)
    for key, value in parts:
        is_table = isinstance(value, dict) or (isinstance(value, list) and value and isinstance(value[0], dict))
        if is_table:
            yield from entries(value, (*place, key))
        else:
            yield (*place, key)


VALUES = written_draft().section.model_dump(exclude_none=True, exclude_defaults=True)


def test_the_draft_is_good_and_every_kind_of_entry_stands_in_it(tmp_path: Path):
    draft = written_draft()
    assert checked(draft, NAMES).is_good
    path = tmp_path / "mine.toml"
    write_lesson(None, draft.section, path)
    again = read_lesson(path)
    assert again.section == draft.section and again.lesson.steps == checked(draft, NAMES).lesson.steps
    known = {part for entry in entries(VALUES) for part in entry if isinstance(part, str)}
    for table in (LessonSection, StepSection, WaitSection):
        assert set(table.model_fields) <= known


@pytest.mark.parametrize("entry", list(entries(VALUES)), ids=str)
def test_a_fault_planted_in_it_is_said_with_its_place(entry: Entry, tmp_path: Path):
    spoilt = deepcopy(VALUES)
    table = spoilt
    for part in entry[:-1]:
        table = table[part]
    table[entry[-1]] = 2.5 if entry == ("board",) else False  # which nothing else in a lesson is
    path = tmp_path / "mine.toml"
    path.write_text(merged("", {}, spoilt), encoding="utf-8")
    with pytest.raises(LessonError) as caught:
        read_lesson(path)
    key = entry[-1] if isinstance(entry[-1], str) else entry[-2]
    steps = {fault.step for fault in caught.value.faults if str(key) in str(fault.message)}
    assert steps == {entry[1] + 1 if entry[0] == "step" else None}  # type: ignore[operator]
