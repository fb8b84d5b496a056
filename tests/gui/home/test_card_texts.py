"""What Home says in words, by dates and courses that are given; and the way from card to card."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QRect, Qt

from core.lessons.course import LessonCourse
from core.network.elements import Weight
from core.setup.setup import open_setup
from gui.diagram.scene.sketch import sketch_of
from gui.home.card_texts import course_detail, lesson_facts, lesson_foot, ticket_title, when_text
from gui.home.card_walk import next_place
from gui.home.home_items import plain_markdown
from gui.look.weight_colors import STEPS
from tests.gui.lessons.lessons import READS, lesson_file

CHOICE = 'ask = { choice = ["a", "b"], text = "Which?", right = 1 }'
NOW = datetime(2026, 11, 29, 16, 20)  # noqa: DTZ001  # both are of one clock
KEYS = Qt.Key


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (datetime(2026, 11, 29, 0, 5), "today, 00:05"),  # noqa: DTZ001
        (datetime(2026, 11, 28, 23, 59), "yesterday, 23:59"),  # noqa: DTZ001
        (datetime(2026, 11, 24, 8, 0), "5 days ago"),  # noqa: DTZ001
        (datetime(2026, 10, 1, 8, 0), "2026-10-01"),  # noqa: DTZ001
        (datetime(2026, 12, 1, 8, 0), "2026-12-01"),  # noqa: DTZ001  # the clock was put back
    ],
)
def test_when_something_was(when: datetime, said: str):
    assert when_text(when, NOW) == said


@pytest.mark.parametrize(
    ("questions", "days", "said"),
    [
        (3, 1, "Three questions from yesterday"),
        (3, 4, "Three questions from 4 days ago"),
        (3, 7, "Three questions from last week"),
        (3, 30, "Three questions from 4 weeks ago"),
        (2, 1, "Questions from yesterday: 2"),
    ],
)
def test_what_a_ticket_is_headed_by(questions: int, days: int, said: str):
    assert ticket_title(questions, days) == said


def test_how_far_one_is_in_a_lesson():
    lesson = lesson_file(READS, CHOICE, CHOICE).lesson
    course = LessonCourse(lesson)
    assert lesson_facts(lesson)[-1] == "3 steps"
    foot = lesson_foot(course)
    assert (foot.share, foot.left, foot.right) == (0.0, "not begun", "2 questions")
    course = course.going_to(1).decided(0, 1).decided(1, 1).pressed().with_answer_shown()
    assert course_detail(course) == "step 3 of 3 · 1 of 2 questions right · 1 shown"
    assert lesson_foot(course).right == "3 / 3"
    done = lesson_foot(replace(course, is_finished=True))
    assert (done.share, done.right) == (1.0, "done")


def test_marks_of_markdown_are_not_read():
    assert plain_markdown("From the error back\nto **W11**, by `tanh`.") == "From the error back to W11, by tanh."


GRID = [QRect(0, 0, 200, 50), *(QRect(100 * (n % 3), 60 + 60 * (n // 3), 90, 50) for n in range(5))]


@pytest.mark.parametrize(
    ("at", "key", "to"),
    [
        (0, KEYS.Key_Down, 1),
        (1, KEYS.Key_Right, 2),
        (3, KEYS.Key_Right, 4),  # on in the next row
        (2, KEYS.Key_Down, 5),
        (3, KEYS.Key_Down, 5),  # nothing stands below: what is nearest
        (5, KEYS.Key_Up, 2),
        (2, KEYS.Key_Up, 0),
        (0, KEYS.Key_Up, None),
        (0, KEYS.Key_Left, None),
        (5, KEYS.Key_Right, None),
        (5, KEYS.Key_Down, None),
    ],
)
def test_where_an_arrow_leads(at: int, key: Qt.Key, to: int | None):
    assert next_place(GRID, at, key) == to


def test_a_sketch_shows_the_true_start():
    setup = open_setup("query-3-2-1")
    sketch = sketch_of(setup.network, setup.start)
    assert (len(sketch.inputs), len(sketch.neurons), len(sketch.edges)) == (3, 3, 8)
    steps = [step for _line, step in sketch.edges]
    starts = [
        setup.start[setup.network.position(Weight(0, source, target))] for source in range(3) for target in range(2)
    ]
    assert [step < 0 for step in steps[:6]] == [bool(start < 0) for start in starts]
    assert max(map(abs, steps)) == STEPS, "the largest weight is as strong as can be"
