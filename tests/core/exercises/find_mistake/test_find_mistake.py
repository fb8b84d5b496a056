"""Find the mistake: a sheet with one slip in it, and what is said on the way to it."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.base.number_format import rounded_figure
from core.exercises.find_mistake.search import MistakeSearch, Step, search_of
from core.exercises.find_mistake.slipped_sheet import SlippedSheet, slipped_sheet
from core.exercises.marking.answers import Answer
from core.exercises.marking.marking import Verdict, marked
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.numbers import is_within
from core.exercises.sheet.quantity import Quantity, quantity_of
from core.exercises.sheet.sheet import sheet_of
from core.exercises.sheet.slips import SLIPS
from core.exercises.sheet.written_out import worked_out_line
from tests.core.exercises.iterations import SORTS, built_in, iterations, of_sort


def q(text: str) -> Quantity:
    quantity = quantity_of(text)
    assert quantity is not None
    return quantity


@pytest.fixture
def picture() -> SlippedSheet:
    """The sheet of the design's picture: g4 of W11, taken at the sum."""
    sheet = sheet_of(built_in("gad-3-2-1"), "W11")
    reasons = ("sign", "slope_at_sum", "square_only", "no_slope")
    value = dict(sheet.slips(q("da/dz[1,1]"), sheet.numbers))["slope_at_sum"]
    return SlippedSheet(sheet, q("da/dz[1,1]"), "slope_at_sum", value, reasons)


def test_what_follows_is_worked_out_from_the_slip(picture: SlippedSheet):
    values = {line.id: picture.numbers.value(line) for line in picture.lines}
    assert values["a[1,1]"] == pytest.approx(0.5818, abs=5e-5)
    assert values["da/dz[1,1]"] == pytest.approx(0.2212, abs=5e-5)  # 0.3303·(1 − 0.3303)
    assert values["dE/dz[1,1]"] == pytest.approx(0.007621, abs=5e-7)  # 0.03445·0.2212
    assert values["dE/dw[1,1,1]"] == pytest.approx(0.0007621, abs=5e-8)
    assert [line.id for line in picture.lines if line in picture.following] == [
        "dE/dz[1,1]", "dE/dw[1,1,1]", "new_w[1,1,1]"
    ]  # fmt: skip


def test_the_wrong_line_shows_the_wrong_rule_and_the_others_theirs(picture: SlippedSheet):
    assert picture.formula(picture.at).numbers == "0.3303·(1 − 0.3303)"
    assert picture.formula(q("dE/dw[1,1,1]")).text == "∂E/∂SOP1·X1"


def test_the_written_numbers_come_to_what_stands_there(picture: SlippedSheet):
    assert picture.written(picture.at) == "0.3303·(1 − 0.3303)"
    assert picture.written(q("dE/dz[2,1]")) == "0.759·0.2437"
    assert picture.written(q("z[1,1]")) == "0.1·0.417 + 0.4·0.7203 + 4.1·0.000114"  # 0.0417 + 0.28812 + 0.0004674
    for line in picture.lines:
        come_to = worked_out_line(picture.written(line))
        assert come_to is None or rounded_figure(come_to, 4) == rounded_figure(picture.numbers.value(line), 4)


def test_a_line_before_is_right_and_a_line_below_only_follows(picture: SlippedSheet):
    search = search_of(picture)
    assert search.said_of_line is None
    assert str(search.took(q("z[1,1]")).said_of_line) == "This line is right."
    below = search.took(q("dE/dz[1,1]"))
    assert str(below.said_of_line) == "This one is worked out rightly from a line above.", "and no hint to which"
    found = below.took(picture.at).took(q("dE/dz[1,1]"))
    assert str(found.said_of_line) == "This one is worked out rightly from line 11."
    assert (found.step, found.line.points) == (Step.REASON, 1)


def test_the_first_wrong_line_is_found(picture: SlippedSheet):
    found = search_of(picture).took(picture.at)
    assert str(found.said_of_line) == "Yes."
    assert str(found.said_of_following) == "Lines 12 to 14 are worked out rightly from it."
    assert search_of(picture).shown().said_of_line is None, "whoever is told has not found it"
    assert found.step is Step.REASON


