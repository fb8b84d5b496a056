"""The course of a lesson: what its foot says, what the big button does next, what comes of answers."""

from dataclasses import replace

import numpy as np
import pytest

from core.exercises.practice.practice import LineState
from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.sheet import ExerciseSheet
from core.lessons.course import FootState, LessonCourse, Press
from core.lessons.lesson import CurveQuestion, QuantityQuestion, WayQuestion
from core.lessons.sheets import GROWS, SHRINKS, iteration_of_step, right_way, sheet_of_step, way_of
from core.lessons.wait import LessonFacts
from core.network.elements import Neuron, Weight
from core.network.phases import Phase, Stage
from core.training.step import Training
from tests.core.lessons.lessons import EXAMPLE, lesson_of_steps, parsed


def sheet_at(course: LessonCourse) -> ExerciseSheet:
    """The sheet of a step whose state is that of the start."""
    lesson = course.lesson
    return sheet_of_step(lesson, course.at, iteration_of_step(lesson, course.step.show, lesson.setup.start))


def course_of_steps(*steps: str) -> LessonCourse:
    return LessonCourse(lesson_of_steps(*steps))


def test_a_step_that_asks_nothing_is_read_and_the_last_one_ends_the_lesson():
    course = course_of_steps("", "")
    assert (course.foot, course.press) == (FootState.READING, Press.NEXT)
    assert course.back() == course
    course = course.pressed()
    assert (course.at, course.foot, course.press) == (1, FootState.LAST, Press.FINISH)
    assert course.back().at == 0
    closing = course.pressed()
    assert (closing.is_finished, closing.foot, closing.press) == (True, FootState.CLOSING, Press.CLOSE)
    assert closing.pressed() == closing  # whoever shows it has to close it
    assert closing.back() == course


def test_what_is_so_already_is_not_waited_for():
    course = course_of_steps('ask = { curve = "error", until = 3 }\nwait = { state = 3 }', "").pressed()
    assert course.press is Press.NEXT
    assert course.pressed(LessonFacts(state=3)).at == 1
    assert course.pressed(LessonFacts(state=2)).foot is FootState.WAITING


def test_the_press_that_goes_on_without_what_is_waited_for_goes_on_from_the_last_step_too():
    course = course_of_steps('wait = { changed = "W11" }')
    assert course.press is Press.SKIP
    assert course.pressed().is_finished


def test_a_right_answer_is_told_to_be_right_and_the_lesson_goes_on():
    course = course_of_steps('ask = { quantity = "SOP1" }', "")
    assert (course.foot, course.press) == (FootState.ASKED, Press.SHOW)
    course = course.answered("0.3303", sheet_at(course))
    assert (course.foot, course.press, str(course.said)) == (FootState.RIGHT, Press.NEXT, "Right.")
    assert course.points == 1
    assert course.pressed().at == 1


def test_a_slip_is_named_and_may_be_put_right():
    course = course_of_steps('ask = { quantity = "da/dz[1,1]" }')
    sheet = sheet_at(course)
    course = course.answered("0.6615", sheet)  # 1 − 0.5818²
    assert (course.foot, course.press) == (FootState.SLIP, Press.SHOW)
    assert str(course.said) == "That is 1 − σ². The derivative is σ(1 − σ)."
    course = course.answered("0.2433", sheet)
    assert (course.foot, course.press) == (FootState.RIGHT, Press.FINISH)
    assert (course.record.standing, course.record.tries) == (LineState.SECOND_TRY, ("0.6615", "0.2433"))


def test_what_is_no_number_or_has_too_few_digits_is_no_try():
    course = course_of_steps('ask = { quantity = "SOP1" }')
    few = course.answered("0.33", sheet_at(course))
    assert (few.foot, str(few.said), few.record.tries) == (FootState.SLIP, "Right so far, but give 4 digits.", ())
    broken = course.answered("0.33*", sheet_at(course))
    assert str(broken.said).startswith("0.33* can't be read: ")
    assert broken.record.tries == ()
    assert course.answered("", sheet_at(course)).foot is FootState.ASKED


def test_an_answer_that_follows_from_ones_own_wrong_one_is_right():
    course = course_of_steps('ask = [{ quantity = "SOP1" }, { quantity = "Activ1" }]')
    sheet = sheet_at(course)
    course = course.answered("0.5", sheet).pressed()  # wrong, and shown
    assert (course.foot, course.part) == (FootState.SHOWN, 0)
    course = course.pressed()
    assert course.question == QuantityQuestion(sheet.questions[1])
    assert course.answered("0.5818", sheet).foot is FootState.RIGHT


