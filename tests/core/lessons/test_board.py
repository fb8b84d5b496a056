"""A lesson on a board: what it asks has the numbers that stand there, and so has what it gives."""

import pytest

from core.exercises.sheet.board import board_of
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.lessons.lesson import Lesson
from core.lessons.reader import LessonError
from core.lessons.recording.lesson_section import section_of
from core.lessons.sheets import iteration_of_step, sheet_of_step
from tests.core.lessons.lessons import HEAD, parsed

NEW = Quantity(QuantityKind.NEW_WEIGHT, 0, 0, 0)
STEP = '[[step]]\ntext = "Step"\nask = [{ quantity = "∂E/∂SOP1" }, { quantity = "W11_new" }]\n'


def lesson(*, digits: int, board: bool = True) -> Lesson:
    return parsed(f"{HEAD}digits = {digits}\nboard = {str(board).lower()}\n{STEP}").lesson


@pytest.mark.parametrize("digits", [3, 4, 6])
def test_its_answers_are_those_of_the_whole_board(digits: int):
    on_board = lesson(digits=digits)
    iteration = iteration_of_step(on_board, on_board.steps[0].show, on_board.setup.start)
    sheet, board = sheet_of_step(on_board, 0, iteration), board_of(iteration, digits)
    assert len(sheet.questions) == 2 and len(sheet.given) > 2
    for quantity in (*sheet.questions, *sheet.given):
        assert sheet.value(quantity) == board.sheet.value(quantity)
    assert sheet.value(NEW) != sheet.exact(NEW)


def test_without_one_they_are_exact():
    exact = lesson(digits=3, board=False)
    sheet = sheet_of_step(exact, 0, iteration_of_step(exact, exact.steps[0].show, exact.setup.start))
    assert sheet.value(NEW) == sheet.exact(NEW)


def test_it_is_written_as_it_was_read():
    assert section_of(lesson(digits=3), None).board and not section_of(lesson(digits=3, board=False), None).board


@pytest.mark.parametrize(
    ("head", "why"),
    [
        (HEAD.replace("gad-3-2-1", "psi-2-1000-1000-2"), "200 are the most for a board"),
        (HEAD + 'digits = "3"\n', "digits"),
    ],
)
def test_where_there_can_be_none_the_lesson_says_so(head: str, why: str):
    with pytest.raises(LessonError, match=why):
        parsed(head + 'board = true\n[[step]]\ntext = "Step"\n')
