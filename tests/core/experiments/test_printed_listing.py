"""A setup as its article prints it: what the listing itself computes, written anew in a few lines of NumPy."""

import numpy as np
import pytest

from core.data.samples import Samples
from core.experiments.printed_listing import as_printed, fitted, is_printed, right_roots, unprinted
from core.scenario.reader import parse_scenario
from core.scenario.writer import text_of
from core.setup.changes import change_layer, change_training, resize
from core.setup.learned_samples import hold_out, with_samples
from core.setup.setup import Setup, built_in_names, open_setup, setup_of
from core.training.roots import Root
from core.training.run import Run
from core.training.step import Training

pytestmark = pytest.mark.usefixtures("general_loops")  # each of the listings would be compiled

PRINTED = ("gad-10-2-1", "csdn-2-3-1", "psi-2-3-3-2", "psi-2-1000-1000-2-stretched", "query-3-2-1")


def sigma(z: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-z))


def answers(setup: Setup, state: int) -> list[float]:
    """The outputs at a state."""
    run = Run(setup)
    run.advance(state)
    return Training(setup).trace(state, run.history.newest[1]).forward.outputs[0].tolist()


def of_csdn(states: int, square_only: bool = False) -> float:
    """Y after so many updates that climb, with biases that never learn."""
    x, w, b = np.array([0.4, 0.5]), np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]), np.array([0.1, 0.2, 0.3])
    v = np.array([0.1, 0.2, 0.3])
    for _ in range(states):
        h = sigma(x @ w + b)
        y = sigma(h @ v + 0.1)
        up = (1 - y) * y * (1 - y)
        slope = 1 - h * h if square_only else h - h * h
        w, v = w - 0.01 * np.outer(x, up * v * slope), v - 0.01 * up * h
    return float(sigma(sigma(x @ w + b) @ v + 0.1))


def test_the_biases_of_csdns_listing_never_learn():
    setup = as_printed(open_setup("csdn-2-3-1"))
    assert answers(setup, 1000) == pytest.approx([of_csdn(1000)], rel=1e-12)
    assert answers(setup, 1000) == pytest.approx([0.2607], abs=5e-5)


def test_csdns_other_listing_has_two_mistakes_at_once():
    setup = as_printed(open_setup("csdn-2-3-1")).with_rule("wrong_sign", "square_only_derivative")
    assert answers(setup, 1000) == pytest.approx([of_csdn(1000, square_only=True)], rel=1e-12)


def test_the_class_of_cnblogs_has_no_biases():
    draws, x = np.random.RandomState(7), np.array([0.9, 0.1, 0.8])
    w, v = draws.normal(0, 2**-0.5, (3, 2)), draws.normal(0, 1, (2, 1))
    for _ in range(1000):
        h = sigma(x @ w)
        o = sigma(h @ v)
        error = o - 0.95
        w, v = (
            w - 0.3 * np.outer(x, (v @ error) * h * (1 - h)),
            v - 0.3 * np.outer(h, error * o * (1 - o)),
        )
    setup = as_printed(open_setup("query-3-2-1"))
    assert answers(setup, 1000) == pytest.approx(sigma(sigma(x @ w) @ v).tolist(), rel=1e-12)
    assert answers(setup, 1000) == pytest.approx([0.933039], abs=5e-7)


def test_the_listing_of_ten_inputs_goes_back_by_what_it_has_updated():
    setup = open_setup("gad-10-2-1")
    x, (w, v) = setup.samples.inputs[0], setup.network.weights(setup.start)
    for _ in range(1000):
        h = sigma(x @ w)
        p = sigma(h @ v)
        delta = 2 * (p - 0.2) * p * (1 - p)
        v = v - 0.001 * np.outer(h, delta)
        w = w - 0.001 * np.outer(x, (v @ delta) * h * (1 - h))
    assert answers(as_printed(setup), 1000) == pytest.approx(sigma(sigma(x @ w) @ v).tolist(), rel=1e-12)


