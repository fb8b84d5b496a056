"""What a network answers to many samples at one state: which class, whether that is right, and how certain it is."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.base.by_rows import ByRows
from core.network.forward_pass import through_layers
from core.network.network import Network

Array = NDArray[np.float64]
Classes = NDArray[np.intp]

NO_CLASS = -1  # what is answered where an output is no number
AT_ONCE = 1 << 21  # inputs and activations of a slice of the samples: 16 MB
# Multiplications of one matrix product, from which on NumPy's BLAS shares it among threads: that takes long where
# another thread, such as the one that trains, keeps a core busy.
ON_ONE_THREAD = 1 << 18
LEAST_ROWS = 64  # of a slice that is worth its calls


@dataclass(frozen=True, eq=False)
class Answers:
    """The classes of some samples and what was answered, both counted from 0; none of the arrays is to be written to.

    How certain an answer is, `certainty`, is what its output gave: of a single one, p for the class above ½ and 1 − p
    for the other. Only where `are_shares` is that from 0 to 1, as a percentage is; NaN where no class is answered.
    """

    wanted: Classes  # (samples,): the class that each is of
    answered: Classes  # (samples,): the class that each was taken for; `NO_CLASS` where an output is no number
    certainty: Array  # (samples,)
    are_shares: bool  # whether every output lies between 0 and 1
    classes: int  # how many there are

    @property
    def is_right(self) -> NDArray[np.bool_]:
        """Which samples are answered rightly, (samples,)."""
        return np.asarray(self.wanted == self.answered)

    @property
    def count(self) -> int:
        """How many samples there are."""
        return len(self.wanted)

    @property
    def right_count(self) -> int:
        """How many of them are answered rightly."""
        return int(np.count_nonzero(self.is_right))

    def of(self, rows: NDArray[np.intp] | NDArray[np.bool_]) -> "Answers":
        """The same of some samples: their numbers from 0, or which of all they are."""
        some = self.wanted[rows], self.answered[rows], self.certainty[rows]
        return Answers(*some, self.are_shares, self.classes)

    def wrong_by_certainty(self) -> Classes:
        """The samples that are answered wrongly, by their numbers from 0, the most certain first, (wrong,).

        Of equal ones the first comes first; those without an answer come last.
        """
        wrong = np.flatnonzero(~self.is_right)
        return np.asarray(wrong[np.argsort(-self.certainty[wrong], kind="stable")])

    def confusion(self) -> Classes:
        """How many samples of each class were taken for each, (classes, classes): rows are what they are.

        Those without an answer are in none.
        """
        told = self.answered != NO_CLASS
        pairs = self.wanted[told] * self.classes + self.answered[told]
        return np.bincount(pairs, minlength=self.classes**2).reshape(self.classes, self.classes)


def answers_of(
    network: Network, parameters: Array, inputs: ByRows, targets: Array, go_on: Callable[[int], object] | None = None
) -> Answers:
    """What `network` answers to samples whose targets are classes: one-hot, or 0 and 1 in one column.

    Parameters
    ----------
    network
        Of which `parameters` are a state, (parameters,).
    inputs, targets
        The samples, (samples, inputs), and what their outputs should be, (samples, outputs).
    go_on
        Is told between slices of the samples how many are done: where it raises, so does this.
    """
    count = len(inputs)
    slice_size = max(AT_ONCE // sum(network.sizes), 1)
    small = ON_ONE_THREAD // max(fan_in * size for fan_in, size in pairwise(network.sizes))
    slice_size = min(slice_size, small) if small >= LEAST_ROWS else slice_size
    answered, certainty = np.empty(count, np.intp), np.empty(count)
    weights, biases = network.weights(parameters), network.biases(parameters)
    for begin in range(0, count, slice_size):
        rows = slice(begin, begin + slice_size)
        with np.errstate(all="ignore"):
            _, outputs = through_layers(inputs[rows], weights, biases, network.functions)
        answered[rows], certainty[rows] = _read(outputs)
        if go_on is not None:
            go_on(min(begin + slice_size, count))
    are_shares = network.layers[-1].activation.bounds.are_within(0.0, 1.0)
    return Answers(named_classes(targets), answered, certainty, are_shares, max(network.outputs, 2))


def named_classes(values: Array) -> Classes:
    """The class that outputs or targets name, (samples,): the largest of several, or whether one is above ½."""
    if values.shape[1] == 1:
        return np.asarray(values[:, 0] > 0.5, np.intp)
    return np.asarray(values.argmax(axis=1), np.intp)


def _read(outputs: Array) -> tuple[Classes, Array]:
    """The classes that outputs, (samples, outputs), answer, and how certain each is, both (samples,)."""
    answered = named_classes(outputs)
    if outputs.shape[1] == 1:
        certainty = np.where(answered == 1, outputs[:, 0], 1.0 - outputs[:, 0])
    else:
        certainty = outputs[np.arange(len(outputs)), answered]
    is_told = np.isfinite(outputs).all(axis=1)
    return np.where(is_told, answered, NO_CLASS), np.where(is_told, certainty, np.nan)
