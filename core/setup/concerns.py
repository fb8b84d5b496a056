"""What is allowed, and will hardly be meant: targets that no output can reach, losses beside outputs they don't suit.

None of it breaks the format. It is shown where a network is built and samples are imported, by `validate`, and where
training ends in infinity.
"""

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from core.analysis.twins import first_twins
from core.base.by_rows import ByRows
from core.base.message import Count, Message
from core.network.function_names import function_name
from core.network.losses import BinaryCrossEntropy, CrossEntropy, Loss
from core.network.names import Names
from core.network.network import Network
from core.network.wrong_rules import Negated
from core.setup.messages import Concern
from core.setup.setup import Setup

Array = NDArray[np.float64]

_BLOCK = 4096  # samples
_MOST = 1e-9  # by which targets of classes may miss adding up to 1


def concerns_of(setup: Setup) -> tuple[Message, ...]:
    """What may not be meant in a setup."""
    of_rate = concern_of_rate(setup)
    of_samples = concerns(setup.network, setup.objective.loss, setup.whole.targets)
    return of_samples if of_rate is None else (*of_samples, of_rate)


def concern_of_rate(setup: Setup) -> Message | None:
    """What may not be meant of a setup's learning rate; None where it may be."""
    if setup.learning_rate == 0.0:
        return Concern.LEARNING_RATE_0()
    # By the wrong sign a rate below 0 goes down.
    has_wrong_sign = isinstance(setup.rule.loss_taken(setup.objective.loss), Negated)
    return Concern.LEARNING_RATE_BELOW_0() if setup.learning_rate < 0.0 and not has_wrong_sign else None


def concerns(network: Network, loss: Loss, targets: Array) -> tuple[Message, ...]:
    """What may not be meant where `network` learns `targets`, (samples, outputs), by `loss`."""
    return tuple(_concerns(network, loss, targets))


def concerns_by_place(setup: Setup) -> list[tuple[str, Message]]:
    """What goes together badly in a setup as it is built, each with the place that it is set at."""
    found = []
    last, loss = setup.network.layers[-1].activation, setup.objective.loss
    if last.name == "softmax" and loss.name != "cross_entropy":
        found.append(("loss", Concern.SOFTMAX_WITHOUT_CROSS_ENTROPY()))
    if loss.takes_logarithms and not last.bounds.are_within(0.0, 1.0):
        found.append(("loss", Concern.CROSS_ENTROPY_OF_OTHER_OUTPUTS()))
    of_rate = concern_of_rate(setup)
    if of_rate is not None:
        found.append(("learning_rate", of_rate))
    twins = first_twins(setup.network, setup.start)
    if twins is not None:
        one, other = (setup.names.of(neuron) for neuron in twins)
        found.append(("start", Concern.EQUAL_NEURONS(first=one, second=other)))
    return found


def concerns_of_share(setup: Setup) -> Iterator[Message]:
    """Where the share that is held out would be no sample, or all of them."""
    if setup.split is None:
        return
    count, share = len(setup.whole.inputs), setup.split.how.share
    samples = Count.SAMPLE(count=count)
    if share * count < 0.5:
        yield Concern.HELD_OUT_NONE(share=share, samples=samples)
    elif share * count >= count - 0.5:
        yield Concern.HELD_OUT_ALL(share=share, samples=samples)


def concerns_of_inputs(inputs: ByRows, names: Names) -> Iterator[Message]:
    """Where inputs, (samples, inputs), tell nothing apart, such as pixels that are never inked."""
    if len(inputs) < 2:
        return
    is_same = np.ones(inputs.shape[1], np.bool_)
    for begin in range(0, len(inputs), _BLOCK):  # of 60,000 pictures not all at once
        is_same &= (inputs[begin : begin + _BLOCK] == inputs[0]).all(axis=0)
    constant = np.flatnonzero(is_same)
    if len(constant):
        first = str(names.input(int(constant[0])))
        yield Concern.CONSTANT_INPUTS(count=len(constant), inputs=inputs.shape[1], name=first)


def _concerns(network: Network, loss: Loss, targets: Array) -> Iterator[Message]:
    activation, bounds = network.layers[-1].activation.name, network.layers[-1].activation.bounds
    low, high = bounds.low, bounds.high  # a target may lie where it is reached only in the limit
    smallest, largest = float(targets.min()), float(targets.max())
    reach = {"low": smallest, "high": largest}
    if activation == "softmax" and network.outputs == 1:
        yield Concern.SINGLE_SOFTMAX()
        return
    logarithmic = isinstance(loss, BinaryCrossEntropy | CrossEntropy)
    if logarithmic and not bounds.are_within(0.0, 1.0):
        yield Concern.LOGARITHM_OF_OUTPUTS(loss=_name_of(loss), activation=activation)
    if logarithmic and (smallest < 0.0 or largest > 1.0):
        yield Concern.LOGARITHM_OF_TARGETS(loss=_name_of(loss), **reach)
    elif (smallest < low or largest > high) and math.isinf(high):
        yield Concern.TARGETS_OUT_OF_REACH_BELOW(activation=activation, least=low, **reach)
    elif smallest < low or largest > high:
        yield Concern.TARGETS_OUT_OF_REACH(activation=activation, least=low, most=high, **reach)
    elif isinstance(loss, CrossEntropy):
        sums = targets.sum(axis=1)
        bad = np.flatnonzero(np.abs(sums - 1.0) > _MOST)
        if len(bad):
            yield Concern.TARGETS_DO_NOT_ADD_UP(sample=int(bad[0]) + 1, sum=float(sums[bad[0]]))


def _name_of(loss: Loss) -> str | Message:
    return function_name(loss.name)
