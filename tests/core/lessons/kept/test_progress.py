"""Left and come back to, a lesson goes on where it was."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from core.exercises.practice.practice import LineState
from core.lessons.course import FootState, LessonCourse
from core.lessons.kept.progress import course_of, progress_of
from core.lessons.lesson import Lesson
from core.lessons.wait import LessonFacts
from tests.core.lessons.lessons import EXAMPLE, lesson_of_steps, parsed
from tests.core.lessons.test_course import sheet_at

LESSON = parsed(EXAMPLE).lesson
QUESTIONS = 'ask = [{ quantity = "SOP1" }, { quantity = "SOP2" }, { choice = ["a", "b"], text = "?", right = 1 }]'

anything = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 9) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["format", "step", "answers", "met", "tries", "standing", "asks", "hints"]), inner
        )
    ),
    max_leaves=4,
)


def kept(course: LessonCourse, lesson: Lesson | None = None) -> LessonCourse:
    """A course left and come back to, by way of a file."""
    return course_of(lesson or course.lesson, json.loads(json.dumps(progress_of(course))))


def test_it_goes_on_at_the_question_that_was_open_with_all_that_was_answered():
    course = LessonCourse(lesson_of_steps("wait = { state = 1 }", QUESTIONS)).reached(LessonFacts(1)).pressed()
    course = course.answered("0.5", sheet_at(course)).answered("0.3303", sheet_at(course)).pressed()
    course = course.answered("-0.4675", sheet_at(course))
    back = kept(course)
    assert (back.at, back.part, back.met) == (1, 1, {0})
    assert back.records == course.records
    assert back.record.standing is LineState.SLIP
    assert back.foot is FootState.ASKED  # the sentence is said anew where it is tried again
    assert back.answered("0.4675", sheet_at(back)).foot is FootState.RIGHT


def test_answers_to_what_is_asked_no_more_are_left_out_and_the_others_stay_with_their_questions():
    course = LessonCourse(lesson_of_steps(QUESTIONS)).pressed().pressed().pressed().pressed().decided(0, 0)
    changed = lesson_of_steps('ask = [{ quantity = "SOP2" }, { choice = ["a", "b", "c"], text = "?", right = 1 }]')
    back = kept(course, changed)
    assert back.records == {(0, 0): course.records[0, 1]}
    assert back.part == 1


def test_what_was_kept_of_a_longer_lesson_begins_anew():
    course = LessonCourse(LESSON).going_to(3)
    back = kept(course, lesson_of_steps("", ""))
    assert (back.at, back.records) == (0, {})


@settings(max_examples=40)
@given(st.fixed_dictionaries({"format": st.just(1)}, optional={
    "step": anything, "met": anything,
    "answers": st.lists(st.fixed_dictionaries({"step": st.integers(-1, 5), "asks": st.sampled_from(["z[1,1]", "weight 2 1 1", "x"])},
        optional={"tries": anything, "standing": st.sampled_from([*(each.value for each in LineState), "?"]), "hints": anything})),
}) | anything)  # fmt: skip
def test_whatever_was_kept_there_is_a_course(progress: object):
    course = course_of(LESSON, progress)
    assert 0 <= course.at < len(LESSON.steps)
    assert kept(course) == course
    while not course.is_finished:
        course = course.pressed()
    assert kept(course).is_finished
