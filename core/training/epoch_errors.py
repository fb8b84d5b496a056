"""The mean error of each epoch: where an iteration takes few of the samples, what the single errors hide."""

import numpy as np
from numpy.typing import NDArray

from core.training.batches import Batches

Array = NDArray[np.float64]

MOST = 1 << 17  # means that are kept, a power of two


class EpochMeans:
    """The errors recorded in each epoch, averaged over its samples: each sample counts the same, also in a short batch.

    An error is that of a batch at the parameters that its iteration starts from, so a mean is no error of one state.
    Every mean is exact, whatever errors are let go later; of more than are kept, every second (fourth …) is.
    One thread adds, others read at the same time: what has been published is never changed.
    """

    def __init__(self, batches: Batches, first: int = 0) -> None:
        """Of the whole epochs from state `first` on."""
        self.an_epoch = batches.an_epoch
        sizes = np.full(self.an_epoch, batches.size)
        sizes[-1] = batches.samples - (self.an_epoch - 1) * batches.size
        self.samples = batches.samples
        self.begin = -(-first // self.an_epoch) * self.an_epoch  # the state in which the first of these epochs begins
        self._shares = sizes / batches.samples
        self._kept: tuple[int, Array] = (1, np.empty(64 if self.an_epoch > 1 else 0))
        self._count = 0  # whole epochs that have been added
        self._next, self._sum = self.begin, 0.0  # the next state, and what its epoch has come to

    def add(self, state: int, errors: Array) -> None:
        """Add the errors of consecutive states from `state` on, (states,); the states before have been added."""
        if self.an_epoch == 1:
            return  # the error is the mean
        errors = errors[max(0, self._next - state) :]
        self._next += len(errors)
        with np.errstate(all="ignore"):
            begun = (self._next - len(errors) - self.begin) % self.an_epoch
            if begun:
                head = errors[: self.an_epoch - begun]
                self._sum += float(head @ self._shares[begun : begun + len(head)])
                errors = errors[len(head) :]
                if begun + len(head) < self.an_epoch:
                    return
                self._append(np.array([self._sum]))
            whole = len(errors) // self.an_epoch
            if whole:
                self._append(errors[: whole * self.an_epoch].reshape(whole, self.an_epoch) @ self._shares)
            rest = errors[whole * self.an_epoch :]
            self._sum = float(rest @ self._shares[: len(rest)])

    def kept(self) -> tuple[int, Array]:
        """Every how many epochs a mean is kept, and these means, (kept,). Not to be written to."""
        count = self._count
        stride, means = self._kept
        return stride, means[: -(-count // stride)]

    def _append(self, means: Array) -> None:
        count = self._count + len(means)
        stride, kept = self._kept
        while -(-count // stride) > len(kept):
            there = kept[: -(-self._count // stride)]
            if len(kept) < MOST:
                room = np.empty(2 * len(kept))
            else:
                stride, there, room = 2 * stride, there[::2], np.empty(MOST)
            room[: len(there)] = there
            kept = room
        self._kept = stride, kept
        fresh = means[-self._count % stride :: stride]
        index = -(-self._count // stride)
        kept[index : index + len(fresh)] = fresh
        self._count = count
