"""The start: given, or drawn the same way on every machine."""

import numpy as np
import pytest

from core.base.errors import MisfitError
from core.network.activations import Sigmoid
from core.network.network import BiasKind, Layer, Network
from core.scenario.schema import DrawSection, DrawsSection, StartSection
from core.setup.initial_parameters import start_parameters

UNIFORM = DrawSection(distribution="uniform", low=-1.0, high=3.0)
NORMAL = DrawSection(distribution="normal", mean=0.5, std=2.0)
NETWORK = Network(
    3,
    (
        Layer(2, Sigmoid(), BiasKind.FIXED),
        Layer(3, Sigmoid(), BiasKind.ABSENT),
        Layer(1, Sigmoid(), BiasKind.TRAINED),
    ),
)


def drawn(weights, biases=None, generator="pcg64", network=NETWORK, seed=11):
    draws = DrawsSection(weights=weights, biases=biases) if biases else DrawsSection(weights=weights)
    return start_parameters(StartSection(seed=seed, generator=generator, draw=draws), network)


def test_a_given_start_lies_layer_by_layer_weights_then_biases():
    weights = [[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], [[7.0, 8.0, 9.0], [10.0, 11.0, 12.0]], [[13.0], [14.0], [15.0]]]
    start = start_parameters(StartSection(weights=weights, biases=[[0.1, 0.2], [], [0.3]]), NETWORK)
    assert start.tolist() == [1, 2, 3, 4, 5, 6, 0.1, 0.2, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0.3]
    assert not start.flags.writeable


@pytest.mark.parametrize("distribution", [UNIFORM, NORMAL])
def test_one_stream_runs_through_all_layers_fixed_biases_too(distribution):
    # Without scales, and with one distribution, the flat vector is one draw after the other.
    for generator, draws in (("pcg64", np.random.default_rng(11)), ("mt19937", np.random.RandomState(11))):
        start = drawn(distribution, distribution, generator)
        expected = draws.uniform(-1.0, 3.0, 18) if distribution is UNIFORM else draws.normal(0.5, 2.0, 18)
        assert start.tolist() == expected.tolist()


def test_mt19937_is_the_stream_of_numpy_random_seed():
    # numpy.random.seed(0); numpy.random.randn(3): the first numbers of many a tutorial.
    start = drawn(
        DrawSection(distribution="normal", mean=0.0, std=1.0),
        generator="mt19937", network=Network(3, (Layer(1, Sigmoid(), BiasKind.ABSENT),)), seed=0,
    )  # fmt: skip
    assert start.tolist() == [1.764052345967664, 0.4001572083672233, 0.9787379841057392]


def test_a_constant_consumes_nothing_and_is_what_biases_are_without_a_word():
    draws = np.random.default_rng(11)
    first, second, third = (draws.uniform(-1.0, 3.0, shape) for shape in ((3, 2), (2, 3), (3, 1)))
    expected = [*first.ravel(), 0.0, 0.0, *second.ravel(), *third.ravel(), 0.0]
    assert drawn(UNIFORM).tolist() == expected


def test_biases_are_scaled_by_their_own_layers_counts():
    plain = drawn(UNIFORM, UNIFORM)
    for scale, factors in {
        "fan_in": (3**-0.5, 3**-0.5), "fan_out": (2**-0.5, 1.0),
        "fan_avg": (2.5**-0.5, 2**-0.5), "he": ((2 / 3) ** 0.5, (2 / 3) ** 0.5),
    }.items():  # fmt: skip
        start = drawn(UNIFORM, UNIFORM.model_copy(update={"scale": scale}))
        for layer, factor in ((0, factors[0]), (2, factors[1])):
            assert NETWORK.biases(start)[layer] == pytest.approx(NETWORK.biases(plain)[layer] * factor, rel=1e-15)
            assert NETWORK.weights(start)[layer].tolist() == NETWORK.weights(plain)[layer].tolist()


@pytest.mark.parametrize("generator", ["pcg64", "mt19937"])
@pytest.mark.parametrize(
    "wide",
    [
        DrawSection(distribution="uniform", low=-1.7e308, high=1.7e308),
        DrawSection(distribution="normal", mean=1.7e308, std=1.7e308),
        DrawSection(distribution="constant", value=1.7e308, scale="he"),
    ],
)
def test_a_start_of_infinite_numbers_is_refused_and_nothing_else_is_said(wide, generator):
    # Warnings are errors in these tests: numpy's own word on the overflow would show.
    network = Network(1, (Layer(50, Sigmoid()),))
    with pytest.raises(MisfitError) as caught:
        drawn(wide, generator=generator, network=network)
    assert caught.value.place == "start.draw"
