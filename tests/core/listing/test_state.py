"""The numbers beside the lines of a listing: as it trains, and of the printed line, which is carried out here."""

import math
from collections.abc import Callable

import numpy as np
import pytest

from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.experiments.printed_listing import as_printed
from core.listing.build import listing_of
from core.listing.line import SlipReason
from core.listing.listing import Listing
from core.listing.program import listing_program
from core.listing.state import ListingState, listing_state
from core.network.wrong_rules import WRONG_RULES
from core.setup.setup import Setup, open_setup
from core.training.carried import with_carried
from core.training.step import Training
from tests.core.scripts import TRIALS


def state_of(setup: Setup) -> ListingState:
    training = Training(setup)
    trace = training.trace(0, setup.start)
    right = training.right(trace)
    return listing_state(setup, (trace, right), (trace.gradient, right.gradient), 0, trace.error, is_of_update=True)


def carried_out(listing: Listing, setup: Setup, texts: Callable[[int], str], until: int) -> object:
    """What the variable of a line holds once the lines up to it are carried out, each as `texts` says it."""
    training = Training(setup)
    program = listing_program(listing, training.trace(0, setup.start), 0)
    space: dict[str, object] = {}
    exec(program.partition("# forward")[0], space)
    for index in range(until + 1):
        exec(texts(index), space)
    return eval(listing.lines[until].variable, space)


SLIPS = {
    "gad-10-2-1": {SlipReason.SAME_ARRAY},
    "csdn-2-3-1": {SlipReason.CLIMBS, SlipReason.SLOPE_OF_TANH, SlipReason.BIASES_STAY},
    "psi-2-3-3-2": {SlipReason.RATE},
    "moons-2-3-2": {SlipReason.HARMLESS_ARRAY},
    "query-3-2-1": {SlipReason.NO_BIASES, SlipReason.NO_OUTPUT_SLOPE},
}


@pytest.mark.parametrize("name", SLIPS)
def test_slips_of_an_article_stand_beside_the_right_lines(name: str) -> None:
    listing = listing_of(open_setup(name))
    assert {line.printed.reason for line in listing.lines if line.printed is not None} == SLIPS[name]


def test_3_2_1_has_no_slip() -> None:
    assert all(line.printed is None for line in listing_of(open_setup("gad-3-2-1")).lines)


@pytest.mark.parametrize("name", ["csdn-2-3-1", "psi-2-3-3-2", "query-3-2-1"])
def test_a_printed_line_makes_the_number_that_it_says(name: str) -> None:
    setup = open_setup(name)
    listing, state = listing_of(setup), state_of(setup)
    for index, line in enumerate(listing.lines):
        if line.printed is None or not line.printed.text or line.result is None:
            continue
        printed = line.printed.text

        def text(at: int, own: int = index, printed: str = printed) -> str:
            return printed if at == own else listing.lines[at].text

        made = np.asarray(carried_out(listing, setup, text, index)).reshape(-1)
        said = [state.beside(line, each) for each in line.result.places(setup.network)]
        assert made.tolist() == pytest.approx(said, rel=1e-12), printed


def test_two_names_of_one_array_hand_the_new_weights_back() -> None:
    setup = open_setup("gad-10-2-1")
    listing, state = listing_of(setup), state_of(setup)
    slip = next(line for line in listing.lines if line.printed is not None)
    assert slip.printed is not None
    lines = [slip.printed.text if line is slip else line.text for line in listing.lines]
    first = next(index for index, line in enumerate(listing.lines) if line.variable == "grad_hidden1_input")
    made = np.asarray(carried_out(listing, setup, lines.__getitem__, first))
    assert made[0] == pytest.approx(1.1000e-4, abs=1e-8)
    assert made[0] != pytest.approx(listing.lines[first].result.value(state.right, (0,)), rel=1e-6)
    copied = np.asarray(carried_out(listing, setup, lines.__getitem__, first - 4))
    assert copied.tolist() == pytest.approx([state.beside(slip, (index,)) for index in range(2)], rel=1e-12)


@pytest.mark.parametrize("name", ["gad-10-2-1", "csdn-2-3-1", "psi-2-3-3-2", "query-3-2-1"])
def test_as_printed_the_printed_line_is_what_trains(name: str) -> None:
    setup = as_printed(open_setup(name))
    listing, state = listing_of(setup), state_of(setup)
    in_force = [line for line in listing.lines if line.printed is not None and line.printed.is_in_force]
    assert in_force
    for line in in_force:
        assert line.result is not None
        places = list(line.result.places(setup.network))
        now, right = ([of(line, place) for place in places] for of in (state.value, state.beside))
        if line.printed is not None and line.printed.reason is not SlipReason.BIASES_STAY:
            assert now != right, line.text


@pytest.mark.parametrize("rule", WRONG_RULES)
def test_a_mistake_that_trains_stands_beside_its_line(rule: str) -> None:
    setup = open_setup("csdn-2-3-1").with_rule(rule)
    shown = [line.printed for line in listing_of(setup).lines if line.printed is not None and line.printed.rule == rule]
    bears = WRONG_RULES[rule].bears_on(setup.network, setup.objective.loss, setup.learning_rate)
    assert bool(shown) == bears
    assert all(each.is_in_force for each in shown)


def test_a_line_says_where_a_quantity_stands() -> None:
    setup = open_setup("psi-2-3-3-2")
    listing = listing_of(setup)
    gradient = Quantity(QuantityKind.WEIGHT_GRADIENT, 1, 0, 2)
    (place,) = listing.lines_that_make(gradient)
    result = listing.lines[place].result
    assert result is not None
    assert result.place_of(setup.network, gradient) == (2, 0)
    bias = Quantity(QuantityKind.BIAS_GRADIENT, 1, target=2)
    assert result.place_of(setup.network, bias) == (2, 3)
    assert result.quantity(setup.network, (2, 3)) == bias


@pytest.mark.parametrize("name", TRIALS)
def test_any_network_has_a_listing_that_makes_its_numbers(name: str) -> None:
    setup = TRIALS[name].setup
    listing = listing_of(setup)
    training = Training(setup)
    trace = training.trace(0, setup.start)
    update = training.update_at(0, with_carried(setup, setup.start, np.empty(0)))
    iteration = iteration_at(setup, 0, setup.start, update=update)
    space: dict[str, object] = {}
    with np.errstate(all="ignore"):
        exec(listing_program(listing, trace, 0, update=update), space)
        for line in listing.lines:
            if line.result is None or line.result.kind is not QuantityKind.NEW_WEIGHT:
                continue
            made = np.asarray(eval(line.variable, space))
            for place in line.result.places(setup.network):
                true = line.result.value(iteration, place)
                assert math.isclose(made[place], true, rel_tol=1e-10, abs_tol=1e-14), (line.text, place)
