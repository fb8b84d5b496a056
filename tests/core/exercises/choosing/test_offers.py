"""What each kind of practice asks, and why it can't be offered."""

import numpy as np
import pytest

from core.exercises.choosing.kinds import KINDS, PracticeKind, about_of, is_subject, subjects_of
from core.exercises.choosing.offers import MOST_NUMBERS, Offer, offer_of
from core.exercises.sheet.iteration import Iteration, iteration_at
from core.exercises.sheet.quantity import QuantityKind
from core.network.activations import Sigmoid
from core.network.network import BiasKind
from core.setup.changes import change_layer
from core.setup.setup import built_in_names, open_setup
from tests.core.exercises.iterations import SORTS, built_in, of_case, of_sort
from tests.core.networks import make_case

GAD = built_in("gad-3-2-1")
DEEP = built_in("psi-2-3-3-2")
KIND = PracticeKind


def of_sizes(*sizes: int) -> Iteration:
    layers = len(sizes) - 1
    case = make_case(sizes, (Sigmoid(),) * layers, (BiasKind.ABSENT,) * layers, "squared_error", samples=1, seed=3)
    return of_case(case, 0.5)


def refusal(offer: Offer) -> str:
    return str(offer.refusal)


@pytest.mark.parametrize(
    ("kind", "count"),
    [
        (KIND.FORWARD, 7),  # 3 sums, 3 activations, E
        (KIND.CHAIN, 14),
        (KIND.UPDATE, 8),
        (KIND.ITERATION, 32),
        (KIND.UP_OR_DOWN, 8),
        (KIND.WHICH_RULE, 5),
        (KIND.ORDER, 3),
        (KIND.MISTAKE, 14),
    ],
)
def test_how_much_is_asked_of_the_article_s_network(kind: PracticeKind, count: int):
    offer = offer_of(kind, GAD)
    assert (offer.count, offer.refusal) == (count, None)
    assert offer.minutes >= 1


def test_more_takes_longer():
    minutes = [offer_of(kind, GAD).minutes for kind in (KIND.FORWARD, KIND.CHAIN, KIND.ITERATION)]
    assert minutes == sorted(set(minutes))
    assert offer_of(KIND.PREDICT, GAD).minutes == 0, "nobody knows"


def test_a_delta_needs_several_ways():
    assert refusal(offer_of(KIND.DELTA, GAD)) == "Every neuron here has one path only. Try psi-2-3-3-2."
    assert refusal(offer_of(KIND.DELTA, of_sizes(2, 2))) == "No neuron here has others above it. Try psi-2-3-3-2."
    offer = offer_of(KIND.DELTA, DEEP)
    assert (offer.about, offer.count) == ("dE/dz[2,1]", 9), "two outputs and the neuron, three lines each"
    assert offer_of(KIND.DELTA, DEEP, "dE/dz[1,2]").about == "dE/dz[1,2]"


@pytest.mark.parametrize("kind", list(PracticeKind))
def test_where_a_refusal_sends_one_it_can_be_practised(kind: PracticeKind):
    elsewhere = KINDS[kind].elsewhere
    assert elsewhere in built_in_names()
    assert not offer_of(kind, built_in(elsewhere)).is_refused


def test_where_the_chain_is_short_there_is_nothing_to_choose_from():
    assert refusal(offer_of(KIND.WHICH_RULE, of_sizes(3, 2))).startswith("A chain here has 3 factors: too few")
    assert refusal(offer_of(KIND.ORDER, of_sizes(1, 1, 1))).startswith("There is one path only here")


def test_where_all_weights_go_the_same_way_other_numbers_are_drawn():
    assert str(offer_of(KIND.UP_OR_DOWN, GAD).note) == "All 8 shrink here: with other numbers"
    assert str(offer_of(KIND.UP_OR_DOWN, built_in("csdn-2-3-1")).note) == "All 13 grow here: with other numbers"
    assert offer_of(KIND.UP_OR_DOWN, DEEP).note is None
    setup = open_setup("gad-3-2-1")
    still = iteration_at(setup, 0, setup.start * 1e6)
    assert np.all(still.trace.gradient == 0.0)
    assert refusal(offer_of(KIND.UP_OR_DOWN, still)).startswith("Every gradient is 0 here")
    assert refusal(offer_of(KIND.UPDATE, still)).startswith("In 4 digits no slip could be told here")


