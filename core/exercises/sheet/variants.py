"""The same exercise with other numbers: each learner of a class has their own, and each is made again from its seed."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from core.data.samples import Samples
from core.setup.learned_samples import with_samples
from core.setup.setup import Setup

Array = NDArray[np.float64]

MOST_INPUT = 20  # tenths
LEAST_WEIGHT, MOST_WEIGHT = 5, 95  # hundredths, of either sign: none is so small that it can be overlooked


def variant(setup: Setup, seed: int) -> Setup:
    """The setup with other inputs, weights and trained biases, drawn from a seed of 0 or more.

    Inputs have one decimal, 0.1 to 2, and of up to 20 of a sample no two are equal: whoever takes the wrong one gets
    another result. Weights and biases have two, ±0.05 to ±0.95. Targets and fixed biases stay, and all else. The
    numbers are whole ones from PCG64, divided, so they are the same on every machine. It is in no file.
    """
    draws = np.random.Generator(np.random.PCG64(seed))
    changed = with_samples(setup, Samples(_tenths(draws, setup.whole.inputs.shape), setup.whole.targets))
    parameters = np.where(setup.network.trainable, _hundredths(draws, setup.network.parameter_count), setup.start)
    return replace(changed.with_start(parameters), path=None)


def _tenths(draws: np.random.Generator, shape: tuple[int, ...]) -> Array:
    """Inputs, (samples, inputs), no number in a row before all others have been in it as often."""
    samples, inputs = shape
    rounds = [np.tile(np.arange(1, MOST_INPUT + 1), (samples, 1)) for _ in range(-(-inputs // MOST_INPUT))]
    drawn = np.hstack([draws.permuted(each, axis=1) for each in rounds])
    return np.asarray(drawn[:, :inputs] / 10.0)


def _hundredths(draws: np.random.Generator, count: int) -> Array:
    """So many numbers with two decimals and a sign, (count,)."""
    sizes = draws.integers(LEAST_WEIGHT, MOST_WEIGHT, count, endpoint=True)
    return np.asarray(np.where(draws.integers(0, 1, count, endpoint=True) == 0, sizes, -sizes) / 100.0)
