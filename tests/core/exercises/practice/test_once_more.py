"""A question that was a slip comes back at the end, with other numbers."""

from core.exercises.marking.told_apart import not_told_apart
from core.exercises.practice.once_more import once_more
from core.exercises.practice.practice import Practice, practice_of
from core.exercises.sheet.quantity import LOSS, quantity_of
from core.exercises.sheet.sheet import sheet_of
from core.setup.setup import open_setup
from tests.core.exercises.iterations import built_in

SLOPE, ACTIVATION = (quantity_of(text) or LOSS for text in ("da/dz[2,1]", "a[2,1]"))
SETUP = open_setup("gad-3-2-1")


def slipped() -> Practice:
    """After 1 − a² for the slope, which was then shown."""
    practice = practice_of(sheet_of(built_in("gad-3-2-1"), about="W11")).going_to(SLOPE)
    a = practice.sheet.value(ACTIVATION)
    return practice.typed(repr(1 - a * a)).checked().shown()


def test_only_what_was_a_slip_is_asked_and_its_numbers_are_others():
    first = slipped()
    again = once_more(first, SETUP, sample=0)
    assert again is not None
    assert again.blanks == (SLOPE,)
    assert again.sheet.questions == first.sheet.questions
    assert again.sheet.value(ACTIVATION) != first.sheet.value(ACTIVATION)
    assert again.hides(SLOPE)
    assert not again.hides(ACTIVATION)
    assert "square_only" not in not_told_apart(again.sheet, SLOPE)


def test_a_seed_draws_the_same_numbers_again_and_another_one_others():
    values = [once_more(slipped(), SETUP, 0, seed).sheet.value(ACTIVATION) for seed in (1, 1, 500)]  # type: ignore[union-attr]
    assert values[0] == values[1] != values[2]


def test_nothing_is_asked_again_where_there_was_no_slip():
    practice = practice_of(sheet_of(built_in("gad-3-2-1"), about="W11"))
    assert once_more(practice, SETUP, sample=0) is None
    assert once_more(practice.typed("77.7").checked().shown(), SETUP, sample=0) is None
