"""Which samples each iteration uses."""

import threading
from collections import OrderedDict, deque
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.scenario.distributions import Draws
from core.setup.initial_parameters import generator_of

if TYPE_CHECKING:
    from core.setup.setup import Setup

Rows = slice | NDArray[np.intp]

DRAWN_AT_ONCE = 1 << 16  # numbers of samples


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
        self._by = seed, generator
        self._drawn = 0  # the epoch whose permutation is drawn next
        self._in_turn = np.arange(samples)
        self._permutations: OrderedDict[int, NDArray[np.intp]] = OrderedDict()

    @classmethod
    def of(cls, setup: "Setup") -> "Batches":
        """Those by which a setup is trained."""
        return cls(len(setup.samples.inputs), setup.batch, setup.order, setup.seed, setup.generator)

    @cached_property
    def _draws(self) -> Draws:
        """What permutations are drawn by; where samples keep their order nothing of it is ever loaded."""
        return generator_of(*self._by)

    @cached_property
    def _landmarks(self) -> "Landmarks":
        return landmarks_of(self.samples, *self._by)

    @property
    def an_epoch(self) -> int:
        """How many iterations an epoch takes."""
        return -(-self.samples // self.size)

    def order(self, state: int, count: int) -> tuple[NDArray[np.intp], int]:
        """The samples of `count` states from `state` on, in turn, (samples,), and where those of `state` begin.

        Whole epochs are given, and where all are alike only one, which then comes again and again.
        """
        epoch, batch = divmod(state, self.an_epoch)
        if not self._shuffled:
            return self._in_turn, batch * self.size
        last, remembered = (state + count - 1) // self.an_epoch, self._permutations
        if all(k in remembered for k in range(epoch, last + 1)):
            return np.concatenate([remembered[k] for k in range(epoch, last + 1)]), batch * self.size
        self._go_to(epoch)
        return np.concatenate(list(self._drawn_until(last + 1))).ravel(), batch * self.size

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
            self._go_to(epoch)
            deque(self._drawn_until(epoch + 1), maxlen=0)
        return self._permutations[epoch]

    def _go_to(self, epoch: int) -> None:
        """Be about to draw that epoch."""
        near, state = self._landmarks.before(epoch)
        if not near <= self._drawn <= epoch:
            set_state(self._draws, state)
            self._drawn = near
        deque(self._drawn_until(epoch), maxlen=0)

    def _drawn_until(self, epoch: int) -> Iterator[NDArray[np.intp]]:
        """Draw all epochs that come next and before that one, some at a time, (epochs, samples); remember the last."""
        at_once = max(1, DRAWN_AT_ONCE // self.samples)
        while self._drawn < epoch:
            self._landmarks.pass_by(self._drawn, self._draws)
            count = min(epoch - self._drawn, at_once, self._landmarks.until_next(self._drawn))
            drawn = permutations(self._draws, self.samples, count)
            for back in range(min(count, self._REMEMBERED_EPOCHS), 0, -1):
                self._permutations[self._drawn + count - back] = drawn[count - back]
                self._permutations.move_to_end(self._drawn + count - back)
            while len(self._permutations) > self._REMEMBERED_EPOCHS:
                self._permutations.popitem(last=False)
            self._drawn += count
            yield drawn


class Landmarks:
    """States of the generator at epochs on the way, so that any epoch that was drawn once is drawn again soon.

    They are the same for whoever draws with the same seed, so all do share them, whichever their threads: what is
    looked at was trained before. When there are many, every other one is let go.
    """

    MOST = 2048
    _APART = 16  # epochs, at first
    _MANY = 1 << 62

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._apart = self._APART
        self._states: list[Any] = []  # at epochs 0, apart, 2 apart …

    def pass_by(self, epoch: int, draws: Draws) -> None:
        """Keep the state of `draws`, which are about to draw `epoch`, where that is the next to be kept."""
        if epoch % self._apart:
            return
        with self._lock:
            if epoch == len(self._states) * self._apart:
                self._states.append(state_of(draws))
                if len(self._states) > self.MOST:
                    self._states, self._apart = self._states[::2], 2 * self._apart

    def until_next(self, epoch: int) -> int:
        """How many epochs may be drawn from there on before a state is to be kept; a large number where none is."""
        with self._lock:
            following = len(self._states) * self._apart
            return following - epoch if following > epoch else self._MANY

    def before(self, epoch: int) -> tuple[int, Any]:
        """The nearest epoch not after `epoch` at which a state is kept, and the state."""
        with self._lock:
            index = min(epoch // self._apart, len(self._states) - 1)
            return index * self._apart, self._states[index]


@lru_cache(maxsize=8)
def landmarks_of(samples: int, seed: int, generator: str) -> Landmarks:  # noqa: ARG001 - what is drawn depends on it
    """Those of all who shuffle so many samples by this seed."""
    landmarks = Landmarks()
    landmarks.pass_by(0, generator_of(seed, generator))
    return landmarks


def permutations(draws: Draws, samples: int, count: int) -> NDArray[np.intp]:
    """So many permutations of the samples as are drawn one after the other, (count, samples).

    NumPy's generator draws all of them in one loop, each as `permutation` does: a small epoch costs it a few random
    numbers, and a call of its own fifty times as much.
    """
    if isinstance(draws, np.random.Generator):
        return draws.permuted(np.tile(np.arange(samples), (count, 1)), axis=1)
    return np.array([draws.permutation(samples) for _ in range(count)])


def state_of(draws: Draws) -> Any:
    """The state of a generator: what it will draw follows from it."""
    return draws.get_state(legacy=False) if isinstance(draws, np.random.RandomState) else draws.bit_generator.state


def set_state(draws: Draws, state: Any) -> None:
    """Let a generator of the same kind go on from that state."""
    if isinstance(draws, np.random.RandomState):
        draws.set_state(state)
    else:
        draws.bit_generator.state = state