def test_two_misses_open_the_half(picture: SlippedSheet):
    once = search_of(picture).took(q("z[1,1]"))
    assert once.line_hint is None
    twice = once.took(q("z[1,2]"))
    assert str(twice.line_hint) == "It is in the back half."
    assert str(search_of(picture).hinted().line_hint) == "It is in the back half."


def test_a_wrong_reason_is_told_why(picture: SlippedSheet):
    search = search_of(picture).took(picture.at)
    assert search.chose("no_slope").reason.wrong == ("no_slope",)
    assert str(search.said_of_reason("no_slope")) == "That can't be made in this line."
    assert str(search.said_of_reason("square_only")) == "That would give 0.6615 here."  # 1 − 0.5818²
    assert search.said_of_reason("slope_at_sum") is None
    assert str(search.hinted().reason_hint) == "The rule of this line is σ(SOP1)(1 − σ(SOP1))."


def test_the_line_the_reason_and_the_number_earn_a_point_each(picture: SlippedSheet):
    search = search_of(picture).took(picture.at).chose("slope_at_sum")
    assert (search.step, search.points) == (Step.NUMBER, 2)
    wrong = search.with_number(search.number.typed("0.6615").checked())
    assert (wrong.step, wrong.points) == (Step.NUMBER, 2)
    done = wrong.with_number(wrong.number.typed("0.5818*(1-0.5818)").checked())
    assert (done.step, done.points) == (Step.DONE, 3)
    assert done.shown() == done.hinted() == done


def test_what_was_shown_earns_nothing(picture: SlippedSheet):
    search: MistakeSearch = search_of(picture)
    for step in (Step.LINE, Step.REASON, Step.NUMBER):
        assert search.step is step
        search = search.shown()
    assert (search.step, search.points) == (Step.DONE, 0)


def test_nothing_is_chosen_before_its_turn(picture: SlippedSheet):
    search = search_of(picture)
    assert search.chose("slope_at_sum") == search == search.with_number(search.number.typed("1"))


def test_seeds_make_all_sorts_of_slips_and_avoid_those_that_were():
    sheet = sheet_of(built_in("psi-2-3-3-2"), "all")
    made = [slipped_sheet(sheet, seed) for seed in range(40)]
    assert len({each.slip for each in made if each}) > 6
    used: set[str] = set()
    for seed in range(5):
        other = slipped_sheet(sheet, seed, used)
        assert other is not None
        assert other.slip not in used
        used.add(other.slip)


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("seed", range(6))
def test_every_sort_of_network_has_mistakes(sort: str, seed: int):
    _holds(slipped_sheet(sheet_of(of_sort(sort)), seed))


@settings(max_examples=30, deadline=None)
@given(iterations(), st.integers(0, 99))
def test_a_sheet_has_one_mistake_and_marking_finds_it(iteration: Iteration, seed: int):
    _holds(slipped_sheet(sheet_of(iteration), seed))


def _holds(made: SlippedSheet | None) -> None:
    """What `marked` says of the sheet if someone hands it in: right before, a slip, right or following after it."""
    assert made is not None
    sheet, values = made.sheet, {line: made.numbers.value(line) for line in made.lines}
    answers = {line: Answer(repr(value), value) for line, value in values.items()}
    verdicts = {each.quantity: each for each in marked(sheet, answers).answers}
    assert verdicts[made.at].verdict is Verdict.SLIP
    for line in made.lines:
        if line != made.at:
            assert verdicts[line].verdict.earns, (made.at, made.slip, line)
    assert made.slip in made.reasons
    assert len(set(made.reasons)) == 4
    possible = [slip for slip in made.reasons if made.would_give(slip) is not None]
    assert 1 <= len(possible) <= 3
    for slip in set(possible) - {made.slip}:
        values = [value for name, value in sheet.slips(made.at, sheet.numbers) if name == slip]
        assert not any(is_within(value, made.given, sheet.digits) for value in values), "two reasons for one number"
    assert set(made.reasons) <= set(SLIPS)


@pytest.mark.slow
def test_a_million_weights_take_no_longer_than_a_blink():
    begin = time.process_time()
    made = slipped_sheet(sheet_of(built_in("psi-2-1000-1000-2"), "W2[1,1]"), 1)
    assert made is not None
    assert all(made.formula(line).text for line in made.lines)
    assert time.process_time() - begin < 5.0