def test_a_shown_answer_is_kept_as_shown_and_earns_nothing():
    course = course_of_steps('ask = { quantity = "SOP1" }', "").pressed()
    assert (course.foot, course.press, course.points) == (FootState.SHOWN, Press.NEXT, 0)
    assert course.record.standing is LineState.SHOWN
    course = course.pressed().back()
    assert (course.at, course.foot, course.press) == (0, FootState.SHOWN, Press.NEXT)


def test_a_step_that_is_gone_back_to_shows_each_of_its_questions_with_its_answer_again():
    course = course_of_steps('ask = [{ quantity = "SOP1" }, { quantity = "Activ1" }]', "")
    for _ in range(4):
        course = course.pressed()
    again = course.back()
    assert (again.at, again.part, again.foot) == (0, 0, FootState.SHOWN)
    again = again.pressed()
    assert (again.at, again.part, again.foot) == (0, 1, FootState.SHOWN)
    assert again.pressed() == course


def test_what_is_still_waited_for_is_what_a_step_is_gone_back_to_for():
    course = course_of_steps('ask = { curve = "error", until = 3 }\nwait = { state = 3 }', "").pressed().pressed()
    assert course.awaited is not None
    assert course.going_to(1).back() == course


def test_what_is_asked_and_what_follows_from_it_is_hidden_until_it_is_answered():
    course = course_of_steps('ask = { quantity = "SOP1" }')
    sheet, names = sheet_at(course), course.lesson.names
    asked = course.practice(sheet)
    assert all(asked.hides(names.asked(name)) for name in ("SOP1", "Activ1", "Predicted", "E", "∂E/∂W41", "W11_new"))
    assert not asked.hides(names.asked("SOP2"))
    answered = course.answered("0.3303", sheet).practice(sheet)
    assert not any(answered.hides(names.asked(name)) for name in ("SOP1", "Activ1", "Predicted", "E"))


def test_hints_open_one_by_one_and_the_last_tells_the_answer():
    course = course_of_steps('ask = { quantity = "SOP1" }')
    for rungs in (1, 2, 3):
        course = course.hinted()
        assert (course.record.rungs, course.foot) == (rungs, FootState.ASKED)
    assert course.hinted().foot is FootState.SHOWN


CHOICE = 'ask = { choice = ["a", "b", "c"], text = "Which?", right = 2 }'


def test_a_choice_is_right_wrong_or_shown():
    course = course_of_steps(CHOICE)
    wrong = course.decided(0, course.question.right)
    assert (wrong.foot, str(wrong.said)) == (FootState.SLIP, "Option 1 is not it.")
    right = wrong.decided(1, course.question.right)
    assert (right.foot, right.record.standing) == (FootState.RIGHT, LineState.SECOND_TRY)
    assert right.decided(0, 1) == right.with_answer_shown() == right
    assert course.pressed().foot is FootState.SHOWN


def test_a_vote_on_which_no_option_is_wrong_is_over_with_the_next_press():
    course = course_of_steps('ask = { vote = ["a", "b"], text = "Who?" }', "")
    assert (course.foot, course.press) == (FootState.ASKED, Press.NEXT)
    after = course.pressed()
    assert (after.at, after.record_of(0, 0).standing) == (1, LineState.GIVEN)
    assert course.decided(0, None).foot is FootState.READING


def test_which_way_a_weight_goes_comes_from_the_sheet():
    course = course_of_steps('ask = { vote = "W41" }')
    assert isinstance(course.question, WayQuestion)
    way = way_of(course.question, sheet_at(course).iteration)
    assert (way.name, way.grows) == ("W41", False)  # its gradient is +0.1076
    right = right_way(course.question, sheet_at(course).iteration)
    assert right == SHRINKS
    assert course.decided(GROWS, right).foot is FootState.SLIP
    assert course.decided(SHRINKS, right).foot is FootState.RIGHT
    still = replace(course.question, weight=Weight(0, 0, 0))
    iteration = iteration_at(course.lesson.setup.with_start(np.zeros(8)), 0, np.zeros(8))
    assert right_way(still, iteration) is None  # nothing comes back through weights of 0


def test_a_curve_is_drawn_or_run():
    course = course_of_steps('ask = { curve = "error" }')
    assert course.question == CurveQuestion(80_000)
    assert course.press is Press.RUN
    assert course.pressed().foot is FootState.SHOWN
    assert course.drawn(is_close=True).foot is FootState.RIGHT
    assert course.drawn(is_close=False).foot is FootState.READING


