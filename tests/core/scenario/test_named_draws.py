"""The draws that people know by name, held against numpy's own calls."""

import math

import numpy as np
import pytest

from core.network.activations import Sigmoid
from core.network.network import BiasKind, Layer, Network
from core.scenario.generators import most_seed
from core.scenario.named_draws import NAMED_DRAWS, NamedDraw
from core.scenario.schema import StartSection
from core.setup.initial_parameters import start_parameters

NETWORK = Network(3, (Layer(4, Sigmoid()), Layer(2, Sigmoid(), BiasKind.ABSENT), Layer(5, Sigmoid(), BiasKind.FIXED)))
SHAPES = ((3, 4), (4,), (4, 2), (2, 5), (5,))  # in the order of the format: a layer's weights, then its biases
BY_NAME = {each.name: each for each in NAMED_DRAWS}


def drawn(named: NamedDraw, generator: str = "pcg64", seed: int = 7) -> list[float]:
    section = StartSection(seed=seed, generator=named.generator or generator, draw=named.draws)
    return start_parameters(section, NETWORK).tolist()


def flat(parts) -> list[float]:
    return np.concatenate([np.ravel(part) for part in parts]).tolist()


@pytest.mark.parametrize("call", ["rand", "randn"])
def test_numpys_own_calls_give_the_same_numbers_to_the_last_bit(call: str):
    np.random.seed(7)
    expected = flat([getattr(np.random, call)(*shape) for shape in SHAPES])
    assert drawn(BY_NAME[f"numpy.random.{call}"]) == expected


# The bounds and standard deviations as the papers and the libraries write them.
BOUNDS = {
    "Xavier/Glorot uniform": lambda fan_in, fan_out: math.sqrt(6 / (fan_in + fan_out)),
    "He uniform": lambda fan_in, _: math.sqrt(6 / fan_in),
    "LeCun uniform": lambda fan_in, _: math.sqrt(3 / fan_in),
    "PyTorch nn.Linear": lambda fan_in, _: 1 / math.sqrt(fan_in),
}
DEVIATIONS = {
    "Xavier/Glorot normal": lambda fan_in, fan_out: math.sqrt(2 / (fan_in + fan_out)),
    "He normal": lambda fan_in, _: math.sqrt(2 / fan_in),
    "LeCun normal": lambda fan_in, _: math.sqrt(1 / fan_in),
}


@pytest.mark.parametrize("generator", ["pcg64", "mt19937"])
@pytest.mark.parametrize("name", [*BOUNDS, *DEVIATIONS])
def test_each_name_draws_by_its_formula(name: str, generator: str):
    draws = np.random.RandomState(7) if generator == "mt19937" else np.random.default_rng(7)
    parts = []
    for fan_in, fan_out, biases in ((3, 4, 4), (4, 2, 0), (2, 5, 5)):
        if name in BOUNDS:
            bound = BOUNDS[name](fan_in, fan_out)
            parts.append(draws.uniform(-bound, bound, (fan_in, fan_out)))
            parts.append(draws.uniform(-bound, bound, biases) if "PyTorch" in name else np.zeros(biases))
        else:
            parts += [draws.normal(0.0, DEVIATIONS[name](fan_in, fan_out), (fan_in, fan_out)), np.zeros(biases)]
    # The scale is taken after the draw, and numpy takes it before: that is a last bit of the bound.
    assert drawn(BY_NAME[name], generator) == pytest.approx(flat(parts), rel=1e-15, abs=5e-16)


def test_names_are_told_apart_and_numpys_mean_its_generator():
    assert set(BY_NAME) == {"numpy.random.rand", "numpy.random.randn", *BOUNDS, *DEVIATIONS}
    for named in NAMED_DRAWS:
        assert [each.name for each in NAMED_DRAWS if each.is_of(named.draws, "mt19937")] == [named.name]
    assert not BY_NAME["numpy.random.rand"].is_of(BY_NAME["numpy.random.rand"].draws, "pcg64")
    assert BY_NAME["He normal"].is_of(BY_NAME["He normal"].draws, "pcg64")


@pytest.mark.parametrize("generator", ["pcg64", "mt19937"])
def test_the_largest_seed_of_a_generator_draws(generator: str):
    assert np.isfinite(drawn(BY_NAME["He normal"], generator, most_seed(generator))).all()
    if generator == "mt19937":
        with pytest.raises(ValueError, match="between 0 and"):
            np.random.RandomState(most_seed(generator) + 1)
