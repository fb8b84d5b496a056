"""Whatever is done to a draft, what is written of it says the same, and undo leads back to the start."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from core.lessons.editing.draft import LessonDraft, TextPlace
from core.lessons.editing.draft_check import checked
from core.lessons.editing.draft_history import DraftHistory
from core.lessons.editing.new_questions import choice_question, curve_question, number_question, vote_question
from core.lessons.lesson import LessonShow
from core.lessons.names import LessonNames
from core.lessons.reader import parse_lesson
from core.lessons.schema import StepSection
from core.lessons.writer import lesson_text
from core.network.elements import Weight
from core.setup.setup import open_setup
from tests.core.lessons.lessons import EXAMPLE, parsed

NAMES = LessonNames(open_setup("gad-3-2-1"))
SHOW = LessonShow(state=7, held=Weight(0, 1, 1))
ORIGINAL = parsed(EXAMPLE)
DEEDS: dict[str, Any] = {
    "move": lambda d, a, b: d.moved(a, b),
    "add": lambda d, a, b: d.added(a, StepSection(text=f"# New {b}")),
    "twice": lambda d, a, b: d.duplicated(a),
    "delete": lambda d, a, b: d.deleted(a),
    "write": lambda d, a, b: d.with_words(TextPlace("text", a), ("en", "zh_CN")[b % 2], f"# Said {b}\n\nSo **W11** is"),
    "notes": lambda d, a, b: d.with_words(TextPlace("notes", a), "en", "" if b % 2 else "Wait"),
    "show": lambda d, a, b: d.showing(a, SHOW, NAMES),
    "unshow": lambda d, a, b: d.without_shown(a, ("state", "phase", "held")[b % 3]),
    "lock": lambda d, a, b: d.toggled(a, "locked", ("run", "state")[b % 2]),
    "number": lambda d, a, b: d.asking(a, number_question(LessonShow(), NAMES)),
    "vote": lambda d, a, b: d.asking(a, vote_question(SHOW, NAMES)),
    "choice": lambda d, a, b: d.asking(a, choice_question()),
    "curve": lambda d, a, b: d.asking(a, curve_question(NAMES)),
    "unask": lambda d, a, b: d.without_question(a, 0),
}


@given(st.lists(st.tuples(st.sampled_from(list(DEEDS)), st.integers(0, 6), st.integers(0, 6)), max_size=8))
def test_what_is_written_is_what_was_done(deeds: list[tuple[str, int, int]]):
    history = DraftHistory(LessonDraft(ORIGINAL.section), is_saved=True)
    for deed, a, b in deeds:
        steps = len(history.draft.steps)
        history.do(DEEDS[deed](history.draft, a % steps, b % steps), a % steps)
    draft = history.draft
    if checked(draft, NAMES).is_good:
        again = parse_lesson(lesson_text(draft.section, ORIGINAL), "my.toml")
        assert again.section == draft.section
        assert again.lesson.steps == checked(draft, NAMES).lesson.steps
    while history.can_undo:
        history.undo()
    assert history.draft.section == ORIGINAL.section and not history.is_changed
