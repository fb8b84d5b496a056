"""The lessons that the program brings, gone through without a window: to their ends, with every answer and every slip."""

from dataclasses import replace

import pytest

from core.exercises.practice.practice import LineState
from core.lessons.built_in import BUILT_IN_LESSONS, FIRST_LESSON, LESSONS, built_in_lesson, homework_of
from core.lessons.concerns import concerns_of_lesson
from core.lessons.course import FootState, LessonCourse, Press
from core.lessons.faults import LessonError
from core.lessons.lesson import ChoiceQuestion, CurveQuestion, QuantityQuestion, VoteQuestion, WayQuestion
from core.lessons.sheets import right_way
from core.lessons.wait import LessonFacts, Wait
from tests.core.lessons.built_in import (
    ALL,
    HOMEWORKS,
    LANGUAGES,
    TAUGHT,
    lesson_called,
    sheet_at,
    shown_iteration,
)

MINUTES = 45
FEWEST_PREDICTED = 6  # before anything is revealed, the exit ticket left aside
EXIT_TICKET = 3


# What there is


def test_every_file_is_a_lesson_or_a_homework_and_every_lesson_in_class_has_its_homework():
    assert sorted(ALL) == sorted(path.stem for path in BUILT_IN_LESSONS.glob("*.toml"))
    assert LESSONS[0] == FIRST_LESSON
    assert homework_of(FIRST_LESSON) is None
    assert len(HOMEWORKS) == len(TAUGHT) == 5


def test_a_lesson_that_is_not_there_is_told_to_be_missing():
    with pytest.raises(LessonError, match=r"nobody\.toml: there is no such file"):
        built_in_lesson("nobody")


@pytest.mark.parametrize("name", ALL)
def test_nothing_in_it_is_hardly_meant(name: str):
    assert list(map(str, concerns_of_lesson(lesson_called(name)))) == []


@pytest.mark.parametrize("name", ALL)
def test_all_of_it_stands_in_both_languages(name: str):
    lesson = lesson_called(name)
    texts = [lesson.title, lesson.about]
    for step in lesson.steps:
        texts += filter(None, (step.text, step.notes))
        for question in step.questions:
            options = question.options if isinstance(question, ChoiceQuestion | VoteQuestion) else ()
            texts += filter(None, (question.text, question.why))
            texts += (option for option in options if isinstance(option, dict))
    assert all(isinstance(text, dict) and sorted(text) == sorted(LANGUAGES) for text in texts)


@pytest.mark.parametrize("name", [FIRST_LESSON, *TAUGHT])
def test_the_minutes_of_its_steps_add_up(name: str):
    lesson = lesson_called(name)
    assert lesson.minutes_gone[-1] == lesson.minutes == (5 if name == FIRST_LESSON else MINUTES)


@pytest.mark.parametrize("name", TAUGHT)
def test_a_lesson_in_class_has_predictions_one_hunt_notes_and_an_exit_ticket(name: str):
    lesson = lesson_called(name)
    *before, last = lesson.steps
    assert len(before) >= 10
    assert all(step.notes for step in lesson.steps)
    predicted = [question for step in before for question in step.questions]
    assert len(predicted) >= FEWEST_PREDICTED
    assert sum(isinstance(question, CurveQuestion) for question in predicted) == 1
    assert any(isinstance(question, WayQuestion | VoteQuestion) for question in predicted)
    hunts = [step for step in before if "# Find the bug" in step.text_in("en")]
    assert len(hunts) == 1
    assert "```" in hunts[0].text_in("en")
    assert [type(question) for question in last.questions] == [QuantityQuestion, ChoiceQuestion, WayQuestion]
    assert len(last.questions) == EXIT_TICKET


@pytest.mark.parametrize("name", HOMEWORKS)
def test_a_homework_asks_six_to_ten_questions_of_other_numbers_and_needs_no_teacher(name: str):
    lesson = lesson_called(name)
    taught = lesson_called(name.removesuffix("-homework")).setup
    assert 6 <= lesson.question_count <= 10
    assert lesson.setup.network.sizes == taught.network.sizes
    assert lesson.setup.network.layers == taught.network.layers
    assert not (lesson.setup.start == taught.start).all()
    assert lesson.setup.objective.loss.name == taught.objective.loss.name
    assert lesson.names.element_names == lesson_called(name.removesuffix("-homework")).names.element_names
    assert not any(step.notes for step in lesson.steps)
    assert not any(step.wait for step in lesson.steps)


# Gone through


@pytest.mark.parametrize("name", ALL)
def test_the_big_button_alone_comes_to_the_end(name: str):
    course, seen = LessonCourse(lesson_called(name)), set()
    for _ in range(200):
        if course.is_finished:
            break
        seen.add(course.at)
        course = course.pressed()
    assert course.is_finished
    assert seen == set(range(len(course.lesson.steps)))


@pytest.mark.parametrize("name", ALL)
def test_every_slip_is_named_every_right_answer_taken_and_every_step_reached(name: str):
    course = LessonCourse(lesson_called(name))
    while not course.is_finished:
        if course.question is not None:
            course = _answered(name, course)
            assert course.foot is FootState.RIGHT, (course.at, course.part)
        elif course.awaited is not None:
            course = course.reached(_facts_that_meet(course.awaited))
            assert course.awaited is None, course.at
        course = course.pressed()
    assert course.points == course.lesson.question_count
    assert course.at + 1 == len(course.lesson.steps)


def _answered(name: str, course: LessonCourse) -> LessonCourse:
    """With the right answer, and after every wrong one that is known."""
    question = course.question
    match question:
        case QuantityQuestion(quantity):
            sheet = sheet_at(name, course.at)
            right = sheet.value(quantity)
            slips = [
                value for _, value in sheet.slips(quantity, sheet.numbers) if value != right
            ]  # a bias of 0 is none
            for value in slips:
                slipped = course.answered(repr(value), sheet)
                assert slipped.foot is FootState.SLIP, (course.at, quantity.id, value)
                assert slipped.practice(sheet).mark_of(quantity).slip is not None, (course.at, quantity.id, value)
            return course.answered(repr(right), sheet)
        case WayQuestion():
            right = right_way(question, shown_iteration(name, course.step.show))
            assert right is not None, course.at
            options = 2
        case ChoiceQuestion(_, choices, right):
            options = len(choices)
        case VoteQuestion():
            raise AssertionError("a vote on options can't be answered rightly")
        case CurveQuestion():
            assert course.press is Press.RUN
            return course.drawn(is_close=True)
    for option in set(range(options)) - {right}:
        wrong = course.decided(option, right)
        assert (wrong.foot, wrong.press) == (FootState.SLIP, Press.SHOW)
    return course.decided(right, right)


def _facts_that_meet(wait: Wait) -> LessonFacts:
    error = 0.0 if wait.error_below is None else wait.error_below / 2
    changed = frozenset(() if wait.changed is None else (wait.changed,))
    return LessonFacts(wait.state or 0, wait.phase, error, wait.held, changed)


def test_an_answer_that_was_shown_is_no_point():
    course = LessonCourse(lesson_called("gad-3-2-1")).going_to(2)
    course = course.pressed()
    assert course.record.standing is LineState.SHOWN
    assert replace(course).points == 0


def test_one_that_is_built_in_is_read_once():
    assert built_in_lesson("gad-3-2-1") is built_in_lesson("gad-3-2-1")
