"""The states that a run has recorded: kept ones, and those between them, replayed."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.training.history import History
from core.training.roots import Root, root_of
from core.training.step import Training

Array = NDArray[np.float64]


class RecordedStates:
    """The recorded states of a run along its roots, for one thread: what replays them must not be shared."""

    def __init__(self, roots: Sequence[Root], history: History) -> None:
        self._roots, self._history = roots, history
        self._trainings = [Training(root.setup) for root in roots]

    def reword(self, roots: Sequence[Root]) -> None:
        """Go on with roots that train alike, and differ in names and texts only: nothing has to be computed anew."""
        self._roots = roots
        for training, root in zip(self._trainings, roots, strict=True):
            training.setup = root.setup

    def training_at(self, state: int) -> Training:
        """What leads on from `state`."""
        return self._trainings[root_of(self._roots, state)]

    def last_alike(self, state: int) -> int:
        """The last recorded state that is trained by the same setup as `state`."""
        later = self._roots[root_of(self._roots, state) + 1 :]
        return min(later[0].state - 1, self._history.last) if later else self._history.last

    def parameters_at(self, state: int) -> Array:
        """All weights and biases of a recorded state, (parameters,). Not to be written to.

        Raises
        ------
        IndexError
            If `state` has not been recorded.
        """
        kept, parameters = self._history.nearest(state)
        root = self._roots[root_of(self._roots, state)]
        if kept < root.state:
            kept, parameters = root.state, root.parameters
        return self.training_at(state).replay(kept, parameters, state)

    def before(self, state: int) -> Array | None:
        """What training led on from to a recorded state, (parameters,); None at state 0.

        That is the state before; but NaN is each number that training led elsewhere than where it is: at a branch
        it was set.

        Raises
        ------
        IndexError
            If `state` has not been recorded.
        """
        if state == 0:
            return None
        before = self.parameters_at(state - 1)
        root = self._roots[root_of(self._roots, state)]
        if root.state != state:
            return before
        led_to = self.training_at(state - 1).replay(state - 1, before, state)
        return np.where(led_to == root.parameters, before, np.nan)

    def error_at(self, state: int, parameters: Array) -> float:
        """The error of a recorded state, whose parameters, (parameters,), these are."""
        known = self._history.error(state)
        return known if known is not None else self.training_at(state).trace(state, parameters).error
