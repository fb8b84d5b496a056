"""Which lines can tell what is right, and at which rate."""

import numpy as np
import pytest

from core.exercises.choosing.told_lines import RATES, at_rate, is_told, rate_that_tells, told_lines, why_another_rate
from core.exercises.marking.told_apart import not_told_apart
from core.exercises.sheet.numbers import rounded
from core.exercises.sheet.quantity import LOSS, Quantity, QuantityKind, quantity_of
from core.exercises.sheet.sheet import ExerciseSheet, sheet_of
from core.setup.setup import open_setup
from core.training.step import Training
from tests.core.exercises.iterations import SORTS, built_in, of_sort

WHOLE = sheet_of(built_in("gad-3-2-1"))


def of(sheet: ExerciseSheet, *kinds: QuantityKind) -> list[Quantity]:
    return [each for each in sheet.questions if each.kind in kinds]


def line(text: str) -> Quantity:
    return quantity_of(text) or LOSS


def four_digits(values: np.ndarray) -> list[float]:
    return [rounded(float(value), 4) for value in values]


def test_in_four_digits_the_articles_update_does_not_show_the_mistake_that_it_is_about():
    """So at its own rate of 0.001 nobody could be told that they went back by weights updated already."""
    setup = open_setup("gad-3-2-1")
    right, mistaken = Training(setup), Training(setup.with_rule("sequential_update"))
    new = four_digits(right.update(right.trace(0, setup.start)))
    of_mistake = four_digits(mistaken.update(mistaken.trace(0, setup.start)))
    assert sum(one == other for one, other in zip(new, of_mistake, strict=True)) == 7
    assert sum(one == old for one, old in zip(new, four_digits(setup.start), strict=True)) == 3


def test_what_a_slip_hits_within_two_units_is_not_asked():
    updates = of(WHOLE, QuantityKind.NEW_WEIGHT)
    untold = told_lines(WHOLE, updates).untold
    assert [each.id for each in untold] == ["new_w[1,1,1]", "new_w[1,1,2]", "new_w[1,2,1]", "new_w[1,2,2]"]
    assert not is_told(WHOLE, line("dE/da[1,1]")), "by the new weights it comes to the same"
    assert told_lines(at_rate(WHOLE, 0.5), updates).untold == ()


def test_with_more_digits_more_can_be_told():
    assert told_lines(sheet_of(WHOLE.iteration, digits=8), WHOLE.questions).untold == ()


def test_a_rate_of_1_and_a_bias_of_0_leave_nothing_to_be_left_out():
    sheet = at_rate(WHOLE, 1.0)
    assert not_told_apart(sheet, line("new_w[1,1,1]")) == ("no_rate",) and is_told(sheet, line("new_w[1,1,1]"))
    moons = sheet_of(built_in("moons-2-3-2"))
    assert not_told_apart(moons, line("z[1,1]")) == ("no_bias",) and is_told(moons, line("z[1,1]"))


def test_the_first_rate_is_taken_at_which_most_can_be_told():
    assert rate_that_tells(WHOLE, WHOLE.questions) == 0.5
    ten = sheet_of(built_in("gad-10-2-1"))
    told = {rate: len(told_lines(at_rate(ten, rate), ten.questions).told) for rate in (0.001, *RATES)}
    assert rate_that_tells(ten, ten.questions) == max(told, key=lambda rate: told[rate]) == 10.0


@pytest.mark.parametrize("sort", SORTS)
def test_no_rate_is_taken_at_which_less_is_told(sort: str):
    sheet = sheet_of(of_sort(sort, rate=1e-5))
    rate = rate_that_tells(sheet, sheet.questions)
    counts = [len(told_lines(at_rate(sheet, each), sheet.questions).told) for each in (None, *RATES)]
    assert len(told_lines(at_rate(sheet, rate), sheet.questions).told) == max(counts)
    if rate is not None:
        assert counts[0] < max(counts)


def test_where_the_own_rate_tells_nothing_is_put_in_its_place():
    sheet = at_rate(WHOLE, 0.5)
    assert rate_that_tells(sheet, sheet.questions) is None
    assert why_another_rate(sheet, sheet.questions) is None
    forward = sheet_of(WHOLE.iteration, "forward")
    assert rate_that_tells(forward, forward.questions) is None


@pytest.mark.parametrize("rate", [0.5, 1.0])
def test_a_rate_of_practice_tells_all_updates(rate: float):
    sheet = sheet_of(of_sort("tanh", rate=rate))
    assert told_lines(sheet, of(sheet, QuantityKind.NEW_WEIGHT, QuantityKind.NEW_BIAS)).untold == ()


def test_it_is_said_what_nobody_could_tell():
    assert str(why_another_rate(WHOLE, of(WHOLE, QuantityKind.NEW_WEIGHT))) == (
        "At the scenario's 0.001 the new W11 is 0.4170 in 4 digits, as the old one is: nobody could tell them apart."
    )
    assert str(why_another_rate(WHOLE, [line("new_w[1,2,2]")])) == (
        "At the scenario's 0.001 W22_new is 0.1467 in 4 digits, and what a known slip gives would pass for it."
    )
