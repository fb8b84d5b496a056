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
        self._permutations: OrderedDict[int, NDArray[np.intp]] = OrderedDict()

    @property
    def an_epoch(self) -> int:
        """How many iterations an epoch takes."""
        return -(-self.samples // self.size)

    @property
    def is_shuffled(self) -> bool:
        """Whether every epoch has an order of its own."""
        return self._shuffled

    def order(self, state: int, count: int) -> NDArray[np.int64]:
        """The sample of each of `count` states from `state` on, where a batch is one sample, (count,)."""
        states = np.arange(state, state + count)
        if not self._shuffled:
            return np.asarray(states % self.samples, np.int64)
        epochs = range(state // self.samples, (state + count - 1) // self.samples + 1)
        drawn = np.concatenate([self._permutation(epoch) for epoch in epochs])
        return np.asarray(drawn[states - epochs.start * self.samples], np.int64)

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
