"""What is allowed, and will hardly be meant: targets that no output can reach, losses beside outputs they don't suit.

None of it breaks the format. It is said where samples are imported, by `validate`, and where training ends in infinity.
"""

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from core.base.number_format import counted, figure
from core.network.losses import BinaryCrossEntropy, CrossEntropy, Loss
from core.network.network import Network
from core.setup.setup import Setup

Array = NDArray[np.float64]

_MOST = 1e-9  # by which targets of classes may miss adding up to 1


def concerns_of(setup: Setup) -> tuple[str, ...]:
    """What may not be meant in a setup, a sentence each."""
    return concerns(setup.network, setup.objective.loss, setup.whole.targets)


def concerns(network: Network, loss: Loss, targets: Array) -> tuple[str, ...]:
    """What may not be meant where `network` learns `targets`, (samples, outputs), by `loss`: a sentence each."""
    return tuple(_concerns(network, loss, targets))


def concerns_of_share(setup: Setup) -> Iterator[str]:
    """Where the share that is held out would be no sample, or all of them."""
    if setup.split is None:
        return
    count, share = len(setup.whole.inputs), setup.split.how.share
    of_it = f"{figure(share)} of {counted(count, 'sample')}"
    if share * count < 0.5:
        yield f"data.held_out: {of_it} is less than half a sample, and one is held out all the same"
    elif share * count >= count - 0.5:
        yield f"data.held_out: {of_it} would be all of them, and one is trained on all the same"


def _concerns(network: Network, loss: Loss, targets: Array) -> Iterator[str]:
    activation, bounds = network.layers[-1].activation.name, network.layers[-1].activation.bounds
    low, high = bounds.low, bounds.high  # a target may lie where it is reached only in the limit
    smallest, largest = float(targets.min()), float(targets.max())
    reach = f"the targets reach from {figure(smallest)} to {figure(largest)}"
    if activation == "softmax" and network.outputs == 1:
        yield (
            "a softmax of one output answers 1 whatever comes in, and learns nothing; "
            "take a sigmoid, or two outputs, one for each class"
        )
        return
    logarithmic = isinstance(loss, BinaryCrossEntropy | CrossEntropy)
    if logarithmic and not bounds.are_within(0.0, 1.0):
        yield f"{_said(loss)} takes the logarithm of the answers, and {activation} doesn't keep them between 0 and 1"
    if logarithmic and (smallest < 0.0 or largest > 1.0):
        yield (
            f"{reach}, and {_said(loss)} is meant for targets from 0 to 1: beyond them it has no smallest value, and "
            "the weights grow for ever; number the classes from 0, or scale the targets"
        )
    elif smallest < low or largest > high:
        yield f"{reach}; {activation} only answers {_range(low, high)}: scale the targets, or take another activation"
    elif isinstance(loss, CrossEntropy):
        sums = targets.sum(axis=1)
        bad = np.flatnonzero(np.abs(sums - 1.0) > _MOST)
        if len(bad):
            adds_up = f"the targets of sample {bad[0] + 1} add up to {figure(float(sums[bad[0]]))}"
            yield f"{adds_up}; cross-entropy is meant for targets that add up to 1, a share for each class"


def _said(loss: Loss) -> str:
    return loss.name.replace("cross_entropy", "cross-entropy").replace("_", " ")


def _range(low: float, high: float) -> str:
    if math.isinf(high):
        return f"{figure(low)} and more"
    return f"from {figure(low)} to {figure(high)}"
