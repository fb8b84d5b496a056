"""The forward and backward passes at one recorded state: what everything on the screen is computed from."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.network.backward_pass import Trace
from core.network.optimizers import UpdateStep
from core.setup.setup import Setup
from core.training.curvature import rate_times_curvature
from core.training.recorded_states import RecordedStates
from core.training.run import Run
from core.training.step import Training

if TYPE_CHECKING:
    from core.data.drawn_sample import DrawnSample

Array = NDArray[np.float64]

TELLING = 1e-9  # gradients so far apart, relative to their size, differ by more than rounding


class Passes:
    """The passes at a state of a run, for the sample that is looked at: computed when asked for, and kept meanwhile.

    Everything is a function of (setup, state, sample); what lies between recorded states is replayed.
    """

    _state: int
    _parameters: Array | None  # of that state, once they have been found
    _update_step: UpdateStep | None
    _batch: list[int] | None
    _row: int | None
    _batch_trace: Trace | None
    _sample_trace: Trace | None
    _right_batch_trace: Trace | None
    _right_sample_trace: Trace | None

    def __init__(self, run: Run) -> None:
        self._run = run
        self._states = RecordedStates(run.roots, run.history)
        self._chosen: int | None = None
        self._drawn: DrawnSample | None = None
        self._move_to(0)

    @property
    def state(self) -> int:
        """The state that is looked at."""
        return self._state

    def move_to(self, state: int, parameters: Array | None = None) -> None:
        """Look at another state; its parameters, (parameters,), need not be looked for where they are known."""
        self._move_to(state, parameters)

    @property
    def chosen_sample(self) -> int | None:
        """The sample that is looked at in every state, from 0; None where that is each batch's first."""
        return self._chosen

    def choose_sample(self, sample: int | None) -> None:
        """Look at this sample from now on; None for the first of each batch."""
        self._chosen = sample
        self._row = None
        self._sample_trace = self._right_sample_trace = None

    @property
    def drawn(self) -> "DrawnSample | None":
        """What is looked at in every state in the place of a sample; None where a sample is."""
        return self._drawn

    def look_at_drawn(self, drawn: "DrawnSample | None") -> None:
        """Look at this from now on; None for a sample of the data."""
        self._drawn = drawn
        self._row = None
        self._sample_trace = self._right_sample_trace = None

    def reword(self) -> None:
        """The run is told in other words: it trains as before, and nothing has to be computed anew."""
        self._states.reword(self._run.roots)

    def parameters_at(self, state: int) -> Array:
        """All weights and biases of a recorded state, (parameters,). Not to be written to.

        Raises
        ------
        IndexError
            If `state` has not been recorded.
        """
        if state != self._state:
            return self._states.parameters_at(state)
        found = self._parameters
        if found is None:
            found = self._parameters = self._states.parameters_at(state)
        return found

    def error_at(self, state: int) -> float:
        """The error of a recorded state."""
        return self._states.error_at(state, self.parameters_at(state))

    def rate_times_curvature(self, state: int) -> float | None:
        """How far the step from a recorded state goes for how the error is curved: see `core.training.curvature`."""
        return rate_times_curvature(self._states.training_at(state), state, self.parameters_at(state))

    @property
    def before(self) -> Array | None:
        """What training led on from to the state, (parameters,): see `RecordedStates.before`."""
        return self._states.before(self._state)

    @property
    def setup(self) -> Setup:
        """The setup that the state is trained by: another one, perhaps, before a branch."""
        return self._training.setup

    @property
    def _training(self) -> Training:
        return self._states.training_at(self._state)

    @property
    def batch(self) -> list[int]:
        """Which samples the next update follows from, by their numbers among all, from 0."""
        if self._batch is None:
            self._batch = self._training.batch(self._state)
        return self._batch

    @property
    def batch_trace(self) -> Trace:
        """The pass of that batch."""
        if self._batch_trace is None:
            parameters, made = self.parameters_at(self._state), self._run.made
            # In plain NumPy the run made this very pass when it recorded its newest state.
            known = made.parameters is parameters
            self._batch_trace = made if known else self._training.trace(self._state, parameters)
        return self._batch_trace

    @property
    def after(self) -> Array:
        """What the next update makes of the parameters, (parameters,): not recorded yet, perhaps."""
        trace, count = self.batch_trace, len(self.batch_trace.parameters)
        with np.errstate(all="ignore"):
            return self._training.update(trace, self._state, self.carried)[:count]

    @property
    def carried(self) -> Array:
        """What the optimizer carries to this state, (carried,); empty where it carries nothing."""
        return self.update_step.carried.ravel()

    @property
    def begun(self) -> int:
        """The state at which the optimizer began that the state is trained by."""
        return self._training.begun

    @property
    def update_step(self) -> UpdateStep:
        """How the update goes on from this state."""
        if self._update_step is None:
            training, is_plain = self._training, self.setup.optimizer.is_plain
            # Of a state that is looked at before it is recorded only the parameters are known, and nothing is carried.
            whole = self.setup.start if is_plain else self._states.whole_at(self._state)
            self._update_step = training.update_at(self._state, whole)
        return self._update_step

    def update_at(self, state: int) -> UpdateStep:
        """How it goes on from a recorded state."""
        return self._states.update_at(state)

    def whole_at(self, state: int) -> Array:
        """The parameters of a recorded state, and behind them what the optimizer carries."""
        return self._states.whole_at(state)

    @property
    def rate(self) -> float:
        """The learning rate of that iteration."""
        return self.setup.rate_at(self._state)

    @property
    def sample(self) -> int:
        """Which of all samples is looked at, from 0; what is drawn has the number that it would get as one of them."""
        if self._drawn is not None:
            return len(self.setup.whole.inputs)
        return self.batch[0] if self._chosen is None else self._chosen

    @property
    def trace(self) -> Trace:
        """The pass that this sample is in: the batch's, or else one of the sample alone."""
        if self._drawn is None and (self._chosen is None or self._chosen in self.batch):
            return self.batch_trace
        if self._sample_trace is None:
            parameters = self.batch_trace.parameters
            if self._drawn is None:
                self._sample_trace = self._training.trace_of_sample(self.sample, parameters, self._state)
            else:
                self._sample_trace = self._training.trace_of_drawn(self._drawn, parameters, self._state)
        return self._sample_trace

    @property
    def row(self) -> int:
        """Which row of `trace` the sample is."""
        if self._row is None:
            self._row = self.batch.index(self.sample) if self.sample in self.batch else 0
        return self._row

    @property
    def right_trace(self) -> Trace:
        """`trace` with the way back as it should be: the same one, unless a documented mistake trains."""
        if self.trace is self.batch_trace:
            return self._right_batch
        if self._right_sample_trace is None:
            self._right_sample_trace = self._training.right(self.trace)
        return self._right_sample_trace

    @property
    def right_gradient(self) -> Array:
        """∂J of the batch by the right rule, (parameters,)."""
        return self._right_batch.gradient

    def mistaken(self, positions: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Which gradients of the batch, at these positions in the flat vector, differ from those of the right rule.

        By more than rounding; (positions,).
        """
        gradient, right = self.batch_trace.gradient[positions], self.right_gradient[positions]
        with np.errstate(all="ignore"):
            return np.asarray(np.abs(gradient - right) > TELLING * np.maximum(np.abs(gradient), np.abs(right)))

    @property
    def _right_batch(self) -> Trace:
        if self._right_batch_trace is None:
            self._right_batch_trace = self._training.right(self.batch_trace)
        return self._right_batch_trace

    def _move_to(self, state: int, parameters: Array | None = None) -> None:
        self._state, self._parameters, self._update_step = state, parameters, None
        self._batch = self._row = None
        self._batch_trace = self._sample_trace = None
        self._right_batch_trace = self._right_sample_trace = None
