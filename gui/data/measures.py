"""How well training and held-out samples are answered over the states, computed a little at a time."""

import time

import numpy as np
from numpy.typing import NDArray

from core.held_out import accuracies, mean_losses
from core.history import History
from core.lesson import Lesson
from core.samples import Samples

Array = NDArray[np.float64]

MOST_STATES = 200  # that are measured: spread evenly over those that are kept


class Measures:
    """The mean loss and, for classes, the accuracy of two parts of the samples."""

    def __init__(self, lesson: Lesson, parts: tuple[Samples, Samples], with_accuracy: bool) -> None:
        self._lesson, self._parts, self._with_accuracy = lesson, parts, with_accuracy
        self._known: dict[int, tuple[float, ...]] = {}

    def at(self, state: int, parameters: Array) -> tuple[float, ...]:
        """Both losses, then both accuracies, at one state."""
        if state not in self._known:
            rows = parameters[np.newaxis]
            network, loss = self._lesson.network, self._lesson.objective.loss
            found = [float(mean_losses(network, loss, rows, part)[0]) for part in self._parts]
            if self._with_accuracy:
                found += [float(accuracies(network, rows, part)[0]) for part in self._parts]
            self._known[state] = tuple(found)
        return self._known[state]

    def advance(self, history: History, seconds: float) -> bool:
        """Measure states that are not measured yet, for about `seconds`; whether there are more."""
        deadline = time.perf_counter() + seconds
        states, rows = history.kept()
        for place in self._chosen(len(states)):
            if int(states[place]) not in self._known:
                self.at(int(states[place]), rows[place])
                if time.perf_counter() >= deadline:
                    return True
        return False

    def curves(self, history: History) -> tuple[Array, Array]:
        """The measured states, (states,), and what was measured, (states, 2 or 4)."""
        states, _ = history.kept()
        known = sorted(state for place in self._chosen(len(states)) if (state := int(states[place])) in self._known)
        return np.array(known, dtype=np.float64), np.array([self._known[state] for state in known]).reshape(
            len(known), -1
        )

    @staticmethod
    def _chosen(count: int) -> list[int]:
        """Which of so many states are measured: a power of two apart, so that few of them change as more come."""
        step = 1
        while count > step * MOST_STATES:
            step *= 2
        return list(range(0, count, step))
