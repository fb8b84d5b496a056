"""A practice: lines asked one after the other, what is hidden meanwhile, and what counts."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.exercises.marking.answers import read_answer
from core.exercises.marking.digits import significant_digits
from core.exercises.marking.marking import marked
from core.exercises.practice.practice import RUNGS, LineState, Practice, practice_of
from core.exercises.sheet import sheet as sheet_module
from core.exercises.sheet.quantity import LOSS, Quantity, quantity_of
from core.exercises.sheet.sheet import sheet_of
from tests.core.exercises.iterations import SORTS, built_in, of_sort

CHAIN = sheet_of(built_in("gad-3-2-1"), about="W11")
SUM, ACTIVATION, OUTPUT_SLOPE, DELTA = (
    quantity_of(text) or LOSS for text in ("z[1,1]", "a[1,1]", "da/dz[2,1]", "dE/dz[2,1]")
)


def start() -> Practice:
    return practice_of(CHAIN)


def right(practice: Practice) -> str:
    """The value of the open line, as it is asked for."""
    return f"{practice.sheet.value(practice.at):.{practice.sheet.digits}g}"


def answered(practice: Practice, *texts: str) -> Practice:
    """With one try after the other at the open line."""
    for text in texts:
        practice = practice.typed(text).checked()
    return practice


def answered_rightly(practice: Practice, up_to: Quantity) -> Practice:
    """With all lines before `up_to` right, and that one open."""
    while practice.at != up_to:
        practice = answered(practice, right(practice)).going_on()
    return practice


# Going through


def test_right_answers_lead_through_all_lines():
    practice = start()
    for index, quantity in enumerate(practice.blanks):
        assert practice.at == quantity
        assert practice.points == practice.answered == index
        practice = answered(practice, right(practice))
        assert practice.state_of(quantity) is LineState.RIGHT
        practice = practice.going_on()
    assert practice.is_done
    assert practice.points == len(practice.blanks) == 14
    assert practice.first_error is None
    assert practice.stumbled == ()


def test_the_next_line_is_the_first_that_is_not_settled_also_before_the_last():
    practice = start()
    last = practice.blanks[-1]
    practice = answered(practice.going_to(last), right(practice.going_to(last))).going_on()
    assert practice.at == practice.blanks[0]


def test_a_line_that_is_not_blank_cannot_be_gone_to():
    practice = practice_of(CHAIN, CHAIN.questions[-2:])
    assert practice.blanks == CHAIN.questions[-2:]
    assert practice.state_of(SUM) is LineState.GIVEN
    with pytest.raises(ValueError, match=r"z\[1,1\]"):
        practice.going_to(SUM)


def test_nothing_asked_is_no_practice():
    with pytest.raises(ValueError, match="nothing"):
        practice_of(CHAIN, [LOSS])


def test_a_step_leaves_the_practice_before_as_it_was():
    before = start()
    answered(before, "1").hinted().kept()
    assert before == start()


# How a line stands


def test_right_at_the_second_try_is_told_from_right_at_once():
    practice = answered(start(), "7", right(start()))
    assert practice.state_of(SUM) is LineState.SECOND_TRY
    assert practice.points == 1
    assert practice.stumbled == (SUM,)


def test_a_slip_stays_open_until_it_is_kept():
    practice = answered_rightly(start(), OUTPUT_SLOPE)
    a = practice.sheet.value(quantity_of("a[2,1]") or LOSS)
    practice = answered(practice, repr(1 - a * a))
    assert practice.state_of(OUTPUT_SLOPE) is LineState.SLIP
    assert not practice.is_settled(OUTPUT_SLOPE)
    assert practice.hides(OUTPUT_SLOPE)
    kept = practice.kept()
    assert kept.is_settled(OUTPUT_SLOPE)
    assert not kept.hides(OUTPUT_SLOPE)
    assert kept.points == practice.points
    assert kept.first_error == kept.mark_of(OUTPUT_SLOPE)


def test_what_follows_from_a_kept_number_earns_its_point_until_the_number_is_put_right():
    practice = answered(answered_rightly(start(), OUTPUT_SLOPE), "0.25").kept().going_on()
    assert practice.at == DELTA
    expected = practice.sheet.value(quantity_of("dE/da[2,1]") or LOSS) * 0.25
    practice = answered(practice, repr(expected))
    assert practice.state_of(DELTA) is LineState.FOLLOWS
    back = practice.going_to(OUTPUT_SLOPE)
    back = answered(back, right(back))
    assert back.state_of(OUTPUT_SLOPE) is LineState.SHOWN
    assert not back.is_settled(DELTA)
    assert back.going_on().at == DELTA


def test_nothing_can_be_kept_before_a_try():
    assert not start().kept().is_settled(SUM)


def test_a_shown_value_counts_as_given_and_not_as_right():
    practice = start().shown()
    assert practice.state_of(SUM) is LineState.SHOWN
    assert not practice.hides(SUM)
    assert practice.points == 0
    assert practice.going_on().at == practice.blanks[1]


def test_each_hint_opens_one_rung_and_the_last_one_tells_the_value():
    practice = start()
    for rungs in range(1, RUNGS):
        practice = practice.hinted()
        assert (practice.line.rungs, practice.hides(SUM)) == (rungs, True)
    assert practice.hinted().state_of(SUM) is LineState.SHOWN


@pytest.mark.parametrize("text", ["", " ", "0.58*", "abc", "1/0", "1e999"])
def test_what_is_no_number_is_not_tried_and_stays_in_the_field(text: str):
    practice = answered(start(), text)
    assert practice.state_of(SUM) is LineState.OPEN
    assert practice.line.tries == ()
    assert practice.line.typed == text


# What is hidden


def test_what_is_asked_and_all_that_comes_of_it_is_hidden_and_nothing_else():
    practice = practice_of(CHAIN, [ACTIVATION])
    hidden = {each.id for each in CHAIN.questions if practice.hides(each)}
    untouched = {"z[1,1]", "z[1,2]", "a[1,2]"}
    assert hidden == {each.id for each in CHAIN.questions} - untouched
    assert practice.hides(LOSS)  # which is no question of this sheet, but comes of the activation too
    assert not any(map(practice.hides, CHAIN.given))


@given(st.sampled_from(sorted(SORTS)), st.data())
@settings(max_examples=40, deadline=None)
def test_no_visible_value_comes_of_a_hidden_one(sort: str, data: st.DataObject):
    sheet = sheet_of(of_sort(sort))
    practice = practice_of(sheet, data.draw(st.sets(st.sampled_from(sheet.questions), min_size=1)))
    for _ in range(data.draw(st.integers(0, 12))):
        practice = answered(practice, right(practice)).going_on()
    for quantity in sheet.questions:
        if not practice.hides(quantity) and quantity not in practice.blanks:
            assert not any(map(practice.hides, sheet.needs(quantity)))


def test_what_stands_before_all_that_is_open_is_not_followed_to_its_beginning(monkeypatch: pytest.MonkeyPatch):
    """Or each key would cost seconds in a network of a million weights."""
    iteration = built_in("psi-2-1000-1000-2")
    update, output = (quantity_of(text) or LOSS for text in ("new_w[1,1,1]", "a[3,1]"))
    practice = practice_of(sheet_of(iteration, about=update.id), [update])
    asked: list[Quantity] = []
    monkeypatch.setattr(sheet_module, "needs_of", lambda _, quantity: asked.append(quantity) or [])
    assert practice.hides(update)
    assert not practice.hides(output)
    assert asked == []


def test_what_follows_from_a_number_that_is_still_open_does_not_tell_what_is_true():
    """Or the true slope would follow from it: ∂E/∂SOP3 by ∂E/∂Predicted."""
    practice = answered(answered_rightly(start(), OUTPUT_SLOPE), "0.25")
    practice = practice.going_to(DELTA)
    own = practice.sheet.value(quantity_of("dE/da[2,1]") or LOSS) * 0.25
    practice = answered(practice, repr(own))
    assert practice.is_settled(DELTA)
    assert practice.hides(DELTA)
    settled = practice.going_to(OUTPUT_SLOPE).kept()
    assert not settled.hides(DELTA)


def test_a_slip_is_remembered_when_it_was_put_right():
    practice = answered_rightly(start(), OUTPUT_SLOPE)
    assert practice.slipped == ()
    a = practice.sheet.value(quantity_of("a[2,1]") or LOSS)
    practice = answered(practice, repr(1 - a * a), "7", right(practice))
    assert practice.slipped == (OUTPUT_SLOPE,)
    slip = practice.line.slip
    assert slip is not None
    assert slip.slip == "square_only"
    assert slip.answer.value == 1 - a * a


def test_the_numbers_of_a_practice_are_ones_own_unless_the_value_was_shown():
    practice = answered(start(), "7")
    assert practice.numbers.value(SUM) == 7
    assert practice.shown().numbers.value(SUM) == practice.sheet.value(SUM)


# Digits


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        *(("0.243", 3), ("0,25", 2), ("-0.0345", 3), ("−2.4e-3", 2), ("0.2430", 4), ("1200", 2), ("10.0", 3), ("5", 1)),
        *((text, None) for text in ("0", "0.0", "1/3", "0.5*2", "", "x")),
    ],
)
def test_digits_are_counted_as_they_are_written(text: str, digits: int | None):
    assert significant_digits(text) == digits


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        *((text, True) for text in ("0.33", "0.330", "0,33")),
        *((text, False) for text in ("0.34", "0.3303", "0.33030", "0.33/1")),
    ],
)
def test_a_right_number_with_too_few_digits_is_no_try(text: str, lacks: bool):
    practice = answered(start(), text)  # 0.3303
    assert practice.line.lacks_digits == lacks
    assert practice.line.tries == (() if lacks else (text,))
    assert not practice.typed("0.3303").line.lacks_digits


def test_what_follows_can_have_too_few_digits_as_well():
    practice = answered(answered_rightly(start(), OUTPUT_SLOPE), "0.25").kept().going_on()
    expected = practice.sheet.value(quantity_of("dE/da[2,1]") or LOSS) * 0.25
    assert answered(practice, f"{expected:.2g}").line.lacks_digits


# The file


def test_the_answers_in_a_file_come_to_the_same_points():
    practice = answered(start(), "7", right(start())).going_on().shown().going_on()
    practice = answered(practice, "1/3").kept().going_on()
    kept = json.loads(json.dumps(practice.answers()))
    assert kept["z[1,1]"] == {"answer": right(start()), "tries": ["7"], "shown": False}
    assert kept["z[1,2]"] == {"answer": None, "tries": [], "shown": True}
    read = {quantity_of(key) or LOSS: read_answer(value) for key, value in kept.items()}
    assert marked(CHAIN, read).points == practice.points == 1


def test_what_was_only_typed_is_in_no_file():
    assert start().typed("0.3").answers() == {"z[1,1]": None}
