"""What is allowed, and will hardly be meant: targets that no output can reach, losses beside outputs they don't suit.

None of it breaks the format. It is said where samples are imported, by `validate`, and where training ends in infinity.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.network.losses import BinaryCrossEntropy, CrossEntropy, Loss
from core.network.network import Network
from core.setup.setup import Setup

Array = NDArray[np.float64]

_MOST = 1e-9  # by which targets of classes may miss adding up to 1


@dataclass(frozen=True)
class SoftmaxOfOne:
    """A softmax of one output answers 1 whatever comes in."""


@dataclass(frozen=True)
class LogarithmOfAnswers:
    """A loss takes the logarithm of answers that the activation doesn't keep between 0 and 1."""

    loss: str
    activation: str


@dataclass(frozen=True)
class TargetsWithoutLeast:
    """Targets for which a loss has no least value, so that the weights grow for ever."""

    loss: str
    smallest: float
    largest: float


@dataclass(frozen=True)
class TargetsOutOfReach:
    """Targets beyond the range from `low` to `high`, in which the activation answers."""

    activation: str
    smallest: float
    largest: float
    low: float
    high: float


@dataclass(frozen=True)
class SharesOffOne:
    """Targets of a sample, counted from 0, that are shares of classes and don't add up to 1."""

    sample: int
    total: float


@dataclass(frozen=True)
class NothingHeldOut:
    """The share of the samples that is held out would be none of them."""

    share: float
    samples: int


@dataclass(frozen=True)
class NothingTrainedOn:
    """The share of the samples that is held out would be all of them."""

    share: float
    samples: int


TargetConcern = SoftmaxOfOne | LogarithmOfAnswers | TargetsWithoutLeast | TargetsOutOfReach | SharesOffOne
Concern = TargetConcern | NothingHeldOut | NothingTrainedOn


def concerns_of(setup: Setup) -> tuple[TargetConcern, ...]:
    """What may not be meant in a setup."""
    return concerns(setup.network, setup.objective.loss, setup.whole.targets)


def concerns(network: Network, loss: Loss, targets: Array) -> tuple[TargetConcern, ...]:
    """What may not be meant where `network` learns `targets`, (samples, outputs), by `loss`."""
    return tuple(_concerns(network, loss, targets))


def concerns_of_share(setup: Setup) -> Iterator[NothingHeldOut | NothingTrainedOn]:
    """Where the share that is held out would be no sample, or all of them."""
    if setup.split is None:
        return
    count, share = len(setup.whole.inputs), setup.split.how.share
    if share * count < 0.5:
        yield NothingHeldOut(share, count)
    elif share * count >= count - 0.5:
        yield NothingTrainedOn(share, count)


def _concerns(network: Network, loss: Loss, targets: Array) -> Iterator[TargetConcern]:
    activation, bounds = network.layers[-1].activation.name, network.layers[-1].activation.bounds
    low, high = bounds.low, bounds.high  # a target may lie where it is reached only in the limit
    smallest, largest = float(targets.min()), float(targets.max())
    if activation == "softmax" and network.outputs == 1:
        yield SoftmaxOfOne()
        return
    logarithmic = isinstance(loss, BinaryCrossEntropy | CrossEntropy)
    if logarithmic and not bounds.are_within(0.0, 1.0):
        yield LogarithmOfAnswers(loss.name, activation)
    if logarithmic and (smallest < 0.0 or largest > 1.0):
        yield TargetsWithoutLeast(loss.name, smallest, largest)
    elif smallest < low or largest > high:
        yield TargetsOutOfReach(activation, smallest, largest, low, high)
    elif isinstance(loss, CrossEntropy):
        sums = targets.sum(axis=1)
        bad = np.flatnonzero(np.abs(sums - 1.0) > _MOST)
        if len(bad):
            yield SharesOffOne(int(bad[0]), float(sums[bad[0]]))
