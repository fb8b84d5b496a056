"""The states that a run has recorded: kept ones, and those between them, replayed."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.network.optimizers import UpdateStep
from core.training.history import History
from core.training.roots import Root, root_of
from core.training.step import Training

Array = NDArray[np.float64]


class RecordedStates:
    """The recorded states of a run along its roots, for one thread: what replays them must not be shared."""

    def __init__(self, roots: Sequence[Root], history: History) -> None:
        self._roots, self._history = roots, history
        self._trainings = [Training(root.setup, root.begun, history.trained_by) for root in roots]

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
        latest, parameters = self._history.newest
        if state == latest:
            return parameters
        return self.whole_at(state)[: len(parameters)]

    def whole_at(self, state: int) -> Array:
        """The same, and behind it what the optimizer carries there.

        Raises
        ------
        IndexError
            If `state` has not been recorded.
        """
        kept, whole = self._history.nearest_whole(state)
        root, training = self._roots[root_of(self._roots, state)], self.training_at(state)
        if kept < root.state:
            kept, whole = root.state, root.whole
        return training.replay(kept, whole[: training.width], state)

    def led_to(self, state: int) -> Array:
        """What training leads to at a state after the first, whole, wherever it was put by a branch."""
        return self.training_at(state - 1).replay(state - 1, self.whole_at(state - 1), state)

    def update_at(self, state: int) -> UpdateStep:
        """How the update goes on from a recorded state.

        Raises
        ------
        IndexError
            If `state` has not been recorded.
        """
        training = self.training_at(state)
        whole = training.setup.start if training.setup.optimizer.is_plain else self.whole_at(state)
        return training.update_at(state, whole)

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
        led_to = self.led_to(state)[: len(before)]
        return np.where(led_to == root.parameters, before, np.nan)

    def error_at(self, state: int, parameters: Array) -> float:
        """The error of a recorded state, whose parameters, (parameters,), these are."""
        known = self._history.error(state)
        return known if known is not None else self.training_at(state).trace(state, parameters).error
