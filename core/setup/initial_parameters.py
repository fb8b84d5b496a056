"""The parameters at iteration 0: given, or drawn from a seed the same way on every machine."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MisfitError
from core.network.network import Network
from core.scenario.distributions import DISTRIBUTIONS, SCALES, Draws
from core.scenario.faults import StartFault
from core.scenario.number_rows import Rows
from core.scenario.schema import DrawSection, DrawsSection, StartSection, draw_section

Array = NDArray[np.float64]


@cache
def usual_draws() -> DrawsSection:
    """What new numbers are drawn from where nothing is said: normal ones, by each neuron's inputs."""
    return DrawsSection(weights=draw_section("normal", 0.0, 1.0, scale="fan_in"))


def start_parameters(start: StartSection, network: Network) -> Array:
    """The start as a flat vector, (parameters,); it is not to be written to.

    Raises
    ------
    MisfitError
        If a distribution leads out of the numbers.
    """
    vector = np.empty(network.parameter_count)
    if start.draw is None:
        given_biases = start.biases or [[]] * network.depth
        for weights, given in zip(network.weights(vector), start.weights or [], strict=True):
            weights[...] = given
        for biases, row in zip(network.biases(vector), given_biases, strict=True):
            biases[...] = row
    else:
        draws = generator_of(start.seed or 0, start.generator)
        for layer, (weights, biases) in enumerate(zip(network.weights(vector), network.biases(vector), strict=True)):
            fan_in, fan_out = network.sizes[layer], network.sizes[layer + 1]
            # Whatever overflows is found below, and named.
            with np.errstate(over="ignore"):
                weights[...] = _drawn(start.draw.weights, draws, weights.shape, fan_in, fan_out)
                biases[...] = _drawn(start.draw.biases, draws, biases.shape, fan_in, fan_out)
    if not np.isfinite(vector).all():
        raise MisfitError("start.draw", StartFault.INFINITE())
    vector.setflags(write=False)
    return vector


def draws_of(start: StartSection) -> DrawsSection:
    """What a start is drawn from; where it is given number by number, what new numbers are drawn from."""
    return start.draw or start.redraw or usual_draws()


def given(start: StartSection, network: Network, parameters: Array) -> StartSection:
    """The section that gives these parameters, (parameters,), one by one; they are not to be written to any more.

    What it was drawn from stays as what new numbers are drawn from; the seed and the generator, which draw the
    order of the samples too, stay as well.
    """
    return start.model_copy(
        update={
            "weights": [Rows(matrix) for matrix in network.weights(parameters)],
            "biases": [vector.tolist() for vector in network.biases(parameters)],
            "draw": None,
            "redraw": start.draw or start.redraw,
        }
    )


def generator_of(seed: int, generator: str) -> Draws:
    """A stream of random numbers: "pcg64", or "mt19937" as `numpy.random.seed` starts it."""
    return np.random.RandomState(seed) if generator == "mt19937" else np.random.default_rng(seed)


def _drawn(draw: DrawSection, draws: Draws, shape: tuple[int, ...], fan_in: int, fan_out: int) -> Array:
    values = DISTRIBUTIONS[draw.distribution].draw(draws, shape, *draw.numbers)
    return values if draw.scale is None else SCALES[draw.scale].scaled(values, fan_in, fan_out)
