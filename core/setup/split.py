"""Samples that are kept from training, and how well the network does on them."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.analysis.answers import named_classes
from core.analysis.outputs_over_states import sops_and_outputs_over_states
from core.data.samples import Samples
from core.network.losses import Loss
from core.network.network import Network
from core.scenario.schema import MOST_SKIPPED, HeldOutSection

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Split:
    """The samples of a setup, parted; both in the order that they had."""

    whole: Samples
    how: HeldOutSection
    is_out: NDArray[np.bool_]  # (samples,): which of the whole are held out
    training: Samples
    held_out: Samples

    @cached_property
    def numbers(self) -> NDArray[np.intp]:
        """Which of all samples, from 0, those are that are trained on, in turn, (trained on,)."""
        return np.flatnonzero(~self.is_out)


def split(samples: Samples, how: HeldOutSection) -> Split:
    """Hold out a share of the samples: of each class the same share, drawn by a seed.

    Each sample has a number of its own, drawn by its place alone, and of each class those with the smallest are held
    out. So with one sample more, or one changed, the others stay where they are, but for one of each class at most
    whose share is rounded otherwise.

    The number held out is the share's, rounded, at least one, and at least one stays for training. No class gives as
    much as one more or less than its own share; what rounding down leaves over goes to the classes that lost most by
    it, and of equal ones to that whose next sample has the smaller number.

    Raises
    ------
    ValueError
        If there is a single sample only, or none.
    """
    count = len(samples.inputs)
    if count < 2:
        raise ValueError("of a single sample none can be held out")
    wanted = min(max(int(how.share * count + 0.5), 1), count - 1)
    labels = named_classes(samples.targets)
    sizes = np.bincount(labels)
    quotas, lost = np.divmod(wanted * sizes, count)
    numbers = np.random.default_rng(how.seed).random(count + len(how.skip or ()))[_places(how, count)]
    in_turn = np.lexsort((numbers, labels))  # class by class
    first = np.cumsum(sizes) - sizes
    # Where a class gives all, its rounding has lost nothing, so that its next sample is not looked at.
    following = numbers[in_turn[np.minimum(first + quotas, count - 1)]]
    quotas[np.lexsort((following, -lost))[: wanted - quotas.sum()]] += 1

    out = np.zeros(count, np.bool_)
    for begin, quota in zip(first.tolist(), quotas.tolist(), strict=True):
        out[in_turn[begin : begin + quota]] = True
    training, held_out = (samples.taken(rows) for rows in (~out, out))
    return Split(samples, how, out, training, held_out)


def split_as(samples: Samples, how: HeldOutSection | None, known: Split | None = None) -> Split | None:
    """`split`, the very same again where it is `known`; None where nothing is to be held out.

    Raises
    ------
    ValueError
        As of `split`.
    """
    if how is None:
        return None
    return known if known is not None and known.whole is samples and known.how == how else split(samples, how)


def without(how: HeldOutSection, kept: NDArray[np.intp], count: int) -> HeldOutSection:
    """What holds out the same as before of those of `count` samples that are `kept`, (samples,), by number from 0.

    Where very many go, those that stay are drawn anew.
    """
    places = _places(how, count)[kept]
    skip = np.setdiff1d(np.arange(places[-1] + 1), places).tolist()
    return how.model_copy(update={"skip": skip if 0 < len(skip) <= MOST_SKIPPED else None})


def with_free_seat(how: HeldOutSection, count: int) -> HeldOutSection:
    """What holds out the same of `count` samples, and gives the number that the next one would have to none."""
    skip = [*(how.skip or ()), int(_places(how, count + 1)[-1])]
    return how.model_copy(update={"skip": skip[:MOST_SKIPPED]})


def _places(how: HeldOutSection, count: int) -> NDArray[np.intp]:
    """Which of the numbers that the seed gives the samples have, from 0: each the next that is not skipped."""
    skip = how.skip or []
    return np.setdiff1d(np.arange(count + len(skip)), np.array(skip, np.intp))[:count]


def mean_losses(network: Network, loss: Loss, rows: Array, samples: Samples) -> Array:
    """The mean loss a sample at several states, (states,): without the L2 term, so that any samples compare.

    `rows` are parameter vectors, (states, parameters).
    """
    summed = [
        _summed_losses(network, loss, *sops_and_outputs_over_states(network, rows, inputs), targets)
        for inputs, targets in samples.parts()
    ]
    return np.asarray(sum(summed[1:], summed[0]) / len(samples))


def accuracies(network: Network, rows: Array, samples: Samples) -> Array:
    """The share of the samples whose class is answered rightly at several states, (states,).

    NaN where an output is no number, so that the network names no class.
    """
    right = [
        _right(sops_and_outputs_over_states(network, rows, inputs)[1], targets) for inputs, targets in samples.parts()
    ]
    return np.asarray(sum(right[1:], right[0]) / len(samples))


def tally(network: Network, loss: Loss, rows: Array, samples: Samples) -> Array:
    """The samples' losses added up, and how many of them are answered rightly, at several states: (2, states).

    What slices of the samples give adds up to what all give; divided by their number it is `mean_losses` and
    `accuracies`, in one pass.
    """
    both = []
    for inputs, targets in samples.parts():
        sops, outputs = sops_and_outputs_over_states(network, rows, inputs)
        both.append(np.stack((_summed_losses(network, loss, sops, outputs, targets), _right(outputs, targets))))
    return np.asarray(sum(both[1:], both[0]))


def _summed_losses(network: Network, loss: Loss, sops: Array, outputs: Array, targets: Array) -> Array:
    """The losses of all samples together, (states,)."""
    states, samples, size = outputs.shape
    repeated = np.broadcast_to(targets, outputs.shape).reshape(-1, size)
    with np.errstate(all="ignore"):
        activation = network.layers[-1].activation
        losses = loss.value(activation, sops.reshape(-1, size), outputs.reshape(-1, size), repeated)
        return np.asarray(losses.reshape(states, samples).sum(axis=1))


def _right(outputs: Array, targets: Array) -> Array:
    """How many samples are answered rightly, (states,); NaN where an output is no number."""
    states, samples, size = outputs.shape
    named = named_classes(outputs.reshape(-1, size)).reshape(states, samples)
    right = (named == named_classes(targets)).sum(axis=1)
    return np.where(np.isfinite(outputs).all(axis=(1, 2)), right, np.nan)
