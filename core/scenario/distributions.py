"""What weights and biases may be drawn from, and what a draw may be scaled by.

One function is all there is of a distribution: the table says what its numbers are called in a file and in the window,
and how it is written.
"""

import math
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Draws: TypeAlias = "np.random.Generator | np.random.RandomState"  # as text: NumPy loads them once they are used
Draw = Callable[..., Array]  # of the draws, the shape, and the numbers


class DrawNumber(NamedTuple):
    """One number of a distribution: its key in the file, and what stands there first in the window."""

    name: str
    usual: float
    least: float | None = None


class Distribution(NamedTuple):
    """A distribution, and how it is written: `formula` has a {} for each of its numbers.

    Of one that is `rising` each number may not be less than the one before. `is_random` says whether it needs a seed.
    """

    name: str
    numbers: tuple[DrawNumber, ...]
    formula: str
    is_rising: bool
    is_random: bool
    is_one_number: Callable[..., bool]  # whether with these numbers it gives the same one again and again
    draw: Draw

    @property
    def keys(self) -> tuple[str, ...]:
        """What its numbers are called in a file."""
        return tuple(number.name for number in self.numbers)


DISTRIBUTIONS: dict[str, Distribution] = {}
"""All that a scenario may name, in the order in which they are offered."""


def _in_table(
    name: str,
    numbers: tuple[DrawNumber, ...],
    formula: str,
    is_one_number: Callable[..., bool],
    *,
    is_rising: bool = False,
    is_random: bool = True,
) -> Callable[[Draw], Draw]:
    """Make a distribution of the function that draws, (draws, shape, number, …), and put it in the table."""

    def enter(draw: Draw) -> Draw:
        DISTRIBUTIONS[name] = Distribution(name, numbers, formula, is_rising, is_random, is_one_number, draw)
        return draw

    return enter


@_in_table(
    "uniform",
    (DrawNumber("low", -1.0), DrawNumber("high", 1.0)),
    "U({}, {})",
    is_one_number=lambda low, high: low == high,
    is_rising=True,
)
def _uniform(draws: Draws, shape: tuple[int, ...], low: float, high: float) -> Array:
    if not math.isfinite(high - low):
        return np.full(shape, math.inf)
    return np.asarray(draws.uniform(low, high, shape))


@_in_table(
    "normal",
    (DrawNumber("mean", 0.0), DrawNumber("std", 1.0, least=0.0)),
    "N({}, {})",
    is_one_number=lambda _mean, std: std == 0.0,
)
def _normal(draws: Draws, shape: tuple[int, ...], mean: float, std: float) -> Array:
    return np.asarray(draws.normal(mean, std, shape))


@_in_table("constant", (DrawNumber("value", 0.0),), "{}", is_one_number=lambda _value: True, is_random=False)
def _constant(_draws: Draws, shape: tuple[int, ...], value: float) -> Array:
    return np.full(shape, value)


DRAW_NUMBERS = tuple({number.name: number for each in DISTRIBUTIONS.values() for number in each.numbers}.values())
"""The numbers of all of them, each key once: a key means the same in all that have it."""


class DrawScale(NamedTuple):
    """What is done to a draw for the number of a neuron's inputs and of the layer's neurons; `formula` follows it."""

    formula: str
    scaled: Callable[[Array, int, int], Array]  # the draw, fan-in, fan-out


SCALES: dict[str, DrawScale] = {
    "fan_in": DrawScale(" / √fan-in", lambda values, fan_in, _fan_out: values / math.sqrt(fan_in)),
    "fan_out": DrawScale(" / √fan-out", lambda values, _fan_in, fan_out: values / math.sqrt(fan_out)),
    "fan_avg": DrawScale(" / √fan-avg", lambda values, fan_in, fan_out: values / math.sqrt((fan_in + fan_out) / 2)),
    "he": DrawScale(" · √(2/fan-in)", lambda values, fan_in, _fan_out: values * math.sqrt(2 / fan_in)),
}
"""All that a scenario may name: see `core.scenario.named_draws` for whose they are."""