@pytest.mark.parametrize(("name", "states"), [("psi-2-3-3-2", 2500), ("psi-2-1000-1000-2-stretched", 4)])
def test_the_listing_with_psi_takes_a_rate_of_a_thousandth(name: str, states: int):
    setup = open_setup(name)
    c = setup.scenario.network.layers[0].scale or 1.0
    layers = [
        [w.copy(), b.copy()]
        for w, b in zip(setup.network.weights(setup.start), setup.network.biases(setup.start), strict=True)
    ]

    def forward() -> list[np.ndarray]:
        kept = [np.array([0.3, 0.7])]
        for w, b in layers:
            kept.append(sigma(c * (kept[-1] @ w + b)))
        return kept

    for _ in range(states):
        kept = forward()
        psi, steps = 2 * (kept[-1] - np.array([0.2, 0.9])), []
        for (w, _), above, below in zip(layers[::-1], kept[:0:-1], kept[-2::-1], strict=True):
            psi = psi * above * (1 - above)
            steps.append((np.outer(below, psi), psi))
            psi = w @ psi
        for layer, (step, bias_step) in zip(layers[::-1], steps, strict=True):
            layer[0] -= 0.001 * step
            layer[1] -= 0.001 * bias_step
    assert answers(as_printed(setup), states) == pytest.approx(forward()[-1].tolist(), rel=1e-12)


@pytest.mark.parametrize("name", PRINTED)
def test_from_a_listing_the_way_leads_back_to_the_very_same(name: str):
    setup = open_setup(name)
    listing = as_printed(setup)
    assert not is_printed(setup.scenario) and is_printed(listing.scenario)
    again = unprinted(listing)
    assert again.scenario == setup.scenario and not is_printed(again.scenario)
    assert again.start.tolist() == setup.start.tolist()
    assert again.network == setup.network and again.rule == setup.rule


def test_every_listing_there_is_makes_a_difference():
    assert {name for name in built_in_names() if open_setup(name).scenario.printed} == set(PRINTED)


def test_what_is_changed_in_a_listing_stays_when_the_listing_goes():
    listing = as_printed(open_setup("query-3-2-1"))
    changed = change_training(listing, learning_rate=0.5, iterations=7)
    changed = change_layer(changed, 0, bias="fixed").setup
    again = unprinted(changed)
    assert again.learning_rate == 0.5 and again.iterations == 7
    assert [layer.bias for layer in again.scenario.network.layers] == ["fixed", True]
    assert again.rule.name == "gradient_descent"


def test_another_network_has_no_listing_to_go_back_from():
    setup = resize(as_printed(open_setup("csdn-2-3-1")), 1, 4).setup
    assert setup.unprinted is None and unprinted(setup) is setup


def test_a_listing_is_written_as_it_trains():
    setup = open_setup("query-3-2-1")
    listing = as_printed(setup)
    again = setup_of(parse_scenario(text_of(listing.scenario), "x"), "x", None, None, "x")
    assert is_printed(again.scenario) and again.start.tolist() == listing.start.tolist()
    assert answers(again, 10) == answers(listing, 10)


def test_given_biases_and_their_names_come_back():
    text = open_setup("csdn-2-3-1").scenario
    scenario = text.model_copy(update={"printed": text.printed.model_copy(update={"biases": "none"})})
    setup = setup_of(scenario, "x", None, None, "x")
    listing = as_printed(setup)
    assert listing.scenario.start.biases == [[], []] and listing.scenario.labels.biases is None
    assert parse_scenario(text_of(listing.scenario), "x") == listing.scenario
    again = unprinted(listing)
    assert again.scenario == scenario and again.start.tolist() == setup.start.tolist()


def test_the_right_run_beside_a_listing_has_its_own_start_and_the_same_branches():
    setup = open_setup("query-3-2-1")
    listing = as_printed(setup)
    moved = listing.start * 0.5
    roots = (Root(0, listing, listing.start), Root(20, listing.with_learning_rate(0.7), moved))
    pairs = right_roots(roots)
    rights = [right for _, right in pairs]
    assert [right.state for right in rights] == [0, 20]
    assert all(right.setup.rule.name == "gradient_descent" for right in rights)
    assert rights[0].parameters.tolist() == setup.start.tolist()
    assert rights[1].setup.learning_rate == 0.7 and rights[1].setup.network == setup.network
    assert fitted(rights[1].parameters, setup.network, listing.network).tolist() == moved.tolist()
    assert [b.tolist() for b in setup.network.biases(rights[1].parameters)] == [[0.0, 0.0], [0.0]]
    assert right_roots(roots[:1], pairs)[0][1] is rights[0]


def test_samples_that_are_held_out_stay_so():
    whole = change_training(open_setup("psi-2-3-3-2"), batch="all")
    samples = Samples(np.arange(8.0).reshape(4, 2) / 8, np.arange(8.0).reshape(4, 2) / 9)
    setup = with_samples(whole, samples)
    parted = hold_out(setup, 0.5, 0)
    for each in (as_printed(parted), unprinted(as_printed(parted))):
        assert each.samples is parted.samples and each.batch == parted.batch == 2
