"""What a choice leads to: the setup, the sheet, and its blank lines."""

from dataclasses import replace

import pytest

from core.exercises.choosing.choice import (
    PracticeChoice,
    asked_of_choice,
    iteration_of_choice,
    practice_of_choice,
    sheet_of_choice,
)
from core.exercises.choosing.kinds import PracticeKind, about_of
from core.exercises.choosing.offers import offer_of
from core.exercises.practice.practice import LineState, Practice
from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.quantity import LOSS, QuantityKind, quantity_of
from core.exercises.sheet.variants import variant
from core.setup.setup import open_setup
from core.training.step import Training

SETUP = open_setup("gad-3-2-1")
CHAIN = PracticeChoice(PracticeKind.CHAIN, "w[1,1,1]", rate=0.5)


def begun(choice: PracticeChoice) -> Practice:
    return practice_of_choice(SETUP, SETUP.start, choice)


def test_a_chain_is_asked_from_the_inputs_to_the_new_weight():
    practice = begun(CHAIN)
    assert [each.id for each in practice.blanks] == [
        "z[1,1]", "z[1,2]", "a[1,1]", "a[1,2]", "z[2,1]", "a[2,1]",
        "dE/da[2,1]", "da/dz[2,1]", "dE/dz[2,1]", "dE/da[1,1]", "da/dz[1,1]", "dE/dz[1,1]", "dE/dw[1,1,1]", "new_w[1,1,1]",
    ]  # fmt: skip


def test_the_rate_is_that_of_the_update_that_is_asked_for():
    new, gradient, old = (quantity_of(text) or LOSS for text in ("new_w[1,1,1]", "dE/dw[1,1,1]", "w[1,1,1]"))
    sheet = sheet_of_choice(SETUP, SETUP.start, CHAIN)
    assert sheet.value(new) == pytest.approx(sheet.value(old) - 0.5 * sheet.value(gradient))
    assert iteration_of_choice(SETUP, SETUP.start, replace(CHAIN, rate=None)).learning_rate == 0.001


def test_at_the_scenario_s_rate_what_cannot_be_told_is_given():
    practice = begun(replace(CHAIN, rate=None))
    unasked = {each.id for each in practice.sheet.questions} - {each.id for each in practice.blanks}
    assert unasked == {"dE/da[1,1]", "new_w[1,1,1]"}
    assert practice.state_of(quantity_of("new_w[1,1,1]") or LOSS) is LineState.GIVEN


def test_the_last_lines_are_blank():
    assert [each.id for each in begun(replace(CHAIN, blanks=2)).blanks] == ["dE/dw[1,1,1]", "new_w[1,1,1]"]
    known = frozenset({"new_w[1,1,1]"})
    assert [each.id for each in begun(replace(CHAIN, blanks=2, known=known)).blanks] == ["dE/dw[1,1,1]"]


def test_the_update_asks_for_the_new_weights_alone_and_tells_the_rest():
    practice = begun(PracticeChoice(PracticeKind.UPDATE, "all", rate=0.5))
    assert {each.kind for each in practice.blanks} == {QuantityKind.NEW_WEIGHT}
    assert len(practice.blanks) == 8
    assert not practice.hides(quantity_of("dE/dw[1,1,1]") or LOSS)


def test_a_delta_asks_for_the_way_back_alone():
    setup = open_setup("psi-2-3-3-2")
    choice = PracticeChoice(PracticeKind.DELTA, "dE/dz[2,1]")
    practice = practice_of_choice(setup, setup.start, choice)
    assert [each.id for each in practice.blanks] == [
        "dE/da[3,1]", "da/dz[3,1]", "dE/dz[3,1]", "dE/da[3,2]", "da/dz[3,2]", "dE/dz[3,2]",
        "dE/da[2,1]", "da/dz[2,1]", "dE/dz[2,1]",
    ]  # fmt: skip


def test_a_chain_of_a_batch_ends_with_the_gradient_of_its_sample():
    setup = open_setup("moons-2-3-2-sigmoid")
    practice = practice_of_choice(setup, setup.start, PracticeChoice(PracticeKind.CHAIN, "w[1,1,1]", sample=4))
    assert practice.blanks[-1].id == "dE/dw[1,1,1]"
    assert practice.sheet.value(quantity_of("x[1]") or LOSS) == setup.samples.inputs[4, 0]


def test_another_state_is_asked_with_its_own_numbers():
    training = Training(SETUP)
    parameters = training.update(training.trace(0, SETUP.start))
    sheet = sheet_of_choice(SETUP, parameters, replace(CHAIN, state=1))
    assert sheet.value(quantity_of("w[1,1,1]") or LOSS) == parameters[0] != SETUP.start[0]


def test_other_numbers_are_those_of_the_seed_at_their_start():
    made = variant(SETUP, 7)
    sheet = sheet_of_choice(SETUP, SETUP.start * 2.0, replace(CHAIN, seed=7, state=5))
    assert sheet.value(quantity_of("w[1,1,1]") or LOSS) == made.start[0] != SETUP.start[0]
    assert sheet.value(quantity_of("x[1]") or LOSS) == made.whole.inputs[0, 0] != SETUP.whole.inputs[0, 0]


@pytest.mark.parametrize("kind", [kind for kind in PracticeKind if kind.works_out])
@pytest.mark.parametrize("name", ["gad-3-2-1", "gad-10-2-1", "psi-2-3-3-2", "moons-2-3-2", "query-3-2-1"])
def test_as_much_is_asked_as_was_offered(name: str, kind: PracticeKind):
    setup = open_setup(name)
    iteration = iteration_at(setup, 0, setup.start)
    offer = offer_of(kind, iteration)
    if offer.is_refused:
        return
    choice = PracticeChoice(kind, about_of(kind, iteration), rate=offer.rate)
    practice = practice_of_choice(setup, setup.start, choice)
    assert practice.blanks == asked_of_choice(practice.sheet, choice) == offer.lines
    assert len(practice.blanks) == offer.count
    assert not set(offer.untold) & set(practice.blanks)


def test_where_nothing_can_be_asked_there_is_no_practice():
    with pytest.raises(ValueError, match="nothing is asked"):
        practice_of_choice(SETUP, SETUP.start * 1e6, PracticeChoice(PracticeKind.UPDATE, "all"))