@pytest.mark.parametrize(
    ("wait", "press", "not_yet", "done", "said"),
    [
        ("state = 5", Press.RUN, LessonFacts(4), LessonFacts(6), "Go on to iteration 5: now 4."),
        (
            "error_below = 0.1", Press.RUN, LessonFacts(4, error=0.144), LessonFacts(4, error=0.09),
            "Train until E is below 0.1: now 0.144.",
        ),
        (
            'phase = "sops 1"', Press.DO, LessonFacts(0), LessonFacts(0, phase=Phase(Stage.SOPS, 0)),
            "Walk through the step to the sums.",
        ),
        ('held = "SOP1"', Press.DO, LessonFacts(0), LessonFacts(0, held=Neuron(0, 0)), "Click Activ1."),
        (
            'changed = "W41"', Press.SKIP, LessonFacts(0), LessonFacts(0, changed=frozenset({Weight(1, 0, 0)})),
            "Change W41.",
        ),
        (
            'changed = "W41"\nwait.error_below = 0.1', Press.SKIP, LessonFacts(0, error=0.05),
            LessonFacts(0, error=0.05, changed=frozenset({Weight(1, 0, 0)})),
            "Change W41 until E is below 0.1: now 0.05.",
        ),
    ],
)  # fmt: skip
def test_a_wait_is_over_when_it_is_done_and_no_dead_end(wait, press, not_yet, done, said):
    course = course_of_steps(f"wait.{wait}", "")
    assert (course.foot, course.press) == (FootState.WAITING, press)
    assert course.awaited is not None
    assert str(course.awaited.text(course.lesson.setup.names, "the sums", not_yet)) == said
    assert course.reached(not_yet) == course
    reached = course.reached(done)
    assert (reached.foot, reached.press) == (FootState.READING, Press.NEXT)
    assert reached.pressed().at == 1
    # A presenter's key alone: the window does it, or it is gone past.
    helped = course if press is Press.SKIP else course.pressed()
    assert (helped.at, helped.press) == (0, Press.SKIP)
    assert (helped.pressed().at, helped.pressed().met) == (1, {0})


def test_what_is_waited_for_comes_after_the_questions():
    course = course_of_steps(CHOICE + "\nwait = { state = 3 }")
    assert course.reached(LessonFacts(3)) == course
    course = course.decided(1, 1)
    assert (course.foot, course.press) == (FootState.RIGHT, Press.NEXT)
    course = course.pressed()
    assert (course.foot, course.press) == (FootState.WAITING, Press.RUN)
    course = course.reached(LessonFacts(3))
    assert (course.foot, course.press) == (FootState.LAST, Press.FINISH)


def test_what_is_not_asked_can_not_be_answered():
    course = course_of_steps("")
    with pytest.raises(ValueError, match="no quantity"):
        course.answered("1", sheet_at(course))
    assert course.decided(0, 0).records == course.hinted().records == course.drawn(is_close=True).records == {}


# A whole lesson, without a window


def right_answer(course: LessonCourse) -> LessonCourse:
    """The open question answered rightly, by the sheet of what the state of the step is trained to."""
    training, parameters = Training(course.lesson.setup), course.lesson.setup.start
    for state in range(course.step.show.state):
        parameters = training.update(training.trace(state, parameters))
    iteration = iteration_of_step(course.lesson, course.step.show, parameters)
    match course.question:
        case QuantityQuestion(quantity):
            sheet = sheet_of_step(course.lesson, course.at, iteration)
            return course.answered(repr(sheet.value(quantity)), sheet)
        case WayQuestion() as question:
            right = right_way(question, iteration)
        case CurveQuestion():
            return course.drawn(is_close=True)
        case question:
            right = question.right
    return course.decided(right, right)


def test_a_lesson_is_gone_through_step_by_step_with_every_answer_right():
    text = EXAMPLE.replace('phase = "error", held', 'phase = "error", state = 3, held')
    course = LessonCourse(parsed(text).lesson)
    visited = [course.at]
    while not course.is_finished:
        if course.foot is FootState.ASKED:
            course = right_answer(course)
            assert course.foot is FootState.RIGHT
        if course.press is Press.RUN:
            course = course.reached(LessonFacts(course.awaited.state))
        course = course.pressed()
        visited += [course.at] if course.at != visited[-1] else []
    assert visited == [0, 1, 2, 3]
    assert course.points == course.lesson.question_count == 4


def test_a_lesson_is_gone_through_by_a_presenters_one_key():
    course = LessonCourse(parsed(EXAMPLE).lesson)
    presses = []
    while not course.is_finished:
        presses.append(course.press)
        course = course.pressed()
    assert presses == [
        Press.NEXT,
        Press.SHOW, Press.NEXT,
        Press.SHOW, Press.NEXT, Press.SHOW, Press.NEXT,
        Press.RUN, Press.NEXT, Press.RUN, Press.SKIP,
    ]  # fmt: skip
    assert course.points == 0
