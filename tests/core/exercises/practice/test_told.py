"""A number that could be read before its line had earned the point counts as given, however it came to be read."""

from collections.abc import Callable

import pytest

from core.exercises.marking.answers import read_answer
from core.exercises.marking.marking import marked
from core.exercises.practice.marked_anew import marked_anew, to_be_worked_out_again
from core.exercises.practice.practice import RUNGS, LineState, Practice
from core.exercises.sheet.quantity import LOSS, Quantity, quantity_of
from tests.core.exercises.practice.test_practice import CHAIN, answered, answered_rightly, right, start

SLOPE, DELTA, BACK, ERROR = (quantity_of(text) or LOSS for text in ("da/dz[2,1]", "dE/dz[2,1]", "dE/da[1,1]", "E"))


def kept(practice: Practice) -> Practice:
    return answered(practice, "7").kept()


def shown(practice: Practice) -> Practice:
    return practice.shown()


def kept_and_shown(practice: Practice) -> Practice:
    return answered(practice, "7").kept().shown()


def last_hint(practice: Practice) -> Practice:
    for _ in range(RUNGS):
        practice = practice.hinted()
    return practice


def kept_and_tried_again(practice: Practice) -> Practice:
    return answered(answered(practice, "7").kept(), "8")


@pytest.mark.parametrize("tell", [kept, shown, kept_and_shown, last_hint, kept_and_tried_again])
def test_what_was_told_and_is_copied_counts_as_given(tell: Callable[[Practice], Practice]):
    told = tell(start())
    at = told.at
    assert not told.hides(at)
    copied = answered(told, right(told))
    assert copied.state_of(at) is LineState.SHOWN
    assert (copied.points, copied.is_settled(at), copied.stumbled) == (0, True, (at,))
    read = {quantity_of(key) or LOSS: read_answer(value) for key, value in copied.answers().items()}
    assert marked(CHAIN, read).points == 0  # whoever marks the file says the same
    assert copied.numbers.value(at) == CHAIN.value(at)


def test_what_was_told_stays_readable_whatever_is_tried_after_it():
    wrong = kept_and_tried_again(start())
    assert (wrong.state_of(wrong.at), wrong.is_settled(wrong.at), wrong.hides(wrong.at)) == (
        LineState.WRONG, False, False,
    )  # fmt: skip


def test_what_was_wrong_but_not_told_earns_its_point():
    assert answered(start(), "7", right(start())).state_of(start().at) is LineState.SECOND_TRY


def followed() -> Practice:
    """0.25 for the slope is kept; the delta follows from it."""
    practice = answered(answered_rightly(start(), SLOPE), "0.25").kept().going_on()
    return answered(practice, repr(CHAIN.value(quantity_of("dE/da[2,1]") or LOSS) * 0.25))


def put_right(practice: Practice) -> Practice:
    back = practice.going_to(SLOPE)
    return answered(back, right(back))


def test_a_line_that_followed_says_since_when_it_does_not_and_keeps_what_was_told():
    practice = put_right(followed())
    assert practice.state_of(DELTA) is LineState.WRONG
    why = marked_anew(practice, DELTA)
    assert why is not None
    assert (why.changed, why.before, why.had_followed) == (SLOPE, "0.25", True)
    assert to_be_worked_out_again(practice) == (DELTA,)
    assert not practice.hides(DELTA)
    assert marked_anew(answered(practice.going_to(DELTA), "7"), DELTA) is None  # that is an answer of its own


def test_a_line_that_had_earned_its_point_before_it_was_told_earns_it_again():
    practice = put_right(followed()).going_to(DELTA)
    practice = answered(practice, right(practice))
    assert practice.state_of(DELTA) is LineState.SECOND_TRY


def test_what_was_told_before_it_followed_counts_as_given():
    practice = answered(answered_rightly(start(), SLOPE), "0.25").kept().going_on()
    practice = answered(practice, "7").kept()  # ∂E/∂SOP3 is told
    practice = answered(practice, repr(CHAIN.value(quantity_of("dE/da[2,1]") or LOSS) * 0.25))
    assert practice.state_of(DELTA) is LineState.FOLLOWS
    practice = put_right(practice).going_to(DELTA)
    assert answered(practice, right(practice)).state_of(DELTA) is LineState.SHOWN


def test_what_follows_from_a_number_that_is_still_open_is_not_told():
    practice = answered(answered_rightly(start(), SLOPE), "0.25").going_to(DELTA)
    practice = answered(practice, repr(CHAIN.value(quantity_of("dE/da[2,1]") or LOSS) * 0.25))
    practice = put_right(practice)
    assert practice.state_of(SLOPE) is LineState.SECOND_TRY
    assert practice.hides(DELTA)


def test_where_a_line_is_not_right_any_more_each_on_the_way_says_so():
    practice = followed().going_to(BACK)
    practice = answered(practice, repr(practice.sheet.worked_out(BACK, practice.numbers)))
    practice = put_right(practice)
    assert practice.state_of(BACK) is LineState.FOLLOWS  # from the delta, which is not put right yet
    practice = practice.going_to(DELTA)
    practice = answered(practice, right(practice))
    why = marked_anew(practice, BACK)
    assert why is not None
    assert (why.changed, why.had_followed) == (DELTA, True)


def test_an_answer_that_was_worked_out_before_a_line_was_answered_says_so():
    """The sign of ∂E/∂Predicted, turned round, is no known slip once there is another output of one's own."""
    of_error, output = quantity_of("dE/da[2,1]") or LOSS, quantity_of("a[2,1]") or LOSS
    practice = start().going_to(of_error)
    practice = answered(practice, repr(-CHAIN.value(of_error)))
    assert practice.state_of(of_error) is LineState.SLIP
    practice = answered(practice.going_to(output), "0.9")
    assert practice.state_of(of_error) is LineState.WRONG
    why = marked_anew(practice, of_error)
    assert why is not None
    assert (why.changed, why.before, why.had_followed) == (output, "", False)
    untouched: Quantity = practice.blanks[0]
    assert marked_anew(practice, untouched) is None
