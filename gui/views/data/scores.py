"""How well one part of the samples is answered over the recorded states, computed a little at a time."""

import time

import numpy as np
from numpy.typing import NDArray

from core.data.samples import Samples
from core.setup.setup import Setup
from core.setup.split import tally
from core.training.history import History

Array = NDArray[np.float64]

MOST_STATES = 1024  # of more that are kept, every second, fourth, eighth … is scored
CHUNK = 1 << 16  # activations computed between two looks at the clock
WEIGHTS_AN_ACTIVATION = 16  # products that take as long as an activation


class ScoreHistory:
    """The mean loss a sample and, for classes, the accuracy: at the states 0, stride, 2·stride and so on.

    Neither a long run nor a large network holds up a frame: states are scored a few at a time, and where a single
    one takes too long, its samples are.
    """

    def __init__(self, setup: Setup, samples: Samples) -> None:
        self._setup, self._samples = setup, samples
        self._classes = setup.whole.are_of_classes
        network = setup.network
        a_sample = network.parameter_count // WEIGHTS_AN_ACTIVATION + sum(network.sizes[1:])
        self._slice = max(1, CHUNK // a_sample)
        self._states = max(1, CHUNK // (a_sample * len(samples.inputs)))
        self._values = np.empty((2, 0))
        self._underway: _Addition | None = None
        self._on_screen: tuple[int, _Addition] | None = None
        self.stride = 1

    @property
    def losses(self) -> Array:
        """The mean losses so far, (states,). Not to be written to."""
        losses: Array = self._values[0]
        return losses

    @property
    def accuracies(self) -> Array:
        """The accuracies so far, (states,), from 0 to 1; NaN where targets are no classes. Not to be written to."""
        accuracies: Array = self._values[1]
        return accuracies

    def advance(self, history: History, seconds: float) -> bool:
        """Score what is recorded and not yet scored, for about `seconds`; whether there is more to do."""
        deadline = time.perf_counter() + seconds
        if self._on_screen is not None and self._on_screen[1].go_on(deadline):
            return True
        every, rows = history.kept_rows()
        self._thin_out(every, len(rows))
        rows = rows[:: self.stride // every]
        while self.losses.size < len(rows):
            if self._underway is None:
                begin = self.losses.size
                self._underway = self._adding(rows[begin : begin + self._states])
            if self._underway.go_on(deadline):
                return True
            self._values = np.concatenate((self._values, self._scored(self._underway)), axis=1)
            self._underway = None
            if time.perf_counter() >= deadline:
                break
        return self.losses.size < len(rows)

    def at(self, state: int, parameters: Array) -> tuple[float, float] | None:
        """The mean loss and the accuracy at the state on the screen; None where that takes a while.

        Then `advance` sees to it.
        """
        known = self._on_screen
        if known is None or (known[0] != state and known[1].is_done):
            known = self._on_screen = (state, self._adding(parameters[np.newaxis]))
            known[1].go_on()
        if known[0] != state or not known[1].is_done:
            return None
        loss, accuracy = self._scored(known[1])[:, 0].tolist()
        return loss, accuracy

    def _adding(self, rows: Array) -> "_Addition":
        return _Addition(self._setup, self._samples, rows, self._slice)

    def _scored(self, addition: "_Addition") -> Array:
        means = addition.sums / len(self._samples.inputs)
        if not self._classes:
            means[1] = np.nan
        return means

    def _thin_out(self, every: int, kept: int) -> None:
        """Where `kept` states are recorded, `every` so many one: score no more of them than there may be."""
        stride = max(self.stride, every)
        while kept * every > MOST_STATES * stride:
            stride *= 2
        if stride != self.stride:
            self._values = self._values[:, :: stride // self.stride]
            self._underway = None
            self.stride = stride


class _Addition:
    """Losses and right answers of all samples at one or more states, added up a slice of the samples at a time."""

    def __init__(self, setup: Setup, samples: Samples, rows: Array, size: int) -> None:
        self._setup, self._samples, self._rows, self._size = setup, samples, rows, size
        self._done = 0
        self.sums = np.zeros((2, len(rows)))

    @property
    def is_done(self) -> bool:
        """Whether all samples have been added."""
        return self._done >= len(self._samples.inputs)

    def go_on(self, deadline: float = 0.0) -> bool:
        """Add at least one slice, and more until the deadline; whether there is more to do."""
        network, loss = self._setup.network, self._setup.objective.loss
        while not self.is_done:
            place = slice(self._done, self._done + self._size)
            part = Samples(self._samples.inputs[place], self._samples.targets[place])
            self.sums += tally(network, loss, self._rows, part)
            self._done += self._size
            if time.perf_counter() >= deadline:
                break
        return not self.is_done
