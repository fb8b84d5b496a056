"""Setups: a scenario opened, with everything built."""

from pathlib import Path

import numpy as np
import pytest

from core.base.errors import ScenarioError
from core.base.number_format import grouped
from core.network.losses import HalfSquaredError, SquaredError
from core.network.network import BiasKind
from core.network.rules import CHAIN_RULE
from core.setup.setup import BUILT_IN, built_in_names, open_setup
from core.training.step import Training


@pytest.mark.parametrize("name", ["gad-3-2-1", "gad-10-2-1", "csdn-2-3-1", "psi-2-3-3-2", "moons-2-3-2"])
def test_state_0_is_that_of_the_independent_program(name, reference):
    setup, expected = open_setup(name), reference(name, 0)
    network, start = setup.network, setup.start
    assert [w.tolist() for w in network.weights(start)] == expected["weights"]
    assert [b.tolist() for b in network.biases(start)] == expected["biases"]
    trace = Training(setup).trace(0, start)
    assert trace.error == pytest.approx(expected["error"], rel=1e-14)
    for row, wanted in zip(trace.forward.outputs.tolist(), expected["outputs"], strict=True):
        assert row == pytest.approx(wanted, rel=1e-14)
    for ours, wanted in zip(network.weights(trace.gradient), expected["gradients"]["weights"], strict=True):
        for row, wanted_row in zip(ours.tolist(), wanted, strict=True):
            # Of 300 summed points, the last places depend on the order of adding.
            assert row == pytest.approx(wanted_row, rel=1e-11, abs=1e-13)


def test_the_first_setup_is_the_articles():
    setup = open_setup("gad-3-2-1")
    assert (setup.name, setup.path) == ("gad-3-2-1", None)
    assert setup.network.sizes == (3, 2, 1)
    assert {layer.bias for layer in setup.network.layers} == {BiasKind.ABSENT}
    assert setup.start.tolist() == [0.417022, 0.302333, 0.720324, 0.146756, 0.000114, 0.092339, 0.18626, 0.345561]
    assert setup.samples.inputs.tolist() == [[0.1, 0.4, 4.1]]
    assert setup.samples.targets.tolist() == [[0.2]]
    assert isinstance(setup.objective.loss, SquaredError)
    assert setup.rule is CHAIN_RULE
    assert (setup.learning_rate, setup.batch, setup.order, setup.iterations) == (0.001, 1, "sequential", 80000)
    assert (setup.seed, setup.generator) == (0, "pcg64")


def test_the_setup_by_hand_has_the_articles_names_and_learns_its_biases():
    setup = open_setup("csdn-2-3-1")
    names = setup.names
    assert isinstance(setup.objective.loss, HalfSquaredError)
    assert {layer.bias for layer in setup.network.layers} == {BiasKind.TRAINED}
    assert [names.weight(0, i, j) for i in range(2) for j in range(3)] == ["W11", "W12", "W13", "W21", "W22", "W23"]
    assert [names.weight(1, i, 0) for i in range(3)] == ["V11", "V21", "V31"]
    assert [names.input(1), names.activation(0, 2), names.activation(1, 0)] == ["x2", "h3", "Y"]


@pytest.mark.parametrize(("name", "seed"), [("gad-3-2-1", 1), ("gad-10-2-1", 1), ("psi-2-3-3-2", 2)])
def test_the_starts_that_no_article_gives_are_drawn_as_their_notes_say(name: str, seed: int):
    setup = open_setup(name)
    network, start = setup.network, setup.start
    # Neuron by neuron: what leads to it, then its bias, as the rows of the second article's matrices.
    layers = zip(network.weights(start), network.biases(start), strict=True)
    rows = [np.concatenate((w[:, j], b[j : j + 1])) for w, b in layers for j in range(w.shape[1])]
    drawn = np.random.RandomState(seed).rand(network.parameter_count).round(6)
    assert np.concatenate(rows).tolist() == drawn.tolist()
    assert f"numpy.random.seed({seed})" in setup.scenario.notes_in("en")


def test_the_derived_form_of_the_moons_has_the_derivations_half():
    setup = open_setup("moons-2-3-2-sigmoid")
    assert isinstance(setup.objective.loss, HalfSquaredError)
    trace = Training(setup).trace(0, setup.start)
    y, t, h = trace.forward.outputs, trace.targets, trace.forward.activations[0]
    by_hand = ((y - t) * y * (1 - y)).T @ h  # ∂L/∂u = Σ (y − t)·y(1 − y)·h, without a 2
    assert setup.network.weights(trace.gradient)[1] == pytest.approx(by_hand.T)


def test_the_notes_count_the_large_network_as_it_is():
    setup = open_setup("psi-2-1000-1000-2")
    weights = sum(w.size for w in setup.network.weights(setup.start))
    notes = setup.scenario.notes_in("en")
    assert (weights, setup.network.parameter_count) == (1_004_000, 1_006_002)
    assert f"{grouped(weights)} of them" in notes
    assert f"{grouped(setup.network.parameter_count)} parameters" in notes


def test_no_name_on_the_screen_means_two_things_in_a_built_in_setup():
    for name in built_in_names():
        if "1000" in name:
            continue  # named by rule, a million times
        names, network = open_setup(name).names, open_setup(name).network
        for position in range(network.parameter_count):
            parameter = network.parameter(position)
            assert names.search.find(names.of(parameter)) == parameter, (name, parameter)


def test_built_in_setups_come_in_the_order_in_which_they_are_taught():
    names = built_in_names()
    assert names[:3] == ("gad-3-2-1", "gad-10-2-1", "csdn-2-3-1")
    assert sorted(names) == sorted(path.stem for path in BUILT_IN.glob("*.toml"))


def test_all_is_every_sample_and_the_seed_of_the_start_is_kept():
    setup = open_setup("moons-2-3-2")
    assert (setup.batch, setup.seed, setup.generator) == (300, 0, "mt19937")


def test_a_path_is_a_file_and_never_a_built_in_name(tmp_path, monkeypatch):
    copy = tmp_path / "mine.toml"
    copy.write_bytes((BUILT_IN / "gad-3-2-1.toml").read_bytes())
    monkeypatch.chdir(tmp_path)
    setup = open_setup("mine.toml")
    assert (setup.name, setup.path) == ("mine", copy)
    with pytest.raises(ScenarioError, match="gad-3-2-1: there is no such file"):
        open_setup(Path("gad-3-2-1"))


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b", "gad"])
def test_a_name_that_is_nothing_is_said_to_be_neither(name):
    with pytest.raises(ScenarioError) as caught:
        open_setup(name)
    assert str(caught.value.problem).startswith("is neither a file nor a built-in scenario")
    assert str(caught.value.problem).endswith(f"built in: {', '.join(built_in_names())}")


def test_a_file_name_that_is_too_long_is_said_so():
    with pytest.raises(ScenarioError, match="can't be read: File name too long"):
        open_setup("x" * 300 + ".toml")
