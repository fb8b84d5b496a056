"""Asking forwards and backwards."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.back_query import QueryError, Solved, back_query, inverse, query
from core.network.activations import ACTIVATIONS, Activation, Identity, ReLU, Sigmoid, Softmax, Tanh
from core.network.forward_pass import forward_pass
from core.network.network import Layer, Network
from core.setup.setup import open_setup
from core.training.run import Run


def trained(name: str, states: int):
    setup = open_setup(name)
    run = Run(setup)
    run.advance(states)
    return setup, run.history.nearest(states)[1]


def test_the_inverse_of_the_sigmoid_is_logit():
    sops, clipped = inverse(Sigmoid(), np.array([0.2, 0.5, 0.9]))
    assert sops.tolist() == pytest.approx([math.log(0.25), 0.0, math.log(9.0)]) and clipped == 0


@pytest.mark.parametrize("name", [name for name in ACTIVATIONS if name not in ("relu", "softmax")])
@given(st.lists(st.floats(-4, 4), min_size=1, max_size=5))
def test_an_inverse_undoes_its_activation(name: str, z: list[float]):
    activation = ACTIVATIONS[name]()
    sops, clipped = inverse(activation, activation.value(np.array([z]))[0])
    assert sops == pytest.approx(np.array(z), abs=1e-9) and clipped == 0


def test_the_inverse_of_softmax_is_known_up_to_a_constant():
    z = np.array([0.3, -1.0, 2.0])
    sops, _ = inverse(Softmax(), Softmax().value(z[np.newaxis])[0])
    assert sops == pytest.approx(z - z.mean())


@pytest.mark.slow
def test_a_query_is_the_networks_answer():
    setup, parameters = trained("query-3-2-1", 10)
    layers = query(setup.network, parameters, np.array([0.9, 0.1, 0.8]))
    assert [len(layer) for layer in layers] == [2, 1]
    assert layers[-1][0] == forward_pass(setup.network, parameters, np.array([[0.9, 0.1, 0.8]])).outputs[0, 0]


@pytest.mark.parametrize("asked", [[0.9, 0.1, 0.8], [0.2, 0.6, -0.4], [-1.0, 2.0, 0.5]])
def test_asked_backwards_the_articles_network_gives_inputs_that_give_the_answer(asked: list[float]):
    setup, parameters = trained("query-3-2-1", 1000)
    wanted = query(setup.network, parameters, np.array(asked))[-1]
    found = back_query(setup.network, parameters, wanted)
    assert forward_pass(setup.network, parameters, found.inputs[np.newaxis]).outputs[0, 0] == found.outputs[0]
    assert found.off == pytest.approx(0.0, abs=1e-6)
    last, first = found.steps
    assert last.sops[0] == pytest.approx(math.log(wanted[0] / (1 - wanted[0])))
    # one equation for two activations: many would do
    assert last.solved is Solved.SMALLEST and first.layer == 0


def test_a_square_layer_is_inverted_exactly():
    network = Network(2, (Layer(2, Identity()),))
    parameters = np.array([1.0, 2.0, 3.0, 4.0, 0.5, -0.5])
    inputs = np.array([0.3, -0.7])
    outputs = query(network, parameters, inputs)[-1]
    found = back_query(network, parameters, outputs, refine=False)
    assert found.steps[0].solved is Solved.EXACTLY and found.inputs == pytest.approx(inputs)


def test_more_outputs_than_inputs_are_met_by_least_squares():
    network = Network(1, (Layer(2, Identity()),))
    found = back_query(network, np.array([1.0, 1.0, 0.0, 0.0]), np.array([1.0, 3.0]))
    assert found.steps[0].solved is Solved.LEAST_SQUARES
    assert found.inputs == pytest.approx([2.0]) and found.steps[0].residual == pytest.approx(1.0)
    assert found.off == pytest.approx(1.0)


def test_what_a_hidden_layer_cannot_answer_is_clipped_and_counted():
    network = Network(1, (Layer(1, Sigmoid()), Layer(1, Identity())))
    found = back_query(network, np.array([1.0, 0.0, 1.0, 0.0]), np.array([1.3]), refine=False)
    assert found.steps[1].clipped == 1 and found.steps[1].activations[0] < 1.0
    assert found.outputs[0] == pytest.approx(1.0, abs=1e-6)


@pytest.mark.parametrize("wanted", [0.0, 1.0, 1.5, -0.1, math.nan])
def test_what_a_sigmoid_never_gives_is_said(wanted: float):
    setup, parameters = trained("query-3-2-1", 1)
    with pytest.raises(QueryError) as caught:
        back_query(setup.network, parameters, np.array([wanted]))
    assert str(caught.value) == (
        "the weights, or what is wanted, are no finite numbers"
        if math.isnan(wanted)
        else f"output 1 can't be {wanted:g}: a sigmoid only gives what is between 0 and 1"
    )


@pytest.mark.parametrize(
    ("activation", "wanted", "said"),
    [
        (Softmax(), [1.1, -0.1], "output 1 can't be 1.1: a softmax only gives what is above 0, up to 1"),
        (Tanh(), [0.0, 2.0], "output 2 can't be 2: a tanh only gives what is between −1 and 1"),
        (ReLU(), [-1.0, 0.0], "output 1 can't be -1: a relu only gives what is 0 or above"),
    ],
    ids=repr,
)
def test_what_other_activations_never_give_is_said(activation: Activation, wanted: list[float], said: str):
    network = Network(1, (Layer(2, activation),))
    with pytest.raises(QueryError) as caught:
        back_query(network, np.ones(4), np.array(wanted))
    assert str(caught.value) == said


@pytest.mark.slow
def test_softmax_outputs_add_up_to_one():
    setup, parameters = trained("moons-2-3-2", 50)
    with pytest.raises(QueryError) as caught:
        back_query(setup.network, parameters, np.array([0.7, 0.5]))
    assert str(caught.value) == "the outputs of a softmax add up to 1; those wanted add up to 1.2"
    found = back_query(setup.network, parameters, np.array([0.7, 0.3]))
    assert found.off < 1e-6


@pytest.mark.slow
@given(st.integers(0, 200), st.floats(0.05, 0.95))
def test_refining_never_makes_it_worse(seed: int, wanted: float):
    setup = open_setup("psi-2-3-3-2")
    parameters = np.random.default_rng(seed).normal(0, 1.5, setup.network.parameter_count)
    target = np.array([wanted, 0.5])
    plain = back_query(setup.network, parameters, target, refine=False)
    refined = back_query(setup.network, parameters, target)
    assert np.sum((refined.outputs - target) ** 2) <= np.sum((plain.outputs - target) ** 2) + 1e-15