def test_another_rate_is_offered_where_the_scenario_s_own_tells_too_little():
    offer = offer_of(KIND.CHAIN, GAD)
    assert offer.rate == 0.5 and "the new W11 is 0.4170 in 4 digits" in str(offer.why_rate)
    alone = offer_of(KIND.CHAIN, GAD, with_rate=False)
    assert (alone.rate, alone.why_rate, alone.count) == (None, None, 12)
    assert str(alone.note) == "Not asked, as a slip gives the same 4 digits there: ∂E/∂Activ1, W11_new."
    assert offer_of(KIND.FORWARD, GAD).rate is None
    assert offer_of(KIND.CHAIN, GAD, "w[2,1,1]", digits=8).rate is None


def test_the_example_for_another_rate_is_a_line_that_it_lets_ask():
    offer = offer_of(KIND.UPDATE, built_in("query-3-2-1"))
    assert "w1_11′" in str(offer.note) and "W1_11 " not in str(offer.why_rate)
    assert offer.rate == 10.0 and "At the scenario's 0.3" in str(offer.why_rate)


def test_a_chain_is_whole_where_the_update_takes_another_gradient():
    assert built_in("moons-2-3-2-sigmoid").objective_gradient is not None
    assert offer_of(KIND.CHAIN, built_in("moons-2-3-2-sigmoid")).count == 20


@pytest.mark.parametrize("name", [name for name in built_in_names() if "1000" in name])
def test_a_network_of_a_million_weights_x(name: str):
    iteration = built_in(name)
    offers = {kind: offer_of(kind, iteration) for kind in PracticeKind}
    assert refusal(offers[KIND.ITERATION]) == f"That would be more than {MOST_NUMBERS} numbers. Try gad-3-2-1."
    assert refusal(offers[KIND.CHAIN]) == "A sum here has 1000 products. Try gad-3-2-1."
    assert not offers[KIND.PREDICT].is_refused


def test_of_64_pixels_no_sum_is_worked_out_by_hand():
    iteration = built_in("digits-64-20-10")
    offers = {kind: offer_of(kind, iteration) for kind in PracticeKind}
    for kind in (KIND.FORWARD, KIND.CHAIN, KIND.MISTAKE):
        assert refusal(offers[kind]) == f"A sum here has 64 products. Try {KINDS[kind].elsewhere}."
    for kind in (KIND.DELTA, KIND.UP_OR_DOWN, KIND.WHICH_RULE, KIND.ORDER, KIND.PREDICT):  # of 20 numbers at most
        assert not offers[kind].is_refused and offers[kind].seconds < 1800


@pytest.mark.parametrize("kind", list(PracticeKind))
@pytest.mark.parametrize("sort", SORTS)
def test_every_network_is_offered_something_or_told_why_not(sort: str, kind: PracticeKind):
    offer = offer_of(kind, of_sort(sort))
    assert offer.is_refused or kind in (KIND.PREDICT, KIND.MY_NUMBERS) or offer.count > 0


# What can be chosen


def test_weights_and_biases_that_are_trained_can_be_chosen():
    fixed = change_layer(open_setup("csdn-2-3-1"), 0, bias="fixed").setup
    iteration = iteration_at(fixed, 0, fixed.start)
    kinds = {each.kind for each in subjects_of(KIND.CHAIN, iteration) if each.layer == 0}
    assert kinds == {QuantityKind.WEIGHT}
    assert about_of(KIND.CHAIN, iteration, ["b[1,1]", "b[2,1]"]) == "b[2,1]"
    assert [each.id for each in subjects_of(KIND.CHAIN, GAD)][:3] == ["w[1,1,1]", "w[1,1,2]", "w[1,2,1]"]
    assert len(subjects_of(KIND.CHAIN, GAD)) == 8


@pytest.mark.parametrize("about", ["", "w[9,1,1]", "z[1,1]", "nonsense", "dE/dz[3,1]"])
def test_what_is_none_is_not_chosen(about: str):
    for kind in (KIND.CHAIN, KIND.DELTA, KIND.FORWARD):
        assert not is_subject(kind, DEEP, about)
    assert about_of(KIND.CHAIN, DEEP, [about]) == "w[1,1,1]"
    assert about_of(KIND.FORWARD, DEEP, [about]) == "forward"
