"""Blank lines: from the last one on, and back."""

from collections.abc import Collection

import pytest

from core.exercises.choosing.fading import Fading, blank_lines
from core.exercises.practice.practice import Practice, practice_of
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import sheet_of
from tests.core.exercises.iterations import built_in

SHEET = sheet_of(built_in("gad-3-2-1"), "forward")
LINES = SHEET.questions
IDS = [each.id for each in LINES]
SUM, ACTIVATION, ERROR = IDS[-3:]


def practised(fading: Fading, wrong: Collection[str] = (), shown: Collection[str] = ()) -> Practice:
    """A practice of the lines that are blank, done; at the `wrong` ones something else was tried before."""
    practice = practice_of(SHEET, blank_lines(LINES, fading.blanks, fading.right_twice))
    for quantity in practice.blanks:
        practice = practice.going_to(quantity)
        if quantity.id in shown:
            practice = practice.shown()
            continue
        tries = ["99"] if quantity.id in wrong else []
        for text in [*tries, repr(SHEET.value(quantity))]:
            practice = practice.typed(text).checked()
    assert practice.is_done
    return practice


def after(fading: Fading, *wrong: Collection[str]) -> Fading:
    """How it goes on after a sheet for each of these, with these lines wrong."""
    for lines in wrong:
        fading = fading.after(practised(fading, lines), LINES)
    return fading


def asked(fading: Fading) -> list[str]:
    return [each.id for each in blank_lines(LINES, fading.blanks, fading.right_twice)]


def test_at_first_the_last_line_alone_is_blank():
    assert asked(Fading()) == [ERROR]


def test_two_sheets_without_a_wrong_line_make_one_more_blank():
    assert after(Fading(), []).blanks == 1
    assert after(Fading(), [], []).blanks == 2
    assert after(Fading(), [], [], [], []).blanks == 3


def test_two_wrong_sheets_put_it_back():
    third = Fading(3)
    assert after(third, [ERROR]).blanks == 3
    assert after(third, [ERROR], [SUM]).blanks == 2
    assert after(Fading(1), [ERROR], [ERROR]).blanks == 1, "never none"


def test_what_is_between_two_alike_counts_for_neither():
    assert after(Fading(3), [], [ERROR], [], [ERROR]).blanks == 3


def test_a_line_that_was_shown_was_not_managed():
    fading = Fading(3)
    for _ in range(2):
        fading = fading.after(practised(fading, shown=[SUM]), LINES)
    assert fading.blanks == 2
    assert SUM not in fading.right_twice


def test_what_was_right_twice_running_is_given():
    assert asked(after(Fading(2), [ACTIVATION], [])) == [ACTIVATION], "the error was right both times"
    assert asked(after(Fading(), [], [])) == [ACTIVATION], "the last but one, now that the last is known"


def test_a_wrong_answer_between_begins_anew():
    assert asked(after(Fading(2), [], [ACTIVATION])) == [ACTIVATION]
    assert asked(after(Fading(2), [ERROR], [], [ERROR])) == [ERROR]


def test_who_knows_all_lines_is_asked_all_of_them():
    fading = after(Fading(), *[[]] * (2 * len(LINES)))
    assert fading.blanks is None
    assert asked(fading) == IDS


def test_as_many_as_somebody_wants_are_blank():
    fading = after(Fading(), [], []).chosen(3)
    assert asked(fading) == [SUM, ACTIVATION, ERROR], "those too that were right twice"
    assert asked(fading.chosen(None)) == IDS


def test_of_all_lines_two_wrong_sheets_leave_the_first_one_out():
    assert after(Fading(None), [SUM], [ERROR]).blanks == len(LINES) - 1


@pytest.mark.parametrize("blanks", [len(LINES), 99])
def test_more_than_there_are_are_all(blanks: int):
    lines: tuple[Quantity, ...] = blank_lines(LINES, blanks)
    assert lines == tuple(LINES)
