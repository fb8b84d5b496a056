"""Which samples each iteration uses."""

from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray

Rows = slice | NDArray[np.intp]


class Batches:
    """The batch of every state: iteration k+1, which leads on from state k, uses `rows(k)`.

    An epoch goes through all samples once; its last batch is shorter where the batch size does not
    divide the number of samples. "sequential" keeps their order; "shuffled" draws a fresh permutation
    every epoch, one after the other from a generator that starts at the scenario's seed.
    """

    _REMEMBERED_EPOCHS = 16

    def __init__(self, samples: int, size: int, order: str, seed: int, generator: str) -> None:
        self.samples = samples
        self.size = min(size, samples)
        self._shuffled = order == "shuffled"
        self._seed, self._generator = seed, generator
        self._draws = self._fresh()
        self._drawn = 0
        self._in_turn = np.arange(samples)
        self._permutations: OrderedDict[int, NDArray[np.intp]] = OrderedDict()

    @property
    def an_epoch(self) -> int:
        """How many iterations an epoch takes."""
        return -(-self.samples // self.size)

    def order(self, state: int, count: int) -> tuple[NDArray[np.intp], int]:
        """The samples of `count` states from `state` on, in turn, and where among them those of `state` begin.

        Whole epochs are given, and where all are alike only one, which then comes again and again.
        """
        epoch, batch = divmod(state, self.an_epoch)
        if not self._shuffled:
            return self._in_turn, batch * self.size
        last = (state + count - 1) // self.an_epoch
        return np.concatenate([self._permutation(k) for k in range(epoch, last + 1)]), batch * self.size

    def rows(self, state: int) -> Rows:
        """The samples of the batch that leads on from `state`, as something to index by."""
        epoch, batch = divmod(state, self.an_epoch)
        place = slice(batch * self.size, min((batch + 1) * self.size, self.samples))
        return self._permutation(epoch)[place] if self._shuffled else place

    def numbers(self, state: int) -> list[int]:
        """The samples of `rows` by number, from 0."""
        rows = self.rows(state)
        return list(range(rows.start, rows.stop)) if isinstance(rows, slice) else [int(row) for row in rows]

    def _permutation(self, epoch: int) -> NDArray[np.intp]:
        if epoch not in self._permutations:
            if epoch < self._drawn:
                self._draws, self._drawn = self._fresh(), 0
            while self._drawn <= epoch:
                self._permutations[self._drawn] = self._draws.permutation(self.samples)
                self._drawn += 1
                if len(self._permutations) > self._REMEMBERED_EPOCHS:
                    self._permutations.popitem(last=False)
        return self._permutations[epoch]

    def _fresh(self) -> np.random.Generator | np.random.RandomState:
        if self._generator == "mt19937":
            return np.random.RandomState(self._seed)
        return np.random.default_rng(self._seed)
